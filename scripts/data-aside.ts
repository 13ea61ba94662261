/** Everything that was set aside while reading → data/set-aside.csv, so that nothing is dropped in silence. */
import { basename, join } from 'node:path';
import { writeCsv } from '$lib/table/write';
import { write } from './data-files';
import type { Account } from './data-indicators';

/** One line a file and reason: the measures it concerns, the keys, each once, and how many rows or cells each. */
export function writeAside(accounts: readonly Account[], data: string): void {
	const lines = new Map<string, { head: string[]; measures: string[]; rest: (string | number)[] }>();
	for (const { file, measure, aside } of accounts)
		for (const why of new Set(aside.map((remark) => remark.why))) {
			const matching = aside.filter((remark) => remark.why === why);
			const keys = [...new Set(matching.map(({ value }) => value))].sort().join('|');
			const head = [basename(file), why];
			const rest = [keys, matching.length];
			const id = [...head, ...rest].join('\t');
			const line = lines.get(id) ?? { head, measures: [], rest };
			lines.set(id, { ...line, measures: [...new Set([...line.measures, measure])].sort() });
		}
	const rows = [...lines]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, { head, measures, rest }]) => [...head, measures.join('|'), ...rest]);
	write(join(data, 'set-aside.csv'), writeCsv(['file', 'why', 'measures', 'keys', 'rows'], rows));
}
