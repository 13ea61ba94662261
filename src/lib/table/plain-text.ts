/** Text for a cell of a file that may be opened in a spreadsheet → the same, kept from being run as a formula. */

/** An apostrophe before the signs that start a formula makes a spreadsheet show the text; numbers stay as they are. */
export const asPlainText = (text: string): string =>
	/^[\s\u00a0]*[=+\-@\t\r]/.test(text) && !/^[-+]?[\d.,\s]+%?$/.test(text) ? `'${text}` : text;
