/**
 * The drawing function while pages are rendered at build; nothing in the browser. The build tool knows SSR as a
 * constant and drops the import, so that neither Plot nor linkedom reaches a reader with the page.
 */
export const drawAtBuild = import.meta.env.SSR ? (await import('./draw')).draw : undefined;
