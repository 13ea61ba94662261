/** The three files of data/argument as text → the argument, checked; anything that does not fit is a Fault. */
import { Fault } from '$lib/base/fault';
import { asClaimId, asEvidenceId, asGapId } from '$lib/base/ids';
import { languages, type Language, type Text } from '$lib/base/language';
import { typeset } from '$lib/base/typography';
import type { Argument, ReadingNote } from './argument';
import { checkArgument, type SourceYears } from './check';
import type { Claim } from './claim';
import { readDocument, type Path, type Read } from './document';
import type { Evidence, Gap } from './evidence';
import { structure, type Structure } from './structure';
import { texts, type Texts } from './texts';

/** Contents of claims.yaml, ru.yaml and en.yaml. */
export interface ArgumentFiles {
	readonly claims: string;
	readonly ru: string;
	readonly en: string;
}

type Words = Readonly<Record<Language, Read<Texts>>>;

const folder = 'data/argument';
const kinds = ['claims', 'evidence', 'gaps'] as const;

/**
 * The argument with its words in both languages.
 * @param indicators what the catalogue holds; where first and last year are given, periods are held against them
 * @throws Fault with file, line and entry: broken YAML, unknown or missing keys, an id that stands twice, words
 * missing in a language or without an entry, and whatever `checkArgument` refuses
 */
export function readArgument(files: ArgumentFiles, indicators: Iterable<SourceYears>): Argument {
	const frame = readDocument(`${folder}/claims.yaml`, files.claims, structure);
	const words: Words = {
		ru: readDocument(`${folder}/ru.yaml`, files.ru, texts),
		en: readDocument(`${folder}/en.yaml`, files.en, texts)
	};
	for (const language of languages) matchIds(frame, words[language]);
	const argument = merge(frame.content, words);
	checkArgument(argument, indicators, frame.place);
	return argument;
}

/** Every entry of the frame has its words, and no words stand without an entry. */
function matchIds(frame: Read<Structure>, words: Read<Texts>): void {
	for (const kind of kinds) {
		for (const id of Object.keys(frame.content[kind]))
			if (!(id in words.content[kind]))
				throw new Fault(words.place(kind), 'words missing', id, 'words for every entry of claims.yaml');
		for (const id of Object.keys(words.content[kind]))
			if (!(id in frame.content[kind]))
				throw new Fault(words.place(kind, id), 'words without an entry', id, 'an id of claims.yaml');
	}
}

function merge(frame: Structure, words: Words): Argument {
	const evidence = mapOf(frame.evidence, asEvidenceId, (id, piece): Evidence => {
		const indirect = both(words, 'evidence', id, 'indirect');
		return {
			id: asEvidenceId(id),
			...piece,
			question: text(words, 'evidence', id, 'question'),
			warrant: text(words, 'evidence', id, 'warrant'),
			weakness: text(words, 'evidence', id, 'weakness'),
			...(indirect && { indirect })
		};
	});
	const gaps = mapOf(frame.gaps, asGapId, (id, gap): Gap => ({
		id: asGapId(id),
		...gap,
		title: text(words, 'gaps', id, 'title'),
		settles: text(words, 'gaps', id, 'settles')
	}));
	const claims = mapOf(frame.claims, asClaimId, (id, claim): Claim => ({
		id: asClaimId(id),
		...claim,
		restsOn: claim.restsOn ?? [],
		title: text(words, 'claims', id, 'title'),
		short: text(words, 'claims', id, 'short'),
		lead: text(words, 'claims', id, 'lead'),
		evidence: [...evidence.values()]
			.filter(({ serves }) => serves.some((service) => service.claim === id))
			.map((piece) => piece.id),
		gaps: [...gaps.values()].filter((gap) => gap.claim === id).map((gap) => gap.id)
	}));
	return { claims, evidence, gaps, reading: readingOf(words) };
}

function readingOf(words: Words): ReadingNote[] {
	const { ru, en } = words;
	const [wanted, found] = [ru.content.reading.length, en.content.reading.length];
	if (wanted !== found)
		throw new Fault(en.place('reading'), 'not as many notes as in ru.yaml', found, String(wanted));
	return ru.content.reading.map((_, index) => ({
		title: text(words, 'reading', index, 'title'),
		text: text(words, 'reading', index, 'text')
	}));
}

function mapOf<Entry, Id, Made>(
	entries: Readonly<Record<string, Entry>>,
	asId: (text: string) => Id,
	make: (id: string, entry: Entry) => Made
): ReadonlyMap<Id, Made> {
	return new Map(Object.entries(entries).map(([id, entry]) => [asId(id), make(id, entry)]));
}

/** A text that the schema and `matchIds` have made sure of. */
function text(words: Words, ...path: Path): Text {
	const found = both(words, ...path);
	if (!found) throw new Fault(words.ru.place(...path), 'words missing');
	return found;
}

/** A text that may be absent, but then in both languages. */
function both(words: Words, ...path: Path): Text | undefined {
	const ru = at(words.ru.content, path);
	const en = at(words.en.content, path);
	if (ru !== undefined && en !== undefined) return { ru: typeset(ru, 'ru'), en: typeset(en, 'en') };
	if (ru === undefined && en === undefined) return undefined;
	const lacking = ru === undefined ? words.ru : words.en;
	throw new Fault(
		lacking.place(...path),
		'stands in one language only',
		undefined,
		'words in both or in neither'
	);
}

function at(content: unknown, path: Path): string | undefined {
	let found: unknown = content;
	for (const key of path)
		found = found && typeof found === 'object' ? (found as Record<string, unknown>)[key] : undefined;
	return typeof found === 'string' ? found : undefined;
}
