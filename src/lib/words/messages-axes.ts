/** The two axes of trend 5 in words, and the four quadrants that are named when both have a verdict. */
import { dictionary } from './dictionary';

export const axisWords = dictionary(
	{
		wider: {
			supports: 'пространство расширяется',
			contradicts: 'пространство не расширяется, а теряет прежнюю ширину',
			mixed: 'о расширении данные расходятся',
			'supports-in-part': 'местами пространство расширяется',
			'contradicts-in-part': 'местами пространство теряет прежнюю ширину',
			'cannot-tell': 'расширяется ли пространство, сказать нельзя',
			'no-data': 'о расширении данных нет'
		},
		narrower: {
			supports: 'контроль и давление сужают его',
			contradicts: 'контроль и давление ослабевают',
			mixed: 'о сужении данные расходятся',
			'supports-in-part': 'местами контроль и давление сужают его',
			'contradicts-in-part': 'местами контроль и давление ослабевают',
			'cannot-tell': 'сужается ли оно, сказать нельзя',
			'no-data': 'о сужении данных нет'
		},
		quadrant: {
			both: 'пространство расширяется и сужается одновременно',
			widens: 'пространство только расширяется: контроль и давление ослабевают',
			narrows: 'пространство только сужается: участия и консультаций меньше, контроля и давления больше',
			neither: 'участия и консультаций меньше, но и контроль с давлением ослабевают'
		}
	},
	{
		wider: {
			supports: 'space is widening',
			contradicts: 'space is not widening but losing what it had',
			mixed: 'on widening the data disagree',
			'supports-in-part': 'in places space is widening',
			'contradicts-in-part': 'in places space is losing what it had',
			'cannot-tell': 'whether space is widening cannot be told',
			'no-data': 'there are no data on widening'
		},
		narrower: {
			supports: 'control and repression are narrowing it',
			contradicts: 'control and repression are easing',
			mixed: 'on narrowing the data disagree',
			'supports-in-part': 'in places control and repression are narrowing it',
			'contradicts-in-part': 'in places control and repression are easing',
			'cannot-tell': 'whether it is narrowing cannot be told',
			'no-data': 'there are no data on narrowing'
		},
		quadrant: {
			both: 'space is widening and narrowing at the same time',
			widens: 'space is only widening: control and repression are easing',
			narrows: 'space is only narrowing: less participation and consultation, more control and repression',
			neither: 'there is less participation and consultation, yet control and repression are easing too'
		}
	}
);
