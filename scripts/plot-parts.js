/**
 * A plugin of the build: of Observable Plot a reader is sent what our charts draw with. Plot's core names modules for axes,
 * legends, tips, projections, colour schemes, time, bins and stacks of its own, which no chart here asks for; in their
 * place stand functions that answer as Plot's own do where nothing is asked of them, and throw by name everywhere else.
 * Pages are built with the whole of Plot, tests draw through this: the snapshots of every form hold both to the same picture.
 */
import { readFileSync } from 'node:fs';

/**
 * Modules of Plot that are not sent, and what their functions answer where a plot calls them all the same.
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const absentParts = {
	'interactions/pointer': {},
	legends: { createLegends: '[]', exposeLegends: 'undefined' },
	'marks/axis': {},
	'marks/tip': {},
	projection: { createProjection: 'undefined', hasProjection: 'false', projectionAspectRatio: 'undefined' },
	'scales/diverging': {},
	'scales/schemes': { isCategoricalScheme: 'false', isDivergingScheme: 'false' },
	'scales/temporal': {},
	time: {},
	'transforms/bin': { maybeDenseIntervalX: 'given', maybeDenseIntervalY: 'given' },
	'transforms/group': {},
	'transforms/stack': { maybeStackX: 'given', maybeStackY: 'given' }
};

const inPlot = /\/@observablehq\/plot\/src\/(.+)\.js$/;

/**
 * Names that a module of Plot exports, in either way that it writes.
 * @param {string} code
 */
function exportsOf(code) {
	const declared = [...code.matchAll(/^export (?:function|const|class) (\w+)/gm)].map(
		([, name = '']) => name
	);
	const listed = [...code.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','));
	const named = listed.map((one) => one.trim().replace(/^.* as /, ''));
	return [...declared, ...named].filter(Boolean);
}

/** @type {import('vite').Plugin} */
export const plotParts = {
	name: 'plot-parts',
	load(id) {
		const part = inPlot.exec(id)?.[1];
		// The core's way to draw shapes of the earth; ours are paths before Plot has them.
		if (part === 'plot')
			return readFileSync(id, 'utf8')
				.replace('creator, geoPath, select', 'creator, select')
				.replace(/return geoPath\(.*\);/, "throw new Error('Plot without shapes');");
		const answers = part === undefined ? undefined : absentParts[part];
		if (!answers) return undefined;
		const stand = exportsOf(readFileSync(id, 'utf8')).map(
			(name) => `export const ${name} = (given) => ${answers[name] ?? `absent('${name}')`};`
		);
		const absent = `const absent = (name) => { throw new Error('Plot without ${part}: ' + name); };`;
		return [absent, ...stand].join('\n');
	}
};
