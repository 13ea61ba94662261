/** A view's material in the terms of a figure, so that the desk draws with the very composers of the argument's pages. */
import { asEvidenceId } from '$lib/base/ids';
import type { ChartForm } from '$lib/argument/evidence';
import { worldKey } from '$lib/argument/subject-series';
import type { Material } from '$lib/figures/material';
import type { Panel } from '$lib/indicators/panel';
import type { DeskMaterial } from './material';

const nothing = { ru: '', en: '' };

const known = new WeakMap<Panel, Panel>();

/** What a logarithm can show. */
function aboveZero(panel: Panel): Panel {
	const found = known.get(panel) ?? {
		...panel,
		series: new Map(
			[...panel.series].map(([country, series]) => [
				country,
				{ ...series, observations: series.observations.filter(({ value }) => value > 0) }
			])
		)
	};
	known.set(panel, found);
	return found;
}

/** The outcome alone, described and never judged. */
export function figureMaterial(material: DeskMaterial, form: ChartForm): Material {
	const { view, log, measured, region, members, period, population, language, countries, landmarks, events } =
		material;
	const { indicator, panel } = measured.y;
	return {
		piece: {
			id: asEvidenceId('desk'),
			serves: [],
			indicators: [indicator.id],
			expect: { kind: 'describe' },
			period,
			windows: [],
			unit: members[0] === worldKey ? 'world' : 'country',
			group: 'desk',
			form,
			question: nothing,
			warrant: nothing,
			weakness: nothing,
			...(log && { log: true })
		},
		indicators: [indicator],
		panels: [log ? aboveZero(panel) : panel],
		population,
		region: view.world === 'all' && form === 'dots' ? { ...region, members: material.everyone } : region,
		period,
		ownPeriod: false,
		language,
		countries,
		landmarks,
		events
	};
}
