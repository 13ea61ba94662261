/** Awkward files, built here, each with what a reader must get: the cells of the table, or the reason it is not read. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import type { RefusalKind } from '$lib/table/refusal';
import type { ReadWishes } from '$lib/table/sheet';
import { encoded } from './encoded';
import { workbook } from './workbook-bytes';

export interface Awkward {
	readonly name: string;
	readonly file?: string;
	readonly bytes: Uint8Array | string;
	readonly wishes?: ReadWishes;
	/** header, then rows as they stand in the columns */
	readonly rows?: readonly (readonly string[])[];
	/** the file's lines of these rows, the header's first */
	readonly lines?: readonly number[];
	/** rows that do not fit, by reason */
	readonly broken?: readonly string[];
	readonly refused?: RefusalKind;
	/** what the refusal names */
	readonly detail?: string;
}

const simple = [
	['country', 'year', 'value'],
	['Kazakhstan', '2000', '1.5'],
	['Узбекистан', '2001', '2']
] as const;
const text = (separator: string, end = '\n', rows: readonly (readonly string[])[] = simple) =>
	rows.map((row) => row.join(separator)).join(end);
const plain = (name: string, bytes: Uint8Array | string, rest: Partial<Awkward> = {}): Awkward => ({
	name,
	bytes,
	rows: simple,
	...rest
});
const cyrillic = 'Страна;Год;Значение\nКыргызстан;2000;1,5\nТаджикистан;2001;2,5';
const cyrillicRows = cyrillic.split('\n').map((line) => line.split(';'));

