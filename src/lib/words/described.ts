/** Sentences for what is shown and never judged: parts of a whole, places in a ranking, events of a calendar. Numbers in, pieces out. */
import type { Period } from '$lib/argument/evidence';
import type { Language } from '$lib/base/language';
import { yearRange } from '$lib/base/numerals-dates';
import { between, line, type NumberPart, type Piece } from './parts';

export interface PartOfWhole {
	readonly label: string;
	readonly amount: NumberPart;
	readonly share: NumberPart;
}

/** «за 1990–2019 гг.: политика — 201 (52 %), труд — 60 (16 %)»: the largest parts first, the others together. */
export function composition(parts: readonly PartOfWhole[], [from, to]: Period, language: Language): Piece {
	const dash = language === 'ru' ? ' — ' : ' ';
	const told = parts.map(({ label, amount, share }): Piece => [label, dash, amount, ' (', share, ')']);
	const years = yearRange(from, to, language);
	const when =
		from === to
			? `${language === 'ru' ? 'в' : 'in'} ${years}`
			: `${language === 'ru' ? 'за' : 'over'} ${years}`;
	return [when, ': ', between(told, ', ')];
}

export interface Ranked {
	readonly name: string;
	readonly value: NumberPart;
	readonly rank: NumberPart;
	readonly of: NumberPart;
}

/** Highest and lowest of those shown, each with its place among all countries. */
export function ranking(
	highest: Ranked,
	lowest: Ranked | undefined,
	year: number,
	language: Language
): Piece {
	if (language === 'ru') {
		const told = ({ name, value, rank, of }: Ranked): Piece =>
			line`${name}, ${value} (место ${rank} из ${of})`;
		const first = line`в ${String(year)} г. выше всех здесь ${told(highest)}`;
		return lowest ? [first, '; ниже всех ', told(lowest)] : first;
	}
	const told = ({ name, value, rank, of }: Ranked): Piece =>
		line`${name} at ${value} (place ${rank} of ${of})`;
	const first = line`in ${String(year)} the highest shown is ${told(highest)}`;
	return lowest ? [first, '; the lowest is ', told(lowest)] : first;
}

/** Countries by the step that they stand on, where each step has a name: «Конфликт, 2023 г.: нет — Казахстан и Узбекистан». */
export function steps(
	subject: string,
	named: readonly { readonly step: string; readonly names: string }[],
	year: number,
	language: Language
): Piece {
	const dash = language === 'ru' ? ' — ' : ': ';
	const told = named.map(({ step, names }) => `${step}${dash}${names}`).join('; ');
	return language === 'ru' ? `${subject}, ${year} г.: ${told}` : `${subject} in ${year}: ${told}`;
}

export interface Events {
	readonly all: NumberPart;
	readonly byCountry: readonly { readonly name: string; readonly events: NumberPart }[];
	readonly forced: NumberPart;
}

/** How many events, in which countries, and to how many the state answered with force. */
export function events({ all, byCountry, forced }: Events, [from, to]: Period, language: Language): Piece[] {
	const dash = language === 'ru' ? ' — ' : ' ';
	const told = between(
		byCountry.map(({ name, events: count }): Piece => [name, dash, count]),
		', '
	);
	const years = yearRange(from, to, language);
	if (language === 'ru')
		return [line`за ${years} записано ${all}: ${told}`, line`силой власть ответила на ${forced} из них`];
	return [
		line`${all} are on record over ${years}: ${told}`,
		line`the state answered ${forced} of them with force`
	];
}
