/** The longest label of a case, in characters. */
export const longestLabel = 80;
