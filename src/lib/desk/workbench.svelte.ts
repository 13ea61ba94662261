/** The desk while a reader works at it: its history, each view's figure and statistics as they become ready, the marks. */
/* eslint-disable svelte/prefer-svelte-reactivity -- each change puts a new map in place of the old one */
import type { Language } from '$lib/base/language';
import type { Stock } from '$lib/figures/gather';
import type { DeskAnswer, DeskRequest } from '$lib/work/desk-messages';
import { comparisonOf, withAnother, withView, type Desk } from './desk';
import { figureOf, type DeskFigure } from './figure';
import { begin, record, redo, undo, type History } from './history';
import { stepBetween, type Step } from './last-step';
import { gatherView } from './material';
import { readLink, type DeskNotice } from './read-link';
import { reportOf, type DeskReport } from './report';
import type { OwnExpectation } from './own-evidence';
import { requestOf, verdictOf, type OwnVerdict } from './own-verdict';
import type { Selection } from './selection';
import { summarise, type Pause } from './summary';
import type { DeskChoices, DeskView } from './view';
import { writeLink } from './write-link';

export interface ShownView {
	readonly view: DeskView;
	readonly figure?: DeskFigure;
	readonly report?: DeskReport;
	readonly failed: boolean;
}

export interface Surroundings {
	/** the shipped data; rejects where they did not come */
	readonly stock: () => Promise<Stock>;
	readonly choices: (stock: Stock) => DeskChoices;
	/** puts the desk's query into the address */
	readonly sync: (query: string) => void;
	/** a view has been drawn: its query and its words */
	readonly seen: (query: string, title: string) => void;
	/** judges series away from the page */
	readonly judge: (request: DeskRequest) => Promise<DeskAnswer>;
	/** between two parts of longer work */
	readonly pause: Pause;
}

const keyOf = (view: DeskView) => JSON.stringify(view);

export class Workbench {
	history = $state.raw<History<Desk>>();
	notices = $state.raw<readonly DeskNotice[]>([]);
	selection = $state.raw<Selection>();
	failed = $state(false);
	stock = $state.raw<Stock>();
	choices = $state.raw<DeskChoices>();
	#figures = $state.raw<ReadonlyMap<string, DeskFigure>>(new Map());
	#reports = $state.raw<ReadonlyMap<string, DeskReport>>(new Map());
	#broken = $state.raw<ReadonlySet<string>>(new Set());
	/** the last large view that was ready, shown while the next one is on its way */
	#standing = $state.raw<string>();
	#under = new Set<string>();
	#seen = new Set<string>();

	constructor(
		private readonly language: Language,
		private readonly around: Surroundings
	) {}

	get desk(): Desk | undefined {
		return this.history?.present;
	}

	/** The views with what is known of them so far. */
	get shown(): readonly ShownView[] {
		return (this.desk?.views ?? []).map((view) => {
			const key = keyOf(view);
			const [figure, report] = [this.#figures.get(key), this.#reports.get(key)];
			return { view, ...(figure && { figure }), ...(report && { report }), failed: this.#broken.has(key) };
		});
	}

	/** The large view; while its data are on their way, the one before it. */
	get main(): (ShownView & { readonly waiting: boolean }) | undefined {
		const [wanted] = this.shown;
		if (!wanted) return undefined;
		if (wanted.figure || wanted.failed || !this.#standing)
			return { ...wanted, waiting: !wanted.figure && !wanted.failed };
		const [figure, report] = [this.#figures.get(this.#standing), this.#reports.get(this.#standing)];
		return { ...wanted, ...(figure && { figure }), ...(report && { report }), waiting: true };
	}

	/** What was done last, where anything was. */
	get lastStep(): Step | undefined {
		const before = this.history?.past.at(-1);
		return before && this.desk && stepBetween(before, this.desk);
	}

	/** Opens the desk of a link; the figure that came with the page stands for its view until then. */
	async open(params: URLSearchParams): Promise<void> {
		this.failed = false;
		try {
			const stock = await this.around.stock();
			const choices = this.around.choices(stock);
			const { desk, notices } = readLink(params, choices);
			[this.stock, this.choices, this.notices] = [stock, choices, notices];
			this.history = begin(desk);
			for (const view of desk.views) this.#seen.add(comparisonOf(view));
			this.#make(desk);
		} catch {
			this.failed = true;
		}
	}

	/** The large view as the reader now wants it. */
	change(view: DeskView): void {
		if (!this.desk) return;
		this.put(withView(this.desk, view, this.#seen));
	}

	/** The number that the next other comparison will have. */
	get nextLook(): number {
		return (this.desk?.looks ?? 0) + 1;
	}

	/** The desk as the query of a link. */
	get query(): string {
		return this.desk && this.choices ? writeLink(this.desk, this.choices) : '';
	}

	/** A kept link as the desk, or its large view beside the others; the count of comparisons stays the desk's own. */
	openQuery(query: string, beside: boolean): void {
		if (!this.choices || !this.desk) return;
		const { desk, notices } = readLink(new URLSearchParams(query), this.choices);
		const looks = Math.max(desk.looks, this.desk.looks);
		this.put(beside ? withAnother(this.desk, desk.views[0]) : { ...desk, looks });
		this.notices = notices;
	}

	/** Another desk as a step of its own. */
	put(desk: Desk): void {
		if (!this.history || JSON.stringify(desk) === JSON.stringify(this.desk)) return;
		this.history = record(this.history, desk);
		this.notices = [];
		this.#follow(desk);
	}

	/** What the large view's numbers say to an expectation. Rejects where data or worker failed. */
	async judge(expect: OwnExpectation): Promise<OwnVerdict> {
		if (!this.stock || !this.desk) throw new Error('the desk is not open');
		const material = await gatherView(this.desk.views[0], this.stock, this.language);
		return verdictOf(await this.around.judge(requestOf(expect, material)), expect, material);
	}

	undo(): void {
		if (this.history) this.#move(undo(this.history));
	}

	redo(): void {
		if (this.history) this.#move(redo(this.history));
	}

	/** Steps back keep the count: what was looked at was looked at. */
	#move(history: History<Desk>): void {
		const looks = Math.max(history.present.looks, this.desk?.looks ?? 1);
		this.history = { ...history, present: { ...history.present, looks } };
		this.#follow(this.history.present);
	}

	/** Tries those views again that failed. */
	retry(): void {
		this.#broken = new Set();
		if (this.desk) this.#make(this.desk);
	}

	#follow(desk: Desk): void {
		for (const view of desk.views) this.#seen.add(comparisonOf(view));
		this.#make(desk);
		if (this.choices) this.around.sync(writeLink(desk, this.choices));
	}

	#make({ views }: Desk): void {
		for (const view of views) void this.#one(view);
	}

	/** Figure first, then the statistics in parts. */
	async #one(view: DeskView): Promise<void> {
		const key = keyOf(view);
		if (!this.stock || this.#under.has(key) || this.#reports.has(key)) return;
		this.#under.add(key);
		try {
			const material = await gatherView(view, this.stock, this.language);
			const figure = figureOf(material);
			this.#figures = new Map(this.#figures).set(key, figure);
			if (this.desk && keyOf(this.desk.views[0]) === key) this.#standing = key;
			this.around.seen(this.query, `${figure.region}: ${figure.measure}`);
			await this.around.pause();
			const summary = await summarise(material, figure.rows.length, this.around.pause);
			this.#reports = new Map(this.#reports).set(key, reportOf(summary, material));
		} catch {
			this.#broken = new Set(this.#broken).add(key);
		}
		this.#under.delete(key);
	}
}
