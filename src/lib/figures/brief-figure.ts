/** A piece of evidence for one country beside its peers: a small figure with as much of the whole as a brief shows. */
import type { Iso3 } from '$lib/base/ids';
import { composePeers } from './compose-peers';
import type { Figure } from './figure';
import { figureOf } from './figure-of';
import { labelsFor } from './labels';
import type { Material } from './material';

/** A page of a brief carries many of these: what is not shown is left out. */
export type BriefFigure = Pick<
	Figure,
	'id' | 'language' | 'question' | 'measure' | 'finding' | 'chart' | 'sources' | 'gap'
>;

/**
 * @param material for a region of the country alone; words and numbers are of it
 * @param peers only drawn
 */
export function briefFigure(material: Material, peers: readonly Iso3[], edition: string): BriefFigure {
	const { id, question, measure, finding, sources, gap, chart } = figureOf(material, edition);
	const { name, description, language } = chart;
	return {
		id,
		language,
		question,
		measure,
		finding,
		sources,
		...(gap && { gap }),
		chart: { ...composePeers(material, peers, labelsFor(language)), name, description, language }
	};
}
