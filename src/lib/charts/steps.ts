/** Thresholds and their colours: which step a value has, which custom property a step is drawn in, and the key to them. */
import type { Language } from '$lib/base/language';
import { tickNumerals } from './chart-numerals';
import type { Frame } from './frame';
import { textWidth } from './text-width';

export type Ramp = 'sequential' | 'diverging';

const ramps: Readonly<Record<Ramp, readonly string[]>> = {
	sequential: ['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6'],
	diverging: ['less-2', 'less-1', 'even', 'more-1', 'more-2']
};

/** How many thresholds a value has reached. */
export const stepOf = (value: number, thresholds: readonly number[]) =>
	thresholds.filter((threshold) => value >= threshold).length;

/** Colour of a step among thresholds; fewer steps than colours keep both ends of the ramp. */
export function stepColour(step: number, thresholds: readonly number[], ramp: Ramp): string {
	const names = ramps[ramp];
	const share = thresholds.length === 0 ? 1 : step / thresholds.length;
	return `var(--${names[Math.round(share * (names.length - 1))] ?? 'step-1'})`;
}

/** Room above a drawing for the unit and the key. */
export const keyPx = ({ tickPx }: Frame) => Math.round(tickPx * 3.9);

export interface KeyStep {
	readonly x: number;
	readonly width: number;
	readonly fill: string;
	/** the threshold at its right end, or the step's own name */
	readonly text?: string;
}

export interface Keyed {
	readonly unit: string;
	readonly steps: readonly number[];
	readonly names?: readonly string[];
	readonly ramp: Ramp;
	readonly language: Language;
}

/** Swatches side by side, thresholds written at their joints; or each with its name under it. */
export function keySteps({ steps, names, ramp, language }: Keyed, { tickPx }: Frame): KeyStep[] {
	const texts = names ?? steps.map((step) => tickNumerals([step], language)[0] ?? '');
	const widths = texts.map((text) => textWidth(text, tickPx) + (names ? 14 : 8));
	const width = Math.max(tickPx * 3, ...widths);
	return Array.from({ length: steps.length + 1 }, (_, step) => {
		const text = texts[step];
		return {
			x: step * width,
			width: width - 1,
			fill: stepColour(step, steps, ramp),
			...(text ? { text } : {})
		};
	});
}
