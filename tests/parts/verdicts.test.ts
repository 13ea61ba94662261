import { describe, expect, it } from 'vitest';
import Certainty from '$lib/parts/Certainty.svelte';
import type { Mark } from '$lib/parts/mark';
import TallyKey from '$lib/parts/TallyKey.svelte';
import Verdict from '$lib/parts/Verdict.svelte';
import VerdictCell from '$lib/parts/VerdictCell.svelte';
import VerdictList from '$lib/parts/VerdictList.svelte';
import VerdictMark from '$lib/parts/VerdictMark.svelte';
import VerdictTable from '$lib/parts/VerdictTable.svelte';
import { rendered, textOf } from './page';

const marks: readonly Mark[] = [
	'supports',
	'contradicts',
	'mixed',
	'cannot-tell',
	'no-data',
	'supports-in-part',
	'contradicts-in-part',
	'lean-for',
	'lean-against'
];

describe('VerdictMark', () => {
	it('draws every mark as another shape, so that none needs its colour', () => {
		const shapes = marks.map((mark) =>
			rendered(VerdictMark, { mark })
				.all('path, circle')
				.map((shape) => ['d', 'cx', 'cy', 'r', 'class'].map((name) => shape.getAttribute(name)).join(' '))
				.join('|')
		);
		expect(new Set(shapes).size).toBe(marks.length);
	});

	it('is silent beside a word and speaks where it stands alone', () => {
		const silent = rendered(VerdictMark, { mark: 'mixed' }).one('svg');
		expect(silent.getAttribute('aria-hidden')).toBe('true');
		expect(silent.hasAttribute('role')).toBe(false);
		const speaking = rendered(VerdictMark, { mark: 'mixed', label: 'mixed' }).one('svg');
		expect(speaking.getAttribute('role')).toBe('img');
		expect(speaking.getAttribute('aria-label')).toBe('mixed');
		expect(speaking.hasAttribute('aria-hidden')).toBe(false);
	});

	it('is an outline when the window is the reader’s own', () => {
		expect(
			rendered(VerdictMark, { mark: 'supports', choice: true }).one('svg').getAttribute('class')
		).toContain('choice');
	});
});

describe('Certainty', () => {
	it.each([1, 2, 3, 4] as const)('fills %i of four squares', (step) => {
		const { all } = rendered(Certainty, { step, word: 'low' });
		expect(all('rect')).toHaveLength(4);
		expect(all('rect.open')).toHaveLength(4 - step);
	});

	it('draws the filled squares alone where there are many of them', () => {
		expect(rendered(Certainty, { step: 3, compact: true }).all('rect')).toHaveLength(3);
	});
});

describe('Verdict', () => {
	it('says the word, and the lean after it', () => {
		const { one } = rendered(Verdict, {
			verdict: { mark: 'cannot-tell', word: 'cannot tell' },
			lean: { mark: 'lean-for', word: 'leans for' }
		});
		expect(textOf(one('.verdict'))).toBe('cannot tell leans for');
	});

	it('does not colour a verdict of the reader’s own window', () => {
		const { one } = rendered(Verdict, { verdict: { mark: 'supports', word: 'supports', choice: true } });
		expect(one('.word').classList.contains('choice')).toBe(true);
		expect(one('.word').classList.contains('supports')).toBe(false);
	});
});

describe('VerdictList', () => {
	it('keeps the word of the verdict for those who hear, where the lean takes its place', () => {
		const { one, all } = rendered(VerdictList, {
			label: 'Trend 1',
			claim: 'trend-1',
			rows: [
				{
					id: 'KGZ',
					name: 'Kyrgyzstan',
					href: '/en/country/KGZ/',
					verdict: { mark: 'supports', word: 'supports' },
					certainty: { step: 3, label: 'certainty: moderate' }
				},
				{
					id: 'TJK',
					name: 'Tajikistan',
					verdict: { mark: 'cannot-tell', word: 'cannot tell' },
					lean: { mark: 'lean-against', word: 'leans against' }
				}
			]
		});
		expect(one('ul').getAttribute('aria-label')).toBe('Trend 1');
		expect(
			all('li').map((li) => ['claim', 'country', 'verdict'].map((name) => li.getAttribute(`data-${name}`)))
		).toEqual([
			['trend-1', 'KGZ', 'supports'],
			['trend-1', 'TJK', 'cannot-tell']
		]);
		expect(textOf(all('li')[1]!)).toBe('Tajikistan cannot tell, leans against');
		expect(all('svg[role="img"]').map((svg) => svg.getAttribute('aria-label'))).toEqual([
			'certainty: moderate'
		]);
	});
});

