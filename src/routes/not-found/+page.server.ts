export const csr = false;

/** The root of the site on its host: relative addresses would start from an address that is nothing. */
export const load = () => ({ root: process.env['BASE_PATH'] ?? '' });
