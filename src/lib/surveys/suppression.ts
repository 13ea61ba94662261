/**
 * Which cells of a table may be shown: respondents in each cell in, what is shown, grey or hidden out. A cell under
 * ten could point at people; one hidden cell alone in a row or column could be worked out from the totals, so a
 * second one goes with it (complementary suppression), and more where the hidden ones hold fewer than ten together:
 * their sum is known too.
 */

/** Under this many respondents a cell is hidden. */
export const FEWEST_SHOWN = 10;
/** Under this many effective respondents a cell is shown in grey: too few to lean on. */
export const FEWEST_FIRM = 30;

export type Showing = 'shown' | 'grey' | 'hidden' | 'hidden-with';

export interface Counted {
	readonly respondents: number;
	readonly effective: number;
}

type Marks = Showing[][];

const isHidden = (mark: Showing | undefined) => mark === 'hidden' || mark === 'hidden-with';

/** Whether the totals would tell too much of what a line hides: a single cell, or a handful of people in several. */
function telling(cells: readonly Counted[], marks: readonly Showing[]): boolean {
	const hidden = cells.filter((_, place) => isHidden(marks[place]));
	const people = hidden.reduce((sum, { respondents }) => sum + respondents, 0);
	return hidden.length === 1 || (people > 0 && people < FEWEST_SHOWN);
}

/** In a line whose hidden cells could be told hides the smallest of the others; says whether it did. */
function complete(
	cells: readonly Counted[],
	marks: readonly Showing[],
	hide: (place: number) => void
): boolean {
	if (!telling(cells, marks)) return false;
	const open = cells
		.map(({ respondents }, place) => ({ respondents, place }))
		.filter(({ place }) => !isHidden(marks[place]))
		.sort((a, b) => a.respondents - b.respondents || a.place - b.place);
	const [smallest] = open;
	if (!smallest) return false;
	hide(smallest.place);
	return true;
}

function pass(table: readonly (readonly Counted[])[], marks: Marks): boolean {
	let changed = false;
	table.forEach((row, i) => {
		const line = marks[i] as Showing[];
		changed = complete(row, line, (j) => (line[j] = 'hidden-with')) || changed;
	});
	for (let j = 0; j < (table[0]?.length ?? 0); j += 1) {
		const column = table.map((row) => row[j] as Counted);
		const line = marks.map((row) => row[j] as Showing);
		changed = complete(column, line, (i) => ((marks[i] as Showing[])[j] = 'hidden-with')) || changed;
	}
	return changed;
}

/**
 * Marks of a table (rows groups, columns answers) whose totals are known to the reader. Afterwards no row and no
 * column with more than one cell has exactly one hidden cell, or hidden ones with one to nine respondents together and
 * another left to hide. A table of one row or column is completed along it.
 */
export function suppress(table: readonly (readonly Counted[])[]): readonly (readonly Showing[])[] {
	const marks: Marks = table.map((row) =>
		row.map(({ respondents, effective }) => {
			if (respondents < FEWEST_SHOWN) return 'hidden';
			return effective < FEWEST_FIRM ? 'grey' : 'shown';
		})
	);
	// Each pass hides one cell more at least, so there is an end.
	while (pass(table, marks));
	return marks;
}
