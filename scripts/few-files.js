/**
 * A plugin of the build: which modules stand together in a file that is sent. Each file costs a reader on a slow line a
 * journey there and back, a few at a time; each module that is not needed costs its bytes. So one file holds what several
 * pages need at once, one what makes another region's figures and draws lines, which a page asks for when it has to, and
 * one all other forms of charts, which it asks for with the first of them.
 */

/** Modules that at least so many pages need at once stand in one file. */
const sharedBy = 3;
/** Where a page, or a frame around pages, begins. */
const pageNode = /generated\/client-optimized\/nodes\/(\d+)\.js$/;
const makers = /\/src\/(routes\/make-figure|lib\/charts\/render)\.ts$/;
/** Draws every form but lines. */
const forms = /\/src\/lib\/charts\/other-forms\.ts$/;
/** A page that needs one of these at once makes figures from the start, and waits for all that does. */
const making = /\/src\/lib\/(figures\/(figure-of|compose-)|charts\/(height|\w+-layout))/;
/** Passes on what other packages export: it says nothing of what is used of them. */
const passesOn = /node_modules\/d3\/src\//;
/** Of the libraries that draw, what pages count with too. */
const counting = /node_modules\/(d3-array|internmap)\//;
const drawing = /node_modules\/(d3-|@observablehq\/|papaparse\/|isoformat\/|interval-tree)/;

/** @typedef {import('rolldown').GetModuleInfo} GetModuleInfo */

/**
 * A module and all that it needs at once.
 * @param {string} id
 * @param {GetModuleInfo} info
 */
function needed(id, info) {
	/** @type {Set<string>} */
	const found = new Set();
	const waiting = [id];
	for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
		if (found.has(one) || passesOn.test(one)) continue;
		found.add(one);
		waiting.push(...(info(one)?.importedIds ?? []));
	}
	return found;
}

/**
 * The file of each module that does not stand with its page.
 * @param {readonly string[]} all
 * @param {GetModuleInfo} info
 * @returns {ReadonlyMap<string, string>}
 */
function filesOf(all, info) {
	const pages = all.filter((id) => pageNode.test(id)).map((id) => needed(id, info));
	const drawn = all.filter((id) => makers.test(id)).map((id) => needed(id, info));
	const formed = all.filter((id) => forms.test(id)).map((id) => needed(id, info));
	/** @param {string} id */
	const draws = (id) => drawn.some((one) => one.has(id));
	const still = pages.filter((page) => ![...page].some((id) => making.test(id)));
	/** @type {[string, string][]} */
	const files = all.flatMap((id) => {
		if (drawing.test(id)) return [[id, counting.test(id) ? 'shared' : 'drawing']];
		const count = still.filter((page) => page.has(id)).length;
		if (count >= sharedBy || (count > 0 && draws(id))) return [[id, 'shared']];
		if (draws(id)) return [[id, 'drawing']];
		return formed.some((one) => one.has(id)) ? [[id, 'forms']] : [];
	});
	return new Map(files);
}

/** @returns {import('vite').Plugin} */
export function fewFiles() {
	/** @type {ReadonlyMap<string, string> | undefined} */
	let files;
	return {
		name: 'few-files',
		buildEnd() {
			if (this.environment.name === 'client')
				files = filesOf([...this.getModuleIds()], (id) => this.getModuleInfo(id));
		},
		outputOptions(options) {
			if (this.environment.name !== 'client') return options;
			// What the first holds with all that it needs is no longer there for the second.
			const groups = ['shared', 'drawing', 'forms'].map((name) => ({
				name,
				test: (/** @type {string} */ id) => files?.get(id) === name
			}));
			return { ...options, codeSplitting: { groups } };
		}
	};
}
