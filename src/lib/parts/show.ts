/** What the parts of a show have in common: the slides by their ids, times in minutes and seconds, their plan. */
import type { Standing } from '$lib/argument/standing';
import type { Language } from '$lib/base/language';
import type { TalkSlide } from '$lib/deck/talk';
import { presentWords } from '$lib/words/messages-present';

export interface Show {
	readonly slides: readonly TalkSlide<string>[];
	readonly standings: Readonly<Record<string, Readonly<Record<string, Standing>>>>;
	readonly edition: string;
}

/** Slides in the order of the ids; unknown ids are left out. */
export const slidesOf = ({ slides }: Show, ids: readonly string[]): TalkSlide<string>[] =>
	ids.flatMap((id) => slides.find((one) => one.id === id) ?? []);

/** What a slide is called where slides are chosen. */
export function slideName({ id, name, title }: TalkSlide<string>, language: Language): string {
	const named: Readonly<Record<string, string>> = presentWords[language].words;
	return name ?? named[id] ?? title;
}

const two = (value: number) => String(value).padStart(2, '0');

/** "08:12", hours only where there are any. */
export function clock(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	const hours = Math.floor(seconds / 3600);
	const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
	return hours > 0 ? `${hours}:${rest}` : rest;
}

/** «1 мин 12 с» */
export function lasting(milliseconds: number, language: Language): string {
	const words = presentWords[language];
	const seconds = Math.round(Math.abs(milliseconds) / 1000);
	const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
	const parts = [
		whole > 0 && `${whole}\u00a0${words.minutes}`,
		(rest > 0 || whole === 0) && `${rest}\u00a0${words.seconds}`
	];
	return parts.filter(Boolean).join(' ');
}

/** Planned end of each slide, in milliseconds from the start. */
export function planOf(slides: readonly TalkSlide<string>[]): number[] {
	let sum = 0;
	return slides.map(({ minutes }) => (sum += minutes * 60_000));
}
