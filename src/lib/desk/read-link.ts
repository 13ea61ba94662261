/** The query of a link → the desk it means, and what had to be changed so that there is one. Nothing throws. */
import { asIndicatorId, type IndicatorId } from '$lib/base/ids';
import { indicatorOf } from '$lib/indicators/catalogue';
import { readView, viewNames, type ViewNotice } from '$lib/state/view-query';
import { firstDesk, mostLooks, mostViews, type Desk } from './desk';
import {
	asIs,
	deskForms,
	firstDriver,
	firstOutcome,
	fitChoices,
	formFor,
	roles,
	transformsFor,
	worldChoices,
	type DeskChoices,
	type DeskForm,
	type DeskView,
	type Role,
	type Transform
} from './view';

/** What was wrong and what is shown instead; `view` counts from 1. */
export type DeskNotice =
	| {
			readonly kind: 'unknown-indicator';
			readonly view: number;
			readonly value: string;
			readonly shown?: IndicatorId;
	  }
	| { readonly kind: 'same-indicator'; readonly view: number; readonly value: string }
	| { readonly kind: 'lonely-role'; readonly view: number; readonly role: 'size' | 'colour' }
	| { readonly kind: 'bad-form'; readonly view: number; readonly value: string; readonly shown: DeskForm }
	| { readonly kind: 'bad-transform'; readonly view: number; readonly value: string }
	| { readonly kind: 'bad-choice'; readonly view: number; readonly name: string; readonly value: string }
	/** a name that stands twice with other values: the first one counts */
	| { readonly kind: 'said-twice'; readonly name: string; readonly value: string }
	| { readonly kind: 'too-many-views'; readonly most: number }
	/** the piece of evidence behind the link cannot be read */
	| { readonly kind: 'bad-piece' }
	| { readonly kind: 'place'; readonly view: number; readonly notice: ViewNotice };

export interface ReadDesk {
	readonly desk: Desk;
	readonly notices: readonly DeskNotice[];
}

interface Reading {
	readonly params: URLSearchParams;
	readonly choices: DeskChoices;
	readonly view: number;
	readonly notices: DeskNotice[];
}

function indicator({ params, choices, view, notices }: Reading, role: Role, instead?: IndicatorId) {
	const value = params.get(role);
	if (value === null || value === '') return undefined;
	const id = asIndicatorId(value);
	if (choices.catalogue.indicators.has(id)) return id;
	notices.push({ kind: 'unknown-indicator', view, value, ...(instead && { shown: instead }) });
	return instead;
}

/** Outcome and driver, and what sizes and colours the dots; one indicator takes one part only. */
function indicators(reading: Reading): Pick<DeskView, Role> {
	const { params, view, notices } = reading;
	const named = params.get('y') !== null || params.get('x') !== null;
	if (view === 1 && !named) return { y: firstOutcome, x: firstDriver, ...dots(reading, true) };
	const y = indicator(reading, 'y', firstOutcome) ?? firstOutcome;
	const x = indicator(reading, 'x');
	if (x === y) notices.push({ kind: 'same-indicator', view, value: x });
	const driver = x === y ? undefined : x;
	return { y, ...(driver && { x: driver }), ...dots(reading, driver !== undefined) };
}

function dots(reading: Reading, beside: boolean): Pick<DeskView, 'size' | 'colour'> {
	const found: { size?: IndicatorId; colour?: IndicatorId } = {};
	for (const role of ['size', 'colour'] as const) {
		const id = indicator(reading, role);
		if (id && beside) found[role] = id;
		else if (id) reading.notices.push({ kind: 'lonely-role', view: reading.view, role });
	}
	return found;
}

function transformOf(
	kind: Transform['kind'],
	year: number,
	[first, last]: readonly [number, number]
): Transform | undefined {
	if (kind !== 'index') return year === 0 ? { kind } : undefined;
	return year >= first && year <= last ? { kind, year } : undefined;
}

