/** Which gaps a reader's own files fill ↔ a few words in the browser's small storage, so that pages need not ask the large one. */

const key = 'crossroads-own-fills';

/** Ids of gaps; empty where there is no storage. */
export function filledGaps(): ReadonlySet<string> {
	try {
		return new Set((localStorage.getItem(key) ?? '').split(' ').filter(Boolean));
	} catch {
		return new Set();
	}
}

export function markFilled(gaps: readonly string[]): void {
	try {
		if (gaps.length) localStorage.setItem(key, [...new Set(gaps)].join(' '));
		else localStorage.removeItem(key);
	} catch {
		// A browser that keeps nothing shows the figure on the data page only.
	}
}
