import { describe, expect, it } from 'vitest';
import { measure, regressors, type Change } from '$lib/statistics/change';
import { covariance } from '$lib/statistics/covariance';
import { explain, fit } from '$lib/statistics/likelihood';
import type { Process } from '$lib/statistics/process';
import { betaQuantile, betaShareBelow } from '$lib/statistics/beta';
import { forecasts } from '$lib/statistics/forecast';
import { gammaQuantile, lowerGammaShare, upperGammaShare } from '$lib/statistics/gamma';
import { kendall } from '$lib/statistics/kendall';
import { detrended } from '$lib/statistics/least-squares';
import { mannWhitney } from '$lib/statistics/mann-whitney';
import { normalQuantile, normalShareBelow } from '$lib/statistics/normal';
import { poissonRate, rateRatio } from '$lib/statistics/poisson';
import { quantile } from '$lib/statistics/quantile';
import { midRanks, spearman } from '$lib/statistics/ranks';
import { benjaminiHochberg, simes } from '$lib/statistics/several-tests';
import { studentQuantile, studentShareBelow } from '$lib/statistics/student';
import { theilSen } from '$lib/statistics/theil-sen';
import { volatility } from '$lib/statistics/volatility';
import golden from './golden.json';

type Numbers = number[];
/** What our own code gives for the arguments of a row; the rest of the row is what SciPy gave. */
const ours: Record<string, { takes: number; run: (...row: never[]) => unknown }> = {
	normalShareBelow: { takes: 1, run: normalShareBelow },
	normalQuantile: { takes: 1, run: normalQuantile },
	studentShareBelow: { takes: 2, run: studentShareBelow },
	studentQuantile: { takes: 2, run: studentQuantile },
	lowerGammaShare: { takes: 2, run: lowerGammaShare },
	upperGammaShare: { takes: 2, run: upperGammaShare },
	gammaQuantile: { takes: 2, run: gammaQuantile },
	betaShareBelow: { takes: 3, run: (a, b, x) => betaShareBelow(a, b, x) },
	betaQuantile: { takes: 3, run: betaQuantile },
	kendall: { takes: 2, run: (x, y) => kendall(x, y).tauB },
	kendallA: { takes: 2, run: (x, y) => kendall(x, y).tauA },
	theilSen: {
		takes: 3,
		run: (x, y, level) => {
			const { slope, low, high, intercept } = theilSen(x, y, level);
			return [slope, low, high, intercept];
		}
	},
	spearman: { takes: 2, run: spearman },
	midRanks: { takes: 1, run: midRanks },
	mannWhitney: { takes: 2, run: (a: Numbers, b: Numbers) => [mannWhitney(a, b).u, mannWhitney(a, b).p] },
	mannWhitneyTies: { takes: 2, run: (a: Numbers, b: Numbers) => [mannWhitney(a, b).u, mannWhitney(a, b).p] },
	benjaminiHochberg: { takes: 1, run: benjaminiHochberg },
	simes: { takes: 1, run: simes },
	poissonRate: {
		takes: 3,
		run: (events, exposure, level) => {
			const { low, high } = poissonRate(events, exposure, level);
			return [low, high];
		}
	},
	rateRatio: {
		takes: 4,
		run: (a: number, ea: number, b: number, eb: number) => {
			const { low, high, p } = rateRatio({ events: a, exposure: ea }, { events: b, exposure: eb })!;
			return [low, high, p];
		}
	},
	detrended: { takes: 2, run: detrended },
	volatility: {
		takes: 1,
		run: (y: Numbers) =>
			volatility(
				y.map((_, year) => year),
				y
			)?.value
	},
	volatilityOfValues: {
		takes: 1,
		run: (y: Numbers) =>
			volatility(
				y.map((_, year) => year),
				y,
				'value'
			)?.value
	},
	partialCorrelation: {
		takes: 4,
		run: (years: Numbers, values: Numbers, kind: 'step' | 'turn', after: number) =>
			measure(years, { kind, after }).of(Float64Array.from(values))
	},
	forecast: {
		takes: 4,
		run: (values: Numbers, origin: number, ahead: number, level: number) => {
			const years = values.map((_, year) => year);
			const made = forecasts({ years, values }, ahead, level).find((one) => one.origin === origin);
			return [made?.value, made?.low, made?.high];
		}
	},
	quantile: { takes: 2, run: quantile },
	likelihood: { takes: 6, run: likelihoodGain }
};

/** Logarithm of a process's likelihood over that of white noise. */
function likelihoodGain(
	offsets: Numbers,
	values: Numbers,
	kind: Change['kind'],
	after: number,
	rho: number,
	noiseShare: number
): number {
	const change: Change = kind === 'trend' ? { kind } : { kind, after };
	const columns = regressors(offsets, change);
	const mean = values.reduce((a, b) => a + b, 0) / values.length;
	const total = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const of = (process: Process) =>
		explain(fit(covariance(process, offsets).matrix, columns), values, total).likelihood;
	return Math.log(of({ rho, noiseShare }) / of({ rho: 0 }));
}

const numbers = (value: unknown): number[] =>
	[value].flat(3).flatMap((one) => (ArrayBuffer.isView(one) ? [...(one as Float64Array)] : [Number(one)]));

describe(`agrees to 1e-10 with ${golden.made}`, () => {
	const tables = Object.fromEntries(Object.entries(golden).filter(([name]) => name !== 'made'));
	it('covers every table', () => expect(Object.keys(tables).sort()).toEqual(Object.keys(ours).sort()));
	for (const [name, table] of Object.entries(tables) as unknown as [
		string,
		{ call: string; rows: unknown[][] }
	][])
		it(`${name}: ${table.call}`, () => {
			const { takes, run } = ours[name]!;
			for (const row of table.rows) {
				const found = numbers(run(...(row.slice(0, takes) as never[])));
				const expected = numbers(row.slice(takes));
				expect(found).toHaveLength(expected.length);
				found.forEach((value, i) => {
					const wanted = expected[i]!;
					const error = value === wanted ? 0 : Math.abs(value - wanted) / Math.max(Math.abs(wanted), 1e-3);
					expect(error, `${JSON.stringify(row)}: ${value}`).toBeLessThan(1e-10);
				});
			}
		});
});

describe('tiny tails keep their digits', () => {
	it('normal', () => expect(normalShareBelow(-8.5) / 9.47953482220325e-18).toBeCloseTo(1, 10));
	it('gamma', () => expect(upperGammaShare(1, 30) / Math.exp(-30)).toBeCloseTo(1, 10));
});
