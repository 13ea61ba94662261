/** What a reader's indicator is called and counted in, read from the table itself: cells, headers, lines above them. */
import { tally } from '$lib/table/column';
import type { Sheet } from '$lib/table/sheet';
import type { Pick, UnitKind, ValueSource } from './mapping';

const tidy = (text: string) => text.replaceAll('_', ' ').replace(/\s+/g, ' ').trim().slice(0, 160);

/** The file's name without folders, endings and the publishers' prefixes. */
export const titleOfFile = (place: string): string =>
	tidy(
		place
			.replace(/^.*[/\\]/, '')
			.replace(/(\.(csv|tsv|txt|tab|psv|xlsx|gz|zip|dat))+$/i, '')
			.replace(/^ddf--datapoints--|--by--.*$/g, '')
	);

const indicatorWord = /indicator|series|показатель|индикатор|variable|subject|measure/i;

/** The one thing that a column called "indicator" says in every row. */
function constantName(sheet: Sheet): string {
	const at = sheet.headers.findIndex((header) => indicatorWord.test(header));
	const column = sheet.columns[at];
	if (!column || column.kind !== 'text' || column.words.length > 4) return '';
	const [most] = [...tally(column)].sort((a, b) => b[1] - a[1]);
	return most && most[1] * 2 > sheet.length ? most[0] : '';
}

/** The chosen value of the first pick, else the value's header, else the file's name. */
export function nameOf(sheet: Sheet, value: ValueSource, picks: readonly Pick[]): string {
	const named = picks.find((pick) => indicatorWord.test(sheet.headers[pick.at] ?? ''));
	if (named?.value) return tidy(named.value);
	const header = value.kind === 'column' ? tidy(sheet.headers[value.at] ?? '') : '';
	const dull = /^(value|obs value|значение|estimate|val|y|число|amount|)$/i.test(header);
	const first = value.kind === 'cells' ? picks[0]?.value : undefined;
	return (
		tidy(first ?? (dull || header === '' ? constantName(sheet) : header)) || titleOfFile(sheet.place) || 'CSV'
	);
}

const percentWord = /%|percent|per cent|процент|pct|доля|share|проц\./i;
const moneyWord = /us\$|usd|долл|dollar|\$|eur\b|евро|руб|тенге|сом\b/i;
const countWord = /number of|число |количество|count|people|persons|человек|чел\.|events|акций/i;
const indexWord = /index|индекс|score|балл|rating|estimate/i;

const kinds: readonly (readonly [RegExp, UnitKind])[] = [
	[percentWord, 'percent'],
	[moneyWord, 'money'],
	[indexWord, 'index'],
	[countWord, 'count']
];

/** The unit in brackets or after a comma at the end of a name: "Net ODA received (% of GNI)", «Помощь, % ВНД». */
const unitInName = /\(([^()]{1,40})\)\s*$|,\s*([^,]*(?:%|долл|US\$|чел|на 1)[^,]*)$/i;

/** The unit as the table gives it, empty where it does not; and its kind, `unknown` where nothing tells. */
export function unitOf(sheet: Sheet, name: string, value: ValueSource): { unit: string; unitKind: UnitKind } {
	if (value.kind === 'rows') return { unit: '', unitKind: 'count' };
	const inName = unitInName.exec(name);
	const above = sheet.preamble.map(({ cells }) => cells.join(' ')).join(' ');
	const unit = tidy(inName?.[1] ?? inName?.[2] ?? '');
	const kind =
		kinds.find(([words]) => words.test(`${name} ${unit}`)) ?? kinds.find(([words]) => words.test(above));
	return { unit, unitKind: kind?.[1] ?? 'unknown' };
}
