const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The words of a search: all of them have to be found. */
export const searchWords = (typed: string): readonly string[] => plain(typed).split(/\s+/).filter(Boolean);

/** Whether each word, or the beginning of it, is in the text. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const searched = plain(text);
  return words.every((word) => searched.includes(word));
}
