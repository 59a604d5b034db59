/** A whole number, or its digits where it is too large for one, in groups of three. */
export const grouped = (number: number | string): string => BigInt(number).toLocaleString("en-GB");
