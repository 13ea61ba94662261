/** Moving among the stops of a chart: a key or a pointer's place in, the next stop out. */
import type { StopTrack } from './stops';

/** Indices of a track and of a stop in it. */
export interface At {
	readonly track: number;
	readonly stop: number;
}

/** The stop an arrow, Home or End leads to; the last stop of the first track where nothing was chosen before. */
export function moved(tracks: readonly StopTrack[], at: At | undefined, key: string): At | undefined {
	const first = tracks[0];
	if (!first) return undefined;
	if (!at) return { track: 0, stop: key === 'Home' || key === 'ArrowRight' ? 0 : first.stops.length - 1 };
	const last = (tracks[at.track]?.stops.length ?? 1) - 1;
	const along: Readonly<Record<string, number>> = {
		ArrowLeft: at.stop - 1,
		ArrowRight: at.stop + 1,
		Home: 0,
		End: last
	};
	const stop = along[key];
	if (stop !== undefined) return { ...at, stop: Math.min(Math.max(stop, 0), last) };
	return across(tracks, at, at.track + (key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0));
}

/** The stop of another track nearest in its column; the same stop at the ends. */
function across(tracks: readonly StopTrack[], at: At, track: number): At {
	const column = tracks[at.track]?.stops[at.stop]?.column;
	const other = tracks[track];
	if (!other || column === undefined) return at;
	return { track, stop: least(other.stops.map((stop) => Math.abs(stop.column - column))) };
}

/** The stop nearest to a place; `stretch` > 1 makes horizontal distance count more, as over years. */
export function nearest(tracks: readonly StopTrack[], x: number, y: number, stretch = 1): At | undefined {
	let best: At | undefined;
	let distance = Infinity;
	tracks.forEach(({ stops }, track) =>
		stops.forEach((place, stop) => {
			const away = Math.hypot((place.x - x) * stretch, place.y - y);
			if (away < distance) [best, distance] = [{ track, stop }, away];
		})
	);
	return best;
}

const least = (values: readonly number[]) => values.indexOf(Math.min(...values));
