/** A deck for tests: slides with one or two figures of real pieces, a slide of words, in either language. */
import type { ChartData } from '$lib/charts/chart-data';
import type { Language } from '$lib/base/language';
import type { DeckSlide, SlidePanel } from '$lib/deck/slide';
import type { Carried } from '$lib/export/carried';
import { shortSource } from '$lib/export/carried';
import { sample, sampleIds } from '../export/sample';

export function panelOf(
	{ figure, verdict }: Carried,
	side: 'for' | 'against',
	chart?: ChartData
): SlidePanel {
	const { id, question, answer, measure } = figure;
	return {
		evidence: id,
		side,
		sideLabel: side === 'for' ? 'Довод за' : 'Довод против',
		question,
		answer,
		measure,
		chart: chart ?? figure.chart,
		...(verdict && { verdict })
	};
}

export function slideOf(carried: Carried, panels: readonly SlidePanel[]): DeckSlide {
	const countries = [
		{ key: 'KAZ', name: 'Казахстан' },
		{ key: 'KGZ', name: 'Кыргызстан' }
	];
	return {
		id: carried.figure.id,
		kind: 'figures',
		kicker: carried.place,
		title: carried.figure.question,
		panels,
		rows: [],
		countries,
		verdicts: [
			{ word: 'mixed', text: 'неоднозначно' },
			{ word: 'no-data', text: 'нет данных' }
		],
		counter: { label: 'Что против', text: 'Другой показатель говорит иное.' },
		source: shortSource(carried.figure),
		link: carried.link,
		notes: [
			{ label: 'Сказать', text: 'Слева <одно>, справа & другое.' },
			{ label: 'Осторожно', text: carried.figure.notes.map(({ text }) => text).join(' ') }
		]
	};
}

/** A slide for every two pieces, then one of words only. */
export async function sampleDeck(language: Language): Promise<DeckSlide[]> {
	const carried = await Promise.all((await sampleIds()).map((id) => sample(id, language)));
	const slides = carried.flatMap((one, at) => {
		const other = carried[at + 1];
		if (at % 2) return [];
		return [slideOf(one, [panelOf(one, 'for'), ...(other ? [panelOf(other, 'against')] : [])])];
	});
	const [first] = slides;
	if (!first) throw new Error('no piece to make a deck of');
	const { id, kicker, title, countries, source, link, notes } = first;
	const words: DeckSlide = {
		...{ id, kicker, title, countries, source, link, notes },
		kind: 'rows',
		panels: [],
		rows: [
			{
				head: 'Первая рекомендация',
				text: 'и на чём она держится',
				verdicts: [undefined, { word: 'supports', text: 'да' }]
			},
			{ head: 'Вторая' }
		]
	};
	return [...slides, words];
}
