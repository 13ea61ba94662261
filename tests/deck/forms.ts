/** One small chart of every form, with a gap, a zero, a negative number and more digits than a reader sees. */
import type { ChartData } from '$lib/charts/chart-data';
import { internet } from '../charts/sample';

const spoken = { language: 'ru', name: 'Название', description: 'Описание' } as const;
const measure = { unit: 'балл', digits: 1 };
const kaz = { key: 'KAZ', label: 'Казахстан', role: 'country' } as const;
const kgz = { key: 'KGZ', label: 'Кыргызстан', role: 'country' } as const;
const points = [
	{ year: 2000, value: 0 },
	{ year: 2001, value: -1.23456789012345 },
	{ year: 2003, value: 0.1 + 0.2 }
];
const line = { ...kaz, points };

export const forms: readonly ChartData[] = [
	internet('ru'),
	{
		form: 'multiples',
		...spoken,
		...measure,
		panels: [
			{ ...kaz, lines: [line] },
			{ ...kgz, lines: [line, { ...line, key: 'second', label: 'Второй', role: 'second' }] }
		],
		mark: 'bar',
		shared: true,
		domain: [2000, 2004],
		zero: true,
		empty: 'нет данных'
	},
	{
		form: 'slope',
		...spoken,
		...measure,
		from: '2000–2004',
		to: '2019–2023',
		items: [
			{ ...kaz, start: 1.5, end: 0 },
			{ ...kgz, start: 2, end: -3.25 }
		],
		zero: false,
		log: false
	},
	{
		form: 'dots',
		...spoken,
		...measure,
		items: [
			{ ...kaz, value: 0, low: -0.5, high: 0.75 },
			{ ...kgz, value: 3.14159265358979, year: 2019 }
		],
		absent: [{ key: 'TKM', label: 'Туркменистан', role: 'country', reason: 'нет данных' }],
		zero: true,
		log: false
	},
	{
		form: 'heat',
		...spoken,
		...measure,
		rows: [
			{
				...kaz,
				cells: [
					{ year: 2000, value: 1.25 },
					{ year: 2001, missing: 'no-value' },
					{ year: 2002, value: 0 }
				]
			}
		],
		domain: [2000, 2002],
		steps: [0, 1],
		ramp: 'sequential',
		reasons: {}
	},
	{
		form: 'map',
		...spoken,
		...measure,
		values: [
			{
				key: 'KAZ',
				numeric: '398',
				label: 'Казахстан',
				value: 12.345678901,
				latitude: 48,
				longitude: 68,
				member: true
			},
			{
				key: 'FRA',
				numeric: '250',
				label: 'Франция',
				value: 1,
				latitude: 46,
				longitude: 2,
				member: false
			}
		],
		absent: [
			{ key: 'TKM', numeric: '795', label: 'Туркменистан', latitude: 39, longitude: 59, member: true }
		],
		year: 2021,
		region: 'Регион',
		noData: 'нет данных',
		steps: [1],
		ramp: 'sequential'
	},
	{
		form: 'scatter',
		...spoken,
		x: { ...measure, label: 'Доход', zero: false, log: true },
		y: { ...measure, label: 'Акции', zero: true, log: false },
		paths: [
			{
				...kaz,
				points: [
					{ year: 2000, x: 100.125, y: 0 },
					{ year: 2001, x: 200, y: 1.1 }
				]
			},
			{ ...kgz, points: [{ year: 2000, x: 55, y: 2.2 }] }
		],
		context: {
			label: 'другие',
			points: [
				{ x: 10, y: 0.5 },
				{ x: -1, y: 0.5 }
			]
		},
		fits: [{ key: 'KAZ', label: 'внутри страны', from: [100, 0], to: [200, 1] }]
	},
	{
		form: 'calendar',
		...spoken,
		rows: [
			{ ...kaz, covered: [[2000, 2001]] },
			{ ...kgz, covered: [[2000, 2002]] }
		],
		events: [
			{ key: 'KAZ', day: '2001-02-03', demand: 'цены', response: 'разгон', force: true },
			{ key: 'KAZ', day: '2001-03-03', demand: 'цены', response: 'разгон', force: false }
		],
		sizes: [],
		unknownSize: '',
		words: { force: '', noForce: '', day: '', size: '', demand: '', response: '' },
		domain: [2000, 2002]
	},
	{
		form: 'stack',
		...spoken,
		...measure,
		panels: [
			{
				...kaz,
				bars: [
					{ year: 2000, parts: { a: 1.5, b: 0 } },
					{ year: 2002, parts: { a: 2 } }
				]
			},
			{ ...kgz, bars: [{ year: 2001, parts: { a: 0.25, b: 7 } }] }
		],
		parts: [
			{ key: 'a', label: '=СУММ(A1)' },
			{ key: 'b', label: '@b' }
		],
		domain: [2000, 2002],
		share: false,
		empty: 'нет данных'
	},
	{
		form: 'diverging',
		...spoken,
		...measure,
		left: 'уже',
		right: 'шире',
		rows: [
			{
				...kaz,
				bars: [
					{ label: '+шире', value: 0.5 },
					{ label: '-уже', value: -1.75 }
				]
			},
			{ ...kgz, bars: [{ label: '+шире', value: 0 }] }
		],
		absent: [{ key: 'TKM', label: 'Туркменистан', role: 'country', reason: 'нет данных' }]
	}
];
