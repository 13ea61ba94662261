/** Which respondents are spoken of. A domain that lists its members costs as much as it has, however large the file. */
import type { Design } from './design';

/** Whether a respondent (by place) is spoken of; groups are domains of the whole design, never designs of their own. */
export type Domain = ((respondent: number) => boolean) & {
	/** places of its members, rising, where they have been listed */
	readonly members?: Uint32Array;
};

const listed = (isIn: (respondent: number) => boolean, members: Uint32Array): Domain =>
	Object.assign((respondent: number) => isIn(respondent), { members });

/** Places of a domain's members, rising. */
export function membersOf({ respondents }: Pick<Design, 'respondents'>, domain: Domain): Uint32Array {
	if (domain.members) return domain.members;
	const found = new Uint32Array(respondents);
	let count = 0;
	for (let at = 0; at < respondents; at += 1) if (domain(at)) found[count++] = at;
	return found.slice(0, count);
}

/** The members of a domain of whom something more is true. */
export function within(
	design: Pick<Design, 'respondents'>,
	domain: Domain,
	isTrue: (respondent: number) => boolean
): Domain {
	const members = membersOf(design, domain).filter(isTrue);
	return listed((at) => domain(at) && isTrue(at), members);
}

/** One domain for each code from 0 to `count` − 1; respondents with another code are in none. */
export function parted(codes: ArrayLike<number>, count: number): readonly Domain[] {
	const sizes = new Uint32Array(count);
	for (let at = 0; at < codes.length; at += 1) {
		const code = codes[at] ?? -1;
		if (code >= 0 && code < count) sizes[code] = (sizes[code] ?? 0) + 1;
	}
	const members = Array.from(sizes, (size) => new Uint32Array(size));
	const filled = new Uint32Array(count);
	for (let at = 0; at < codes.length; at += 1) {
		const code = codes[at] ?? -1;
		const list = members[code];
		if (!list) continue;
		list[filled[code] ?? 0] = at;
		filled[code] = (filled[code] ?? 0) + 1;
	}
	return members.map((list, code) => listed((at) => codes[at] === code, list));
}
