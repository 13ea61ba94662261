/** A view's material in the terms of a figure, so that the desk draws with the very composers of the argument's pages. */
import { asEvidenceId } from '$lib/base/ids';
import type { ChartForm } from '$lib/argument/evidence';
import { worldKey } from '$lib/argument/subject-series';
import type { Material } from '$lib/figures/material';
import type { DeskMaterial } from './material';

const nothing = { ru: '', en: '' };

/** The outcome alone, described and never judged. */
export function figureMaterial(material: DeskMaterial, form: ChartForm): Material {
	const { view, measured, region, members, period, population, language, countries, landmarks, events } =
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
			...(view.log && { log: true })
		},
		indicators: [indicator],
		panels: [panel],
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
