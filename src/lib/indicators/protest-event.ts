/** One protest as Mass Mobilization recorded it, coded by the published scheme: data/events/protests.csv. */
import { asIso3, type Iso3 } from '$lib/base/ids';
import { parse } from '$lib/table/parse';
import { column } from '$lib/table/table';

/** Size classes, small first. */
export const sizeClasses = ['under-100', '100-999', '1000-9999', '10000-plus'] as const;

export interface ProtestEvent {
	readonly id: string;
	readonly country: Iso3;
	/** ISO days */
	readonly start: string;
	readonly end: string;
	/** index into `sizeClasses`; absent where the text gives no readable size */
	readonly size?: number;
	readonly identity: string;
	readonly demands: readonly string[];
	readonly responses: readonly string[];
}

/** Reads the list of events, or one country's. @throws Fault when a column is missing */
export function readProtestEvents(text: string, place = 'data/events/protests.csv'): readonly ProtestEvent[] {
	const table = parse(text, place);
	const names = ['id', 'iso3', 'start', 'end', 'size', 'identity', 'demands', 'responses'];
	const [id, iso3, start, end, size, identity, demands, responses] = names.map((name) => column(table, name));
	return Array.from({ length: table.length }, (_, row) => {
		const at = (cells: readonly string[] | undefined) => cells?.[row] ?? '';
		const sized = sizeClasses.findIndex((name) => name === at(size));
		return {
			id: at(id),
			country: asIso3(at(iso3)),
			start: at(start),
			end: at(end),
			...(sized >= 0 && { size: sized }),
			identity: at(identity),
			demands: at(demands).split(' ').filter(Boolean),
			responses: at(responses).split(' ').filter(Boolean)
		};
	});
}
