import { describe, expect, it } from 'vitest';
import Button from '$lib/parts/Button.svelte';
import Chip from '$lib/parts/Chip.svelte';
import Disclosure from '$lib/parts/Disclosure.svelte';
import Kicker from '$lib/parts/Kicker.svelte';
import Masthead from '$lib/parts/Masthead.svelte';
import Notice from '$lib/parts/Notice.svelte';
import RegionBar from '$lib/parts/RegionBar.svelte';
import SectionHeading from '$lib/parts/SectionHeading.svelte';
import TextLink from '$lib/parts/TextLink.svelte';
import { themeScript } from '$lib/parts/theme-script';
import { rendered, textOf, words } from './page';

const masthead = {
	name: 'Crossroads',
	home: '/en/',
	places: [
		{ label: 'Our region', href: '/en/region/' },
		{ label: 'Matrix', href: '/en/matrix/', current: true }
	],
	navigation: 'Sections',
	menu: 'Sections',
	languages: [
		{ lang: 'en', label: 'English', short: 'EN' },
		{ lang: 'ru', label: 'Русский', short: 'RU', href: '/ru/matrix/?region=south-caucasus' }
	],
	theme: { label: 'Theme', system: 'as the system', light: 'light', dark: 'dark' }
};

describe('Masthead', () => {
	it('marks the page one is on, and links its twin in the other language', () => {
		const { one, all } = rendered(Masthead, masthead);
		expect(all('nav [aria-current="page"]').map(textOf)).toEqual(['Matrix']);
		const twin = one('a[hreflang="ru"]');
		expect(twin.getAttribute('lang')).toBe('ru');
		expect(twin.getAttribute('href')).toBe('/ru/matrix/?region=south-caucasus');
		expect(one('a[hreflang="en"]').hasAttribute('href')).toBe(false);
	});

	it('opens its sections without script', () => {
		const { one } = rendered(Masthead, masthead);
		expect(one(`#${one('button').getAttribute('popovertarget')}`).hasAttribute('popover')).toBe(true);
	});

	it('sets the kept theme in the head, as the policy expects it to the letter', () => {
		expect(rendered(Masthead, masthead).head).toContain(`<script>${themeScript}</script>`);
		expect(rendered(Masthead, masthead).one('label select option').getAttribute('value')).toBe('');
	});
});

describe('RegionBar', () => {
	it('opens the chooser with either of its buttons and names the countries beside their colours', () => {
		const { all } = rendered(RegionBar, {
			regionLabel: 'Region',
			region: 'Central Asia',
			countries: [{ id: 'KAZ', name: 'Kazakhstan', colour: 'var(--country-KAZ)' }],
			rest: 'and 4 more',
			periodLabel: 'Period',
			period: '1992–2023',
			chooser: 'chooser'
		});
		expect(all('button').map((button) => button.getAttribute('popovertarget'))).toEqual([
			'chooser',
			'chooser'
		]);
		expect(all('button').map(textOf)).toEqual(['Region Central Asia', 'Period 1992–2023']);
		expect(all('li').map(textOf)).toEqual(['Kazakhstan', 'and 4 more']);
	});
});

describe('acts', () => {
	it('a button leads somewhere only as a link', () => {
		expect(
			rendered(Button, { children: words('CSV') })
				.one('button')
				.getAttribute('type')
		).toBe('button');
		const link = rendered(Button, { href: '/data/a.csv', download: true, children: words('CSV') });
		expect(link.one('a').getAttribute('href')).toBe('/data/a.csv');
		expect(link.all('button')).toHaveLength(0);
	});

	it('a chip says whether it is on, and what its cross takes away', () => {
		expect(
			rendered(Chip, { label: 'Supports', count: '33', pressed: true })
				.one('button')
				.getAttribute('aria-pressed')
		).toBe('true');
		const chip = rendered(Chip, { label: 'Georgia', remove: 'remove Georgia' }).one('button');
		expect(chip.getAttribute('aria-label')).toBe('remove Georgia');
		expect(chip.hasAttribute('aria-pressed')).toBe(false);
	});

	it('a link that leaves the site says so to the browser and the eye', () => {
		const { one, all } = rendered(TextLink, {
			href: 'https://example.org/',
			label: 'Publisher',
			outside: true
		});
		expect(one('a').getAttribute('rel')).toBe('external noopener');
		expect(all('svg')).toHaveLength(1);
		expect(rendered(TextLink, { href: '/en/', label: 'Home' }).all('svg')).toHaveLength(0);
	});

	it('what is folded opens without script', () => {
		const { one } = rendered(Disclosure, { label: 'Table', children: words('TABLE') });
		expect(textOf(one('details > summary'))).toBe('Table');
		expect(one('details').hasAttribute('open')).toBe(false);
	});
});

describe('words around the argument', () => {
	it('a notice interrupts only when something is missing', () => {
		expect(rendered(Notice, { children: words('x') }).all('[role="status"]')).toHaveLength(1);
		expect(rendered(Notice, { kind: 'fault', children: words('x') }).all('[role="alert"]')).toHaveLength(1);
	});

	it('a heading takes its level and its number', () => {
		const { one } = rendered(SectionHeading, {
			title: 'Aid began to fall',
			number: '4.1',
			level: 3,
			id: 'r41'
		});
		expect(textOf(one('h3#r41'))).toBe('4.1 Aid began to fall');
	});

	it('steps over a title are navigation only where they lead somewhere', () => {
		const steps = [{ label: 'Trend 4', href: '/en/trend/resources/' }, { label: 'Resources' }];
		expect(rendered(Kicker, { steps, label: 'You are here' }).one('nav').getAttribute('aria-label')).toBe(
			'You are here'
		);
		expect(rendered(Kicker, { steps: [{ label: 'Trend 4' }] }).all('nav')).toHaveLength(0);
	});
});
