/**
 * The colours behind the custom properties, for drawings that leave the page (files, slides, link previews):
 * a drawing and a theme in, the same drawing with plain colours out. charts.css and app.css say the same; a test compares.
 */

export type Theme = 'light' | 'dark';

/** Name of a custom property without its dashes: [light, dark]. */
export const palette: Readonly<Record<string, readonly [light: string, dark: string]>> = {
	paper: ['#fbf8f1', '#171614'],
	ink: ['#1f1c18', '#efe9df'],
	'ink-2': ['#57514a', '#bdb5a8'],
	'ink-3': ['#6b645b', '#a39b8e'],
	axis: ['#8a8378', '#7d766b'],
	rule: ['#d9d2c5', '#3a3732'],
	band: ['#e9e3d7', '#2a2824'],
	context: ['#bdb5a7', '#5d574e'],
	ring: ['#857d71', '#8f887c'],
	'country-KAZ': ['#004074', '#95aafe'],
	'country-KGZ': ['#980024', '#e66972'],
	'country-TJK': ['#9f8721', '#d1ca3f'],
	'country-TKM': ['#6d3ac3', '#a966ca'],
	'country-UZB': ['#2686a8', '#50e8fe'],
	'country-KAZ-text': ['#004074', '#95aafe'],
	'country-KGZ-text': ['#980024', '#e66972'],
	'country-TJK-text': ['#846c00', '#d1ca3f'],
	'country-TKM-text': ['#6d3ac3', '#ab68cc'],
	'country-UZB-text': ['#0f789a', '#50e8fe'],
	'series-1': ['#004074', '#95aafe'],
	'series-2': ['#980024', '#e66972'],
	'series-3': ['#9f8721', '#d1ca3f'],
	'series-4': ['#6d3ac3', '#a966ca'],
	'series-5': ['#2686a8', '#50e8fe'],
	'series-6': ['#cf497e', '#fe9ab3'],
	'series-7': ['#7a6a3e', '#b3631d'],
	'series-8': ['#956af0', '#c0eebb'],
	'series-1-text': ['#004074', '#95aafe'],
	'series-2-text': ['#980024', '#e66972'],
	'series-3-text': ['#846c00', '#d1ca3f'],
	'series-4-text': ['#6d3ac3', '#ab68cc'],
	'series-5-text': ['#0f789a', '#50e8fe'],
	'series-6-text': ['#c13c72', '#fe9ab3'],
	'series-7-text': ['#7a6a3e', '#bf6e2b'],
	'series-8-text': ['#8154d8', '#c0eebb'],
	'step-1': ['#e3e1dc', '#2f3439'],
	'step-2': ['#c3ccd3', '#41505e'],
	'step-3': ['#98abbb', '#5a758d'],
	'step-4': ['#67849c', '#7d9fbb'],
	'step-5': ['#3f5d79', '#abc6dc'],
	'step-6': ['#20364f', '#dcebf6'],
	'less-2': ['#6e5537', '#d6b98f'],
	'less-1': ['#b49b7c', '#8d7455'],
	even: ['#e1dacd', '#3a3631'],
	'more-1': ['#8fa3b5', '#5f7d97'],
	'more-2': ['#33495e', '#b9d3e8'],
	'part-1': ['#33495e', '#b9d3e8'],
	'part-2': ['#8fa3b5', '#5f7d97'],
	'part-3': ['#b49b7c', '#8d7455'],
	'part-4': ['#6e5537', '#d6b98f'],
	'part-5': ['#d2cabb', '#4a453e'],
	'part-6': ['#57514a', '#8f887c']
};

/** The drawing with every custom property replaced by its colour in that theme. */
export const painted = (svg: string, theme: Theme): string =>
	svg.replace(
		/var\(--([\w-]+)\)/g,
		(whole, name: string) => palette[name]?.[theme === 'light' ? 0 : 1] ?? whole
	);
