/** A text as it is searched: in small letters, without accents. */
export const searchable = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The words of a search: all of them have to be found. */
export const searchWords = (typed: string): readonly string[] => searchable(typed).split(/\s+/).filter(Boolean);

/** Whether each word is in a searchable text. */
export const hasWords = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));
