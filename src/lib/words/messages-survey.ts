/** Words around a reader's survey: what is counted, how sure it is, what is hidden and why, what may leave the page. */
import { numeral } from '$lib/base/numerals';
import { dictionary } from './dictionary';
import { counted } from './plural';

export const surveyWords = dictionary(
	{
		promise: 'Ответы людей не покидают этот компьютер. Страница ничего не отправляет.',
		title: (n: number) => `Опрос прочитан: ${counted('respondent', n, 'ru')}`,
		none: 'В файле не нашлось столбца с ответами, из которых можно выбирать.',
		columns: (n: number) => counted('column', n, 'ru'),
		reckoning: 'Это опрос. Считаем доли ответов и их интервалы.',
		howRead: 'Как прочитан файл',
		sentence: {
			counts: 'Считаем ответы на вопрос',
			by: 'по группам',
			inside: 'и внутри них\u00a0—',
			weight: 'Вес\u00a0—',
			strata: 'страты\u00a0—',
			clusters: 'кластеры\u00a0—'
		},
		labels: {
			question: 'Вопрос',
			group: 'Группы',
			inside: 'Деление внутри групп',
			weight: 'Вес',
			strata: 'Страты',
			cluster: 'Кластеры'
		},
		noGroup: 'все вместе',
		noInside: 'не делим',
		noWeight: 'нет',
		noStrata: 'нет',
		noCluster: 'нет',
		back: 'Отменить последнее',
		busy: 'Пересчитываем',
		codebook: 'Подписать коды: открыть кодировочную книгу',
		codebookHint:
			'CSV со столбцами «переменная», «метка», «значения» (1=да | 2=нет) или по строке на каждый код. С нею «затрудняюсь ответить» и отказ отделяются от пропусков сами.',
		codebookDone: (n: number) => `Подписано переменных: ${n}.`,
		codebookBad: 'Это не кодировочная книга: в ней нет столбца с именами переменных и подписями.',
		codes: 'Что значат коды',
		codesLead: 'Отмеченные ответы складываются. «Не знаю» и отказ в доли не входят.',
		codeHead: { code: 'Код', label: 'Подпись', kind: 'Что это', counted: 'Складывать', move: 'Порядок' },
		kinds: {
			answer: 'ответ',
			'dont-know': 'затруднились',
			refused: 'отказ',
			missing: 'нет ответа'
		},
		countedFor: (label: string) => `Складывать: ${label}`,
		kindFor: (label: string) => `Что значит ${label}`,
		moveUp: (label: string) => `Поднять выше: ${label}`,
		up: 'выше',
		everybody: 'Все респонденты',
		sum: (n: number) => counted('row', n, 'ru'),
		sums: {
			answered: 'Ответили',
			dontKnow: 'Затруднились',
			refused: 'Отказались',
			missing: 'Нет ответа',
			withoutWeight: 'Без веса',
			noRespondent: 'Не респонденты: пустые и испорченные строки'
		},
		narrow: 'Узкие доли показаны шире, чем есть.',
		unit: 'взвешенные доли ответивших, %',
		chart: {
			sum: 'сумма отмеченных',
			low: 'нижняя граница, 95 %',
			high: 'верхняя граница, 95 %',
			aside: 'затруднились',
			n: 'ответили',
			hidden: 'скрыто',
			sumHead: 'сумма и 95 %'
		},
		tableCaption: 'Взвешенные доли ответов по группам, %',
		table: 'Таблица',
		corner: 'Группа',
		hiddenCell: 'скрыто: ответивших меньше десяти либо иначе соседнюю ячейку нашли бы вычитанием',
		mean: 'среднее',
		refusedColumn: 'отказались',
		plain: 'без весов',
		effectiveColumn: 'весит как',
		note: 'Доли — среди ответивших. Затруднившиеся и отказавшиеся — не пропуски: их доля считается от всех опрошенных и стоит отдельно.',
		unlabelled:
			'Коды меньше нуля не подписаны: мы считаем их пропусками. Если среди них есть «не знаю» или отказ, скажите об этом в таблице кодов или откройте кодировочную книгу.',
		inside: {
			title: (name: string) => `Внутри групп: ${name}`,
			titleAlone: (name: string) => `По группам: ${name}`,
			unit: 'сумма отмеченных ответов, %',
			whole: 'все',
			few: 'меньше 10',
			together: 'скрыто вместе',
			note: 'Пустой кружок: выборка весит меньше 30 ответов, вывод делать нельзя. «Меньше 10»: доля скрыта, людей можно узнать. «Скрыто вместе»: иначе соседнюю ячейку нашли бы вычитанием.',
			outside: (n: number) => `Не показаны ответившие, чья группа неизвестна: ${numeral(n, 'ru')}.`,
			covers: (inside: number, all: number) =>
				`Ячеек, где интервал накрывает долю по всей группе: ${inside} из ${all}.`,
			caption: 'Сумма отмеченных ответов внутри групп'
		},
		weighs: {
			title: 'Сколько весит выборка',
			lead: (clusters: string, strata: string) =>
				`Кластеров ${clusters}, страт ${strata}. Из-за отбора группами и весов интервалы шире, чем у простой случайной выборки того же размера:`,
			weightsOnly: 'Известны только веса. Из-за них интервалы шире, чем у простой случайной выборки:',
			nothing:
				'Ни весов, ни страт, ни кластеров не названо. Интервалы расширены так, как если бы ответила половина людей (дизайн-эффект 2): это осторожное допущение, а не расчёт.',
			noWeights: (column: string) => `В столбце «${column}» весов нет: считаем без них.`,
			group: 'Группа',
			effect: 'Дизайн-эффект',
			worth: 'Весит как',
			of: (effective: string, n: string) => `${effective} из ${n}`
		},
		change: {
			title: 'Что меняют веса',
			group: 'Группа',
			without: 'Без весов',
			with: 'С весами'
		},
		hiddenTitle: 'Почему часть чисел скрыта',
		hidden:
			'Ячейка, где ответили меньше десяти человек, может указать на людей, поэтому её числа не показываются нигде: ни на экране, ни в файлах. Если в строке или столбце скрыта одна ячейка, её нашли бы вычитанием из итога; тогда вместе с ней скрывается следующая по малости. Отменить это нельзя.',
		isSurvey: 'Это опрос: строка — респондент',
		method: (degrees: string) =>
			`Линеаризация Тейлора по стратам и кластерам; доли — логит-интервал, средние и разности — t с ${degrees} степенями свободы; страта из одного кластера измеряется от общего среднего (как survey в R, «adjust»).`,
		licence: 'Ваши данные: опрос'
	},
	{
		promise: 'People’s answers do not leave this computer. The page sends nothing.',
		title: (n: number) => `The survey is read: ${counted('respondent', n, 'en')}`,
		none: 'No column of the file holds answers to choose from.',
		columns: (n: number) => counted('column', n, 'en'),
		reckoning: 'This is a survey. Reckoning shares of answers and their intervals.',
		howRead: 'How the file was read',
		sentence: {
			counts: 'Counting answers to',
			by: 'by',
			inside: 'and inside these by',
			weight: 'Weight:',
			strata: 'strata:',
			clusters: 'clusters:'
		},
		labels: {
			question: 'Question',
			group: 'Groups',
			inside: 'Groups inside these',
			weight: 'Weight',
			strata: 'Strata',
			cluster: 'Clusters'
		},
		noGroup: 'everybody together',
		noInside: 'nothing',
		noWeight: 'none',
		noStrata: 'none',
		noCluster: 'none',
		back: 'Undo the last choice',
		busy: 'Working it out again',
		codebook: 'Name the codes: open a codebook',
		codebookHint:
			'A CSV with the columns “variable”, “label”, “values” (1=Yes | 2=No), or a row for each code. With it, “don’t know” and refusals are told from missing answers by themselves.',
		codebookDone: (n: number) => `Variables named: ${n}.`,
		codebookBad: 'This is no codebook: it has no column of variable names with labels.',
		codes: 'What the codes mean',
		codesLead: 'The ticked answers are added up. “Don’t know” and refusals are no part of the shares.',
		codeHead: { code: 'Code', label: 'Label', kind: 'What it is', counted: 'Add up', move: 'Order' },
		kinds: {
			answer: 'an answer',
			'dont-know': 'don’t know',
			refused: 'refused',
			missing: 'no answer'
		},
		countedFor: (label: string) => `Add up: ${label}`,
		kindFor: (label: string) => `What ${label} means`,
		moveUp: (label: string) => `Move up: ${label}`,
		up: 'up',
		everybody: 'All respondents',
		sum: (n: number) => counted('row', n, 'en'),
		sums: {
			answered: 'Answered',
			dontKnow: 'Don’t know',
			refused: 'Refused',
			missing: 'No answer',
			withoutWeight: 'Without a weight',
			noRespondent: 'No respondents: blank or broken rows'
		},
		narrow: 'Narrow parts are drawn wider than they are.',
		unit: 'weighted shares of those who answered, %',
		chart: {
			sum: 'ticked answers',
			low: 'lower end, 95%',
			high: 'upper end, 95%',
			aside: 'don’t know',
			n: 'answered',
			hidden: 'hidden',
			sumHead: 'ticked, 95%'
		},
		tableCaption: 'Weighted shares of answers by group, %',
		table: 'Table',
		corner: 'Group',
		hiddenCell: 'hidden: fewer than ten answered, or a neighbouring cell could be worked out',
		mean: 'mean',
		refusedColumn: 'refused',
		plain: 'unweighted',
		effectiveColumn: 'worth',
		note: 'Shares are of those who answered. “Don’t know” and refusals are not missing answers: their share is of all who were asked, and stands apart.',
		unlabelled:
			'Codes below zero have no labels and are taken for missing. If “don’t know” or a refusal is among them, say so in the table of codes or open a codebook.',
		inside: {
			title: (name: string) => `Inside the groups: ${name}`,
			titleAlone: (name: string) => `By group: ${name}`,
			unit: 'ticked answers together, %',
			whole: 'all',
			few: 'under 10',
			together: 'hidden with it',
			note: 'An empty ring: worth fewer than 30 answers, too few to conclude from. “Under 10”: the share is hidden, people could be recognised. “Hidden with it”: otherwise a neighbouring cell could be worked out.',
			outside: (n: number) => `Not shown, as their group is not known: ${numeral(n, 'en')} who answered.`,
			covers: (inside: number, all: number) =>
				`Cells whose interval covers the share of the whole group: ${inside} of ${all}.`,
			caption: 'Ticked answers inside the groups'
		},
		weighs: {
			title: 'What the sample is worth',
			lead: (clusters: string, strata: string) =>
				`Clusters: ${clusters}, strata: ${strata}. People were drawn in groups and weighted, so the intervals are wider than those of a simple random sample of the same size:`,
			weightsOnly:
				'Only weights are known. They make the intervals wider than those of a simple random sample:',
			nothing:
				'No weights, strata or clusters are named. Intervals are as wide as if half of the people had answered (design effect 2): a cautious assumption, not a result.',
			noWeights: (column: string) => `There are no weights in “${column}”: nobody is weighted.`,
			group: 'Group',
			effect: 'Design effect',
			worth: 'Worth',
			of: (effective: string, n: string) => `${effective} of ${n}`
		},
		change: {
			title: 'What the weights change',
			group: 'Group',
			without: 'Unweighted',
			with: 'Weighted'
		},
		hiddenTitle: 'Why some numbers are hidden',
		hidden:
			'A cell with fewer than ten respondents may point at people, so its numbers appear nowhere: neither on the screen nor in files. Where only one cell of a row or column is hidden, it could be worked out from the total; then the next smallest is hidden with it. This cannot be undone.',
		isSurvey: 'This is a survey: a row is a respondent',
		method: (degrees: string) =>
			`Taylor linearisation over strata and clusters; logit intervals for shares, t with ${degrees} degrees of freedom for means and differences; a stratum with one cluster is measured from the mean of all (as survey in R, “adjust”).`,
		licence: 'Your data: a survey'
	}
);
