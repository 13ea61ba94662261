// What changed since an edition, as it stands under a figure, in both languages.
import { describe, expect, it } from 'vitest';
import { editionText, editionUnknown } from '$lib/words/edition';

const names = { series: () => 'Пользователи интернета', country: () => 'Казахстан' };
const none = { then: '0.1.0', now: '0.2.0', series: [], verdicts: [] };
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('in Russian', () => {
	it('names series and verdicts', () => {
		const text = editionText(
			{
				...none,
				series: [{ indicator: 'internet', kind: 'longer', then: 2022, now: 2023 }],
				verdicts: [
					{ subject: 'region', then: 'cannot-tell', now: 'supports-in-part' },
					{ subject: 'KAZ', then: 'no-data', now: 'supports' }
				]
			},
			names,
			'ru'
		);
		expect(spaced(text)).toBe(
			'Ссылка сделана с редакцией данных 0.1.0, здесь показана нынешняя, 0.2.0. С тех пор изменилось: «Пользователи интернета» — данные теперь по 2023 г., были по 2022 г.; Регион в целом: вывод теперь «отчасти подтверждает», был «нельзя сказать»; Казахстан: вывод теперь «подтверждает», был «нет данных».'
		);
	});
	it('says that nothing changed, and that an edition is not known', () => {
		expect(spaced(editionText(none, names, 'ru'))).toMatch(/С тех пор ни ряды, ни вывод/);
		expect(spaced(editionUnknown('2019', '0.2.0', 'ru'))).toMatch(/редакция, этому сайту неизвестно/);
	});
});

it('says the same in English', () => {
	const text = editionText(
		{ ...none, series: [{ indicator: 'x', kind: 'revised', then: 2022, now: 2022 }] },
		{ series: () => 'Internet users', country: () => '' },
		'en'
	);
	expect(text).toBe(
		'The link was made with data edition 0.1.0; shown here is the present one, 0.2.0. Changed since then: “Internet users” was revised at its source, with the same last year, 2022.'
	);
	expect(editionUnknown('2019', '0.2.0', 'en')).toMatch(/not known to this site/);
});
