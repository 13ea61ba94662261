// Names as publishers, ministries and people write them, in both languages: each means one country, a group, or is asked.
import { describe, expect, it } from 'vitest';
import { place } from '../intake/placer';

const spelt: Readonly<Record<string, string>> = {
	KAZ: 'Респ. Казахстан|Республика Казахстан|Kazakstan|Kazakhstan, Republic of|Қазақстан|КАЗАХСТАН|kazakhstan |Ка\xadзах\xadстан|1. Казахстан|Казахстан*|Kazakhstan (2)|Kazakhstan¹|Казахстан1)',
	TKM: 'Туркменистан|Туркмения',
	TUR: 'Турция|Türkiye|Turkiye|Турция/Türkiye|Turkey (Türkiye)|Türkiye (Turkey)',
	CIV: "Кот-д’Ивуар|Кот-д'Ивуар|Кот д'Ивуар|Берег Слоновой Кости|Cote d'Ivoire|Côte d’Ivoire|Ivory Coast",
	SWZ: 'Swaziland|Eswatini|Kingdom of Eswatini|eSwatini|Свазиленд|Эсватини',
	MKD: 'Macedonia|Macedonia, FYR|FYR Macedonia|FYROM|TFYR Macedonia|The former Yugoslav Republic of Macedonia|North Macedonia|Македония|Северная Македония',
	CZE: 'Czechia|Czech Republic|Czech Rep.|Чехия|Чешская Республика',
	MMR: 'Burma|Burma/Myanmar|Myanmar (Burma)|Бирма|Мьянма',
	COD: 'ДР Конго|ДРК|Демократическая Республика Конго|Конго (ДР)|Конго, Демократическая Республика|Congo, Dem. Rep.|DR Congo|DRC|Congo-Kinshasa|Congo (Kinshasa)|Zaire|Заир',
	COG: 'Congo, Rep.|Congo-Brazzaville|Республика Конго|Republic of the Congo',
	KOR: 'Республика Корея|Корея, Республика|Южная Корея|Korea, Rep.|Republic of Korea|Korea, South|S. Korea|Korea (Republic of)|South Korea',
	PRK: "КНДР|Северная Корея|Korea, Dem. People's Rep.|Korea, Dem. Rep.|Dem. People's Republic of Korea|Democratic People's Republic of Korea",
	KGZ: 'Кыргызстан|Киргизия|Кыргызская Республика|Киргизская Республика|Kyrgyz Republic|Kirghizia|Kyrgyzstan (Kyrgyz Republic)|Kirgizstan',
	TJK: 'Таджикистан|Республика Таджикистан|Tadjikistan',
	UZB: "Узбекистан|O'zbekiston|Oʻzbekiston|Республика Узбекистан|Republic of Uzbekistan",
	MDA: 'Молдова|Молдавия|Республика Молдова|Moldova, Republic of|Republic of Moldova',
	BLR: 'Белоруссия|Беларусь|Belorussia|Byelorussia',
	RUS: 'РФ|Россия|Российская Федерация|Russian Fed.',
	USA: 'США|Соединённые Штаты Америки|Соединенные Штаты|United States of America|USA|U.S.A.|US|U.S.',
	GBR: 'Великобритания|Соединённое Королевство|UK|U.K.|United Kingdom of Great Britain and Northern Ireland|Great Britain',
	ARE: 'ОАЭ|UAE|Объединённые Арабские Эмираты',
	CHN: "КНР|Китай|China, People's Republic of|China (PRC)",
	HKG: 'Гонконг|Hong Kong SAR, China|Hong Kong, China|China, Hong Kong SAR|Hong Kong S.A.R. of China',
	MAC: 'Макао|Macao SAR, China',
	TWN: 'Тайвань|Taiwan Province of China|Taiwan, China|Chinese Taipei',
	PSE: 'Палестина|West Bank and Gaza|State of Palestine|Palestinian Territories|Palestine/West Bank|Occupied Palestinian Territory|Palestine, State of',
	IRN: 'Иран|Iran, Islamic Rep.|Iran (Islamic Republic of)|Iran, Islamic Republic of',
	SYR: 'Сирия|Syrian Arab Republic',
	VNM: 'Вьетнам|Viet Nam|Viêt Nam',
	LAO: "Лаос|Lao PDR|Lao People's Democratic Republic|Laos PDR",
	VEN: 'Venezuela, RB|Venezuela (Bolivarian Republic of)',
	BOL: 'Боливия|Bolivia (Plurinational State of)',
	TZA: 'Tanzania, United Republic of|Танзания',
	EGY: 'Egypt, Arab Rep.',
	GMB: 'Gambia, The|The Gambia',
	BHS: 'Bahamas, The',
	YEM: 'Yemen, Rep.',
	FSM: 'Микронезия|Micronesia, Fed. Sts.',
	LCA: 'St. Lucia|Сент-Люсия',
	KNA: 'Saint Kitts & Nevis',
	VCT: 'St. Vincent and the Grenadines',
	STP: 'Sao Tome & Principe|São Tomé and Príncipe',
	CPV: 'Cabo Verde|Cape Verde|Кабо-Верде|Острова Зелёного Мыса',
	TLS: 'Timor-Leste|East Timor|Восточный Тимор',
	BRN: 'Brunei Darussalam|Brunei',
	SVK: 'Slovak Republic|Slovakia|Словакия',
	BIH: 'Босния и Герцеговина|Bosnia & Herzegovina|Bosnia-Herzegovina|Bosnia',
	ZAF: 'Южно-Африканская Республика|ЮАР',
	CAF: 'ЦАР|Central African Rep.',
	DOM: 'Dominican Rep.|Доминиканская Республика',
	DMA: 'Dominica',
	GNB: 'Guinea Bissau|Guinea-Bissau',
	PNG: 'Papua New Guinea',
	GNQ: 'Экваториальная Гвинея|Equatorial Guinea',
	NLD: 'Голландия|Netherlands, The|Holland|Нидерланды (Королевство)',
	VAT: 'Vatican|Holy See|Ватикан',
	GEO: 'Грузия|Georgia (country)',
	AZE: 'Азербайджан|Azerbaidjan',
	ARM: 'Армения',
	MNG: 'Монголия',
	CUW: 'Curaçao',
	REU: 'Réunion',
	TCD: 'Чад',
	MUS: 'Mauritius|Маврикий',
	MRT: 'Мавритания',
	NER: 'Нигер',
	NGA: 'Нигерия',
	NIU: 'Ниуэ',
	GIN: 'Гвинея',
	SDN: 'Судан',
	SSD: 'Южный Судан|South Sudan, The Republic of',
	LBY: 'Ливия|Libyan Arab Jamahiriya'
};

