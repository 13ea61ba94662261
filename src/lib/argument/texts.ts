/** The shape of ru.yaml and en.yaml: the words under the ids of claims.yaml. */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

/** Fits one line of the matrix, in either language. */
export const shortLength = 44;

export const texts = v.strictObject({
	claims: v.record(
		v.string(),
		v.strictObject({ title: text, short: v.pipe(text, v.maxLength(shortLength)), lead: text })
	),
	evidence: v.record(
		v.string(),
		v.strictObject({ question: text, warrant: text, weakness: text, indirect: v.exactOptional(text) })
	),
	gaps: v.record(v.string(), v.strictObject({ title: text, settles: text })),
	reading: v.array(v.strictObject({ title: text, text }))
});

export type Texts = v.InferOutput<typeof texts>;
