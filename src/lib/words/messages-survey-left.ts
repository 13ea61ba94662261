/** Words of rows in a survey's file that are no respondents. */
import { dictionary } from './dictionary';
import { counted } from './plural';

export const surveyLeftWords = dictionary(
	{
		title: 'Какие строки не вошли',
		fates: {
			'without-weight': 'Нет веса или это не число от нуля',
			blank: 'Пустые строки',
			broken: 'Не по ширине таблицы'
		},
		lines: (lines: string, more: number) =>
			`строки файла ${lines}${more > 0 ? ` и ещё ${counted('row', more, 'ru')}, они в отчёте` : ''}`,
		report: 'Отчёт об этих строках, CSV'
	},
	{
		title: 'Which rows are left out',
		fates: {
			'without-weight': 'No weight, or no number from nought up',
			blank: 'Blank lines',
			broken: 'Not of the table’s width'
		},
		lines: (lines: string, more: number) =>
			`lines of the file ${lines}${more > 0 ? ` and ${counted('row', more, 'en')} more, listed in the report` : ''}`,
		report: 'Report on these rows, CSV'
	}
);
