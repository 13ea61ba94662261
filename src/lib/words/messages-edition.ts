/** Words for what changed since the edition that a link was made with. */
import { dictionary } from './dictionary';

export const editionWords = dictionary(
	{
		made: (then: string, now: string) =>
			`Ссылка сделана с редакцией данных ${then}, здесь показана нынешняя, ${now}.`,
		since: (changes: string) => `С тех пор изменилось: ${changes}.`,
		same: 'С тех пор ни ряды, ни вывод этого графика не изменились.',
		unknown: 'Что показывала та редакция, этому сайту неизвестно, поэтому и отличий он назвать не может.',
		series: {
			longer: (name: string, then: string, now: string) =>
				`«${name}» — данные теперь по ${now}\u00a0г., были по ${then}\u00a0г.`,
			shorter: (name: string, then: string, now: string) =>
				`«${name}» — данные теперь только по ${now}\u00a0г., были по ${then}\u00a0г.`,
			revised: (name: string, _then: string, now: string) =>
				`«${name}» — источник пересмотрел значения, последний год прежний, ${now}`,
			new: (name: string, _then: string, now: string) =>
				`«${name}» — нового ряда не было, данные по ${now}\u00a0г.`
		},
		region: 'Регион в целом',
		verdict: (who: string, then: string, now: string) => `${who}: вывод теперь «${now}», был «${then}»`,
		inPart: (word: string) => `отчасти ${word}`
	},
	{
		made: (then: string, now: string) =>
			`The link was made with data edition ${then}; shown here is the present one, ${now}.`,
		since: (changes: string) => `Changed since then: ${changes}.`,
		same: 'Since then neither the series nor the verdict of this figure has changed.',
		unknown: 'What that edition showed is not known to this site, so it cannot name the differences.',
		series: {
			longer: (name: string, then: string, now: string) => `“${name}” now runs to ${now}, before to ${then}`,
			shorter: (name: string, then: string, now: string) =>
				`“${name}” now runs only to ${now}, before to ${then}`,
			revised: (name: string, _then: string, now: string) =>
				`“${name}” was revised at its source, with the same last year, ${now}`,
			new: (name: string, _then: string, now: string) => `“${name}” was not there, it runs to ${now}`
		},
		region: 'The region as a whole',
		verdict: (who: string, then: string, now: string) =>
			`${who}: the verdict is now “${now}”, before “${then}”`,
		inPart: (word: string) => `${word} in part`
	}
);
