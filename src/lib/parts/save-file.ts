/** Text or bytes → a file in the reader's downloads. */

export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([content], { type }));
	link.download = name;
	link.click();
	// The browser has taken hold of it by the next turn.
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
