/** A fault in our own files or code: where it is, what is wrong, the value found and what was expected. */
export class Fault extends Error {
	override readonly name = 'Fault';

	constructor(
		readonly place: string,
		readonly problem: string,
		readonly value?: unknown,
		readonly expected?: string
	) {
		const found = value === undefined ? '' : `: ${JSON.stringify(value)}`;
		super(`${place}: ${problem}${found}${expected ? `; expected ${expected}` : ''}`);
	}
}
