import type { CitedPlace } from "@/lib/words/cited-places";
import { asSentence, isMarkedStatus, statusWords } from "../options/reference-words";

/** A source in as few words as find it: who, and the journal, or the title where there is none. */
export function shortSource({ authors, title, publishedIn, year, pmid, doi, type }: CitedPlace): string {
  if (type === "own-rule") return "Myowise, rules of our own:";
  const isJournal = pmid !== undefined || doi !== undefined;
  const isNamed = !/^(no|not) |\(not shown/i.test(authors);
  const where = isJournal && isNamed ? publishedIn : title;
  const when = year === undefined || where.includes(String(year)) ? "" : ` ${year}`;
  return asSentence(isNamed ? `${firstAuthor(authors)}. ${where}${when}` : `${where}${when}`);
}

/** "Hawke F, Sadler SG" is "Hawke F et al"; a body keeps its name. */
function firstAuthor(authors: string): string {
  const [first = authors, ...others] = authors.split(/,\s+(?=\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}\b|et al)/u);
  return others.length === 0 ? first.replace(/\.$/, "") : `${first} et al`;
}

/** What became of a source, as it follows it in brackets. */
export const stateOf = ({ status }: CitedPlace) =>
  status === "unknown"
    ? { words: "status not known", isMarked: false }
    : { words: statusWords[status].toLowerCase(), isMarked: isMarkedStatus(status) };
