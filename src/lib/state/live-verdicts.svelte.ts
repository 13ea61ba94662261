/** How claims and pieces stand for the reader's own region: what came with the page for the default one, else judged here. */
import { standingsByCountry, type Standings } from '$lib/judging/standings';
import type { Docket } from '$lib/judging/docket';
import type { Reader } from './reader.svelte';
import type { View } from './view-query';

/** Fetches what has been judged for a view's countries. */
export type OpenDocket = (view: View) => Promise<Docket>;

export class LiveVerdicts {
	#opened = $state.raw<{ readonly key: string; readonly docket: Docket }>();
	#asked = '';

	constructor(
		private readonly reader: Reader,
		private readonly open: OpenDocket
	) {}

	/** Standings of a claim by country, and of the region as 'region'; undefined while they are on their way. */
	claim(id: string, given: Standings | undefined): Standings | undefined {
		const docket = this.#docket();
		if (docket === 'default') return given;
		return docket && standingsByCountry(docket, id);
	}

	/** What has been judged for the reader's region; fetched when asked for. Rejects when a file did not come. */
	docket(fallback: View): Promise<Docket> {
		return this.open(this.reader.view ?? fallback);
	}

	#docket(): Docket | 'default' | undefined {
		const { view, pending } = this.reader;
		if (pending) return undefined;
		if (!view) return 'default';
		const key = [view.region, ...view.countries].join(' ');
		if (this.#opened?.key === key) return this.#opened.docket;
		this.#start(key, view);
		return undefined;
	}

	/** A file that did not come leaves the marks away; nothing is shown from half of the verdicts. */
	#start(key: string, view: View): void {
		if (this.#asked === key) return;
		this.#asked = key;
		this.open(view).then(
			(docket) => (this.#opened = { key, docket }),
			() => (this.#asked = '')
		);
	}
}
