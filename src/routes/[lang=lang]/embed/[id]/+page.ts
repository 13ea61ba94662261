/** Plain HTML: it stands in other people's pages, where script may be refused. */
export const csr = false;
