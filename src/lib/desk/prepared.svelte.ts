/** The desk's views as they become ready: chart first, a frame later what surrounds it, then the statistics from the worker. */
/* eslint-disable svelte/prefer-svelte-reactivity -- each change puts a new map in place of the old one */
import type { Language } from '$lib/base/language';
import type { Stock } from '$lib/figures/gather';
import type { Ask } from '$lib/work/desk-messages';
import { figureOf, type DeskFigure } from './figure';
import { gatherView, heldView, type DeskMaterial } from './material';
import { reportOf, type DeskReport } from './report';
import { summaryOf, sumsRequest } from './summary';
import type { DeskView } from './view';

export interface ShownView {
	readonly view: DeskView;
	readonly figure?: DeskFigure;
	readonly report?: DeskReport;
	readonly failed: boolean;
}

export interface Means {
	/** computes away from the page */
	readonly ask: Ask;
	/** resolves once the browser has drawn what was set before */
	readonly drawn: () => Promise<void>;
	/** the large view has been drawn */
	readonly seen: (figure: DeskFigure) => void;
}

type Views = readonly DeskView[];

const keyOf = (view: DeskView) => JSON.stringify(view);

/** Views whose figure and statistics are kept for undo at most. */
const mostKept = 60;

/** The map with one more, and without those first put there once they are too many; those still shown stay. */
function kept<Value>(all: ReadonlyMap<string, Value>, key: string, value: Value, shown: Views) {
	const more = new Map(all).set(key, value);
	const needed = new Set(shown.map(keyOf));
	for (const old of more.keys()) {
		if (more.size <= mostKept) break;
		if (!needed.has(old)) more.delete(old);
	}
	return more;
}

export class Prepared {
	#figures = $state.raw<ReadonlyMap<string, DeskFigure>>(new Map());
	#reports = $state.raw<ReadonlyMap<string, DeskReport>>(new Map());
	#broken = $state.raw<ReadonlySet<string>>(new Set());
	/** the last large view that was ready, shown while the next one is on its way */
	#standing = $state.raw<string>();
	/** the large view whose statistics, coverage and sources are shown */
	#surrounding = $state.raw<string>();
	/** the last large view whose statistics were ready: they keep their place until the next ones come */
	#told = $state.raw<string>();
	#wanted: Views = [];
	#under = new Set<string>();

	constructor(
		private readonly language: Language,
		private readonly means: Means
	) {}

	/** A view with what is known of it so far. */
	of(view: DeskView): ShownView {
		const key = keyOf(view);
		const [figure, report] = [this.#figures.get(key), this.#reports.get(key)];
		return { view, ...(figure && { figure }), ...(report && { report }), failed: this.#broken.has(key) };
	}

	/** The large view; while its data are on their way, with the chart before it. */
	large(view: DeskView): ShownView & { readonly waiting: boolean } {
		const wanted = this.of(view);
		if (wanted.figure || wanted.failed || !this.#standing)
			return { ...wanted, waiting: !wanted.figure && !wanted.failed };
		const figure = this.#figures.get(this.#standing);
		return { ...wanted, ...(figure && { figure }), waiting: true };
	}

	/** The view whose statistics, coverage and sources stand around the chart: they follow it by a frame. */
	get surrounding(): ShownView | undefined {
		const figure = this.#surrounding === undefined ? undefined : this.#figures.get(this.#surrounding);
		return figure && this.of(figure.view);
	}

	/** Statistics of the large view before, whose place the next ones take. */
	get former(): DeskReport | undefined {
		return this.#told === undefined ? undefined : this.#reports.get(this.#told);
	}

	/** Prepares what is not ready yet; those wanted before and no longer are let go. The first view is the large one. */
	want(views: Views, stock: Stock): void {
		this.#wanted = views;
		for (const view of views) void this.#one(view, stock);
		void this.#surround();
	}

	/** Those that failed may be tried again. */
	forgive(): void {
		this.#broken = new Set();
	}

	#isLarge = (key: string) => this.#wanted[0] !== undefined && keyOf(this.#wanted[0]) === key;

	async #surround(): Promise<void> {
		await this.means.drawn();
		const [view] = this.#wanted;
		const key = view && keyOf(view);
		this.#surrounding = key && this.#figures.has(key) ? key : this.#standing;
	}

	/** Where the data are at hand the figure is there before this returns. */
	async #one(view: DeskView, stock: Stock): Promise<void> {
		const key = keyOf(view);
		if (this.#under.has(key) || this.#reports.has(key)) return;
		this.#under.add(key);
		try {
			const held = heldView(view, stock, this.language);
			await this.#show(key, held ?? (await gatherView(view, stock, this.language)));
		} catch {
			this.#broken = new Set(this.#broken).add(key);
		}
		this.#under.delete(key);
	}

	async #show(key: string, material: DeskMaterial): Promise<void> {
		const figure = figureOf(material);
		this.#figures = kept(this.#figures, key, figure, this.#wanted);
		if (this.#isLarge(key)) this.#standing = key;
		await this.#surround();
		if (this.#isLarge(key)) this.means.seen(figure);
		// Whoever has gone on to another view waits for nothing.
		if (!this.#wanted.some((one) => keyOf(one) === key)) return;
		const { sums } = await this.means.ask(sumsRequest(material));
		this.#reports = kept(this.#reports, key, reportOf(summaryOf(material, sums), material), this.#wanted);
		if (this.#isLarge(key)) this.#told = key;
	}
}
