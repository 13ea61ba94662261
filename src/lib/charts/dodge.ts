/** Moves labels apart along one axis: wanted middles and heights in, middles that do not overlap out. */

export interface Wish {
	/** wanted middle, px */
	readonly at: number;
	/** room it needs, px */
	readonly room: number;
}

interface Block {
	first: number;
	count: number;
	/** sum and mean of (wanted middle − offset within the stack) */
	sum: number;
}

/**
 * Middles in the order given, each label at least its room from its neighbours, none outside [from, to] while all fit.
 * Neighbours that are too close merge into a block centred on the mean of their wishes; this is the least-squares
 * answer (pool adjacent violators). Equal wishes keep their order. When there is more room asked for than there is,
 * all are squeezed evenly.
 */
export function dodge(wishes: readonly Wish[], from: number, to: number): number[] {
	if (wishes.length === 0) return [];
	const order = wishes
		.map((_, index) => index)
		.sort((a, b) => roomAt(wishes, a).at - roomAt(wishes, b).at || a - b);
	const sorted = order.map((index) => roomAt(wishes, index));
	const needed = sorted.reduce((sum, { room }) => sum + room, 0);
	const squeeze = Math.min(1, (to - from) / needed);
	const offsets: number[] = [];
	let stacked = 0;
	for (const { room } of sorted) {
		offsets.push(stacked + (room * squeeze) / 2);
		stacked += room * squeeze;
	}
	const starts = pool(sorted.map(({ at }, rank) => at - (offsets[rank] ?? 0)));
	const result = new Array<number>(wishes.length);
	order.forEach((index, rank) => {
		const start = Math.min(Math.max(starts[rank] ?? from, from), to - stacked);
		result[index] = start + (offsets[rank] ?? 0);
	});
	return result;
}

const roomAt = (wishes: readonly Wish[], index: number): Wish => wishes[index] ?? { at: 0, room: 0 };

/** The nearest rising sequence in least squares. */
function pool(values: readonly number[]): number[] {
	const blocks: Block[] = [];
	values.forEach((value, index) => {
		let block: Block = { first: index, count: 1, sum: value };
		for (let last = blocks.at(-1); last && mean(last) >= mean(block); last = blocks.at(-1)) {
			blocks.pop();
			block = { first: last.first, count: last.count + block.count, sum: last.sum + block.sum };
		}
		blocks.push(block);
	});
	return blocks.flatMap((block) => new Array<number>(block.count).fill(mean(block)));
}

const mean = ({ sum, count }: Block) => sum / count;
