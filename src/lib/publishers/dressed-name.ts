/** A country's name as tables dress it up (footnote marks, "Republic of", two languages at once) → the bare names in it. */

const marks = /[*†‡§¹²³⁴⁵⁶⁷⁸⁹⁰]+/gu;
const form =
	/^(?:the\s+)?(?:респ(?:ублика|\.)|(?:republic|kingdom|state|commonwealth|principality|sultanate) of(?: the)?|королевство|княжество|султанат)\s+(.+)$/iu;
const formBehind =
	/^(.+?),?\s+(?:\(?(?:the\s+)?(?:republic|kingdom|state)(?: of(?: the)?)?\)?|республика|королевство)$/iu;
const formAfterComma =
	/^(.+),\s*(?:the\s+)?(?:republic|kingdom|state|респ(?:ублика|\.))(?:\s+of(?:\s+the)?)?$/iu;
/** Two states have gone by these names, and their form tells which. */
const divided =
	/^(china|vietnam|viet nam|yemen|korea|congo|germany|китай|вьетнам|йемен|корея|конго|германия)$/iu;

/** Without footnote marks, numbers of a list and hyphens that only break lines. */
function unmarked(name: string): string {
	return name
		.replaceAll('\u00ad', '')
		.replace(marks, '')
		.replace(/^\s*\d{1,3}[.)]\s+/u, '')
		.replace(/\s*(?:\[[^\]]{1,3}\]|\(\d{1,2}\)|\d{1,2}\))\s*$/u, '')
		.trim();
}

function withoutForm(name: string): readonly string[] {
	const found = [form, formAfterComma, formBehind].flatMap((one) => one.exec(name)?.[1] ?? []);
	return found.filter((bare) => !divided.test(bare.trim()));
}

/** Spellings of the same name, the likeliest first; the name itself is not among them. */
export function undressed(name: string): readonly string[] {
	const plain = unmarked(name);
	const all = [plain, ...withoutForm(plain)];
	return [...new Set(all)].filter((one) => one !== '' && one !== name);
}

/**
 * Names that must all mean the same for the whole to mean it: both sides of a slash, what stands in brackets and what
 * stands before them. Empty where the name is not made so.
 */
export function bothNames(name: string): readonly string[] {
	const plain = unmarked(name);
	const slash = plain.split(/\s*\/\s*/u);
	if (slash.length === 2 && slash.every((one) => one.length > 2)) return slash;
	const bracket = /^(.+?)\s*\(([^()]{3,})\)$/u.exec(plain);
	return bracket ? [bracket[1] ?? '', bracket[2] ?? ''] : [];
}

/** A state that a name says is no more: "Yugoslavia (former)", «бывший СССР». */
export const formerName = (name: string): string | undefined =>
	/(?:^|[\s(])(?:former|formerly|бывш\p{L}*|б\.)(?=[\s)]|$)/iu.test(name)
		? name.replace(/[\s(]*(?:former|formerly|бывш\p{L}*|б\.)[\s),]*/iu, ' ').trim()
		: undefined;
