/** Columns of respondents → a first plan: question, groups, weight, strata, clusters, country, year. All can be overruled. */
import type { SurveyColumn } from './survey-columns';
import type { ColumnAt, SurveyCountry, SurveyPlan, SurveyTime } from './plan';

const weightWords: readonly RegExp[] = [
	/^(indwt|anweight|wt_?ind|indiv\w*_?w(eigh)?t)$/i,
	/^(pspwght|weight|weights|вес|wt|w|wgt|pweight_?ind)$/i,
	/(^|_|\b)(w(eigh)?te?d?|вес\w*|wght|dweight|weight\w*|\w+wght)(\b|_|$)/i
];
const householdWord = /hh|house|домохоз|prob/i;
const strataWord = /strat|страт/i;
const clusterWord = /(^|_|\b)(psu|ea|cluster|кластер)(\b|_|\d|$)|primary.?sampling|enumeration/i;
const countryWord = /^(country|cntry|countryname|country_?name|страна|iso3?|nation|c_alphan|cow\w*)$/i;
const timeWord = /(^|_|\b)(year|wave|год|волна|int_?date|inwd[se]?|date|дата|survey_?year)(\b|_|$)/i;
const designWord = /(^|_|\b)(id|idno|case|interv\w*|operator|время|start|end|dur|номер|респондент)(\b|_|$)/i;

const subjectWord = /ngo|нко|нпо|civil|гражданск|trust|довер|tru[a-z]{2,}|protest|протест|volunt|волонт/i;
const closest = /trungo|ngo|нко|нпо|civil.?soc/i;
const insideWords: readonly RegExp[] = [
	/^(resp)?edu(c|cat|cation|lvl\w*)?$|^(respondent.s )?(highest )?(level of )?education|^образован/i,
	/^(resp)?(sex|gender|female)$|^пол$/i,
	/^(resp)?age/i
];
/** What people are, not what they answered. */
const personWord =
	/^(region|oblast|область|район|settl\w*|type|city|town)$|edu|sex|gender|female|^пол$|age\b/i;
const fewGroups = 10;

/** Most different answers that a question or a group may have; one with more is no list to choose from. */
export const mostAnswers = 24;
export const mostGroups = 40;

const named = ({ header, label }: SurveyColumn, word: RegExp) => word.test(header) || word.test(label);

const isWeight = (one: SurveyColumn) =>
	one.numbers > 0.95 && one.distinct > 1 && !one.negative && one.filled > 0.5;

function weightOf(columns: readonly SurveyColumn[]): SurveyColumn | undefined {
	const likely = columns.filter(isWeight);
	for (const word of weightWords) {
		const found = likely.filter(({ header }) => word.test(header));
		const own = found.find(({ header }) => !householdWord.test(header));
		if (own ?? found[0]) return own ?? found[0];
	}
	return undefined;
}

/** The finest of several strata, as long as each holds respondents enough. */
const strataOf = (columns: readonly SurveyColumn[]) =>
	columns
		.filter((one) => strataWord.test(one.header) && one.distinct > 1 && one.filled > 0.9)
		.sort((a, b) => b.distinct - a.distinct)[0];

const isQuestion = (one: SurveyColumn) =>
	one.distinct >= 2 && one.distinct <= mostAnswers && one.filled > 0.02;

export const mayBeQuestion = isQuestion;
export const mayBeGroup = (one: SurveyColumn) =>
	(one.distinct >= 2 && one.distinct <= mostGroups && one.filled > 0.02) || isAge(one);
export const mayBeWeight = isWeight;
/** Ages are many: they are drawn together. */
export const isAge = (one: SurveyColumn) =>
	one.distinct > mostAnswers &&
	one.whole > 0.95 &&
	/(^|_|\b)(resp)?age[a-z]?\d?(\b|_|$)|возраст/i.test(one.header);

function questionOf(
	columns: readonly SurveyColumn[],
	taken: ReadonlySet<ColumnAt>
): SurveyColumn | undefined {
	const likely = columns.filter(
		(one) => isQuestion(one) && !taken.has(one.at) && !named(one, designWord) && !personWord.test(one.header)
	);
	const score = (one: SurveyColumn) =>
		(named(one, closest) ? 4 : 0) +
		(named(one, subjectWord) ? 2 : 0) +
		(one.distinct >= 3 ? 1 : 0) +
		one.filled;
	return [...likely].sort((a, b) => score(b) - score(a))[0];
}

function countryOf(columns: readonly SurveyColumn[]): SurveyColumn | undefined {
	return columns.find((one) => named(one, countryWord) && one.distinct <= 250 && one.filled > 0.5);
}

function timeOf(columns: readonly SurveyColumn[], fileName: string): SurveyTime | undefined {
	const likely = columns.filter((one) => timeWord.test(one.header) && one.years > 0.9);
	// Days of interviews run over New Year: a year of its own, or the file's name, says better which wave it is.
	const year = likely.find((one) => /year|год|wave|волна/i.test(one.header));
	if (year) return { kind: 'column', at: year.at };
	const named = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(fileName)?.[1];
	if (named) return { kind: 'fixed', year: Number(named), from: 'file-name' };
	return likely[0] && { kind: 'column', at: likely[0].at };
}

/** Groups inside others: few, and what people are; headers say it better than labels. */
function insideOf(columns: readonly SurveyColumn[], taken: ReadonlySet<ColumnAt>): SurveyColumn | undefined {
	const likely = columns.filter(
		(one) => !taken.has(one.at) && mayBeGroup(one) && (one.distinct <= fewGroups || isAge(one))
	);
	return insideWords
		.map(
			(word) => likely.find(({ header }) => word.test(header)) ?? likely.find(({ label }) => word.test(label))
		)
		.find((one) => one !== undefined);
}

const clusterOf = (columns: readonly SurveyColumn[]) =>
	columns.find((one) => clusterWord.test(one.header) && one.distinct > 1 && one.filled > 0.9);

/** A plan's part that is left out where there is no column for it. */
const part = <Name extends string>(name: Name, column: SurveyColumn | undefined) =>
	(column ? { [name]: column.at } : {}) as Partial<Record<Name, ColumnAt>>;

/** A first plan; nothing where no column holds answers to choose from. */
export function propose(columns: readonly SurveyColumn[], fileName: string): SurveyPlan | undefined {
	const [weight, stratum, cluster] = [weightOf(columns), strataOf(columns), clusterOf(columns)];
	const country = countryOf(columns);
	const time = timeOf(columns, fileName);
	const several = country !== undefined && country.distinct > 1;
	const timed = time?.kind === 'column' ? [time.at] : [];
	const taken = new Set([weight, stratum, cluster, country].flatMap((one) => one?.at ?? []).concat(timed));
	const question = questionOf(columns, taken);
	if (!question) return undefined;
	// Surveys of several countries are drawn in each of them: codes of strata and units begin anew.
	const nested = several && (stratum || cluster) ? [country] : [];
	const place: SurveyCountry | undefined = country && { kind: 'column', at: country.at };
	return {
		question: question.at,
		...part('group', several ? country : undefined),
		...part('inside', insideOf(columns, new Set([...taken, question.at]))),
		...part('weight', weight),
		strata: [...nested, ...[stratum].flatMap((one) => one ?? [])].map(({ at }) => at),
		...part('cluster', cluster),
		...(place && { country: place }),
		...(time && { time }),
		countries: new Map(),
		kinds: new Map(),
		undone: new Set()
	};
}
