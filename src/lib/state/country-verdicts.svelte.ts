/** A country's brief under the reader's own years: each standing that came with the page, theirs beside it in outline. */
import type { Side } from '$lib/argument/evidence';
import type { Standing } from '$lib/argument/standing';
import { asEvidenceId, type Iso3 } from '$lib/base/ids';
import { declaredStanding, inOutline } from '$lib/judging/chosen-years';
import { LiveVerdicts, type Argue, type Judging, type OpenDocket } from './live-verdicts.svelte';
import { ownRegion, type View } from './view-query';

export class CountryVerdicts {
	#live: LiveVerdicts;

	/** @param country whose page it is, whatever region the reader looks at */
	constructor(
		reader: { readonly view: View | undefined; readonly pending: boolean },
		private readonly country: () => Iso3,
		open: OpenDocket,
		argue: Argue
	) {
		this.#live = new LiveVerdicts(
			{
				get view() {
					const { from, to } = reader.view ?? {};
					if (from === undefined && to === undefined) return undefined;
					return {
						region: ownRegion,
						countries: [country()],
						...(from !== undefined && { from }),
						...(to !== undefined && { to })
					};
				},
				get pending() {
					return reader.pending;
				}
			},
			open,
			argue
		);
	}

	claim(id: string, given: Standing): Standing {
		return this.#live.claim(id, { [this.country()]: given })?.[this.country()] ?? given;
	}

	/** A figure on one side of a claim, as it is shown now; undefined where there is none. */
	side<Figure extends { readonly id: string }>(
		given: { readonly figure: Figure; readonly standing?: Standing } | undefined,
		side: Side,
		shown: (figure: Figure) => Figure
	): { readonly figure: Figure; readonly standing?: Standing } | undefined {
		if (!given) return undefined;
		const standing = given.standing && this.#piece(given.figure.id, side, given.standing);
		return { figure: shown(given.figure), ...(standing && { standing }) };
	}

	#piece(id: string, side: Side, given: Standing): Standing {
		const { chosen } = this.#live;
		if (!chosen?.chosen.has(asEvidenceId(id))) return given;
		const own = declaredStanding(chosen, asEvidenceId(id), side);
		return own ? { ...given, own: inOutline(own) } : given;
	}

	get judging(): Judging | undefined {
		return this.#live.judging;
	}

	retry(): void {
		this.#live.retry();
	}
}
