/** Where a protest took place, in words → one place, several places, or the whole country. */

export type Spread = 'one' | 'several' | 'nationwide';

/** "National assembly" or "national park" is one place, however it begins. */
const building =
	/\b(?:inter)?national (?:assembly|palace|park|congress|theat|museum|stadium|university|autonomous|agrarian|airport|bank|council|electoral|library|parliament|highway|cathedral|headquarters|police|institute|monument|road|oil|television|radio|court|school|stock)/g;
const everywhere =
	/\b(?:nation ?wide|country ?wide|national|(?:across|around|throughout|all over) (?:the )?(?:country|nation)|whole country|entire country)\b/;
const many =
	/\b(?:(?:several|other|many|various|different|multiple|major|main|big|some|numerous|\d+|two|three|four|five|six|dozens? of|across) (?:\w+ ){0,2}(?:cities|towns|regions|provinces|states|districts|villages|locations|places|areas)|across [a-z]+)\b/;
/** Names of one place that hold an "and", and roads between two places. */
const oneName = /\b(?:bosnia and|trinidad and|antigua and|between|kitts and|dar and|road|highway|border)\b/;
const joined = /;| and | & /;

/**
 * Nationwide where the words say so; several where they name more than one city, region or place (joined by
 * ";", "and" or "&", not by a comma, which may stand between a town and its province); one otherwise. Empty
 * text is unknown.
 */
export function spread(location: string): Spread | undefined {
	const text = location.toLowerCase().replace(/\s+/g, ' ').trim();
	if (text === '') return undefined;
	const places = text.replace(building, 'building');
	if (everywhere.test(places)) return 'nationwide';
	if (many.test(places)) return 'several';
	return joined.test(places) && !oneName.test(places) ? 'several' : 'one';
}
