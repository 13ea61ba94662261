import { beforeAll, describe, expect, it } from 'vitest';
import { drawAtBuild } from '$lib/charts/at-build';
import { frame } from '$lib/charts/frame';
import { heightFor } from '$lib/charts/height';
import { wholeOf } from '$lib/charts/sent-chart';
import type { Figure } from '$lib/figures/figure';
import { sendFigure } from '$lib/figures/send-figure';
import { isWhole, standingIn } from '$lib/figures/sent-figure';
import { asEvidenceId } from '$lib/base/ids';
import { shippedFigure } from '../../src/routes/shipped.server';

let figure: Figure;
beforeAll(async () => {
	figure = await shippedFigure(asEvidenceId('internet'), 'ru');
});

describe('sendFigure', () => {
	it('leaves every number of the chart behind, and draws the same', () => {
		const sent = sendFigure(figure);
		expect(isWhole(sent)).toBe(false);
		expect(JSON.stringify(sent)).not.toContain('"points"');
		expect(JSON.stringify(sent).length).toBeLessThan(JSON.stringify(figure).length / 2);
		const whole = wholeOf(sent.chart);
		expect(whole && drawAtBuild?.(whole, frame('wide'))).toBe(drawAtBuild?.(figure.chart, frame('wide')));
	});
	it('knows how high its drawings are', () => {
		const { chart } = sendFigure(figure);
		for (const name of ['narrow', 'wide', 'glance'] as const)
			expect(chart.sentPx[name]).toBe(Math.round(heightFor(figure.chart, frame(name))));
	});
	it('says of a claim what the whole figure says, on either side', () => {
		for (const side of ['for', 'against'] as const)
			expect(standingIn(sendFigure(figure), side)).toEqual(standingIn(figure, side));
		expect(standingIn(figure, 'for')).toBeDefined();
	});
	it('is nothing without its page once it was sent', () => {
		const { chart } = sendFigure(figure);
		expect(wholeOf(JSON.parse(JSON.stringify(chart)) as typeof chart)).toBeUndefined();
	});
});
