import { describe, expect, it } from 'vitest';
import { embedHeights } from '$lib/parts/embed-heights';

const texts = {
	question: 'Больше ли людей пользуется интернетом?',
	finding: 'Во всех пяти странах доля пользователей интернета выросла.',
	answer: 'Во всех пяти странах доля пользователей интернета выросла. Сильнее всего — в Казахстане.',
	measure: 'Пользователи интернета, % жителей, 1995–2023 гг.',
	counter: ['Что против: Растёт ли цензура?', 'Что против: Растёт ли цензура? Да, в двух странах.'],
	source: 'Всемирный банк (CC BY 4.0). Редакция данных 0.1.0'
} as const;

describe('embedHeights', () => {
	it('gives the chart what the words leave: less to it where they are longer', () => {
		const longer = embedHeights({
			...texts,
			finding: texts.finding.repeat(3),
			answer: texts.answer.repeat(3)
		});
		embedHeights(texts).forEach((px, at) => expect(longer[at]).toBeLessThan(px));
	});
	it('never draws a chart too low to be read or higher than the words need', () => {
		for (const px of embedHeights({
			...texts,
			answer: texts.answer.repeat(30),
			finding: texts.finding.repeat(30)
		}))
			expect(px).toBe(150);
		for (const px of embedHeights({ ...texts, answer: '', finding: '', measure: '' }))
			expect(px).toBeLessThanOrEqual(330);
	});
});
