/** Two desks after each other in, what was done between them out: plain values, named in words elsewhere. */
import type { Desk } from './desk';
import { roles, type DeskForm, type DeskView, type Role } from './view';

export type Step =
	| { readonly kind: 'indicator'; readonly role: Role }
	| { readonly kind: 'removed'; readonly role: Role }
	| { readonly kind: 'swapped' }
	| { readonly kind: 'countries' }
	| { readonly kind: 'years' }
	| { readonly kind: 'form'; readonly form: DeskForm }
	| { readonly kind: 'measure' }
	| { readonly kind: 'drawing' }
	| { readonly kind: 'view-added' }
	| { readonly kind: 'view-closed' }
	| { readonly kind: 'view-enlarged' }
	| { readonly kind: 'view-linked' };

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function ofIndicators(before: DeskView, after: DeskView): Step | undefined {
	if (before.x && before.y === after.x && before.x === after.y) return { kind: 'swapped' };
	const role = roles.find((one) => before[one] !== after[one]);
	if (!role) return undefined;
	return { kind: after[role] ? 'indicator' : 'removed', role };
}

function ofView(before: DeskView, after: DeskView): Step {
	const indicators = ofIndicators(before, after);
	if (indicators) return indicators;
	if (!same(before.countries, after.countries)) return { kind: 'countries' };
	if (before.from !== after.from || before.to !== after.to) return { kind: 'years' };
	if (!same([before.yAs, before.xAs], [after.yAs, after.xAs])) return { kind: 'measure' };
	if (before.form !== after.form) return { kind: 'form', form: after.form };
	return { kind: 'drawing' };
}

/** The step that led from one desk to the next. */
export function stepBetween(before: Desk, after: Desk): Step {
	if (after.views.length > before.views.length) return { kind: 'view-added' };
	if (after.views.length < before.views.length) return { kind: 'view-closed' };
	if (same(before.views[0], after.views[0])) return { kind: 'view-linked' };
	const known = before.views.slice(1).some((view) => same(view, after.views[0]));
	if (known) return { kind: 'view-enlarged' };
	return ofView(before.views[0], after.views[0]);
}
