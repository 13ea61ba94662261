import { describe, expect, it } from 'vitest';
import { parseHTML } from 'linkedom';
import { draw } from '$lib/charts/draw';
import { frame } from '$lib/charts/frame';
import { cutDecimals } from '$lib/charts/serialise';
import { internet } from './sample';

const hostile = `<script>alert("1")</script>]]>'&<img onerror=x>\u0007`;
const shown = hostile.replace('\u0007', '');

describe('draw', () => {
	it('keeps hostile labels, units, names and notes as text', () => {
		const data = internet('en');
		const svg = draw(
			{
				...data,
				name: hostile,
				description: hostile,
				unit: hostile,
				lines: data.lines.map((one) => ({ ...one, label: hostile })),
				annotations: [{ from: 2018, label: hostile }]
			},
			frame('wide'),
			{ alone: true }
		);
		const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
		expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
		expect(document.querySelector('svg > title')?.textContent).toBe(shown);
		expect(document.querySelector('svg > desc')?.textContent).toBe(shown);
		expect(svg).not.toMatch(/<script|\u0007/);
	});
	it('leaves names to the page, and has neither styles nor ids', () => {
		const svg = draw(internet('ru'), frame('narrow'));
		expect(svg).toMatch(/^<svg [^>]*aria-hidden="true"/);
		expect(svg).not.toMatch(/<title|<desc|<style|style=| id=|xmlns/);
	});
	it('has a name, a description and a role as a file of its own', () => {
		const svg = draw(internet('ru'), frame('narrow'), { alone: true });
		expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>Интернетом[^<]*<\/title><desc>/);
	});
	it('carries the namespace only as a file of its own', () => {
		expect(draw(internet('ru'), frame('wide'), { alone: true })).toContain(
			'xmlns="http://www.w3.org/2000/svg"'
		);
	});
	it('names colours, never values of colours', () => {
		expect(draw(internet('ru'), frame('wide'))).not.toMatch(/(fill|stroke)="(#|rgb)/);
	});
	it('draws the same twice', () => {
		expect(draw(internet('ru'), frame('wide'))).toBe(draw(internet('ru'), frame('wide')));
	});
});

describe('cutDecimals', () => {
	it('leaves one decimal and no minus on zero', () => {
		expect(cutDecimals('M12.3456,-0.04L7e1,3')).toBe('M12.3,0L7e1,3');
		expect(cutDecimals('translate(1.25,.5)')).toBe('translate(1.3,0.5)');
	});
});
