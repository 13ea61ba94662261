/** What the calibration found in made-up worlds: data/method/calibration.json in, small tables of percentages out. */

/** A cell of the file: how long the series were, how many countries, and the like. */
type Cell = Readonly<Record<string, number | string>>;
type Shares = readonly (number | null)[];

interface FileTable {
	/** made-up worlds in each cell */
	readonly count: number;
	readonly cells: readonly Cell[];
	/** `world` and, for each measure, one percentage a cell */
	readonly rows: readonly (Readonly<Record<string, Shares | string>> & { readonly world: string })[];
}

export const calibrationParts = [
	'trend',
	'step',
	'turn',
	'spread',
	'association',
	'counts',
	'region',
	'claim'
] as const;
export type CalibrationPart = (typeof calibrationParts)[number];

export type CalibrationFile = Readonly<
	Partial<Record<CalibrationPart, Readonly<Record<string, FileTable | undefined>>>>
>;

export interface CalibrationTable {
	readonly part: CalibrationPart;
	/** false: shares of wrong verdicts, the largest of like cells; power: of right ones, the smallest */
	readonly about: 'false' | 'power';
	/** what tells the columns apart; gaps and tails of the noise are taken together */
	readonly columns: readonly Readonly<Record<string, number>>[];
	readonly rows: readonly { readonly world: string; readonly shares: readonly (number | null)[] }[];
}

/** Differences between cells that a reader does not choose by. */
const together = new Set(['gaps', 'tails']);

function columnOf(cell: Cell): Readonly<Record<string, number>> {
	const kept = Object.entries(cell).filter(
		(entry): entry is [string, number] => !together.has(entry[0]) && typeof entry[1] === 'number'
	);
	return Object.fromEntries(kept);
}

/** Which measures of a row are the wrong, or the right, verdicts of its world. */
function measuresOf(row: FileTable['rows'][number], about: CalibrationTable['about']): readonly string[] {
	if ('verdicts' in row) return ['verdicts'];
	// Combined verdicts have outcomes instead: none is right where nothing is true, and sides are mixed where both are.
	if (about === 'power') return row.world.includes('fall') ? ['mixed'] : ['favour', 'inPart'];
	return row.world.startsWith('none') ? ['favour', 'inPart', 'against', 'mixed'] : ['against', 'mixed'];
}

function shareAt(
	row: FileTable['rows'][number],
	at: number,
	about: CalibrationTable['about']
): number | null {
	const found = measuresOf(row, about).map((measure) => (row[measure] as Shares | undefined)?.[at] ?? null);
	if (found.every((share) => share === null)) return null;
	return found.reduce<number>((sum, share) => sum + (share ?? 0), 0);
}

function tableOf(part: CalibrationPart, about: CalibrationTable['about'], file: FileTable): CalibrationTable {
	const keys = file.cells.map((cell) => JSON.stringify(columnOf(cell)));
	const unique = [...new Set(keys)];
	const rows = file.rows.map((row) => ({
		world: row.world,
		shares: unique.map((key) => {
			const like = keys.flatMap((other, at) => (other === key ? (shareAt(row, at, about) ?? []) : []));
			if (!like.length) return null;
			return about === 'false' ? Math.max(...like) : Math.min(...like);
		})
	}));
	return { part, about, columns: unique.map((key) => JSON.parse(key) as Record<string, number>), rows };
}

/** A pair of tables for each part that the file has. */
export function calibrationTables(file: CalibrationFile): readonly CalibrationTable[] {
	return calibrationParts.flatMap((part) =>
		(['false', 'power'] as const).flatMap((about) => {
			const table = file[part]?.[about];
			return table ? [tableOf(part, about, table)] : [];
		})
	);
}

/** The promise: at most so many of a hundred verdicts are false, with one more for the noise of the calibration. */
export const promisePercent = 5;
export const breaksPromise = (share: number | null): boolean => share !== null && share > promisePercent + 1;
