/** Figures that follow the reader: the one that came with the page, or one made here for the reader's own view. */
/* eslint-disable svelte/prefer-svelte-reactivity -- each change puts a new map in place of the old one */
import type { EvidenceId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import type { PieceInRegion } from '$lib/judging/judge-region';
import type { Reader } from '$lib/state/reader.svelte';
import type { View } from '$lib/state/view-query';
import type { Figure } from './figure';
import { isOwnPiece } from './from-gap';
import { isWhole, type GivenFigure } from './sent-figure';

/** A figure, and whether it is already the reader's. */
export interface Shown<Given extends GivenFigure> {
	/** while the reader's own is waited for, what stood there before */
	readonly figure: Given | Figure;
	readonly state: 'ready' | 'waiting' | 'failed';
}

/** Makes figures; loaded with the drawing code, not before. Everything rejects when a file did not come. */
export interface Workshop {
	/** a figure for a view, not yet judged */
	readonly make: (id: EvidenceId, view: View | undefined, language: Language) => Promise<Figure>;
	/** what the data say of it; nothing for what is only described */
	readonly judge: (
		id: EvidenceId,
		view: View | undefined,
		language: Language
	) => Promise<PieceInRegion | undefined>;
	/** the figure of the default view, of which a page was sent the words and the drawing */
	readonly whole: (id: EvidenceId, language: Language) => Promise<Figure>;
}

interface Wish {
	readonly given: GivenFigure;
	readonly view: View;
}

/** Figures under way at once: one is counted and drawn while the data of others are fetched. */
const mostAtOnce = 3;
/** What is ready is shown together after so long: each showing lays the page out anew. */
const showAfterMs = 40;

export class LiveFigures {
	#made = $state.raw<ReadonlyMap<string, Figure>>(new Map());
	#failed = $state.raw<ReadonlySet<string>>(new Set());
	#wanted = new Map<string, Wish>();
	#begun = new Map<string, EvidenceId>();
	#ready = new Map<string, Figure>();
	#judged = new Set<string>();
	/** by piece, what was shown last: under its cover nothing has to be drawn anew */
	readonly #last = new Map<string, Figure>();
	#workers = 0;
	#most = 1;
	#shownAt = 0;
	/** nothing is counted until what was published can be seen */
	#painting = Promise.resolve();
	#judging = Promise.resolve();
	#waiting: (() => void)[] = [];

	/**
	 * @param distance how far a figure is from what the reader sees; the nearest is made first
	 * @param painted resolves when the reader has been shown what was published
	 */
	constructor(
		private readonly reader: Reader,
		private readonly workshop: Workshop,
		private readonly distance: (id: EvidenceId) => number = () => 0,
		private readonly painted: () => Promise<void> = () => new Promise((done) => setTimeout(done))
	) {}

	/** What stands in place of the given figure now; asks for the reader's own where it is not yet made. */
	show<Given extends GivenFigure>(given: Given): Shown<Given> {
		const { view, pending } = this.reader;
		// A reader's own piece was made for the reader's view, and is in no file to be made anew from.
		if ((!pending && !view) || isOwnPiece(given.id)) return { figure: given, state: 'ready' };
		const last: Figure | Given = this.#last.get(pieceOf(given)) ?? given;
		if (pending || !view) return { figure: last, state: 'waiting' };
		const key = keyOf(given, view);
		const made = this.#made.get(key);
		if (made) {
			this.#last.set(pieceOf(given), made);
			return { figure: made, state: 'ready' };
		}
		if (this.#failed.has(key)) return { figure: last, state: 'failed' };
		this.#want(key, { given, view });
		return { figure: last, state: 'waiting' };
	}

	/** Whether the reader has chosen a region or years. */
	get isOwn(): boolean {
		return this.reader.view !== undefined;
	}

	/** Another piece for the reader's view, the default one or their own: for what leaves the page. */
	async made(id: EvidenceId, language: Language): Promise<Figure> {
		const { view } = this.reader;
		const [figure, verdicts] = await Promise.all([
			this.workshop.make(id, view, language),
			this.workshop.judge(id, view, language)
		]);
		return { ...figure, ...(verdicts && { verdicts }) };
	}

	/** A shown figure with its numbers. */
	async whole(figure: GivenFigure): Promise<Figure> {
		return isWhole(figure) ? figure : this.workshop.whole(figure.id, figure.language);
	}

	/** Resolves when the charts that the reader sees, or the first below, are the reader's own: the rest comes after them. */
	async settled(): Promise<void> {
		await new Promise((done) => setTimeout(done));
		if (this.#busyInView()) await new Promise<void>((done) => this.#waiting.push(done));
	}

	/** Resolves when all that was asked for is made and judged, or has failed. */
	async finished(): Promise<void> {
		await this.settled();
		const busy = () => this.reader.pending || this.#workers > 0 || this.#wanted.size > 0;
		while (busy()) await new Promise((done) => setTimeout(done, 50));
		await this.#judging;
	}

	/** Tries those again that failed, on the reader's word. */
	retry(): void {
		this.#failed = new Set();
	}

	#want(key: string, wish: Wish): void {
		if (this.#wanted.has(key) || this.#begun.has(key) || this.#ready.has(key)) return;
		this.#wanted.set(key, wish);
		this.#hire();
	}

	/** The first figure has the line for itself; then some are under way together. */
	#hire(): void {
		if (this.#workers >= this.#most) return;
		this.#workers += 1;
		// The whole page has asked before the first is chosen.
		void Promise.resolve().then(() => this.#work());
	}

	async #work(): Promise<void> {
		for (let key = this.#nearest(); key !== undefined; key = this.#nearest()) {
			await this.#makeOne(key);
			await this.#painting;
			if (!this.#busyInView()) this.#release();
			this.#most = mostAtOnce;
			while (this.#wanted.size && this.#workers < this.#most) this.#hire();
		}
		this.#workers -= 1;
		if (this.#workers > 0) return;
		this.#publish();
		this.#release();
		await (this.#judging = this.#judge());
	}

	#release(): void {
		for (const done of this.#waiting.splice(0)) done();
	}

	/** Whether a figure that the reader sees is still to come, or the very first one. */
	#busyInView(): boolean {
		if (this.#workers > 0 && this.#made.size + this.#ready.size + this.#failed.size === 0) return true;
		const under = [...this.#wanted.values()].map(({ given }) => given.id);
		const begun = [...this.#begun.values()];
		return [...under, ...begun].some((id) => this.distance(id) === 0);
	}

	/** What was made for the reader's present view is judged, the nearest first; what does not come stays away. */
	async #judge(): Promise<void> {
		const { view } = this.reader;
		if (!view) return;
		const mine = [...this.#made].filter(
			([key, figure]) => keyOf(figure, view) === key && !this.#judged.has(key)
		);
		mine.sort(([, a], [, b]) => this.distance(a.id) - this.distance(b.id));
		await Promise.all(
			mine.map(async ([key, figure]) => {
				this.#judged.add(key);
				const found = await this.workshop
					.judge(figure.id, view, figure.language)
					.catch(() => void this.#judged.delete(key));
				if (found) this.#ready.set(key, { ...figure, verdicts: found });
				if (performance.now() - this.#shownAt >= showAfterMs) this.#publish();
			})
		);
		this.#publish();
	}

	/** The wish nearest to the reader's eyes; those of a view that was left are dropped. */
	#nearest(): string | undefined {
		const { view } = this.reader;
		let best: { readonly key: string; readonly far: number } | undefined;
		for (const [key, { given }] of this.#wanted) {
			if (!view || keyOf(given, view) !== key) {
				this.#wanted.delete(key);
				continue;
			}
			const far = this.distance(given.id);
			if (!best || far < best.far) best = { key, far };
		}
		return best?.key;
	}

	async #makeOne(key: string): Promise<void> {
		const wish = this.#wanted.get(key);
		if (!wish) return;
		this.#wanted.delete(key);
		this.#begun.set(key, wish.given.id);
		try {
			const figure = await this.workshop.make(wish.given.id, wish.view, wish.given.language);
			this.#ready.set(key, figure);
		} catch {
			this.#failed = new Set(this.#failed).add(key);
		}
		this.#begun.delete(key);
		// What the reader looks at is shown together where it comes together, what is further down now and then.
		const seen = this.distance(wish.given.id) === 0;
		if (seen && this.#busyInView()) setTimeout(() => this.#publish(), showAfterMs);
		else if (seen || performance.now() - this.#shownAt >= showAfterMs) this.#publish();
	}

	#publish(): void {
		if (!this.#ready.size) return;
		this.#made = new Map([...this.#made, ...this.#ready]);
		this.#ready = new Map();
		this.#shownAt = performance.now();
		this.#painting = this.painted();
	}
}

const pieceOf = ({ id, language }: GivenFigure) => `${language} ${id}`;
const keyOf = (figure: GivenFigure, { countries, from, to }: View) =>
	[pieceOf(figure), countries.join('+'), from ?? '', to ?? ''].join(' ');
