/** Names in readers' files that no table of countries lists: old spellings, states that are no more, parts of countries. */
import { asIso3, type Iso3 } from '$lib/base/ids';
import { plainName } from '$lib/base/plain-name';

export type OtherName = { readonly iso3: Iso3 } | { readonly elsewhere: 'former-state' | 'part-of-country' };

const spellings: Readonly<Record<string, string>> = {
	AZE: 'Azerbaidjan|Azerbaydzhan|Адербайджан',
	CHN: 'China (PRC)|PRC|P.R. China|Китайская Народная Республика',
	COD: 'DRC|D.R. Congo|DR of Congo|Заир|Zaïre|Конго (ДР)|ДР Конго (Заир)|Congo (Democratic Republic of the)',
	COG: 'Конго (Республика)|Congo (Republic of the)',
	CPV: 'Острова Зелёного Мыса|Зелёный Мыс',
	GBR: 'U.K.|United Kingdom (UK)',
	GEO: 'Georgia (country)|Georgia, Republic of',
	KAZ: 'Kazakstan|Kazakhistan',
	KGZ: 'Киргизская Республика|Kirgizstan|Kirghizstan|Kirgizia|Kyrgistan',
	KOR: 'S. Korea|South-Korea|Ю. Корея|Корея (Южная)|Республика Корея (Южная Корея)',
	LAO: 'Laos PDR|Лаосская НДР',
	LBY: 'Libyan Arab Jamahiriya|Ливийская Джамахирия',
	MKD: 'FYROM|TFYR Macedonia|The FYR of Macedonia|БЮР Македония|БЮРМ',
	PRK: 'N. Korea|North-Korea|Корея (Северная)|Корейская НДР',
	RUS: 'РФ|Russian Fed.|Russian Federation (the)',
	TCD: 'Tchad',
	TJK: 'Tadjikistan|Tadzhikistan|Tajikstan',
	TKM: 'Turkmenia',
	USA: 'U.S.A.|U.S.|Соединённые Штаты (США)',
	UZB: 'Oʻzbekiston|Oʼzbekiston|Uzbekstan',
	VAT: 'Vatican|Vatican City|Святой Престол'
};

const former =
	'Чехословакия|ЧССР|Czechoslovakia|Югославия|СФРЮ|СРЮ|Yugoslavia|Yugoslavia, SFR|SFR Yugoslavia|Yugoslavia, FR|FR Yugoslavia|' +
	'СССР|Советский Союз|USSR|U.S.S.R.|Soviet Union|Union of Soviet Socialist Republics|Сербия и Черногория|ГДР|' +
	'Восточная Германия|Германская Демократическая Республика|GDR|East Germany|Западная Германия|West Germany|' +
	'Южный Йемен|Северный Йемен|South Yemen|North Yemen|Южный Вьетнам|South Vietnam|Нидерландские Антилы|' +
	'Russian Empire|Российская империя|Ottoman Empire|Османская империя|Austria-Hungary|Австро-Венгрия';

const parts =
	'Абхазия|Приднестровье|ПМР|Южная Осетия|Нагорный Карабах|Крым|Республика Крым|Северный Кипр|Сомалиленд|Пунтленд|' +
	'Чечня|Тибет|Гагаузия|Каракалпакстан|Курдистан|Шотландия|Северная Ирландия|Уэльс|Занзибар|ДНР|ЛНР|' +
	'Abkhazia|Transnistria|Pridnestrovie|South Ossetia|Nagorno-Karabakh|Crimea|Northern Cyprus|Somaliland|Puntland|' +
	'Chechnya|Tibet|Karakalpakstan|Iraqi Kurdistan|Scotland|Northern Ireland|Wales|Zanzibar';

const names = new Map<string, OtherName>([
	...former.split('|').map((name) => [plainName(name), { elsewhere: 'former-state' }] as const),
	...parts.split('|').map((name) => [plainName(name), { elsewhere: 'part-of-country' }] as const),
	...Object.entries(spellings).flatMap(([code, list]) =>
		list.split('|').map((name) => [plainName(name), { iso3: asIso3(code) }] as const)
	)
]);

/** What such a name means; nothing for any other. */
export const otherName = (name: string): OtherName | undefined => names.get(plainName(name));
