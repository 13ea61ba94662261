/** Slides that were made at build → a file of slides for the reader's own region and years, made in the page. */
import type { TalkSlide } from '$lib/deck/talk';
import type { Shown } from '$lib/deck/talk-deck';
import { saidOf } from '$lib/export/said';
import type { Figure } from '$lib/figures/figure';
import { standingsBeside } from '$lib/judging/chosen-years';
import { standingsByCountry, type Standings } from '$lib/judging/standings';
import type { Here } from './here';
import { viewQuery } from './sharing';

export const deckType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** "https://example.org/crossroads" */
export const siteOf = (here: Here): string =>
	new URL(here.file(''), location.href).href.replace(/\/data\/$/, '');

/** What a file of slides needs besides its slides; how claims stand in a country is asked of the reader's own docket. */
export async function shownHere(
	here: Here,
	edition: string,
	figureOf: (given: Figure) => Figure
): Promise<Shown> {
	const docket = await here.docket();
	const known = new Map<string, Standings | undefined>();
	/** the reader's own years stand beside the declared ones, once they are judged */
	const standingsOf = (claim: string) => {
		const declared = standingsByCountry(docket, claim);
		return declared && here.chosen ? standingsBeside(declared, here.chosen, claim) : declared;
	};
	const standings = (claim: string) => {
		if (!known.has(claim)) known.set(claim, standingsOf(claim));
		return known.get(claim);
	};
	return {
		language: here.language,
		figureOf,
		said: (claim, iso3, axis) => {
			const standing = standings(claim)?.[iso3];
			const one = axis ? standing?.axes?.[axis] : standing;
			return one && saidOf(one, here.language);
		},
		countries: here.countries.map(({ id, name }) => ({ key: id, name })),
		site: siteOf(here),
		query: viewQuery(location.search),
		edition,
		date: new Date().toISOString().slice(0, 10)
	};
}

/** The slides of a shipped file, `trend-media-en.json`, as the bytes of a .pptx. Rejects when something did not come. */
export async function deckHere(here: Here, file: string): Promise<Uint8Array<ArrayBuffer>> {
	const [response, { deckFile }, { deckOf }] = await Promise.all([
		fetch(here.file(file)),
		import('$lib/deck/deck-file'),
		import('$lib/deck/talk-deck')
	]);
	if (!response.ok) throw new Error(`${file}: ${response.status}`);
	const slides = (await response.json()) as TalkSlide<string>[];
	const given = slides.flatMap(({ figures }) => figures.map(({ figure }) => figure));
	const own = new Map<string, Figure>();
	if (here.live.isOwn) for (const { id, language } of given) own.set(id, await here.live.made(id, language));
	const shown = await shownHere(here, given[0]?.edition ?? '', (figure) => own.get(figure.id) ?? figure);
	return deckFile(deckOf(slides, shown), here.language, shown.date);
}
