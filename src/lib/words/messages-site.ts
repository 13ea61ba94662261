/** Words of the frame around every page: name, navigation, language, theme, the notice for readers without script. */
import { dictionary } from './dictionary';

export const siteWords = dictionary(
	{
		name: 'На распутье',
		motto: 'Доводы о гражданском обществе рядом с открытыми данными',
		skipToContent: 'К содержанию',
		navigation: 'Разделы',
		where: 'Место страницы',
		openNavigation: 'Открыть разделы',
		closeNavigation: 'Закрыть разделы',
		pages: {
			argument: 'Доводы',
			region: 'Наш регион',
			trends: 'Тренды',
			lessons: 'Уроки',
			practice: 'Вывод для практиков',
			recommendations: 'Рекомендации',
			matrix: 'Матрица',
			countries: 'Страны',
			explore: 'Исследовать',
			data: 'Данные',
			method: 'Метод',
			present: 'Слайды',
			about: 'О проекте'
		},
		kind: {
			trend: (n: number) => `Тренд ${n}`,
			reason: (n: string) => `Довод ${n}`,
			lesson: (n: number) => `Урок ${n}`,
			recommendation: (n: number) => `Рекомендация ${n}`,
			conclusion: 'Вывод для практиков',
			lens: 'Региональный взгляд'
		},
		language: 'Язык',
		thisLanguage: 'Русский',
		otherLanguage: 'English',
		inOtherLanguage: 'Эта страница по-английски',
		theme: { label: 'Оформление', system: 'Как в системе', light: 'Светлое', dark: 'Тёмное' },
		footer: 'Все числа на странице посчитаны из открытых данных; каждый шаг можно проверить.',
		methodAndData: 'Метод и данные',
		previous: 'Назад',
		next: 'Дальше',
		allReasons: 'Все доводы за и против',
		howVerdictsAreMade: 'Как получается вывод по данным',
		close: 'Закрыть',
		more: 'Подробнее',
		print: 'Напечатать',
		noScript:
			'Графики, таблицы и файлы на этой странице работают и без скриптов. Скрипты нужны, чтобы сменить регион или годы.'
	},
	{
		name: 'Crossroads',
		motto: 'Claims about civil society beside open data',
		skipToContent: 'Skip to content',
		navigation: 'Sections',
		where: 'Where this page belongs',
		openNavigation: 'Open sections',
		closeNavigation: 'Close sections',
		pages: {
			argument: 'Argument',
			region: 'Our region',
			trends: 'Trends',
			lessons: 'Lessons',
			practice: 'For practitioners',
			recommendations: 'Recommendations',
			matrix: 'Matrix',
			countries: 'Countries',
			explore: 'Explore',
			data: 'Data',
			method: 'Method',
			present: 'Slides',
			about: 'About'
		},
		kind: {
			trend: (n: number) => `Trend ${n}`,
			reason: (n: string) => `Reason ${n}`,
			lesson: (n: number) => `Lesson ${n}`,
			recommendation: (n: number) => `Recommendation ${n}`,
			conclusion: 'Conclusion for practitioners',
			lens: 'Regional view'
		},
		language: 'Language',
		thisLanguage: 'English',
		otherLanguage: 'Русский',
		inOtherLanguage: 'This page in Russian',
		theme: { label: 'Appearance', system: 'As the system', light: 'Light', dark: 'Dark' },
		footer: 'Every number on this page is computed from open data, and every step can be checked.',
		methodAndData: 'Method and data',
		previous: 'Back',
		next: 'Next',
		allReasons: 'All reasons for and against',
		howVerdictsAreMade: 'How a verdict is reached',
		close: 'Close',
		more: 'More',
		print: 'Print',
		noScript:
			'Figures, tables and files on this page work without scripts. Scripts are needed to change the region or the years.'
	}
);
