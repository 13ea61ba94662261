/** A desk → the query of its link: ?y=…&x=…&region=…; defaults are left out. read-link.ts reads it back. */
import { writeView, type Choices } from '$lib/state/view-query';
import type { Desk } from './desk';
import { firstDriver, firstOutcome, formFor, type DeskView, type Transform } from './view';

const transformText = (transform: Transform): string =>
	transform.kind === 'index' ? `index-${transform.year}` : transform.kind;

function pairsOf(view: DeskView, { defaultRegion }: Pick<Choices, 'defaultRegion'>, isFirst: boolean) {
	const place = new URLSearchParams(writeView(view, { defaultRegion }));
	const opening = isFirst && view.y === firstOutcome && view.x === firstDriver;
	const optional: readonly (readonly [string, string | undefined])[] = [
		['y', opening ? undefined : view.y],
		['x', opening ? undefined : view.x],
		['size', view.size],
		['colour', view.colour],
		['y-as', view.yAs.kind === 'as-is' ? undefined : transformText(view.yAs)],
		['x-as', view.xAs.kind === 'as-is' ? undefined : transformText(view.xAs)],
		...[...place],
		['form', view.form === formFor(view) ? undefined : view.form],
		['axes', view.log ? 'log' : undefined],
		['path', view.path ? undefined : 'off'],
		['fits', view.fits === 'both' ? undefined : view.fits],
		['world', view.world === 'grey' ? undefined : view.world]
	];
	return optional.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** Letters and digits, dots, commas and hyphens stand for themselves; the rest is escaped. */
const escaped = (text: string) => encodeURIComponent(text).replaceAll('%2C', ',');

/** '' for the desk as it opens, else '?…'. */
export function writeLink(desk: Desk, choices: Pick<Choices, 'defaultRegion'>): string {
	const pairs = desk.views.flatMap((view, at) =>
		pairsOf(view, choices, at === 0).map(
			([name, value]) => `${at === 0 ? '' : `${at + 1}.`}${name}=${escaped(value)}`
		)
	);
	if (desk.looks > 1) pairs.push(`looks=${desk.looks}`);
	return pairs.length ? `?${pairs.join('&')}` : '';
}
