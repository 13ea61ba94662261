/** Names of the made-up worlds of the calibration, as the file writes them, in the reader's words. */
import type { Language } from '$lib/base/language';
import { typeset } from '$lib/base/typography';

/** Longer phrases first: a shorter one may stand inside them. */
const russian: readonly (readonly [RegExp, string])[] = [
	[/half 0\.3, half 0\.95/, 'половина ρ 0.3, половина ρ 0.95'],
	[/nine tenths ρ ([\d.]+), one tenth ρ ([\d.]+)/, 'девять десятых ρ $1, одна десятая ρ $2'],
	[/neighbours alike/, 'соседи блуждают одинаково'],
	[/neighbours share shocks/, 'потрясения общие у соседей'],
	[/ρ 0 to 1/, 'ρ от 0 до 1'],
	[/change in half/, 'меняется половина стран'],
	[/signal and noise ([\d.]+), (\d+) %/, 'сигнал с ρ $1 и шум, $2 %'],
	[/bounded/, 'блуждание между двумя стенами'],
	[/three levels/, 'три уровня'],
	[/rounded/, 'округлённые значения'],
	[/jumps/, 'редкие скачки'],
	[/codes of a walk/, 'коды экспертов, блуждание'],
	[/one in six codes/, 'каждый шестой ряд — коды экспертов'],
	[/codes ([\d.]+)/, 'коды экспертов, ρ $1'],
	[/common shock ([\d.]+)/, 'общие для всех потрясения, ρ $1'],
	[/outermost two by three deviations each/, 'две крайние расходятся на три отклонения каждая'],
	[/both rise/, 'оба ряда растут'],
	[/common years/, 'общие годы'],
	[/uneven members/, 'страны разного размаха'],
	[/correlation ([\d.]+)/, 'связь $1'],
	[/uneven years that persist \(ρ ([\d.]+)\)/, 'неровные годы с памятью ρ $1'],
	[/uneven years/, 'неровные годы'],
	[/a coding break/, 'три года другого счёта'],
	[/Poisson/, 'случайный счёт'],
	[/([\d.]+) a year/, '$1 в год'],
	[/twofold/, 'рост вдвое'],
	[/fourfold/, 'рост вчетверо'],
	[/none true/, 'ничего не менялось'],
	[/half in common/, 'половина общего'],
	[/half rise, none falls/, 'половина растёт, никто не падает'],
	[/half rise, half fall/, 'половина растёт, половина падает'],
	[/all rise/, 'растут все'],
	[/most rise/, 'растёт большинство'],
	[/one rises/, 'растёт одна'],
	[/^walk$/, 'блуждание']
];
const english: readonly (readonly [RegExp, string])[] = [
	[/half 0\.3, half 0\.95/, 'half ρ 0.3, half ρ 0.95'],
	[/signal and noise ([\d.]+), (\d+) %/, 'signal with ρ $1 and noise, $2%'],
	[/codes of a walk/, 'experts’ codes, a random walk'],
	[/one in six codes/, 'one series in six is experts’ codes'],
	[/codes ([\d.]+)/, 'experts’ codes, ρ $1'],
	[/common shock ([\d.]+)/, 'shocks common to all, ρ $1'],
	[/bounded/, 'a walk between two walls'],
	[/^walk$/, 'random walk'],
	[/jumps/, 'rare jumps'],
	[/rounded/, 'rounded values']
];

/** The name of a world; what has no words of its own stays as it is. */
export function worldName(world: string, language: Language): string {
	const told = (language === 'ru' ? russian : english).reduce(
		(text, [pattern, words]) => text.replace(pattern, words),
		world
	);
	return typeset(language === 'ru' ? told.replace(/(\d)\.(\d)/g, '$1,$2') : told, language);
}
