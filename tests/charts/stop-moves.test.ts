import { describe, expect, it } from 'vitest';
import { frame } from '$lib/charts/frame';
import { moved, nearest } from '$lib/charts/stop-moves';
import { stopsOf } from '$lib/charts/stops';
import { internet } from './sample';

const tracks = stopsOf(internet('en'), frame('wide'));
const text = (at: { track: number; stop: number } | undefined) =>
	at && `${tracks[at.track]!.label}, ${tracks[at.track]!.stops[at.stop]!.text}`;

describe('stops of a line chart', () => {
	it('are the known years, each with its value and unit', () => {
		expect(tracks.map(({ stops }) => stops.length)).toEqual([8, 6]);
		expect(text({ track: 1, stop: 3 })).toBe('Tajikistan, 2020: 27.5% of people');
	});
	it('speak Russian with a comma and a space before the sign', () => {
		const [track] = stopsOf(internet('ru'), frame('narrow'));
		expect(track!.stops[0]!.text).toBe('2015: 70,8\u00A0% жителей');
	});
});

describe('moved', () => {
	const at = { track: 0, stop: 4 };
	it.each([
		['ArrowLeft', 'Kazakhstan, 2018: 78.9% of people'],
		['ArrowRight', 'Kazakhstan, 2020: 85.9% of people'],
		['Home', 'Kazakhstan, 2015: 70.8% of people'],
		['End', 'Kazakhstan, 2022: 92.3% of people'],
		['ArrowUp', 'Kazakhstan, 2019: 81.9% of people'],
		['ArrowDown', 'Tajikistan, 2020: 27.5% of people']
	])('%s leads to %s', (key, words) => expect(text(moved(tracks, at, key))).toBe(words));
	it('begins with the newest value', () => {
		expect(text(moved(tracks, undefined, 'ArrowLeft'))).toBe('Kazakhstan, 2022: 92.3% of people');
	});
	it('stays at the ends, and nowhere without a value', () => {
		expect(moved(tracks, { track: 0, stop: 7 }, 'ArrowRight')).toEqual({ track: 0, stop: 7 });
		expect(moved(tracks, { track: 1, stop: 2 }, 'ArrowDown')).toEqual({ track: 1, stop: 2 });
		expect(moved([], undefined, 'End')).toBeUndefined();
	});
});

describe('nearest', () => {
	it('finds every stop at its own place', () => {
		tracks.forEach(({ stops }, track) =>
			stops.forEach(({ x, y }, stop) => expect(nearest(tracks, x, y)).toEqual({ track, stop }))
		);
	});
	it('prefers the year under the pointer where years run across', () => {
		const { x, y } = tracks[0]!.stops[2]!;
		expect(nearest(tracks, x + 2, y + 60, 4)).toEqual({ track: 0, stop: 2 });
	});
});
