/** Views that a reader keeps in this browser, and those seen lately: lists in, lists out, checked on reading. */
import * as v from 'valibot';

const entry = v.strictObject({
	/** the query of the desk's link */
	query: v.pipe(v.string(), v.maxLength(4000)),
	/** as the reader calls it, or the view's own measure line */
	title: v.pipe(v.string(), v.maxLength(300))
});
const list = v.pipe(v.array(entry), v.maxLength(500));

export type SavedView = v.InferOutput<typeof entry>;

export const savedName = 'desk-saved';
export const recentName = 'desk-recent';
/** How many views seen lately are kept. */
export const mostRecent = 12;

export const isViews = (value: unknown): value is SavedView[] => v.is(list, value);

/** The view first; the same link stands there once. */
export const remembered = (views: readonly SavedView[], view: SavedView, most = 500): SavedView[] =>
	[view, ...views.filter(({ query }) => query !== view.query)].slice(0, most);

export const forgotten = (views: readonly SavedView[], query: string): SavedView[] =>
	views.filter((one) => one.query !== query);
