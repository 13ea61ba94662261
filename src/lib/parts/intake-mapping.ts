/** What a table's columns are taken for → rows of findings that can be changed. */
import type { Language } from '$lib/base/language';
import type { Look } from '$lib/intake/look';
import type { Combine, Mapping, Pick, TimeSource, ValueSource } from '$lib/intake/mapping';
import type { Intake } from '$lib/state/intake.svelte';
import { readingWords } from '$lib/words/messages-intake-reading';
import { stepWords } from '$lib/words/messages-intake-steps';
import { columnName, type Finding, type Option } from './intake-findings';

/** Every column as a choice; very wide tables offer the first three hundred. */
const columns = (look: Look, language: Language): Option[] =>
	look.headers.slice(0, 300).map((_, at) => ({ value: String(at), label: columnName(look, at, language) }));

function timeFinding(look: Look, intake: Intake, time: TimeSource, language: Language): Finding {
	const words = readingWords[language];
	const wide = look.recognised.mapping?.time.kind === 'headers' ? look.recognised.mapping.time : undefined;
	const years = wide?.years.map(([, year]) => year) ?? [];
	const options: Option[] = [
		...(wide
			? [
					{
						value: 'headers',
						label: words
							.years(Math.min(...years), Math.max(...years))
							.replace(/(\d)–(\d)/, '$1\u2060–\u2060$2')
					}
				]
			: []),
		...columns(look, language)
	];
	return {
		key: 'time',
		label: words.labels.time,
		value: time.kind === 'column' ? String(time.at) : time.kind,
		options: time.kind === 'fixed' ? [{ value: 'fixed', label: String(time.year) }, ...options] : options,
		because: '',
		steps: 'reshape dates',
		choose: (value) => {
			if (value === 'headers' && wide) void intake.map({ time: wide, value: { kind: 'cells' } });
			else if (value !== 'fixed')
				void intake.map({ time: { kind: 'column', at: Number(value), dayFirst: true } });
		}
	};
}

function valueFinding(look: Look, intake: Intake, value: ValueSource, language: Language): Finding {
	const words = readingWords[language];
	const options: Option[] = [
		...(value.kind === 'cells' ? [{ value: 'cells', label: words.underYears }] : []),
		{ value: 'rows', label: words.eachRow },
		...look.recognised.values
			.slice(0, 400)
			.map(({ at }) => ({ value: String(at), label: columnName(look, at, language) }))
	];
	return {
		key: 'value',
		label: words.labels.value,
		value: value.kind === 'column' ? String(value.at) : value.kind,
		options: value.kind === 'cells' ? options.slice(0, 1) : options,
		because: '',
		steps: '',
		choose: (chosen) => {
			if (chosen === 'rows') void intake.map({ value: { kind: 'rows' }, combine: 'count' });
			else
				void intake.map({
					value: { kind: 'column', at: Number(chosen) },
					name: look.headers[Number(chosen)] ?? '',
					combine: intake.mapping?.combine === 'count' ? 'one' : (intake.mapping?.combine ?? 'one')
				});
		}
	};
}

function pickFinding(
	look: Look,
	intake: Intake,
	picks: readonly Pick[],
	index: number,
	language: Language
): Finding {
	const words = readingWords[language];
	const { at, value } = picks[index] ?? { at: 0, value: undefined };
	const header = look.headers[at] ?? '';
	const options = look.recognised.keys.find((key) => key.at === at)?.options ?? [];
	return {
		key: `pick-${at}`,
		label: header,
		value: value ?? '\u0000all',
		options: [
			{ value: '\u0000all', label: words.allOf(header) },
			...options.map(([name, rows]) => ({ value: name, label: `${name} (${rows})` }))
		],
		because: '',
		steps: 'pick',
		choose: (chosen) =>
			void intake.map({
				picks: picks.map((pick, place) =>
					place === index ? { at, value: chosen === '\u0000all' ? undefined : chosen } : pick
				)
			})
	};
}

function combineFinding(intake: Intake, mapping: Mapping, language: Language): Finding {
	const words = stepWords[language].combine;
	const ways: readonly Combine[] = mapping.value.kind === 'rows' ? ['count'] : ['one', 'sum', 'max'];
	return {
		key: 'combine',
		label: readingWords[language].labels.combine,
		value: mapping.combine,
		options: ways.map((value) => ({ value, label: words[value] })),
		because: '',
		steps: 'combine repeats',
		choose: (value) => void intake.map({ combine: value as Combine })
	};
}

const schemes = ['name', 'iso3', 'iso2', 'm49', 'cow', 'gw', 'world-bank', 'gapminder', 'v-dem'] as const;

/** What the columns are taken for. */
export function mappingRows(look: Look, intake: Intake, language: Language): Finding[] {
	const words = readingWords[language];
	const { mapping } = intake;
	if (!mapping) return [];
	return [
		{
			key: 'country',
			label: words.labels.country,
			value: String(mapping.key),
			options: columns(look, language),
			because: '',
			steps: '',
			choose: (value) => void intake.map({ key: Number(value), scheme: 'name' })
		},
		{
			key: 'scheme',
			label: words.labels.scheme,
			value: mapping.scheme,
			options: schemes.map((value) => ({ value, label: words.schemes[value] })),
			because: '',
			steps: 'codes spelling',
			choose: (value) => void intake.map({ scheme: value as Mapping['scheme'] })
		},
		timeFinding(look, intake, mapping.time, language),
		valueFinding(look, intake, mapping.value, language),
		...mapping.picks.map((_, index) => pickFinding(look, intake, mapping.picks, index, language)),
		...(mapping.time.kind === 'headers' ? [] : [combineFinding(intake, mapping, language)])
	];
}
