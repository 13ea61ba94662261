/** Text → its SHA-256, hexadecimal; pages served without https have no such function, so a plain sum stands in there. */

/** FNV-1a over two halves: tells a changed file from an unchanged one, and claims no more. */
function plainSum(text: string): string {
	const halves = [0x811c9dc5, 0x01000193].map((seed) => {
		let sum = seed;
		for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
		return sum.toString(16).padStart(8, '0');
	});
	return `plain${halves.join('')}`;
}

export async function hashOf(text: string): Promise<string> {
	if (!globalThis.crypto?.subtle) return plainSum(text);
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether a text has the hash that was noted; one noted where the other kind was made is checked by its own kind. */
export async function hasHash(text: string, hash: string): Promise<boolean> {
	return hash.startsWith('plain') ? plainSum(text) === hash : (await hashOf(text)) === hash;
}
