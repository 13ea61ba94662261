/** Text for a cell that a spreadsheet may open → the same, kept from being run as a formula by an apostrophe before it. */

const runs = /^[\s\u00a0]*[=+\-@\t\r]/;
const isNumber = /^[-+]?[\d.,\s]+%?$/;

/** A name or a sentence: text, whatever it looks like. */
export const asLabel = (text: string): string => (runs.test(text) ? `'${text}` : text);

/** A cell as somebody wrote it: what looks like a number stays one. */
export const asPlainText = (text: string): string => (isNumber.test(text) ? text : asLabel(text));

/** A name on the clipboard, where tabs and lines part cells and rows. */
export const asPastedLabel = (text: string): string => asLabel(text.replace(/[\t\r\n]+/g, ' '));
