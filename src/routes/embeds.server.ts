/** One figure for other people's pages: id, language and country in; the figure, its place, verdict and counter-evidence out. */
import type { Evidence, Side } from '$lib/argument/evidence';
import { standingOf, type Standing } from '$lib/argument/standing';
import { asEvidenceId, asIso3, asRegionId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import { shortSource } from '$lib/export/carried';
import type { Figure } from '$lib/figures/figure';
import { voiceOf } from '$lib/judging/heard';
import { oppositeOf } from '$lib/judging/opposite';
import { embedRoom, embedTexts } from '$lib/parts/embed-heights';
import { plain } from '$lib/words/parts';
import { claimOf } from './claims.server';
import { placeOf } from './previews.server';
import { shipped, shippedDocket, shippedFigure } from './shipped.server';

/** Countries with embeds of their own: those of the default region. */
export async function embedCountries(): Promise<readonly string[]> {
	return (await shipped()).shelf.regions[0]?.members ?? [];
}

export interface Counter {
	readonly id: string;
	readonly question: string;
	/** its first sentence */
	readonly finding: string;
}

export interface Embed {
	readonly figure: Figure;
	/** «Тренд 3», «Довод 3.1», and the claim in a few words */
	readonly place: string;
	readonly claim: string;
	readonly side: Side;
	/** of the claim, where the piece is judged */
	readonly standing?: Standing;
	/** whose verdict that is; absent for the region's, or that of countries which the piece names itself */
	readonly country?: string;
	/** the strongest piece on the other side; absent where only the same series speaks against */
	readonly counter?: Counter;
	/** sources of the figure and of the counter-evidence, with licences, and the edition */
	readonly source: string;
}

/** A reason is closer to the piece than the trend it stands under. */
export const nearest = ({ serves }: Evidence) =>
	[...serves].sort((a, b) => Number(b.role === 'reason') - Number(a.role === 'reason'))[0];

function standingFor(figure: Figure, piece: Evidence): Standing | undefined {
	const service = nearest(piece);
	const verdict = figure.verdicts?.together ?? figure.verdicts?.verdicts[0];
	if (!verdict || !service) return undefined;
	const { word, lean, certainty } = voiceOf({ evidence: piece, service }, verdict);
	return standingOf({ ...verdict, word, lean, ...(certainty && { certainty }) } as typeof verdict);
}

/** Sources of both figures, each publisher once. */
const sourceOf = (figure: Figure, counter: Figure | undefined) =>
	shortSource({ ...figure, sources: [...figure.sources, ...(counter?.sources ?? [])] });

/** Pieces about a region, or about countries that they name themselves, say nothing of one country. */
const countryOf = ({ unit, only }: Evidence, country: string | undefined) =>
	country !== undefined && unit === 'country' && !only ? { country } : {};

/** @param country ISO3 of a country of the default region; the region itself where absent */
export async function embedOf(id: string, language: Language, country?: string): Promise<Embed | undefined> {
	const { argument, shelf } = await shipped();
	const piece = argument.evidence.get(asEvidenceId(id));
	const service = piece && nearest(piece);
	const own = country === undefined ? undefined : shelf.countries.get(asIso3(country));
	if (!piece || !service || (country && !own)) return undefined;
	const region = own && { id: asRegionId(`own-${own.iso3}`), name: own.name, members: [own.iso3] };
	const claim = await claimOf(service.claim);
	const figure = await shippedFigure(piece.id, language, region);
	const docket = await shippedDocket(region);
	const subject = country ? asIso3(country) : ('region' as const);
	const other = oppositeOf(docket, { id: piece.id, serves: [service] }, subject);
	const counter = other && (await shippedFigure(other.evidence, language, region));
	const standing = standingFor(figure, piece);
	return {
		figure,
		place: placeOf(claim, language),
		claim: claim.short[language],
		side: service.side,
		...(standing && { standing }),
		...countryOf(piece, country),
		...(counter && {
			counter: { id: counter.id, question: counter.question, finding: plain(counter.finding) }
		}),
		source: sourceOf(figure, counter)
	};
}

/** The one height that is right for it at every width. */
export const embedPx = ({ figure, counter, source }: Embed): number =>
	embedRoom(embedTexts(figure, counter, source), figure.chart).wholePx;
