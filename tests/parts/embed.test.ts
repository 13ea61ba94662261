import { describe, expect, it } from 'vitest';
import { asEvidenceId } from '$lib/base/ids';
import { sentFrames } from '$lib/charts/frame';
import { heightFor } from '$lib/charts/height';
import { embedRoom, type EmbedTexts } from '$lib/parts/embed-heights';
import { shippedFigure } from '../../src/routes/shipped.server';

const texts: EmbedTexts = {
	question: 'Больше ли людей пользуется интернетом?',
	finding: 'Во всех пяти странах доля пользователей интернета выросла.',
	answer: 'Во всех пяти странах доля пользователей интернета выросла. Сильнее всего — в Казахстане.',
	measure: 'Пользователи интернета, % жителей, 1995–2023 гг.',
	counter: ['Что против: Растёт ли цензура?', 'Что против: Растёт ли цензура? Да, в двух странах.'],
	source: 'Всемирный банк (CC BY 4.0). Редакция данных 0.1.0'
};

const { chart } = await shippedFigure(asEvidenceId('internet'), 'ru');
const heightsOf = (given: EmbedTexts) => embedRoom(given, chart).heights;

describe('the room of an embed', () => {
	it('gives the chart what the words leave: less to it where they are longer', () => {
		const longer = heightsOf({
			...texts,
			finding: texts.finding.repeat(3),
			answer: texts.answer.repeat(3)
		});
		heightsOf(texts).forEach((px, at) => expect(longer[at]).toBeLessThan(px));
	});
	it('never draws a chart too low to be read or higher than the words need', () => {
		for (const px of heightsOf({
			...texts,
			answer: texts.answer.repeat(30),
			finding: texts.finding.repeat(30)
		}))
			expect(px).toBeGreaterThanOrEqual(150);
		for (const px of heightsOf({ ...texts, answer: '', finding: '', measure: '' }))
			expect(px).toBeLessThanOrEqual(330);
	});
	it('is 660 px high for lines, and higher where rows or words need it', async () => {
		expect(embedRoom(texts, chart).wholePx).toBe(660);
		const many = await shippedFigure(asEvidenceId('wider-and-narrower'), 'ru');
		const { wholePx, heights } = embedRoom(texts, many.chart);
		expect(wholePx).toBeGreaterThan(800);
		const frames = sentFrames('embed', heights).map(({ frame }) => frame);
		for (const frame of frames) expect(heightFor(many.chart, frame)).toBeLessThan(wholePx - 200);
		expect(embedRoom({ ...texts, answer: texts.answer.repeat(9) }, chart).wholePx).toBeGreaterThan(660);
	});
});