function transform({ params, choices, view, notices }: Reading, name: string, id?: IndicatorId): Transform {
	const value = params.get(name);
	if (value === null || value === '') return asIs;
	const [, kind = '', year] = /^([a-z-]+?)(?:-(\d{4}))?$/.exec(value) ?? [];
	const able = id ? transformsFor(indicatorOf(choices.catalogue, id)) : [];
	const known = able.find((one) => one === kind);
	const found = known && transformOf(known, Number(year ?? 0), choices.years);
	if (found) return found;
	notices.push({ kind: 'bad-transform', view, value });
	return asIs;
}

/** One of a closed set; the first one where nothing or nothing known is said. */
function oneOf<Value extends string>(
	{ params, view, notices }: Reading,
	name: string,
	allowed: readonly [Value, ...Value[]]
): Value {
	const value = params.get(name);
	if (value === null || value === '') return allowed[0];
	const found = allowed.find((one) => one === value);
	if (found === undefined) notices.push({ kind: 'bad-choice', view, name, value });
	return found ?? allowed[0];
}

function form({ params, view, notices }: Reading, indicatorIds: Pick<DeskView, 'x'>): DeskForm {
	const shown = formFor(indicatorIds);
	const value = params.get('form');
	if (value === null || value === '') return shown;
	const found = deskForms.find((one) => one === value);
	if (found && (found !== 'scatter' || indicatorIds.x)) return found;
	notices.push({ kind: 'bad-form', view, value, shown });
	return shown;
}

function viewFrom(reading: Reading): DeskView {
	const { params, choices, view, notices } = reading;
	const ids = indicators(reading);
	const place = readView(params, choices);
	notices.push(...place.notices.map((notice) => ({ kind: 'place' as const, view, notice })));
	return {
		...ids,
		yAs: transform(reading, 'y-as', ids.y),
		xAs: transform(reading, 'x-as', ids.x),
		...place.view,
		form: form(reading, ids),
		log: oneOf(reading, 'axes', ['linear', 'log']) === 'log',
		path: oneOf(reading, 'path', ['on', 'off']) === 'on',
		fits: oneOf(reading, 'fits', [...fitChoices]),
		world: oneOf(reading, 'world', [...worldChoices])
	};
}

/** The parameters of one view, without their number. */
function paramsOf(params: URLSearchParams, view: number): URLSearchParams {
	const start = view === 1 ? '' : `${view}.`;
	const own = [...params].filter(([name]) => (view === 1 ? !/^\d+\./.test(name) : name.startsWith(start)));
	return new URLSearchParams(own.map(([name, value]) => [name.slice(start.length), value]));
}

function looksFrom(params: URLSearchParams, notices: DeskNotice[]): number {
	const value = params.get('looks');
	if (value === null || value === '') return 1;
	const looks = /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN;
	if (looks >= 1 && looks <= mostLooks) return looks;
	notices.push({ kind: 'bad-choice', view: 1, name: 'looks', value });
	return 1;
}

/** Names of a view that stand there with several values; of those that the desk does not know it says nothing. */
const names = new Set([
	...roles,
	...viewNames,
	'y-as',
	'x-as',
	'form',
	'axes',
	'path',
	'fits',
	'world',
	'looks'
]);
const saidTwice = (params: URLSearchParams): DeskNotice[] =>
	[...new Set(params.keys())]
		.filter((name) => names.has(name.replace(/^\d+\./, '')) && new Set(params.getAll(name)).size > 1)
		.map((name) => ({ kind: 'said-twice', name, value: params.get(name) ?? '' }));

/** Reads a link. Whatever cannot be read takes its default and is named. Unknown names are ignored. */
export function readLink(params: URLSearchParams, choices: DeskChoices): ReadDesk {
	const notices: DeskNotice[] = saidTwice(params);
	const numbers = new Set([...params.keys()].flatMap((name) => /^(\d+)\./.exec(name)?.[1] ?? []));
	const further = [...numbers]
		.map(Number)
		.filter((number) => number >= 2)
		.sort((a, b) => a - b);
	if (further.length >= mostViews) notices.push({ kind: 'too-many-views', most: mostViews });
	const read = (view: number) => viewFrom({ params: paramsOf(params, view), choices, view, notices });
	const first = [...params].length ? read(1) : firstDesk(choices).views[0];
	const views: Desk['views'] = [first, ...further.slice(0, mostViews - 1).map(read)];
	return { desk: { views, looks: looksFrom(params, notices) }, notices };
}
