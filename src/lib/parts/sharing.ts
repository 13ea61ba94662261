/** What the tabs of the share dialog work with: a figure with its papers, addresses, and the two acts of taking along. */
import type { Side } from '$lib/argument/evidence';
import { asEvidenceId, type EvidenceId } from '$lib/base/ids';
import { twin, type Language } from '$lib/base/language';
import type { ChartData } from '$lib/charts/chart-data';
import type { Draw } from '$lib/export/figure-svg';
import type { Carried } from '$lib/export/carried';
import { carry, inLanguage, stepsOf, type Papers, type PiecePapers } from '$lib/export/papers';
import { saidOfFigure } from '$lib/export/said';
import type { Steps } from '$lib/export/figure-metadata';
import type { Figure } from '$lib/figures/figure';
import { oppositeOf, type Opposite } from '$lib/judging/opposite';
import type { Here } from './here';

export interface Sharing {
	readonly carried: Carried;
	readonly steps: readonly Steps[];
	/** the figure that speaks against it, as the reader sees it, and as what it serves the claim; made when asked for */
	readonly counter: () => Promise<{ readonly figure: Figure; readonly side: Side } | undefined>;
	/** the same in that language, for a citation */
	readonly inLanguage: (language: Language) => Promise<Carried>;
	/** height of the figure's embed, where it is of the default region */
	readonly embedPx?: number | undefined;
	/** the trend whose slides may be taken along too */
	readonly trend?: string | undefined;
	/** address of the site without a closing slash */
	readonly site: string;
	/** the reader's own choice of region and years: "?countries=KAZ"; '' for the default view */
	readonly query: string;
}

const viewNames = ['region', 'countries', 'from', 'to'];

/** Of a query only what chooses a view. */
export function viewQuery(search: string): string {
	const given = new URLSearchParams(search);
	const kept = viewNames.flatMap((name) => (given.get(name) ? [`${name}=${given.get(name)}`] : []));
	return kept.length ? `?${kept.join('&')}` : '';
}

async function papersIn(language: Language, here: Here): Promise<Papers> {
	const response = await fetch(here.file(`papers-${language}.json`));
	if (!response.ok) throw new Error(`papers-${language}.json: ${response.status}`);
	return (await response.json()) as Papers;
}

/** The strongest piece on the other side: for the reader's own countries as they are judged, else as the build found it. */
async function counterHere(
	id: EvidenceId,
	papers: PiecePapers | undefined,
	here: Here
): Promise<Opposite | undefined> {
	const given = papers?.counter && { ...papers.counter, evidence: asEvidenceId(papers.counter.id) };
	if (!here.live.isOwn) return given;
	const docket = await here.docket();
	const piece = docket.argument.evidence.get(id);
	return piece ? oppositeOf(docket, piece) : given;
}

/** Gathers what goes along with a figure. Rejects when it could not be fetched. */
export async function gatherSharing(figure: Figure, here: Here): Promise<Sharing> {
	const { language, id } = figure;
	const site = new URL(here.file(''), location.href).href.replace(/\/data\/$/, '');
	const query = viewQuery(location.search);
	const papers = await papersIn(language, here);
	const mine = papers.pieces[id];
	const counter = await counterHere(id, mine, here);
	const made = async () =>
		counter && { figure: await here.live.made(counter.evidence, language), side: counter.side };
	const own = here.live.isOwn ? (await made())?.figure : undefined;
	const carried = carry(figure, {
		papers: mine,
		link: `${site}/${language}/evidence/${id}/${query}`,
		date: new Date().toISOString().slice(0, 10),
		verdict: saidOfFigure(figure, mine?.side ?? 'for'),
		ownCounter: own && { question: own.question, answer: own.answer }
	});
	return {
		carried,
		steps: stepsOf(figure, papers, site),
		counter: made,
		trend: mine?.trend,
		embedPx: query ? undefined : mine?.embedPx,
		inLanguage: async (wanted) =>
			wanted === language ? carried : otherLanguage(carried, wanted, await papersIn(twin(language), here)),
		site,
		query
	};
}

function otherLanguage(carried: Carried, language: Language, papers: Papers): Carried {
	const other = inLanguage(carried, language, papers.pieces[carried.figure.id]);
	return { ...other, link: carried.link.replace(`/${twin(language)}/evidence/`, `/${language}/evidence/`) };
}

/** Draws such a chart in this page; Plot is fetched with the first picture, the shapes of countries with the first map. */
export async function drawHere({ form }: Pick<ChartData, 'form'>): Promise<Draw> {
	const [{ loadForm, render }, { serialise }] = await Promise.all([
		import('$lib/charts/render'),
		import('$lib/charts/serialise')
	]);
	await loadForm(form);
	return (data, frame) => serialise(render(data, frame, document));
}

/** Hands a file to the reader. */
export function saveFile(content: BlobPart, name: string, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([content], { type }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Puts a text on the clipboard; where the browser refuses, through a field that is selected. */
export async function copyText(text: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		const field = document.createElement('textarea');
		field.value = text;
		(document.querySelector('dialog[open]') ?? document.body).append(field);
		field.select();
		const done = document.execCommand('copy');
		field.remove();
		if (!done) throw new Error('the browser does not let us copy');
	}
}

/** Words after a figure's name in files: "internet-ru". */
export const fileName = ({ figure }: Carried): string => `${figure.id}-${figure.language}`;