describe('VerdictCell', () => {
	it('is a link that says everything, and marks the one that is open', () => {
		const label = 'Reason 1.1, Kyrgyzstan: supports, moderate certainty';
		const { one } = rendered(VerdictCell, {
			mark: 'supports',
			certainty: 3,
			label,
			href: '?cell=1.1',
			selected: true
		});
		expect(one('a').getAttribute('aria-label')).toBe(label);
		expect(one('a').getAttribute('aria-current')).toBe('true');
		expect(one('a').querySelectorAll('rect')).toHaveLength(3);
	});

	it('is a picture with a name where it leads nowhere', () => {
		const { one } = rendered(VerdictCell, { mark: 'no-data', label: 'Reason 4.3, region: no data' });
		expect(one('[role="img"]').getAttribute('aria-label')).toBe('Reason 4.3, region: no data');
	});
});

describe('TallyKey', () => {
	it('puts count after word and the sum at the end', () => {
		const { all } = rendered(TallyKey, {
			label: 'Key',
			total: '35 in all',
			items: [
				{ marks: ['supports'], word: 'supports', count: '13' },
				{ marks: ['lean-for', 'lean-against'], word: 'leans' }
			]
		});
		expect(all('li').map(textOf)).toEqual(['supports 13', 'leans', '35 in all']);
	});
});

describe('VerdictTable', () => {
	const cell = { verdict: { mark: 'no-data', word: 'no data' } } as const;
	const table = (count: number) => {
		const countries = Array.from({ length: count }, (_, c) => ({ id: `C${c}`, name: `Country ${c}` }));
		const cells = countries.map(() => cell);
		const rows = [
			{ id: 'trend-4', title: 'Trend 4 as a whole', cells },
			{ id: 'reason-4.1', number: '4.1', title: 'Aid falls', href: '#r', cells }
		];
		return rendered(VerdictTable, { caption: 'Do the data support it?', countries, rows });
	};

	it('stays a table for those who hear it, though it is laid out as a grid', () => {
		const { one, all } = table(5);
		expect(one('[role="table"]').getAttribute('aria-label')).toBe('Do the data support it?');
		expect(all('[role="row"]')).toHaveLength(3);
		expect(all('[role="columnheader"]')).toHaveLength(6);
		expect(all('[role="rowheader"]').map(textOf)).toEqual(['Trend 4 as a whole', '4.1 Aid falls']);
		expect(all('[role="cell"]').every((each) => textOf(each).endsWith('no data'))).toBe(true);
	});

	it('lets every verdict be found by claim and country, and shows two where a claim has two axes', () => {
		const axis = { verdict: { mark: 'supports', word: 'supports' } } as const;
		const { one } = rendered(VerdictTable, {
			caption: 'Do the data support it?',
			countries: [{ id: 'KGZ', name: 'Kyrgyzstan' }],
			rows: [
				{
					id: 'trend-5',
					title: 'Trend 5',
					cells: [
						{
							verdict: { mark: 'mixed', word: 'mixed' },
							axes: [
								{ id: 'wider', name: 'wider', ...axis },
								{ id: 'narrower', name: 'narrower', ...axis }
							]
						}
					]
				}
			]
		});
		const cell = one('[data-claim="trend-5"][data-country="KGZ"]');
		expect(cell.getAttribute('data-verdict')).toBe('mixed');
		expect(textOf(cell)).toBe('wider supports narrower supports');
	});

	it('gives each country a block when there are too many for columns', () => {
		expect(table(6).one('.table').classList.contains('columns')).toBe(true);
		expect(table(7).one('.table').classList.contains('blocks')).toBe(true);
	});
});
