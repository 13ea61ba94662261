// The two drawings of the region's page: one picture a language, hostile words stay words, places inside the frame.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { DrawnData } from '$lib/charts/chart-data';
import type { SpreadData } from '$lib/charts/spread-data';
import { draw } from '$lib/charts/draw';
import { frame } from '$lib/charts/frame';
import { heightFor } from '$lib/charts/height';
import { stopsOf } from '$lib/charts/stops';
import { tableOf } from '$lib/charts/table';
import { territoryBox } from '$lib/charts/territory-box';
import { regionSheet } from '$lib/figures/region-sheet';
import { regionMaterial } from '../../src/routes/region.server';
import { shipped } from '../../src/routes/shipped.server';

const frames = (['narrow', 'wide'] as const).map(frame);
const hostile = `</svg><script>alert("1")</script>'&<img src=x onerror=y>`;
const { shelf } = await shipped();
const sheets = {
	ru: regionSheet(await regionMaterial('ru')),
	en: regionSheet(await regionMaterial('en'))
};
const readable = (svg: string) =>
	`${svg.replace(/ d="([^"]{600,})"/g, (_, d: string) => ` d="${d.slice(0, 24)}… ${d.length}"`).replaceAll('><', '>\n<')}\n`;

/** Labels replaced, all else left. */
function withWords(data: DrawnData): DrawnData {
	const said = JSON.stringify(data, (name, value: unknown) =>
		typeof value === 'string' && ['label', 'told', 'name', 'same', 'asWorld', 'ownLabel'].includes(name)
			? hostile
			: value
	);
	return JSON.parse(said) as DrawnData;
}

/** Three rows with numbers of their own, so that new data leave the picture as it is. */
const small = (data: SpreadData): SpreadData => ({
	...data,
	groups: data.groups.map(({ label }, at) => ({
		label,
		rows: [
			{ key: label, label: `${at + 1}`, ratio: [0.2, 0.7, 2.4][at] ?? 1, others: [0.1, 0.9, 3], told: '' }
		]
	}))
});

const drawn = (['ru', 'en'] as const).flatMap((language) =>
	[sheets[language].map, sheets[language].likeness.chart].map(
		(data) => [`${data.form} ${language}`, data] as const
	)
);

describe.each(drawn)('%s', (name, data) => {
	it('looks as it did', async () => {
		const svg = draw(data.form === 'spread' ? small(data) : data, frame('narrow'), { alone: true });
		await expect(readable(svg)).toMatchFileSnapshot(`../snapshots/charts/${name.replace(' ', '-')}.svg`);
	});
	it('keeps hostile words as words, and is as high as was said', () => {
		for (const one of frames) {
			const svg = draw(withWords(data), one, { alone: true });
			const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
			expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
			expect(draw(data, one)).toContain(`height="${Math.round(heightFor(data, one))}"`);
			expect(svg).not.toMatch(/NaN|undefined|Infinity/);
		}
	});
	it('stops inside the drawing and has a table of the same rows', () => {
		for (const one of frames) {
			const tracks = stopsOf(data, one);
			expect(tracks).toHaveLength(tableOf(data).rows.length);
			for (const { x, y } of tracks.flatMap(({ stops }) => stops)) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(one.widthPx);
				expect(y).toBeGreaterThanOrEqual(0);
				expect(y).toBeLessThanOrEqual(heightFor(data, one));
			}
		}
	});
});

describe('the part of the world on a region’s map', () => {
	it('holds the middle of every member of every ready-made region, whichever way round', () => {
		for (const { members } of shelf.regions) {
			const places = members.map((iso3) => ({ key: iso3, ...shelf.countries.get(iso3)! }));
			const box = territoryBox(places);
			for (const { longitude, latitude } of places) {
				expect([longitude, longitude + 360].some((at) => at >= box.west && at <= box.east)).toBe(true);
				expect(latitude >= box.south && latitude <= box.north).toBe(true);
			}
		}
	});
	it('goes across the 180th meridian rather than round the globe', () => {
		const { west, east } = territoryBox([
			{ key: 'FJI', latitude: -18, longitude: 178 },
			{ key: 'WSM', latitude: -13.6, longitude: -172 }
		]);
		expect(east - west).toBeLessThan(40);
	});
});