const texts: readonly Awkward[] = [
	plain('commas', text(',')),
	plain('semicolons', text(';')),
	plain('tabs', text('\t')),
	plain('bars', text('|')),
	plain('a byte order mark', `\ufeff${text(',')}`),
	plain('Windows line ends', text(',', '\r\n')),
	plain('old Macintosh line ends', text(',', '\r')),
	plain('mixed line ends', 'country,year,value\r\nKazakhstan,2000,1.5\nУзбекистан,2001,2\r\n'),
	plain('no line end at the end', text(',')),
	plain('several line ends at the end', `${text(',')}\n\n\n`, {
		rows: [...simple, ['', '', ''], ['', '', '']]
	}),
	plain('sep= in the first line', `sep=;\n${text(';')}`, { lines: [2, 3, 4] }),
	plain('quoted "sep=|"', `"sep=|"\n${text('|')}`, { lines: [2, 3, 4] }),
	plain('everything quoted', '"country","year","value"\n"Kazakhstan","2000","1.5"\n"Узбекистан","2001","2"'),
	plain('separators in quotes', '"a,b",c\n"x,y",1', {
		rows: [
			['a,b', 'c'],
			['x,y', '1']
		]
	}),
	plain('quotes in quotes', 'a,b\n"say ""hi""",1', {
		rows: [
			['a', 'b'],
			['say "hi"', '1']
		]
	}),
	plain('a line break in a cell', 'a,b\n"x\ny",1\nz,2', {
		rows: [
			['a', 'b'],
			['x\ny', '1'],
			['z', '2']
		],
		lines: [1, 2, 4]
	}),
	plain('a Windows line break in a cell', 'a,b\r\n"x\r\ny",1\r\nz,2', {
		rows: [
			['a', 'b'],
			['x\ny', '1'],
			['z', '2']
		],
		lines: [1, 2, 4]
	}),
	plain('a stray quote', 'a,b\n"x,1\ny,2', {
		rows: [
			['a', 'b'],
			['', ''],
			['y', '2']
		],
		broken: ['quotes']
	}),
	plain('a quote that closes too early', 'a,b\n"x" z,1\ny,2', {
		rows: [
			['a', 'b'],
			['', ''],
			['y', '2']
		],
		broken: ['quotes']
	}),
	plain('inches', 'a,b\n5" pipe,1', {
		rows: [
			['a', 'b'],
			['5" pipe', '1']
		]
	}),
	plain('spaces after quotes', 'a,b\n"x" ,1', {
		rows: [
			['a', 'b'],
			['x', '1']
		]
	}),
	plain('a trailing separator everywhere', 'a,b,\nx,1,\ny,2,', {
		rows: [
			['a', 'b'],
			['x', '1'],
			['y', '2']
		]
	}),
	plain('a dropped last separator', 'a,b,c\nx,1\ny,2,3', {
		rows: [
			['a', 'b', 'c'],
			['x', '1', ''],
			['y', '2', '3']
		]
	}),
	plain('a row too long', 'a,b\nx,1,9\ny,2', {
		rows: [
			['a', 'b'],
			['', ''],
			['y', '2']
		],
		broken: ['too-many-cells']
	}),
	plain('a row too short', 'a,b,c,d\nx,1\ny,2,3,4', {
		rows: [
			['a', 'b', 'c', 'd'],
			['x', '1', '', ''],
			['y', '2', '3', '4']
		],
		broken: ['too-few-cells']
	}),
	plain('blank lines between', 'a,b\n\nx,1\n\ny,2', {
		rows: [
			['a', 'b'],
			['', ''],
			['x', '1'],
			['', ''],
			['y', '2']
		],
		lines: [1, 2, 3, 4, 5]
	}),
	plain('lines above the header', 'Source: somebody\nUpdated 2021\n\na,b,c\nx,1,2', {
		rows: [
			['a', 'b', 'c'],
			['x', '1', '2']
		],
		lines: [4, 5]
	}),
	plain('a wide title above', 'The title of all this,,\na,b,c\nx,1,2', {
		rows: [
			['a', 'b', 'c'],
			['x', '1', '2']
		],
		lines: [2, 3]
	}),
	plain('notes below', 'a,b,c\nx,1,2\n\nNote: estimates', {
		rows: [
			['a', 'b', 'c'],
			['x', '1', '2'],
			['', '', ''],
			['Note: estimates', '', '']
		]
	}),
	plain('headers that repeat', 'a,a,b\n1,2,3', {
		rows: [
			['a', 'a', 'b'],
			['1', '2', '3']
		]
	}),
	plain('empty headers', 'a,,b\nx,y,z', {
		rows: [
			['a', '', 'b'],
			['x', 'y', 'z']
		]
	}),
	plain('a header without a name over cells', 'a,b,\nx,1,9', {
		rows: [
			['a', 'b', ''],
			['x', '1', '9']
		]
	}),
	plain('__proto__ and constructor', '__proto__,constructor,toString\n1,2,x', {
		rows: [
			['__proto__', 'constructor', 'toString'],
			['1', '2', 'x']
		]
	}),
	plain('hasOwnProperty as a country', 'country,year,value\n__proto__,2000,1\nhasOwnProperty,2001,2', {
		rows: [
			['country', 'year', 'value'],
			['__proto__', '2000', '1'],
			['hasOwnProperty', '2001', '2']
		]
	}),
	plain('the header again', 'a,b\nx,1\na,b\ny,2', {
		rows: [
			['a', 'b'],
			['x', '1'],
			['a', 'b'],
			['y', '2']
		]
	}),
	plain('decimal commas under semicolons', 'a;b\nx;1,5\ny;2,25', {
		rows: [
			['a', 'b'],
			['x', '1,5'],
			['y', '2,25']
		]
	}),
	plain('decimal commas under tabs', 'a\tb\nx\t1,5\ny\t2,25', {
		rows: [
			['a', 'b'],
			['x', '1,5'],
			['y', '2,25']
		]
	}),
	plain('decimal commas in quotes', 'a,b\nx,"1,5"\ny,"2,25"', {
		rows: [
			['a', 'b'],
			['x', '1,5'],
			['y', '2,25']
		]
	}),
	plain('spaces between thousands', 'a;b\nx;1 234,5\ny;12 345,6', {
		rows: [
			['a', 'b'],
			['x', '1 234,5'],
			['y', '12 345,6']
		]
	}),
	plain('no-break spaces between thousands', 'a;b\nx;1\u00a0234', {
		rows: [
			['a', 'b'],
			['x', '1\u00a0234']
		]
	}),
	plain('zeros that must stay', 'code,v\n007,1\n010,2', {
		rows: [
			['code', 'v'],
			['007', '1'],
			['010', '2']
		]
	}),
	plain('zeros at the end that must stay', 'c,v\nx,1.50\ny,2.00', {
		rows: [
			['c', 'v'],
			['x', '1.50'],
			['y', '2.00']
		]
	}),
	plain('numbers too long for a double', 'c,v\nx,12345678901234567890\ny,0.12345678901234567', {
		rows: [
			['c', 'v'],
			['x', '12345678901234567890'],
			['y', '0.12345678901234567']
		]
	}),
	plain('exponents', 'c,v\nx,1e5\ny,2.5E-3', {
		rows: [
			['c', 'v'],
			['x', '1e5'],
			['y', '2.5E-3']
		]
	}),
	plain('minus nought', 'c,v\nx,-0\ny,-0.0', {
		rows: [
			['c', 'v'],
			['x', '-0'],
			['y', '-0.0']
		]
	}),
	plain('a Unicode minus', 'c,v\nx,\u22125\ny,3', {
		rows: [
			['c', 'v'],
			['x', '\u22125'],
			['y', '3']
		]
	}),
	plain('one column', 'a\nx\ny', { rows: [['a'], ['x'], ['y']] }),
	plain('a table without a header', '1,2,3\n4,5,6\n7,8,9', {
		rows: [
			['', '', ''],
			['1', '2', '3'],
			['4', '5', '6'],
			['7', '8', '9']
		]
	}),
	plain('only years above', 'x,1990,1991\nKAZ,1,2', {
		rows: [
			['x', '1990', '1991'],
			['KAZ', '1', '2']
		]
	}),
	plain('a zero byte in a cell', 'a,b\nx\u0000y,1\nz,2', {
		rows: [
			['a', 'b'],
			['x\u0000y', '1'],
			['z', '2']
		]
	}),
	plain('letters of other planes', 'a,b\n🇰🇿,1\n𝒳,2', {
		rows: [
			['a', 'b'],
			['🇰🇿', '1'],
			['𝒳', '2']
		]
	}),
	plain('names from right to left', 'a,b\nعربي,1\nעברית,2', {
		rows: [
			['a', 'b'],
			['عربي', '1'],
			['עברית', '2']
		]
	}),
	plain('formulas', 'a,b\n=1+1,1\n@SUM(A1),2', {
		rows: [
			['a', 'b'],
			['=1+1', '1'],
			['@SUM(A1)', '2']
		]
	}),
	plain('markup', 'a,b\n<script>alert(1)</script>,1', {
		rows: [
			['a', 'b'],
			['<script>alert(1)</script>', '1']
		]
	}),
	plain('spaces around headers', ' a , b \nx,1', {
		rows: [
			['a', 'b'],
			['x', '1']
		]
	}),
	plain('a header chosen by the reader', 'x,y\na,b\n1,2', {
		wishes: { headerLine: 2 },
		rows: [
			['a', 'b'],
			['1', '2']
		],
		lines: [2, 3]
	}),
	plain('no header by the reader’s word', 'a,b\nc,d', {
		wishes: { headerLine: 0 },
		rows: [
			['', ''],
			['a', 'b'],
			['c', 'd']
		]
	}),
	plain('a separator chosen by the reader', 'a;b,c\n1;2,3', {
		wishes: { separator: ';' },
		rows: [
			['a', 'b,c'],
			['1', '2,3']
		]
	})
];

