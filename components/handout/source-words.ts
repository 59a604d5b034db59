import type { Reference } from "@/lib/engine/assessment";
import { asSentence } from "../options/reference-words";

/** A source in as few words as find it: who, and the journal, or the title where there is none. */
export function shortSource({ authors, title, publishedIn, year, pmid, doi, type }: Reference): string {
  if (type === "own-rule") return "Myowise, our own rule:";
  const isJournal = pmid !== undefined || doi !== undefined;
  const where = isJournal ? publishedIn : title;
  const when = year === undefined || where.includes(String(year)) ? "" : ` ${year}`;
  return asSentence(`${firstAuthor(authors)}. ${where}${when}`);
}

/** "Hawke F, Sadler SG" is "Hawke F et al"; a body keeps its name. */
function firstAuthor(authors: string): string {
  const [first = authors, ...others] = authors.split(/,\s+(?=\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}\b|et al)/u);
  return others.length === 0 ? first.replace(/\.$/, "") : `${first} et al`;
}
