/** YAML text in, content that fits a schema out, with the line of every entry for whoever finds a fault later. */
import * as v from 'valibot';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
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
	const tree = parseDocument(text, { lineCounter: lines });
	const broken = tree.errors[0];
	if (broken) {
		const [firstLine = broken.message] = broken.message.split('\n');
		throw new Fault(`${file} line ${lines.linePos(broken.pos[0]).line}`, 'not YAML', firstLine, 'valid YAML');
	}
	const place: Place = (...path) => `${file} line ${lineOf(tree, lines, path)}, ${path.join('.')}`;
	const result = v.safeParse(schema, tree.toJS());
	if (!result.success) throw faultOf(result.issues[0], place);
	return { content: result.output, place };
}

/** The line of an entry, or of the nearest entry above it that exists. */
function lineOf(tree: Document, lines: LineCounter, path: Path): number {
	for (let depth = path.length; depth > 0; depth--) {
		const node = nodeAt(tree, path.slice(0, depth));
		if (node?.range) return lines.linePos(node.range[0]).line;
	}
	return 1;
}

/** The key of an entry of a map, since its value may begin a line later; the value itself in a list. */
function nodeAt(tree: Document, path: Path): Node | undefined {
	const above = tree.getIn(path.slice(0, -1), true);
	const key =
		isMap(above) && above.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key;
	if (isNode(key)) return key;
	const value = tree.getIn(path, true);
	return isNode(value) ? value : undefined;
}

function faultOf(issue: v.BaseIssue<unknown>, place: Place): Fault {
	const path = (issue.path ?? []).map(({ key }) => key as string | number);
	// valibot expects "never" where a strict object meets a key it does not know
	if (issue.expected === 'never')
		return new Fault(place(...path), 'unknown key', path.at(-1), 'a key of the format');
	if (issue.input === undefined) return new Fault(place(...path), 'missing', undefined, 'a value');
	// a pattern or a check says in its message what valibot cannot say of it
	const own = issue.type === 'regex' || issue.type === 'check';
	return new Fault(
		place(...path),
		'does not fit',
		issue.input,
		own ? issue.message : (issue.expected ?? issue.message)
	);
}