const encodings: readonly Awkward[] = [
	...(['windows-1251', 'koi8-r', 'ibm866', 'utf-8', 'utf-16le', 'utf-16be'] as const).map((name) => ({
		name: `${name}, told by its bytes`,
		bytes: encoded(name.startsWith('utf-16') ? `\ufeff${cyrillic}` : cyrillic, name),
		rows: cyrillicRows
	})),
	{
		name: 'UTF-16 without a mark',
		bytes: encoded('a;b\nx;1\ny;2', 'utf-16le'),
		rows: [
			['a', 'b'],
			['x', '1'],
			['y', '2']
		]
	},
	{
		name: 'Western letters',
		bytes: encoded("country,v\nCôte d'Ivoire,1\nTürkiye,2\nSão Tomé,3", 'windows-1252'),
		rows: [
			['country', 'v'],
			["Côte d'Ivoire", '1'],
			['Türkiye', '2'],
			['São Tomé', '3']
		]
	},
	{
		name: 'an encoding chosen by the reader',
		bytes: encoded('a,b\nя,1', 'koi8-r'),
		wishes: { encoding: 'koi8-r' },
		rows: [
			['a', 'b'],
			['я', '1']
		]
	}
];

const csv = strToU8(text(','));
const swollen = strToU8('country,1\n'.repeat(6_000_000));
const bomb = zipSync({ 'a.csv': swollen }, { level: 9 });

