/** The desk while a reader works at it: its history, its link, its views as they become ready, the marks. */
/* eslint-disable svelte/prefer-svelte-reactivity -- nothing waits for what was looked at, and a query is read once */
import type { Language } from '$lib/base/language';
import type { Stock } from '$lib/figures/gather';
import type { Ask } from '$lib/work/desk-messages';
import { comparisonOf, withAnother, withView, type Desk } from './desk';
import { begin, record, redo, undo, type History } from './history';
import { stepBetween, type Step } from './last-step';
import { gatherView } from './material';
import type { Spoken } from './own-evidence';
import { basisOf, verdictOf, type OwnVerdict } from './own-verdict';
import { Prepared, type ShownView } from './prepared.svelte';
import { readLink, type DeskNotice } from './read-link';
import type { DeskReport } from './report';
import type { Selection } from './selection';
import type { DeskChoices, DeskView } from './view';
import { writeLink } from './write-link';

export interface Surroundings {
	/** the shipped data; rejects where they did not come */
	readonly stock: () => Promise<Stock>;
	readonly choices: (stock: Stock) => DeskChoices;
	/** puts the desk's query into the address: as a further step of the browser, or in place of the last one */
	readonly sync: (query: string, replaces: boolean) => void;
	/** is given what takes the desk to where the browser went back or forward */
	readonly travelled: (follow: (params: URLSearchParams) => void) => void;
	/** a view has been drawn: its query and its words */
	readonly seen: (query: string, title: string) => void;
	/** computes away from the page */
	readonly ask: Ask;
	/** resolves once the browser has drawn what was set before */
	readonly drawn: () => Promise<void>;
}

export class Workbench {
	history = $state.raw<History<Desk>>();
	notices = $state.raw<readonly DeskNotice[]>([]);
	selection = $state.raw<Selection>();
	failed = $state(false);
	stock = $state.raw<Stock>();
	choices = $state.raw<DeskChoices>();
	readonly #prepared: Prepared;
	/** comparisons looked at so far */
	#seen = new Set<string>();

	constructor(
		private readonly language: Language,
		private readonly around: Surroundings
	) {
		const seen: Prepared['means']['seen'] = ({ region, measure }) =>
			around.seen(this.query, `${region}: ${measure}`);
		around.travelled((params) => this.travel(params));
		this.#prepared = new Prepared(language, { ask: around.ask, drawn: around.drawn, seen });
	}

	get desk(): Desk | undefined {
		return this.history?.present;
	}

	/** The views with what is known of them so far. */
	get shown(): readonly ShownView[] {
		return (this.desk?.views ?? []).map((view) => this.#prepared.of(view));
	}

	/** The large view; while its data are on their way, with the chart before it. */
	get main(): (ShownView & { readonly waiting: boolean }) | undefined {
		return this.desk && this.#prepared.large(this.desk.views[0]);
	}

	/** What stands around the large view's chart: of that view as soon as it is drawn, of the one before it until then. */
	get surrounding(): ShownView | undefined {
		return this.#prepared.surrounding;
	}

	/** Statistics of the large view before: they keep the room until the next ones come. */
	get former(): DeskReport | undefined {
		return this.#prepared.former;
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
			this.#show(desk);
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
	put(desk: Desk, replaces = false): void {
		if (!this.history || JSON.stringify(desk) === JSON.stringify(this.desk)) return;
		this.history = record(this.history, desk);
		this.notices = [];
		this.#follow(desk, replaces);
	}

	/**
	 * Where the browser went by its own buttons: a step taken back or again where that is what stands there, else a step
	 * like any other. The address is there already; it only learns how many comparisons were looked at meanwhile.
	 */
	travel(params: URLSearchParams): void {
		if (!this.choices || !this.history) return;
		const { choices } = this;
		const { past, present, future } = this.history;
		const { desk, notices } = readLink(params, choices);
		const linkOf = ({ views }: Desk) => writeLink({ views, looks: 1 }, choices);
		const isThere = (one: Desk | undefined) => one !== undefined && linkOf(one) === linkOf(desk);
		if (isThere(present)) return;
		if (isThere(past.at(-1))) return this.#move(undo(this.history), true);
		if (isThere(future[0])) return this.#move(redo(this.history), true);
		this.put({ ...desk, looks: Math.max(desk.looks, present.looks) }, true);
		this.notices = notices;
	}

	/** What the large view's numbers say to an expectation. Rejects where data or worker failed. */
	async judge(spoken: Spoken): Promise<OwnVerdict> {
		if (!this.stock || !this.desk) throw new Error('the desk is not open');
		const material = await gatherView(this.desk.views[0], this.stock, this.language);
		const { found } = await this.around.ask({ kind: 'judge' as const, basis: basisOf(spoken, material) });
		return verdictOf(found);
	}

	undo(): void {
		if (this.history) this.#move(undo(this.history));
	}

	redo(): void {
		if (this.history) this.#move(redo(this.history));
	}

	/** Steps back keep the count: what was looked at was looked at. */
	#move(history: History<Desk>, replaces = false): void {
		const looks = Math.max(history.present.looks, this.desk?.looks ?? 1);
		this.history = { ...history, present: { ...history.present, looks } };
		this.#follow(this.history.present, replaces);
	}

	/** Tries those views again that failed. */
	retry(): void {
		this.#prepared.forgive();
		if (this.desk) this.#show(this.desk);
	}

	#follow(desk: Desk, replaces: boolean): void {
		this.#show(desk);
		if (this.choices) this.around.sync(writeLink(desk, this.choices), replaces);
	}

	#show({ views }: Desk): void {
		for (const view of views) this.#seen.add(comparisonOf(view));
		if (this.stock) this.#prepared.want(views, this.stock);
	}
}
