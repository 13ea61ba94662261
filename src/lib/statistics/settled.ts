/** A number that decides in, the same number without its last digits out. */

/** Rounds to 10⁻¹⁰, so that no engine's last digit can turn a verdict. */
export const settled = (value: number) => Math.round(value * 1e10) / 1e10;
