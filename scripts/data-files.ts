/** A folder of publishers' files → tables; what is built → files in data/. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Fault } from '$lib/base/fault';
import { decode } from '$lib/table/decode';
import { parse } from '$lib/table/parse';
import type { Table } from '$lib/table/table';

const read = new Map<string, Table>();

/** A CSV file as a table; each file is read once. A row that does not fit its header is a fault. */
export function readTable(path: string): Table {
	const before = read.get(path);
	if (before) return before;
	if (!existsSync(path)) throw new Fault(path, 'file not found');
	const table = parse(decode(readFileSync(path)).text, basename(path), ',');
	const problem = table.problems[0];
	if (problem) throw new Fault(`${table.place} row ${problem.line}`, problem.why, problem.cells.join(','));
	read.set(path, table);
	return table;
}

/** Writes a file and the folders above it. */
export function write(path: string, text: string): void {
	read.delete(path);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

/** The rows of a table as records, for the small tables that people edit. */
export function records(folder: string, name: string): Record<string, string>[] {
	const table = readTable(join(folder, name));
	return table.lines.map((_, row) =>
		Object.fromEntries(table.headers.map((header, at) => [header, table.columns[at]?.[row] ?? '']))
	);
}