const packed: readonly Awkward[] = [
	{ name: 'gzip', file: 'a.csv.gz', bytes: gzipSync(csv), rows: simple },
	{ name: 'gzip under a false name', file: 'a.csv', bytes: gzipSync(csv), rows: simple },
	{ name: 'zip', file: 'a.zip', bytes: zipSync({ 'a.csv': csv }), rows: simple },
	{
		name: 'zip without packing',
		file: 'a.zip',
		bytes: zipSync({ 'a.csv': csv }, { level: 0 }),
		rows: simple
	},
	{
		name: 'zip with a table and notes',
		file: 'a.zip',
		bytes: zipSync({ 'Metadata.csv': strToU8('x,y\n1,2'), 'data/API.csv': csv, 'read.me': strToU8('hello') }),
		rows: simple
	},
	{
		name: 'zip, a part chosen',
		file: 'a.zip',
		bytes: zipSync({ 'b.csv': strToU8('x,y\n1,2'), 'a.csv': csv }),
		wishes: { part: 'b.csv' },
		rows: [
			['x', 'y'],
			['1', '2']
		]
	},
	{
		name: 'zip from macOS',
		file: 'a.zip',
		bytes: zipSync({ '__MACOSX/._a.csv': strToU8('x'), 'a.csv': csv }),
		rows: simple
	},
	{ name: 'an empty zip', file: 'a.zip', bytes: zipSync({}), refused: 'nothing-inside' },
	{
		name: 'a zip in a zip',
		file: 'a.zip',
		bytes: zipSync({ 'b.zip': zipSync({ 'a.csv': csv }) }),
		refused: 'other-format',
		detail: 'archive'
	},
	{
		name: 'a zip cut in the middle',
		file: 'a.zip',
		bytes: zipSync({ 'a.csv': csv }).slice(0, 60),
		refused: 'broken-archive'
	},
	{
		name: 'a gzip cut in the middle',
		file: 'a.gz',
		bytes: gzipSync(
			strToU8(
				text(
					',',
					'\n',
					Array.from({ length: 500 }, (_, n) => [`${n}`, `${n * 7}`])
				)
			)
		).slice(0, 300),
		refused: 'broken-archive'
	},
	{ name: 'a gzip of nothing', file: 'a.gz', bytes: gzipSync(new Uint8Array(0)), refused: 'empty' },
	{
		name: 'a gzip of R data',
		file: 'a.rds',
		bytes: gzipSync(strToU8('RDX3\nX\n')),
		refused: 'other-format',
		detail: 'r'
	},
	{
		name: 'a gzip bomb',
		file: 'a.gz',
		bytes: gzipSync(swollen, { level: 9 }),
		refused: 'bomb'
	},
	{ name: 'a zip bomb', file: 'a.zip', bytes: bomb, refused: 'bomb' }
];

