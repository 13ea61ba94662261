/** Words around a figure: its side, the labels under the chart, its buttons, its table, what marks in the chart mean. */
import { dictionary } from './dictionary';

export const figureWords = dictionary(
	{
		side: { for: 'За тезис', against: 'Против тезиса', context: 'Для сравнения' },
		oppositeSide: 'Что говорит против',
		noOpposite:
			'Отдельного показателя против тезиса нет: против него говорит тот же ряд, если прочесть его иначе.',
		labels: {
			caution: 'Осторожно',
			world: 'В мире',
			stability: 'Устойчивость',
			certainty: 'Надёжность',
			warrant: 'Почему этот показатель годится',
			weakness: 'Слабое место'
		},
		borders:
			'Границы на карте — из Natural Earth, по фактическому контролю; это не наше мнение о том, чья земля.',
		buttons: {
			table: 'Таблица',
			csv: 'CSV',
			image: 'Картинка',
			powerpoint: 'PowerPoint',
			embed: 'Встроить',
			link: 'Ссылка',
			share: 'Поделиться',
			open: 'Всё о графике'
		},
		buttonHints: {
			table: 'Показать числа графика таблицей',
			hideTable: 'Скрыть таблицу',
			csv: 'Скачать числа графика файлом CSV',
			image: 'Скачать картинку',
			powerpoint: 'Скачать слайд PowerPoint',
			embed: 'Получить код для вставки',
			link: 'Скопировать ссылку на этот вид'
		},
		allEvidence: 'Все доводы за и против',
		copied: 'Ссылка скопирована',
		codeCopied: 'Код скопирован',
		copyFailed: 'Скопировать не получилось: выделите текст и скопируйте его сами',
		downloaded: (name: string) => `Файл ${name} сохранён`,
		source: 'Источник',
		sources: 'Источники',
		licence: 'Лицензия',
		licences: 'Лицензии',
		table: {
			country: 'Страна',
			year: 'Год',
			value: 'Значение',
			low: 'Нижняя граница',
			high: 'Верхняя граница',
			first: 'В начале',
			last: 'В конце',
			perDecade: 'За десятилетие',
			empty: 'нет данных',
			elsewhere: 'Таблица стоит на странице этого графика',
			emptyCell: 'Пустая клетка: данных нет.'
		},
		rows: {
			title: 'Строки, из которых вышли числа',
			how: 'Нажмите число в ответе: здесь появятся строки таблицы, из которых оно вышло.',
			hint: 'Показать строки, из которых вышло это число',
			behind: (numbers: string) => `Откуда ${numbers}`
		},
		marks: {
			world: 'серое — средняя половина стран мира',
			worldLines: 'серые линии — остальные страны',
			interval: 'полоса — интервал источника',
			whiskers: 'отрезок — 95-процентный интервал',
			region: 'регион в целом',
			noDataAfter: (year: number) => `после ${year} г. данных нет`,
			noDataBefore: (year: number) => `до ${year} г. данных нет`,
			gap: 'разрыв линии: за эти годы данных нет',
			noYear: '× — год без данных',
			indexed: (year: number) => `${year} г. = 100`,
			logScale: 'шкала логарифмическая',
			benchmark: 'порог'
		},
		yourChoice: 'ваш выбор',
		gapTitle: 'Чего не знаем',
		gapSettles: 'Что решило бы вопрос',
		bringFile:
			'Данные есть, но их лицензия не даёт нам права показывать числа. Их можно открыть здесь своим файлом.',
		drawing: 'График рисуется…',
		failed: 'График не нарисовался. Числа есть в таблице под ним.'
	},
	{
		side: { for: 'For the claim', against: 'Against the claim', context: 'For comparison' },
		oppositeSide: 'What speaks against',
		noOpposite: 'No separate indicator speaks against: the same series does, read the other way.',
		labels: {
			caution: 'Beware',
			world: 'World',
			stability: 'Stability',
			certainty: 'Certainty',
			warrant: 'Why this indicator will do',
			weakness: 'Weak point'
		},
		borders:
			'The map’s borders are from Natural Earth and show who is in control; they are no opinion of ours on whose land it is.',
		buttons: {
			table: 'Table',
			csv: 'CSV',
			image: 'Image',
			powerpoint: 'PowerPoint',
			embed: 'Embed',
			link: 'Link',
			share: 'Share',
			open: 'All about this figure'
		},
		buttonHints: {
			table: 'Show the numbers as a table',
			hideTable: 'Hide the table',
			csv: 'Download the numbers as a CSV file',
			image: 'Download an image',
			powerpoint: 'Download a PowerPoint slide',
			embed: 'Get the code to embed it',
			link: 'Copy a link to this view'
		},
		allEvidence: 'All the evidence, for and against',
		copied: 'Link copied',
		codeCopied: 'Code copied',
		copyFailed: 'Could not copy: select the text and copy it yourself',
		downloaded: (name: string) => `Saved ${name}`,
		source: 'Source',
		sources: 'Sources',
		licence: 'Licence',
		licences: 'Licences',
		table: {
			country: 'Country',
			year: 'Year',
			value: 'Value',
			low: 'Lower bound',
			high: 'Upper bound',
			first: 'Start',
			last: 'End',
			perDecade: 'Per decade',
			empty: 'no data',
			elsewhere: 'The table is on this figure’s own page',
			emptyCell: 'An empty cell means no data.'
		},
		rows: {
			title: 'The rows behind the numbers',
			how: 'Follow a number in the answer: the rows that it was made from appear here.',
			hint: 'Show the rows behind this number',
			behind: (numbers: string) => `Where ${numbers} comes from`
		},
		marks: {
			world: 'grey: the middle half of the world’s countries',
			worldLines: 'grey lines: all other countries',
			interval: 'band: the source’s own interval',
			whiskers: 'whiskers: 95% interval',
			region: 'region as a whole',
			noDataAfter: (year: number) => `no data after ${year}`,
			noDataBefore: (year: number) => `no data before ${year}`,
			gap: 'a break in a line: no data for these years',
			noYear: '× a year without data',
			indexed: (year: number) => `${year} = 100`,
			logScale: 'logarithmic scale',
			benchmark: 'benchmark'
		},
		yourChoice: 'your choice',
		gapTitle: 'What we do not know',
		gapSettles: 'What would settle it',
		bringFile:
			'The data exist, but their licence does not let us show the numbers. You can open them here from your own file.',
		drawing: 'Drawing the figure…',
		failed: 'The figure could not be drawn. Its numbers are in the table below.'
	}
);
