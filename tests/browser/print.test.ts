// A brief fills two sides of paper, whatever the country and the language.
import { expect, it } from 'vitest';
import { settled, useBrowser } from './open';

const open = useBrowser();

/** Pages of a PDF as this browser writes it: one object of the type each. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const countries = ['KGZ', 'TJK', 'TKM', 'AFG', 'FRA'];
it.each(countries.flatMap((iso3) => ['ru', 'en'].map((language) => [language, iso3] as const)))(
	'/%s/country/%s/ prints on two pages',
	async (language, iso3) => {
		const pdf = await open(`/${language}/country/${iso3}/`, (page) =>
			page.pdf({ preferCSSPageSize: true, printBackground: true })
		);
		expect(pagesOf(pdf)).toBe(2);
	}
);

it('a reader’s own region goes on paper with every chart of that region', async () => {
	await open('/en/trend/resources/?region=south-caucasus', async (page) => {
		await settled(page, '?region=south-caucasus');
		const undrawn = () =>
			page
				.locator('main figure:not(:has(.empty)) .drawing')
				.evaluateAll((all) => all.filter((one) => !one.querySelector('.live svg')).length);
		await page.pdf();
		expect(await undrawn()).toBe(0);
	});
});
