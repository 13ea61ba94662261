/** Words of the method page: how figures are made, how verdicts are reached, what the method cannot do. */
import { dictionary } from './dictionary';

export const methodWords = dictionary(
	{
		title: 'Как получается вывод по данным',
		lead: 'Тезис сначала говорит, чего ждёт от показателя, и только потом открываются числа. Дальше судит не человек, а правило, одно для всех стран и для обеих сторон.'
	},
	{
		title: 'How a verdict is reached',
		lead: 'A claim first says what it expects of an indicator, and only then are the numbers opened. From there on a rule decides, not a person: one rule for all countries and for both sides.'
	}
);
