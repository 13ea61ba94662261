/** Words of the trial of the method on made-up worlds: what is shown, and how its tables are headed. */
import { dictionary } from './dictionary';

export const calibrationWords = dictionary(
	{
		title: 'Проверка на выдуманных мирах',
		text: 'Правда о настоящем мире неизвестна, поэтому метод проверен на выдуманных, где она известна: в них сотни стран, память, шум, пропуски, грубые коды. Через тот же код прошло больше миллиона рядов. Показан худший случай; обещано не больше пяти ложных выводов из ста.',
		notYet: 'Таблица этой проверки в выпуск ещё не вошла.',
		parts: {
			trend: 'Рост и спад',
			step: 'Ступень',
			turn: 'Перелом',
			spread: 'Расхождение стран',
			association: 'Связь двух рядов',
			counts: 'Число акций',
			region: 'Страны региона вместе',
			claim: 'Показатели тезиса вместе'
		},
		false: 'Ложные выводы, %',
		power: 'Найденные настоящие изменения, %',
		world: 'Выдуманный мир',
		over: 'Жирным — больше обещанных пяти с поправкой на погрешность самой проверки.',
		columns: {
			years: (n: string) => `${n} лет`,
			voices: (n: string) => `голосов ${n}`,
			chosen: (n: string) => `стран ${n}`,
			countries: (n: string) => `стран ${n}`,
			members: (n: string) => `в мире ${n}`,
			before: (n: string) => `до ${n}`,
			since: (n: string) => `после ${n}`
		},
		powerNote:
			'Настоящее изменение здесь большое: три стандартных отклонения. Короткий ряд с долгой памятью выдаёт его редко; поэтому «нельзя сказать» стоит так часто.'
	},
	{
		title: 'Tried on made-up worlds',
		text: 'The truth about the real world is not known, so the method is tried on made-up ones where it is: hundreds of countries with memory, noise, gaps and coarse codes. More than a million series went through the same code. The worst case is shown; the promise is at most five false verdicts in a hundred.',
		notYet: 'The table of this trial is not in this edition yet.',
		parts: {
			trend: 'Rise and fall',
			step: 'Step',
			turn: 'Turn',
			spread: 'Countries moving apart',
			association: 'Link between two series',
			counts: 'Counts of protest',
			region: 'Countries of a region together',
			claim: 'Indicators of a claim together'
		},
		false: 'False verdicts, %',
		power: 'True changes found, %',
		world: 'Made-up world',
		over: 'Bold: above the promised five, after allowing for the error of the trial itself.',
		columns: {
			years: (n: string) => `${n} years`,
			voices: (n: string) => `${n} voices`,
			chosen: (n: string) => `${n} countries`,
			countries: (n: string) => `${n} countries`,
			members: (n: string) => `of ${n}`,
			before: (n: string) => `${n} before`,
			since: (n: string) => `${n} after`
		},
		powerNote:
			'The true change here is a large one: three standard deviations. A short series with a long memory seldom shows it; that is why “cannot tell” is so frequent.'
	}
);
