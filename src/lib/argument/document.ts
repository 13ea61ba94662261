/** YAML text in, content that fits a schema out, with the line of every entry for whoever finds a fault later. */
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { Fault } from '$lib/base/fault';

export type Path = readonly (string | number)[];

/** Names an entry for a reader who has to find it: "claims.yaml line 12, evidence.internet.period". */
export type Place = (...path: Path) => string;

export interface Read<Content> {
	readonly content: Content;
	readonly place: Place;
}

/**
 * The content of one file.
 * @param file its name in messages
 * @throws Fault for text that is not YAML (a key that stands twice among it) and for anything the schema does
 * not know: unknown keys, missing keys, values of another kind
 */
export function readDocument<Schema extends v.GenericSchema>(
	file: string,
	text: string,
	schema: Schema
): Read<v.InferOutput<Schema>> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const broken = document.errors[0];
	if (broken) {
		const [firstLine = broken.message] = broken.message.split('\n');
		throw new Fault(`${file} line ${lines.linePos(broken.pos[0]).line}`, 'not YAML', firstLine, 'valid YAML');
	}
	const place: Place = (...path) => `${file} line ${lineOf(document, lines, path)}, ${path.join('.')}`;
	const result = v.safeParse(schema, document.toJS());
	if (!result.success) throw faultOf(result.issues[0], place);
	return { content: result.output, place };
}

/** The line of an entry, or of the nearest entry above it that exists. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
	for (let depth = path.length; depth > 0; depth--) {
		const node = document.getIn(path.slice(0, depth), true);
		if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
	}
	return 1;
}

function faultOf(issue: v.BaseIssue<unknown>, place: Place): Fault {
	const path = (issue.path ?? []).map(({ key }) => key as string | number);
	// valibot expects "never" where a strict object meets a key it does not know
	if (issue.expected === 'never')
		return new Fault(place(...path), 'unknown key', path.at(-1), 'a key of the format');
	const problem = issue.input === undefined ? 'missing' : 'does not fit';
	return new Fault(place(...path), problem, issue.input, issue.expected ?? issue.message);
}
