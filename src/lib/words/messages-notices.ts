/** What a page says of a link that is broken, old or asks for what is not there; and the page for addresses that are nothing. */
import { dictionary } from './dictionary';

export const noticeWords = dictionary(
	{
		unknownRegion: (asked: string, shown: string) => `Региона «${asked}» здесь нет; показано: ${shown}.`,
		unknownCountry: (asked: string) => `Кода страны «${asked}» здесь нет; он пропущен.`,
		unknownCountries: (asked: string) => `Этих кодов стран здесь нет; они пропущены: ${asked}.`,
		noCountryLeft: (asked: string, shown: string) =>
			`Ни одного из этих кодов стран здесь нет: ${asked}; показано: ${shown}.`,
		badYear: (asked: string, shown: string) => `Год «${asked}» не читается; показано: ${shown}.`,
		yearsSwapped: (shown: string) => `Первый год был позже последнего; они поменяны местами: ${shown}.`,
		yearsOutside: (asked: string, shown: string) => `За ${asked} данных нет; показано: ${shown}.`,
		unknownIndicator: (asked: string) => `Показателя «${asked}» здесь нет; показан первый из списка.`,
		unknownParameter: (asked: string) => `Параметр «${asked}» в ссылке не известен; он пропущен.`,
		unknownEvidence: (asked: string) => `Графика «${asked}» здесь нет; показан весь раздел.`,
		lost: (asked: string) => `По адресу «${asked}» ничего нет: открыта ближайшая к нему страница.`,
		choicesFailed: (shown: string) =>
			`Списки стран и регионов не загрузились, поэтому выбор из ссылки не применён; показано: ${shown}.`,
		listsFailed: 'Списки стран и регионов не загрузились.',
		andMore: (asked: string, n: number) => `${asked} и ещё ${n}`,
		dismiss: 'Понятно',
		notFoundTitle: 'Такой страницы нет',
		notFoundText: 'По этому адресу ничего нет: возможно, ссылка устарела или в ней опечатка.',
		notFoundWays: 'Куда можно пойти отсюда',
		toArgument: 'К шести трендам',
		toMatrix: 'К матрице тезисов и стран',
		toData: 'К каталогу данных',
		wrongTitle: 'Что-то сломалось',
		wrongText: 'Страница не открылась из-за ошибки у нас. Обновите её; если не поможет, напишите нам.',
		offline: 'Нет связи. Всё, что уже загружено, продолжает работать.',
		loadFailed: (name: string) => `Файл ${name} не загрузился.`,
		retry: 'Попробовать ещё раз',
		loading: 'Загружается…',
		chooseLanguage: 'Выберите язык'
	},
	{
		unknownRegion: (asked: string, shown: string) => `There is no region “${asked}” here; showing ${shown}.`,
		unknownCountry: (asked: string) => `There is no country code “${asked}” here; it was left out.`,
		unknownCountries: (asked: string) =>
			`There are no such country codes here; they were left out: ${asked}.`,
		noCountryLeft: (asked: string, shown: string) =>
			`None of these country codes is known here: ${asked}; showing ${shown}.`,
		badYear: (asked: string, shown: string) => `“${asked}” is not a year; showing ${shown}.`,
		yearsSwapped: (shown: string) => `The first year was later than the last; they were exchanged: ${shown}.`,
		yearsOutside: (asked: string, shown: string) => `There are no data for ${asked}; showing ${shown}.`,
		unknownIndicator: (asked: string) =>
			`There is no indicator “${asked}” here; showing the first of the list.`,
		unknownParameter: (asked: string) => `“${asked}” in the link means nothing here; it was left out.`,
		unknownEvidence: (asked: string) => `There is no figure “${asked}” here; showing the whole section.`,
		lost: (asked: string) => `Nothing lives at “${asked}”: this is the page nearest to it.`,
		choicesFailed: (shown: string) =>
			`The lists of countries and regions did not come, so the choice in the link was not applied; showing ${shown}.`,
		listsFailed: 'The lists of countries and regions could not be loaded.',
		andMore: (asked: string, n: number) => `${asked} and ${n} more`,
		dismiss: 'Understood',
		notFoundTitle: 'There is no such page',
		notFoundText: 'Nothing lives at this address: the link may be old or mistyped.',
		notFoundWays: 'Where to go from here',
		toArgument: 'The six trends',
		toMatrix: 'The matrix of claims and countries',
		toData: 'The data catalogue',
		wrongTitle: 'Something broke',
		wrongText:
			'The page could not be opened because of a fault of ours. Reload it; if that does not help, write to us.',
		offline: 'You are offline. All that has been loaded keeps working.',
		loadFailed: (name: string) => `${name} could not be loaded.`,
		retry: 'Try again',
		loading: 'Loading…',
		chooseLanguage: 'Choose a language'
	}
);
