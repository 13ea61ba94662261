/** A line with the points that nobody sees left out (Ramer 1972, Douglas and Peucker 1973). */

type Point = [x: number, y: number];

/** Distance of a point from the straight line between two others; from the first where they are one. */
function away([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
	const length = Math.hypot(toX - fromX, toY - fromY);
	if (length === 0) return Math.hypot(x - fromX, y - fromY);
	return Math.abs((toX - fromX) * (fromY - y) - (fromX - x) * (toY - fromY)) / length;
}

/** First and last point stay; every other one stays that lies farther than the tolerance from the line without it. */
export function thinned(points: readonly Point[], tolerance: number): Point[] {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || points.length < 3) return [...points];
	let [farthest, at] = [0, 0];
	for (let index = 1; index < points.length - 1; index++) {
		const distance = away(points[index] ?? first, first, last);
		if (distance > farthest) [farthest, at] = [distance, index];
	}
	if (farthest <= tolerance) return [first, last];
	const before = thinned(points.slice(0, at + 1), tolerance);
	return [...before.slice(0, -1), ...thinned(points.slice(at), tolerance)];
}
