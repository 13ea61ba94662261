// The desk's steps beside the browser's own: back and forward take a step back and again, and the count of looks never shrinks.
import { expect, it } from 'vitest';
import { Workbench } from '$lib/desk/workbench.svelte';
import { deskForms, type DeskView } from '$lib/desk/view';
import { choices, stock } from './shipped';

/** A desk whose worker never answers, with the browser's history beside it. */
async function opened() {
	const entries = [''];
	let at = 0;
	let follow: ((params: URLSearchParams) => void) | undefined;
	const bench = new Workbench('en', {
		stock: async () => stock,
		choices: () => choices,
		sync: (query, replaces) => {
			if (query === entries[at]) return;
			if (replaces) entries[at] = query;
			else {
				entries.splice(at + 1, entries.length, query);
				at += 1;
			}
		},
		travelled: (there) => (follow = there),
		seen: () => undefined,
		ask: () => new Promise(() => undefined),
		drawn: async () => undefined
	});
	await bench.open(new URLSearchParams());
	const go = (steps: number) => {
		at += steps;
		follow?.(new URLSearchParams(entries[at]));
	};
	return { bench, go, entries: () => entries, at: () => at };
}

const years = (view: DeskView, from: number): DeskView => ({ ...view, from, to: 2015 });

it('goes back through twenty changes and forward again, by either way', async () => {
	const { bench, go, at, entries } = await opened();
	const first = bench.desk!.views[0];
	const seen = [first];
	for (let change = 1; change <= 20; change += 1) {
		const view =
			change % 2 ? years(bench.desk!.views[0], 1990 + change) : { ...first, form: deskForms[change % 8]! };
		bench.change(view);
		seen.push(bench.desk!.views[0]);
	}
	const looks = bench.desk!.looks;
	expect(at()).toBe(20);
	for (let step = 19; step >= 0; step -= 1) {
		go(-1);
		expect(bench.desk!.views[0]).toEqual(seen[step]);
		expect(bench.desk!.looks).toBe(looks);
		expect(entries()[at()]).toContain(`looks=${looks}`);
	}
	expect(bench.history!.past).toHaveLength(0);
	for (let step = 1; step <= 20; step += 1) go(1);
	expect(bench.desk!.views[0]).toEqual(seen[20]);
	expect(bench.history!.future).toHaveLength(0);
	bench.undo();
	bench.undo();
	expect(bench.desk!.views[0]).toEqual(seen[18]);
	// The browser's last page is the one before the last undo.
	go(-1);
	expect(bench.desk!.views[0]).toEqual(seen[19]);
	bench.redo();
	expect(bench.desk!.views[0]).toEqual(seen[20]);
	bench.undo();
	go(-1);
	expect(bench.desk!.views[0]).toEqual(seen[20]);
});

it('takes a jump over several pages as one step, which can be taken back', async () => {
	const { bench, go } = await opened();
	const [first] = bench.desk!.views;
	for (const year of [1991, 1992, 1993]) bench.change(years(first, year));
	const last = bench.desk!.views[0];
	go(-3);
	expect(bench.desk!.views[0]).toEqual(first);
	bench.undo();
	expect(bench.desk!.views[0]).toEqual(last);
});
