/** data/regions.csv → the preset regions, in the order in which they are offered; the first is the default. */
import { asIso3, asRegionId } from '$lib/base/ids';
import { parse } from '$lib/table/parse';
import { column } from '$lib/table/table';
import type { Region } from './region';

/** @throws Fault when a column is missing */
export function readRegions(text: string, place = 'data/regions.csv'): readonly Region[] {
	const table = parse(text, place);
	const [id, ru, en, members] = ['id', 'name_ru', 'name_en', 'members'].map((name) => column(table, name));
	return Array.from({ length: table.length }, (_, row) => ({
		id: asRegionId(id?.[row] ?? ''),
		name: { ru: ru?.[row] ?? '', en: en?.[row] ?? '' },
		members: (members?.[row] ?? '').split(' ').filter(Boolean).map(asIso3)
	}));
}
