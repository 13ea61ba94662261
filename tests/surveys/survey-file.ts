/** A survey made here: three countries with strata, clusters and uneven weights, the shape that survey houses give out. */

/** A small generator, so that the file is the same everywhere (Lehmer, modulus 2³¹ − 1). */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48271) % 2147483647;
		return state / 2147483647;
	};
}

const countries = ['Armenia', 'Georgia', 'Kazakhstan'] as const;

export interface MadeRow {
	readonly country: string;
	readonly stratum: number;
	readonly psu: number;
	readonly weight: string;
	readonly year: number;
	/** 1 to 5; −1 don't know, −2 refused */
	readonly trust: number;
	readonly edu: number;
	readonly age: number;
	readonly sex: number;
}

/** 1,080 respondents: 12 clusters of 30 in three strata of each country. */
export function madeRows(): readonly MadeRow[] {
	const next = generator(7);
	return countries.flatMap((country, place) =>
		Array.from({ length: 12 }, (_, psu) => {
			const stratum = Math.floor(psu / 4) + 1;
			const lean = place * 0.5 + next() * 0.8 - 0.4;
			return Array.from({ length: 30 }, (): MadeRow => {
				const draw = next();
				const answer = Math.min(5, Math.max(1, Math.round(0.4 + lean * 0.6 + next() * 4.8)));
				return {
					country,
					stratum,
					// Numbers of clusters begin anew in each country.
					psu: psu + 1,
					weight: (0.4 + next() * 2).toFixed(4),
					year: 2018,
					trust: draw < 0.1 ? -1 : draw < 0.13 ? -2 : answer,
					edu: next() < 0.01 ? 4 : 1 + Math.floor(next() * 3),
					age: 18 + Math.floor(next() * 60),
					sex: 1 + Math.floor(next() * 2)
				};
			});
		}).flat()
	);
}

export const headers = [
	'id',
	'country',
	'stratum',
	'psu',
	'weight',
	'year',
	'trust',
	'edu',
	'age',
	'sex'
] as const;

const lines = (cells: readonly (readonly (string | number)[])[]) =>
	cells.map((row) => `${row.join(',')}\n`).join('');

/** The file as text. @param name what a country is called in it */
export const madeSurvey = (name: (country: string) => string = (country) => country): string =>
	lines([
		headers,
		...madeRows().map(({ country, stratum, psu, weight, year, trust, edu, age, sex }, at) => [
			at + 1,
			name(country),
			stratum,
			psu,
			weight,
			year,
			trust,
			edu,
			age,
			sex
		])
	]);

export const madeCodebook = [
	'variable,label,values',
	'trust,Trust in NGOs,"-2=Refused | -1=Don\'t know | 1=Fully distrust | 5=Fully trust"',
	'edu,Education,"1=Primary | 2=Secondary | 3=Higher | 4=Degree"',
	'sex,Sex,1=Man | 2=Woman',
	''
].join('\n');
