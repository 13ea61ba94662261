/** What the desk keeps in this browser ↔ the claims and views of a project file. What comes from a file is checked anew. */
import { isPiece, keptName, mostPieces, readFile, writeFile } from '$lib/desk/own-evidence';
import { isSavedView, remembered, savedName } from '$lib/desk/saved';
import { browserKeeper, changeKept, keptItems } from '$lib/state/kept';
import { isLink, type OwnClaim, type SavedView } from '$lib/state/project-file';

const desk = 'explore/';

/** The first indicator that a query of the desk names. */
const indicatorOf = (view: string) =>
	/\bown-[a-z0-9]+|(?<==)[a-z][a-z0-9-]{2,79}/.exec(decodeURIComponent(view))?.[0] ?? 'desk';

/** Pieces of evidence and views that this browser keeps, as a project file carries them. */
export function keptForProject(): {
	readonly claims: readonly OwnClaim[];
	readonly views: readonly SavedView[];
} {
	const keeper = browserKeeper();
	const claims = keptItems(keeper, keptName, isPiece).map((own) => ({
		claim: own.claim,
		indicator: indicatorOf(own.view),
		side: own.side,
		note: own.warrant,
		piece: writeFile(own)
	}));
	const views = keptItems(keeper, savedName, isSavedView)
		.map(({ query, title }) => ({ title, link: `${desk}${query}` }))
		// What would not be let in again is not written.
		.filter(({ link }) => isLink(link));
	return { claims, views };
}

/** Puts them back beside what is kept already; the same piece or view stands there once. @returns how many came in */
export function takeFromProject({ claims, views }: ReturnType<typeof keptForProject>): {
	claims: number;
	views: number;
} {
	const keeper = browserKeeper();
	const pieces = claims.flatMap(({ piece }) => (piece === undefined ? [] : (readFile(piece) ?? [])));
	if (pieces.length > 0)
		changeKept(keeper, keptName, isPiece, (before) => {
			const known = new Set(before.map((one) => JSON.stringify(one)));
			return [...before, ...pieces.filter((one) => !known.has(JSON.stringify(one)))].slice(0, mostPieces);
		});
	const links = views.filter(({ link }) => link.startsWith(desk));
	if (links.length > 0)
		changeKept(keeper, savedName, isSavedView, (before) =>
			links.reduceRight(
				(list, { title, link }) => remembered(list, { query: link.slice(desk.length), title }),
				before
			)
		);
	return { claims: pieces.length, views: links.length };
}
