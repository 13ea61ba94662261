/** What was done to a file on the way → a list of steps, each with how much it did and whether it can be taken back. */
import type { Sheet } from '$lib/table/sheet';
import type { Mapping } from './mapping';
import type { Choices, OutGroup, Reason, Step, StepId, Toggle } from './outcome';

interface Done {
	readonly known: { readonly spelling: number; readonly code: number };
	readonly groups: number;
	readonly out: readonly OutGroup[];
	readonly answers: number;
	/** rows that were too short and were taken as they are */
	readonly padded: number;
	/** values written short, which were read in full */
	readonly shortened: number;
}

type Draft = readonly [id: StepId, count: number, detail: string, undo: Step['undo']];

/** How the bytes became a table. */
function reading({ notes, preamble }: Sheet): readonly Draft[] {
	const { encoding, separator, decimal, header, packed, part, gaveUpQuotes } = notes;
	const drafts: Draft[] = [];
	if (packed)
		drafts.push(['unpacked', notes.parts.length, part ?? '', notes.parts.length > 1 ? 'choose' : 'never']);
	if (encoding.why !== 'ascii' && packed !== 'xlsx')
		drafts.push(['encoding', 1, encoding.encoding, 'choose']);
	if (separator.separator !== ',' && packed !== 'xlsx')
		drafts.push(['separator', separator.times, separator.separator, 'choose']);
	if (decimal.mark === 'comma') drafts.push(['decimal', decimal.comma, ',', 'choose']);
	if (preamble.length) drafts.push(['preamble', preamble.length, '', 'choose']);
	if (header.line === 0) drafts.push(['no-header', 1, '', 'choose']);
	if (gaveUpQuotes) drafts.push(['literal-quotes', 1, '', 'never']);
	return drafts;
}

/** How the table became values. */
function shaping(sheet: Sheet, { time, picks, combine, factor }: Mapping): readonly Draft[] {
	const drafts: Draft[] = [];
	if (time.kind === 'headers') drafts.push(['reshape', time.years.length, '', 'never']);
	if (time.kind === 'column' && combine === 'count')
		drafts.push(['dates', 1, sheet.headers[time.at] ?? '', 'never']);
	for (const { at, value } of picks)
		if (value !== undefined) drafts.push(['pick', 1, `${sheet.headers[at] ?? ''} = ${value}`, 'choose']);
	if (combine !== 'one') drafts.push(['combine', 1, combine, 'choose']);
	if (factor !== 1) drafts.push(['factor', factor, String(factor), 'choose']);
	return drafts;
}

/** How rows were told apart. */
function sorting(
	{ known, groups, out, answers, padded, shortened }: Done,
	undone: ReadonlySet<Toggle>
): readonly Draft[] {
	const rows = (...reasons: readonly Reason[]) =>
		out.filter(({ reason }) => reasons.includes(reason)).reduce((sum, group) => sum + group.rows, 0);
	const drafts: Draft[] = [];
	const add = (id: StepId, count: number, undo: Step['undo']) => {
		if (count > 0 || undone.has(id as Toggle)) drafts.push([id, count, '', undo]);
	};
	add('codes', known.code, 'never');
	add('spelling', known.spelling, 'toggle');
	add('groups', groups, 'toggle');
	add('empty', rows('empty', 'blank-line'), 'never');
	add('notes', rows('note'), 'toggle');
	add('repeats', rows('second-value', 'same-again'), 'choose');
	add('short', undone.has('short') ? padded : rows('too-few-cells'), 'toggle');
	add('shortened', shortened, 'toggle');
	add('answers', answers, 'never');
	return drafts;
}

/** All steps, in the order in which they were done. */
export function stepsOf(sheet: Sheet, mapping: Mapping, done: Done, choices: Choices): readonly Step[] {
	const drafts = [...reading(sheet), ...shaping(sheet, mapping), ...sorting(done, choices.undone)];
	return drafts.map(([id, count, detail, undo]) => ({
		id,
		count,
		detail,
		undo,
		undone: choices.undone.has(id as Toggle)
	}));
}