const books: readonly Awkward[] = [
	{
		name: 'a workbook',
		file: 'a.xlsx',
		bytes: workbook([
			{
				name: 'One',
				rows: [
					['country', 'year', 'value'],
					['Kazakhstan', 2000, 1.5],
					['Узбекистан', 2001, 2]
				]
			}
		]),
		rows: simple
	},
	{
		name: 'a workbook, a sheet chosen',
		file: 'a.xlsx',
		bytes: workbook([
			{
				name: 'One',
				rows: [
					['a', 'b'],
					['x', 1]
				]
			},
			{
				name: 'Два',
				rows: [
					['c', 'd'],
					['y', 2]
				]
			}
		]),
		wishes: { part: 'Два' },
		rows: [
			['c', 'd'],
			['y', '2']
		]
	},
	{
		name: 'a workbook with an empty first sheet',
		file: 'a.xlsx',
		bytes: workbook([
			{ name: 'One', rows: [] },
			{
				name: 'Two',
				rows: [
					['c', 'd'],
					['y', 2]
				]
			}
		]),
		rows: [
			['c', 'd'],
			['y', '2']
		]
	},
	{
		name: 'dates in a workbook',
		file: 'a.xlsx',
		bytes: workbook([
			{
				name: 'One',
				rows: [
					['a', 'day'],
					['x', { date: 43831 }]
				]
			}
		]),
		rows: [
			['a', 'day'],
			['x', '2020-01-01']
		]
	},
	{
		name: 'lines left out in a workbook',
		file: 'a.xlsx',
		bytes: workbook([{ name: 'One', rows: [[], [], ['a', 'b'], ['x', 1]] }]),
		rows: [
			['a', 'b'],
			['x', '1']
		],
		lines: [3, 4]
	},
	{
		name: 'binary fractions in a workbook',
		file: 'a.xlsx',
		bytes: workbook([
			{
				name: 'One',
				rows: [
					['a', 'b'],
					['x', 5.19],
					['y', 0.1 + 0.2]
				]
			}
		]),
		rows: [
			['a', 'b'],
			['x', '5.19'],
			['y', '0.3']
		]
	},
	{
		name: 'markup in a workbook',
		file: 'a.xlsx',
		bytes: workbook([
			{
				name: 'One',
				rows: [
					['a', 'b'],
					['<b>&"x"', 1]
				]
			}
		]),
		rows: [
			['a', 'b'],
			['<b>&"x"', '1']
		]
	},
	{
		name: 'entities in a workbook',
		file: 'a.xlsx',
		bytes: workbook([{ name: 'One', rows: [['a', 'b']] }], { doctype: '<!DOCTYPE x [<!ENTITY a "aaaa">]>' }),
		refused: 'hostile-workbook',
		detail: 'entities'
	},
	{
		name: 'a cell in the last corner of a workbook',
		file: 'a.xlsx',
		bytes: workbook([{ name: 'One', rows: [['a', 'b']] }], { corner: true }),
		refused: 'hostile-workbook',
		detail: 'span'
	},
	{
		name: 'a workbook bomb',
		file: 'a.xlsx',
		bytes: workbook([{ name: 'One', rows: [['a', 'b']] }], { padding: 80_000_000 }),
		refused: 'bomb'
	},
	{
		name: 'a workbook without sheets',
		file: 'a.xlsx',
		bytes: zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
		refused: 'broken-workbook'
	}
];

const start = (...bytes: number[]) => Uint8Array.from([...bytes, ...new Array<number>(64).fill(0)]);

const others: readonly Awkward[] = [
	{ name: 'nothing', bytes: '', refused: 'empty' },
	{ name: 'blank lines only', bytes: '\n\n \n', refused: 'empty' },
	{ name: 'a header and nothing else', bytes: 'a,b,c\n', refused: 'no-table' },
	{
		name: 'old Excel',
		file: 'a.xls',
		bytes: start(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
		refused: 'other-format',
		detail: 'xls'
	},
	{
		name: 'OpenDocument',
		file: 'a.ods',
		bytes: zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<x/>') }),
		refused: 'other-format',
		detail: 'ods'
	},
	{ name: 'Stata', file: 'a.dta', bytes: '<stata_dta><header>', refused: 'other-format', detail: 'dta' },
	{ name: 'old Stata', file: 'a.dta', bytes: start(0x72, 2, 1), refused: 'other-format', detail: 'dta' },
	{ name: 'SPSS', file: 'a.sav', bytes: '$FL2@(#) SPSS DATA FILE', refused: 'other-format', detail: 'sav' },
	{ name: 'PDF', file: 'a.pdf', bytes: '%PDF-1.7', refused: 'other-format', detail: 'pdf' },
	{
		name: 'a web page saved as CSV',
		file: 'a.csv',
		bytes: '<!DOCTYPE html><html><body>404',
		refused: 'other-format',
		detail: 'html'
	},
	{ name: 'JSON', file: 'a.csv', bytes: '[{"a":1}]', refused: 'other-format', detail: 'json' },
	{ name: 'Parquet', file: 'a.parquet', bytes: 'PAR1\u0015', refused: 'other-format', detail: 'parquet' },
	{
		name: 'a picture',
		file: 'a.csv',
		bytes: start(0x89, 0x50, 0x4e, 0x47),
		refused: 'other-format',
		detail: 'image'
	},
	{ name: 'RAR', file: 'a.rar', bytes: 'Rar!\u001a', refused: 'other-format', detail: 'archive' },
	{
		name: 'Word',
		file: 'a.docx',
		bytes: zipSync({ 'word/document.xml': strToU8('<x/>') }),
		refused: 'other-format',
		detail: 'doc'
	},
	{
		name: 'bytes of a program',
		file: 'a.csv',
		bytes: Uint8Array.from({ length: 4000 }, (_, at) => ((at * 7919 + 13) % 251) % 32),
		refused: 'binary'
	}
];

export const awkward: readonly Awkward[] = [...texts, ...encodings, ...packed, ...books, ...others];
