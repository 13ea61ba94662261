/** data/events/annotations.csv → landmarks, in the order of the file. */
import { asIso3 } from '$lib/base/ids';
import { parse } from '$lib/table/parse';
import { column } from '$lib/table/table';
import type { Landmark } from './landmark';

/** @throws Fault when a column is missing */
export function readLandmarks(text: string, place = 'data/events/annotations.csv'): readonly Landmark[] {
	const table = parse(text, place);
	const [id, iso3, start, end, ru, en] = ['id', 'iso3', 'start', 'end', 'name_ru', 'name_en'].map((name) =>
		column(table, name)
	);
	const at = (cells: readonly string[] | undefined, row: number) => cells?.[row] ?? '';
	return Array.from({ length: table.length }, (_, row) => {
		const [from, to] = [Number(at(start, row).slice(0, 4)), Number(at(end, row).slice(0, 4))];
		return {
			id: at(id, row),
			country: asIso3(at(iso3, row)),
			from,
			...(to > from && { to }),
			label: { ru: at(ru, row), en: at(en, row) }
		};
	});
}
