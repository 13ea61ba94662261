/** Names that stand for many countries at once, in either language: "World", «Страны с низким доходом». */
import { plainName } from '$lib/base/plain-name';

const exact = new Set(
	[
		'world|global|all countries|total|world total|developing countries|developed countries|advanced economies',
		'emerging economies|emerging markets|least developed countries|ldcs|small states|fragile states|other',
		'africa|asia|europe|americas|america|oceania|north america|south america|latin america|western europe',
		'eastern europe|central europe|southern europe|northern europe|central asia|east asia|south asia|caucasus',
		'south caucasus|middle east|sub saharan africa|north africa|arab world|arab states|euro area|eurozone',
		'eu 27|eu 28|eu 15|eu institutions|efta|eaeu|eurasian economic union|sco|opec|asean|african union|mercosur|nafta|dac',
		'еаэс|евразийский экономический союз|шос|опек|асеан|ес 27|ес 28|африканский союз|организация экономического сотрудничества и развития',
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

/** Regions and groups among the numbers of the UN (M49). */
const numbered = new Set(
	'1 2 5 9 11 13 14 15 17 18 19 21 29 30 34 35 39 53 54 57 61 62 142 143 145 150 151 154 155 199 202 419 432 722'.split(
		' '
	)
);
/** Groups among the letters of publishers: ILO (X01), OECD and DAC, Eurostat. */
const lettered =
	/^(X\d{2}|EU\d{0,2}(_\d{4})?|EA\d{0,2}(_\d{4})?|EEA\d{0,2}|EFTA|OECD\w*|DAC|ALLD|ALLM|DPGC|DPGC_L|WXD|WXOECD|G7|G20|W|_T|OAVG|OTO)$/i;

/** Whether a code stands for a group of countries, in a system of numbers or of letters. */
export function isGroupCode(code: string, scheme: string): boolean {
	const plain = code.trim();
	if (scheme === 'm49') return numbered.has(plain.replace(/^0+(?=\d)/, ''));
	return scheme !== 'cow' && scheme !== 'gw' && lettered.test(plain);
}
