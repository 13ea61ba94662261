/** Every page's picture for links: its name in, what stands in the picture out, in one language. */
import type { Claim } from '$lib/argument/claim';
import type { Side } from '$lib/argument/evidence';
import { asEvidenceId, asIso3, asRegionId } from '$lib/base/ids';
import type { Language } from '$lib/base/language';
import type { LinesData } from '$lib/charts/chart-data';
import { numeral } from '$lib/base/numerals';
import { largeNumeral } from '$lib/base/numerals-large';
import type { Preview, PreviewRow } from '$lib/export/preview-svg';
import { saidOfFigure } from '$lib/export/said';
import type { Figure } from '$lib/figures/figure';
import { figureWords } from '$lib/words/messages-figure';
import { pageWords } from '$lib/words/messages-pages';
import { siteWords } from '$lib/words/messages-site';
import { claimOf, numberOf } from './claims.server';
import { shipped, shippedFigure } from './shipped.server';

/** «Тренд 3», «Довод 3.1» */
export function placeOf({ id, kind }: Claim, language: Language): string {
	const words = siteWords[language].kind;
	const number = numberOf(id);
	if (kind === 'conclusion' || kind === 'lens') return words[kind];
	return kind === 'reason' ? words.reason(number) : words[kind](Number(number));
}

const digitsOf = ({ chart }: Figure) => ('digits' in chart ? chart.digits : 1);
const written = (value: number, figure: Figure) =>
	Math.abs(value) >= 1e6
		? largeNumeral(value, figure.language, digitsOf(figure))
		: numeral(value, figure.language, digitsOf(figure));

/** Start and end of at most five countries, where a chart would be too fine for a chat. */
async function tableOf(figure: Figure): Promise<Preview['table']> {
	const { countries } = (await shipped()).shelf;
	const known = figure.findings.filter(({ first, last, subject }) => first && last && subject !== 'world');
	if (known.length < 2) return undefined;
	const shown = known.slice(0, 5);
	const yearOf = (end: 'first' | 'last') => {
		const years = new Set(shown.map((one) => one[end]?.year));
		return years.size === 1 ? String([...years][0]) : figureWords[figure.language].table[end];
	};
	const rows = shown.map(({ subject, first, last }): PreviewRow => ({
		key: subject,
		name: countries.get(asIso3(subject))?.name[figure.language] ?? figure.region,
		cells: [first, last].map((one) => (one ? written(one.value, figure) : '–'))
	}));
	return { heads: [yearOf('first'), yearOf('last')], rows };
}

/** Lines that can be drawn, without the events beside them: a chat has no room for those. */
const linesOf = ({ chart, gap }: Figure): LinesData | undefined =>
	chart.form === 'lines' && !gap ? { ...chart, annotations: [] } : undefined;

/** What a figure puts into a picture: lines as they are, a table, or its answer. */
async function bodyOf(figure: Figure): Promise<Pick<Preview, 'chart' | 'table' | 'text'>> {
	const lines = linesOf(figure);
	if (lines) return { chart: lines };
	const table = await tableOf(figure);
	return table ? { table } : { text: figure.answer };
}

/** Short enough to stand in a corner: a verdict in part names its countries on the page. */
function verdictOf(figure: Figure, side: Side): Pick<Preview, 'verdict'> {
	const verdict = saidOfFigure(figure, side);
	return verdict ? { verdict: { ...verdict, text: verdict.text.split(':')[0] ?? '' } } : {};
}

async function ofEvidence(id: string, language: Language): Promise<Preview> {
	const { argument } = await shipped();
	const figure = await shippedFigure(asEvidenceId(id), language);
	const serves = argument.evidence.get(asEvidenceId(id))?.serves[0];
	const served = serves && argument.claims.get(serves.claim);
	return {
		language,
		place: served ? placeOf(served, language) : '',
		headline: figure.question,
		...verdictOf(figure, serves?.side ?? 'for'),
		...(await bodyOf(figure))
	};
}

