/** What was done last on the desk, what a link got wrong, what is saved and what was seen before. */
import { dictionary } from './dictionary';

export const deskStepWords = dictionary(
	{
		last: (what: string) => `Последний шаг: ${what}`,
		none: 'Ещё ничего не изменено',
		steps: {
			indicator: (name: string) => `показатель «${name}»`,
			removed: 'показатель убран',
			swapped: 'оси поменялись местами',
			countries: (region: string) => `страны: ${region}`,
			years: (years: string) => `годы ${years}`,
			form: (name: string) => `показано иначе: ${name}`,
			measure: 'значения пересчитаны',
			drawing: 'изменён рисунок',
			'view-added': 'добавлен вид рядом',
			'view-closed': 'вид закрыт',
			'view-enlarged': 'вид стал крупным',
			'view-linked': 'годы видов связаны'
		},
		notices: {
			lead: 'Ссылка была неточной; открыт ближайший вид.',
			'unknown-indicator': (value: string, shown: string) =>
				shown
					? `Показателя «${value}» нет; показан другой: ${shown}.`
					: `Показателя «${value}» нет; он пропущен.`,
			'same-indicator': () => 'Один показатель стоял на обеих осях; оставлен один.',
			'lonely-role': () => 'Размер и тон точек бывают только у связи двух показателей; они пропущены.',
			'bad-form': (value: string, shown: string) =>
				`Вида «${value}» для этого вопроса нет; показано: ${shown}.`,
			'bad-transform': (value: string) =>
				`Пересчёт «${value}» к этому показателю не подходит; показаны значения как есть.`,
			'bad-choice': (value: string) => `Значения «${value}» нет среди возможных; взято обычное.`,
			'said-twice': (name: string, value: string) =>
				`«${name}» стоит в ссылке несколько раз; взято первое: «${value}».`,
			'too-many-views': () => 'Видов было больше четырёх; открыты первые четыре.',
			'bad-piece': () => 'Свидетельство в ссылке повреждено и не открыто: попросите файл или новую ссылку.',
			dismiss: 'Понятно'
		},
		saved: {
			title: 'Сохранённые виды',
			keep: 'Сохранить этот вид',
			name: 'Название',
			none: 'Пока ничего не сохранено.',
			recent: 'Недавние',
			noneRecent: 'Здесь появятся виды, которые вы откроете.',
			remove: (name: string) => `Удалить: ${name}`,
			beside: 'Рядом',
			where: 'Виды хранятся только в этом браузере.',
			refused: 'Браузер не даёт ничего сохранить (место кончилось или хранение запрещено). Сохраните ссылку.',
			close: 'Закрыть'
		}
	},
	{
		last: (what: string) => `Last step: ${what}`,
		none: 'Nothing changed yet',
		steps: {
			indicator: (name: string) => `indicator set to “${name}”`,
			removed: 'indicator removed',
			swapped: 'axes swapped',
			countries: (region: string) => `countries set to ${region}`,
			years: (years: string) => `period set to ${years}`,
			form: (name: string) => `shown as: ${name}`,
			measure: 'values recalculated',
			drawing: 'drawing changed',
			'view-added': 'view added beside',
			'view-closed': 'view closed',
			'view-enlarged': 'view made large',
			'view-linked': 'years of the views linked'
		},
		notices: {
			lead: 'The link was not quite right; this is the nearest view.',
			'unknown-indicator': (value: string, shown: string) =>
				shown
					? `There is no indicator “${value}”; shown instead: ${shown}.`
					: `There is no indicator “${value}”; it is left out.`,
			'same-indicator': () => 'One indicator stood on both axes; one of them is left.',
			'lonely-role': () => 'Size and tone of dots belong to a scatter of two indicators; they are left out.',
			'bad-form': (value: string, shown: string) =>
				`“${value}” cannot show this question; shown as: ${shown}.`,
			'bad-transform': (value: string) =>
				`“${value}” does not suit this indicator; its values are shown as they are.`,
			'bad-choice': (value: string) => `“${value}” is not among the choices; the usual one is taken.`,
			'said-twice': (name: string, value: string) =>
				`“${name}” stands in the link more than once; the first one is taken: “${value}”.`,
			'too-many-views': () => 'There were more than four views; the first four are open.',
			'bad-piece': () =>
				'The piece of evidence in the link is broken and was not opened: ask for its file or a new link.',
			dismiss: 'Understood'
		},
		saved: {
			title: 'Saved views',
			keep: 'Save this view',
			name: 'Name',
			none: 'Nothing is saved yet.',
			recent: 'Recently seen',
			noneRecent: 'Views that you open will stand here.',
			remove: (name: string) => `Remove ${name}`,
			beside: 'Beside',
			where: 'Views are kept in this browser only.',
			refused: 'The browser does not keep anything (no room, or not allowed). Keep the link instead.',
			close: 'Close'
		}
	}
);
