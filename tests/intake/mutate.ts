/** Files on their way to ruin: bytes flipped, dropped, doubled and swapped by a generator that can be repeated. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import { encoded } from '../table/encoded';
import { workbook } from '../table/workbook-bytes';

const table =
	'Страна;Показатель;1990;1991;1992\nКазахстан;ОПР;1,5;2,5;май.19\nКонго;ОПР;1;2;3\n"Весь мир";ОПР;;;\nКыргызстан;ОПР;1 234,5;-1;0\n;;;;\nПримечание';
const long =
	'country,iso3,year,value,sex\nKazakhstan,KAZ,2000,1.5,Total\n"Korea, Rep.",KOR,2001,"2,5",Female\nWorld,WLD,2001,3,Total\n__proto__,,2001,4,Total\n';

/** What is spoilt: text in several encodings, archives, a workbook. */
export const seeds: readonly (readonly [name: string, bytes: Uint8Array])[] = [
	['a.csv', strToU8(long)],
	['b.csv', encoded(table, 'windows-1251')],
	['c.csv', encoded(table, 'utf-16le')],
	['d.tsv', strToU8(long.replaceAll(',', '\t'))],
	['e.gz', gzipSync(strToU8(long))],
	['f.zip', zipSync({ 'a.csv': strToU8(long) })],
	[
		'g.xlsx',
		workbook([
			{
				name: 'One',
				rows: [
					['country', 'year', 'value'],
					['Kazakhstan', 2000, 1.5],
					['Узбекистан', 2001, { date: 43831 }]
				]
			}
		])
	]
];

/** Numbers that look like chance and come again: xorshift, 0 to 1. */
export function chance(seed: number): () => number {
	let state = seed | 1;
	return () => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 4_294_967_296;
	};
}

const nasty = [
	'"',
	'""',
	'\n',
	'\r',
	';',
	',',
	'\t',
	'\0',
	'__proto__',
	'<script>',
	'=1+1',
	'1e999',
	'-',
	'%',
	'\u2028',
	'NaN',
	'2000',
	'9'.repeat(400)
];

/** One spoilt file. */
export function spoilt(random: () => number): { name: string; bytes: Uint8Array } {
	const [name, bytes] = seeds[Math.floor(random() * seeds.length)] ?? ['a.csv', new Uint8Array(0)];
	let made = [...bytes];
	const times = 1 + Math.floor(random() * 6);
	for (let time = 0; time < times; time += 1) {
		const at = Math.floor(random() * (made.length + 1));
		const kind = Math.floor(random() * 5);
		if (kind === 0) made[at] = Math.floor(random() * 256);
		else if (kind === 1) made.splice(at, 1 + Math.floor(random() * 12));
		else if (kind === 2) made.splice(at, 0, ...strToU8(nasty[Math.floor(random() * nasty.length)] ?? ''));
		else if (kind === 3) made.splice(at, 0, ...made.slice(at, at + Math.floor(random() * 40)));
		else made = made.slice(0, Math.max(1, at));
	}
	return { name, bytes: Uint8Array.from(made, (byte) => byte ?? 0) };
}
