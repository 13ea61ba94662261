/** The steps of certainty in words: where it starts, what took from it and what added to it. */
import { dictionary } from './dictionary';

export const certaintyWords = dictionary(
	{
		start: {
			measured: 'начало: высокая, данные измерены или взяты из учёта',
			expert: 'начало: средняя, данные — оценки экспертов или модели',
			association: 'начало: низкая, речь о связи, а не о самом изменении'
		},
		/** counted */
		step: {
			indirect: 'показатель говорит о тезисе лишь косвенно',
			'few-years': 'меньше 15 лет с данными или пропущено больше пятой части лет',
			'near-the-limit': 'случайность исключена не так твёрдо, как хотелось бы (p больше 0,01)',
			'not-if-persistent': 'при самой длинной памяти ряда вывода бы не было',
			'window-silent': 'в другом заранее названном периоде вывода нет',
			'many-tests': 'среди многих проверок вывод не выстоял бы',
			'source-interval': 'источник не даёт погрешности, или изменение не выходит за неё',
			'not-observed': 'часть лет не наблюдалась, а рассчитана: не выше средней',
			'few-on-a-side': 'с одной стороны от названного года меньше пяти лет: не выше низкой',
			'window-opposite': 'в другом заранее названном периоде вывод обратный: очень низкая',
			'one-of-several': 'вывод держится меньше чем на половине групп показателей',
			large: 'изменение втрое больше того, о котором стоит говорить',
			'two-groups': 'сходятся две независимые группы показателей'
		},
		/** not counted */
		passed: {
			indirect: 'показатель говорит о тезисе прямо',
			'few-years': 'лет с данными достаточно',
			'near-the-limit': 'случайность исключена твёрдо (p не больше 0,01)',
			'not-if-persistent': 'вывод держится и при самой длинной памяти ряда',
			'window-silent': 'в других заранее названных периодах вывод тот же',
			'many-tests': 'вывод выстоял среди всех проверок выпуска',
			'source-interval': 'погрешность источника вывода не меняет',
			'not-observed': 'годы наблюдались',
			'few-on-a-side': 'с обеих сторон от названного года лет достаточно',
			'window-opposite': 'обратного вывода нет ни в одном периоде',
			'one-of-several': 'вывод держится не меньше чем на половине групп показателей',
			large: 'изменение не так велико, чтобы прибавить надёжности',
			'two-groups': 'вторая независимая группа показателей не прибавляет надёжности'
		},
		minus: 'минус ступень',
		plus: 'плюс ступень',
		notCounted: 'без изменений',
		result: (level: string) => `итог: надёжность ${level}`
	},
	{
		start: {
			measured: 'start: high, the data are measured or taken from the books',
			expert: 'start: moderate, the data are experts’ codes or a model’s',
			association: 'start: low, this is a link and not a change itself'
		},
		step: {
			indirect: 'the indicator bears on the claim only indirectly',
			'few-years': 'fewer than 15 known years, or more than a fifth of the years missing',
			'near-the-limit': 'chance is not ruled out as firmly as one would wish (p above 0.01)',
			'not-if-persistent': 'no verdict if the series had the longest memory',
			'window-silent': 'no verdict in another period named beforehand',
			'many-tests': 'it would not stand among this many tests',
			'source-interval': 'the source gives no error, or the change lies inside it',
			'not-observed': 'some years are reckoned, not observed: moderate at most',
			'few-on-a-side': 'fewer than five years on one side of the stated year: low at most',
			'window-opposite': 'the opposite verdict in another period named beforehand: very low',
			'one-of-several': 'it rests on fewer than half of the groups of indicators',
			large: 'the change is three times one worth talking about',
			'two-groups': 'two independent groups of indicators agree'
		},
		passed: {
			indirect: 'the indicator bears on the claim directly',
			'few-years': 'enough known years',
			'near-the-limit': 'chance is firmly ruled out (p at most 0.01)',
			'not-if-persistent': 'it stands even if the series had the longest memory',
			'window-silent': 'the same verdict in the other periods named beforehand',
			'many-tests': 'it stands among all tests of this edition',
			'source-interval': 'the source’s error does not change it',
			'not-observed': 'the years are observed',
			'few-on-a-side': 'enough years on both sides of the stated year',
			'window-opposite': 'no period gives the opposite verdict',
			'one-of-several': 'it rests on at least half of the groups of indicators',
			large: 'the change is not so large as to add a step',
			'two-groups': 'no second independent group adds a step'
		},
		minus: 'minus one step',
		plus: 'plus one step',
		notCounted: 'no change',
		result: (level: string) => `result: ${level} certainty`
	}
);