const kinds = {
	groups:
		'World|Мир|Центральная Азия|Central Asia|Europe & Central Asia|Sub-Saharan Africa|Африка южнее Сахары|Low income|Страны с низким уровнем дохода|OECD members|Euro area|ЕС-27|EU (27 countries)|European Union - 27 countries (from 2020)|СНГ|ЕАЭС|EAEU|Least developed countries: UN classification|DAC Countries, Total|DAC EU Members|EU Institutions|Developing Countries, Total|ОПЕК|ASEAN',
	gone: 'Czechoslovakia|Чехословакия|Soviet Union|USSR|СССР|Union of Soviet Socialist Republics|Yugoslavia|Югославия|Yugoslavia, SFR|Serbia and Montenegro|Сербия и Черногория|East Germany|German Democratic Republic|ГДР|Abkhazia|Абхазия|Nagorno-Karabakh|Transnistria|Приднестровье|South Ossetia|Crimea|Крым|Somaliland|Northern Cyprus|Zanzibar|Югославия (СФРЮ)|SFR Yugoslavia|Yugoslavia (former)|Former Yugoslavia|USSR (Former)|Former USSR|б. СССР|бывший СССР|Yemen, South|South Yemen|Vietnam, South|Netherlands Antilles',
	asked: 'Kosovo|Kosovo (UNSCR 1244)|Kosovo*|Kosovo, UN Res. 1244|Republic of Kosovo|Косово'
} as const;

describe('names of countries', () => {
	it.each(Object.entries(spelt))('mean %s', (iso3, names) => {
		for (const name of names.split('|'))
			expect(place(name, 'name'), name).toMatchObject({ kind: 'country', iso3 });
	});

	it('of groups are set apart', () => {
		for (const name of kinds.groups.split('|'))
			expect(place(name, 'name'), name).toEqual({ kind: 'elsewhere', what: 'aggregate' });
	});

	it('of former states and of parts of countries mean no country of today', () => {
		for (const name of kinds.gone.split('|')) {
			const found = place(name, 'name');
			expect(found.kind, name).toBe('elsewhere');
			expect(found, name).not.toMatchObject({ what: 'aggregate' });
		}
	});

	it('of Kosovo are asked, whatever stands behind them', () => {
		for (const name of kinds.asked.split('|'))
			expect(place(name, 'name'), name).toMatchObject({ kind: 'unsure', why: 'no-iso', choices: ['XKX'] });
	});

	it('are not taken for one state where two have borne them', () => {
		for (const name of [
			'Республика Конго (Заир)',
			'Republic of China',
			'Republic of Vietnam',
			'State of Nowhere'
		])
			expect(place(name, 'name'), name).not.toMatchObject({ kind: 'country', iso3: 'CHN' });
		expect(place('Казахстан/Узбекистан', 'name').kind).not.toBe('country');
	});
});
