/** A text → a file that the reader keeps: made in the page, sent nowhere. */

export function saveText(text: string, name: string, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