async function ofClaim(claim: Claim, language: Language): Promise<Preview> {
	const { argument } = await shipped();
	const rests = claim.restsOn.map((id) => argument.claims.get(id));
	const evidence = [claim, ...rests].flatMap((one) => one?.evidence ?? []);
	const figures = await Promise.all(evidence.slice(0, 6).map((id) => shippedFigure(id, language)));
	const best = figures.find(linesOf) ?? figures[0];
	const body = best && claim.kind !== 'recommendation' ? await bodyOf(best) : { text: claim.lead[language] };
	return { language, place: placeOf(claim, language), headline: claim.short[language], ...body };
}

async function ofCountry(iso3: string, language: Language): Promise<Preview> {
	const { shelf } = await shipped();
	const country = shelf.countries.get(asIso3(iso3));
	if (!country) throw new Error(`no country ${iso3}`);
	const region = { id: asRegionId(`own-${iso3}`), name: country.name, members: [country.iso3] };
	const trend = await claimOf('trend-4');
	const [id] = trend.evidence;
	const figure = id && (await shippedFigure(id, language, region));
	const name = country.name[language];
	const text = pageWords[language].country.lead;
	const drawn = figure && linesOf(figure);
	return {
		language,
		place: drawn ? placeOf(trend, language) : siteWords[language].pages.countries,
		headline: drawn ? `${name}: ${figure.question.charAt(0).toLowerCase()}${figure.question.slice(1)}` : name,
		...(drawn ? { chart: drawn } : { text })
	};
}

/** Pages that are no claim, figure or country, with what their picture says. */
async function ofPage(name: string, language: Language): Promise<Preview | undefined> {
	const site = siteWords[language];
	const claims: Readonly<Record<string, string>> = { region: 'lens-region', practice: 'conclusion' };
	const claim = claims[name];
	if (claim) return ofClaim(await claimOf(claim), language);
	const titles = site.pages as Readonly<Record<string, string>>;
	const title = name === 'index' ? site.motto : titles[name];
	if (!title) return undefined;
	const trends = [...(await shipped()).argument.claims.values()].filter(({ kind }) => kind === 'trend');
	const text = trends.map(({ short }, at) => `${at + 1}. ${short[language]}`).join('\n');
	return { language, place: name === 'index' ? site.pages.argument : '', headline: title, text };
}

const plainPages = ['index', 'region', 'practice', 'matrix', 'explore', 'data', 'method', 'present', 'about'];

/** Names of all pictures of one language. */
export async function previewNames(): Promise<readonly string[]> {
	const { argument, shelf } = await shipped();
	const claims = [...argument.claims.values()].flatMap(({ kind, id, slug }) =>
		kind === 'trend'
			? [`trend-${slug}`]
			: kind === 'lesson' || kind === 'recommendation'
				? [`${kind}-${numberOf(id)}`]
				: []
	);
	const near = new Set(shelf.regions.slice(0, 3).flatMap(({ members }) => members));
	const countries = [...near].map((iso3) => `country-${iso3}`);
	return [
		...plainPages,
		...claims,
		...countries,
		...[...shelf.evidence.keys()].map((id) => `evidence-${id}`)
	];
}

/** @throws Error for a name that belongs to no page */
export async function previewOf(name: string, language: Language): Promise<Preview> {
	const [, kind = '', rest = ''] = /^([a-z]+)-(.+)$/.exec(name) ?? [];
	if (kind === 'evidence') return ofEvidence(rest, language);
	if (kind === 'country') return ofCountry(rest, language);
	if (kind === 'lesson' || kind === 'recommendation')
		return ofClaim(await claimOf(`${kind}-${rest}`), language);
	if (kind === 'trend') {
		const trends = [...(await shipped()).argument.claims.values()];
		const trend = trends.find(({ slug }) => slug === rest);
		if (trend) return ofClaim(trend, language);
	}
	const page = await ofPage(name, language);
	if (!page) throw new Error(`no page ${name}`);
	return page;
}
