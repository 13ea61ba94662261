/** Which movers a sentence gives numbers for, when there are too many to name them all: a story in, at most two out. */
import type { Course, Mover, Story } from './story';
import { moversOf } from './story-numbers';

export type Label =
	/** all went one way: the strongest and the weakest */
	| 'most'
	| 'least'
	/** the strongest, or the only one, of those who rose or fell */
	| 'largest-rise'
	| 'only-rise'
	| 'largest-fall'
	| 'only-fall'
	/** kinds that compare two levels */
	| 'largest-difference'
	| 'smallest-difference'
	| 'opposite'
	/** a second turn; a group at odds with itself */
	| 'next'
	| 'other';

export interface Extreme {
	readonly label: Label;
	readonly mover: Mover;
}

/** More findings than this are told in counts and extremes; up to three movers are told with all their numbers. */
export type Mode = 'none' | 'one' | 'few' | 'named' | 'counted';
export function modeOf(story: Story): Mode {
	const movers = moversOf(story).length;
	if (movers <= 1) return movers === 0 ? 'none' : 'one';
	if (movers <= 3) return 'few';
	return story.of <= 7 ? 'named' : 'counted';
}

const strongest = (movers: readonly Mover[]) =>
	movers.reduce((best, mover) => (mover.size > best.size ? mover : best));
const weakest = (movers: readonly Mover[]) =>
	movers.reduce((best, mover) => (mover.size < best.size ? mover : best));

function labelOf(story: Story, course: Course, alone: boolean, index: number): Label {
	if (story.kind === 'turn') return index > 0 ? 'next' : 'largest-difference';
	if (story.kind !== 'trend') return index > 0 ? 'opposite' : 'largest-difference';
	if (course === 'up') return alone ? 'only-rise' : 'largest-rise';
	if (course === 'down') return alone ? 'only-fall' : 'largest-fall';
	return index > 0 ? 'other' : 'largest-difference';
}

/** The strongest of the two largest groups that moved; where all went one way, the strongest and the weakest. */
export function extremesOf(story: Story): readonly Extreme[] {
	const [only, another] = story.groups;
	if (only && !another) {
		const trend = story.kind === 'trend' && only.course !== 'same';
		return [
			{ label: trend ? 'most' : 'largest-difference', mover: strongest(only.movers) },
			{ label: trend ? 'least' : 'smallest-difference', mover: weakest(only.movers) }
		];
	}
	return story.groups
		.filter(({ course }) => course !== 'same')
		.slice(0, 2)
		.map(({ course, movers }, index) => ({
			label: labelOf(story, course, movers.length === 1, index),
			mover: strongest(movers)
		}));
}
