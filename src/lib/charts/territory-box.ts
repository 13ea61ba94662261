/** The part of the world that holds a region: its members' middles in, degrees out. Known without the shapes of countries. */

export interface Box {
	readonly west: number;
	/** may lie beyond 180 */
	readonly east: number;
	readonly south: number;
	readonly north: number;
}

/** Degrees from the middle of a country to its west, east, south and north, where that is far (Natural Earth 1:110m). */
const far: Readonly<Record<string, readonly [number, number, number, number]>> = {
	ARG: [9, 10, 21, 12],
	AUS: [22, 19, 19, 14],
	BRA: [19, 20, 24, 15],
	CAN: [27, 55, 18, 23],
	CHL: [5, 4, 22, 16],
	CHN: [31, 30, 17, 18],
	COD: [11, 8, 11, 8],
	DZA: [12, 9, 9, 9],
	GRL: [33, 28, 12, 10],
	IDN: [25, 21, 5, 10],
	IND: [11, 18, 14, 13],
	JPN: [10, 6, 5, 10],
	KAZ: [22, 19, 7, 7],
	MEX: [18, 12, 5, 13],
	MNG: [17, 15, 6, 6],
	MYS: [12, 7, 5, 5],
	NOR: [5, 21, 4, 12],
	RUS: [80, 90, 19, 18],
	SAU: [10, 11, 9, 7],
	USA: [65, 32, 14, 32]
};
/** Of all others; it also leaves room for neighbours. */
const near = [8, 8, 6, 6] as const;

/** Room around what is known to be there. */
const rim = 1.5;
/** South and north of what is ever drawn. */
const [least, most] = [-58, 83];

function boxAt(members: readonly Middle[], shift: number): Box {
	const sides = members.map(({ key, latitude, longitude }) => {
		const [west, east, south, north] = far[key] ?? near;
		const at = longitude < 0 ? longitude + shift : longitude;
		return { west: at - west, east: at + east, south: latitude - south, north: latitude + north };
	});
	return {
		west: Math.min(...sides.map(({ west }) => west)) - rim,
		east: Math.max(...sides.map(({ east }) => east)) + rim,
		south: Math.max(least, Math.min(...sides.map(({ south }) => south)) - rim),
		north: Math.min(most, Math.max(...sides.map(({ north }) => north)) + rim)
	};
}

interface Middle {
	readonly key: string;
	readonly latitude: number;
	readonly longitude: number;
}

/** The narrower of the two ways round the globe; the world where there is nobody or no narrow way. */
export function territoryBox(members: readonly Middle[]): Box {
	const ways = [boxAt(members, 0), boxAt(members, 360)].sort((a, b) => a.east - a.west - (b.east - b.west));
	const [box] = ways;
	return box && members.length && box.east - box.west < 240
		? box
		: { west: -170, east: 190, south: least, north: most };
}
