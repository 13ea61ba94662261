import { expect, it } from 'vitest';
import { recognise } from '$lib/intake/recognise';
import { noChoices } from '$lib/intake/outcome';
import { settle } from '$lib/intake/settle';
import { draw } from '$lib/charts/draw';
import { frame } from '$lib/charts/frame';
import { linesOf } from '$lib/parts/intake-chart';
import { readSheet } from '$lib/table/read-sheet';
import { place } from '../intake/placer';

it('a value that waits for an answer is a gap with a dotted ring wherever it may lie', async () => {
	const text = 'Страна;2000;2001;2002;2003\nКазахстан;4,1;4,9;05.сен;6,2\nУзбекистан;1;2;3;4\n';
	const sheet = await readSheet(new Blob([text]), 'a.csv');
	const outcome = settle(sheet, recognise(sheet, place).mapping!, place, noChoices);
	const chart = linesOf(
		outcome,
		[{ id: 'KAZ', name: 'Казахстан' }],
		{ name: 'x', unit: '', description: '' },
		'ru'
	);
	expect(chart.waiting).toEqual([
		{ key: 'KAZ', year: 2002, value: 5.09 },
		{ key: 'KAZ', year: 2002, value: 5.9 }
	]);
	expect(chart.lines[0]?.points.map(({ year }) => year)).toEqual([2000, 2001, 2003]);
	expect(draw(chart, frame('glance')).match(/stroke-dasharray="2 2.5"/g)).toHaveLength(2);
});
