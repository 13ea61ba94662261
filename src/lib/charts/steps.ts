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
	/** the threshold at its right end */
	readonly text?: string;
}

/** Swatches side by side, thresholds written at their joints. */
export function keySteps(
	thresholds: readonly number[],
	ramp: Ramp,
	language: Language,
	frame: Frame
): KeyStep[] {
	const texts = tickNumerals(thresholds, language);
	const width = Math.max(frame.tickPx * 3, ...texts.map((text) => textWidth(text, frame.tickPx) + 8));
	return Array.from({ length: thresholds.length + 1 }, (_, step) => {
		const text = texts[step];
		return {
			x: step * width,
			width: width - 1,
			fill: stepColour(step, thresholds, ramp),
			...(text ? { text } : {})
		};
	});
}
