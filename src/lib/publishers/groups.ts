/** Names that stand for many countries at once, in either language: "World", «Страны с низким доходом». */
import { plainName } from '$lib/base/plain-name';

const exact = new Set(
	[
		'world|global|all countries|total|world total|developing countries|developed countries|advanced economies',
		'emerging economies|emerging markets|least developed countries|ldcs|small states|fragile states|other',
		'africa|asia|europe|americas|america|oceania|north america|south america|latin america|western europe',
		'eastern europe|central europe|southern europe|northern europe|central asia|east asia|south asia|caucasus',
		'south caucasus|middle east|sub saharan africa|north africa|arab world|arab states|euro area|eurozone',
		'european union|eu|eu27|eu28|oecd|g7|g20|cis|brics|baltics|balkans|western balkans|pacific|caribbean',
		'melanesia|polynesia|micronesia region|antarctica|unspecified|not specified|regional|bilateral unspecified',
		'мир|весь мир|мир в целом|все страны|всего|итого|развивающиеся страны|развитые страны|прочие|другие',
		'наименее развитые страны|малые государства|африка|азия|европа|америка|океания|северная америка',
		'южная америка|латинская америка|центральная азия|средняя азия|восточная азия|южная азия|кавказ',
		'южный кавказ|закавказье|ближний восток|арабский мир|арабские страны|еврозона|зона евро|европейский союз',
		'евросоюз|ес|оэср|снг|страны снг|брикс|прибалтика|балканы|западные балканы|страны оэср|большая семерка'
	]
		.join('|')
		.split('|')
		.map(plainName)
);

/** Words that only groups have in their names. */
const words =
	/(?:^|\s)(income|incomes|ida|ibrd|ibrd only|hipc|dividend|demographic|wb|excluding|developing|members?|region(al)?|countries|economies|states total|average|mean|median|доход\p{L}*|дивиденд\p{L}*|мбрр|мар|бнзд|страны|стран|регион\p{L}*|региональн\p{L}*|исключая|без учета|малые государства|государства|средн\p{L}*|член\p{L}*|еврозон\p{L}*)(?=\s|$)/u;

/** Compass and continent together: "Europe & Central Asia", «Восточная и Южная Африка», "Western Africa". */
const parts =
	/^((north|south|east|west|central|middle|latin|sub|saharan|northern|southern|eastern|western|northeastern|southeastern|caribbean|pacific|southeast|europe|asia|africa|america|americas|oceania|arab|world)\s?)+$/;
const russianParts =
	/^((?:северн|южн|восточн|западн|центральн|средн|юго|северо|латинск|тропическ|африк|ази|европ|америк|океани|тихоокеанск|карибск|бассейн|ближн|восток|сахар|юг|север|запад|регион|тихий|тихого|океан)\p{L}*\s?|(к|от)\s)+$/u;

/** Names of countries that the patterns would take for groups. */
const countries = new Set(
	[
		'South Africa',
		'Central African Republic',
		'United States',
		'United Arab Emirates',
		'Western Sahara',
		'Южная Африка',
		'Центральноафриканская Республика',
		'Соединенные Штаты',
		'Западная Сахара',
		'Micronesia (Federated States of)',
		'Северная Македония'
	].map(plainName)
);

/** Whether a name stands for a group of countries. Call it only for names that are no country's. */
export function isGroup(name: string): boolean {
	const plain = plainName(name);
	if (plain === '' || countries.has(plain)) return false;
	return exact.has(plain) || words.test(plain) || parts.test(plain) || russianParts.test(plain);
}
