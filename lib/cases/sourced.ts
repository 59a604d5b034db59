import { z } from "zod";
import type { Assessment } from "../words/assessment";

/** A source as a sentence outside its answer names it. */
export const namedSourceSchema = z.object({ id: z.string(), title: z.string() });
export type NamedSource = Readonly<z.infer<typeof namedSourceSchema>>;

/** A sentence with the sources that it rests on. */
export interface Sourced {
  readonly text: string;
  readonly sources: readonly NamedSource[];
}

/** The places that an answer cites, and the sources that they are in. */
export type Bibliography = Pick<Assessment, "references" | "sources">;

/** A source that an answer cites. @throws where the answer describes no such source */
export function citedSource(id: string, { sources }: Bibliography): Assessment["sources"][string] {
  const source = sources[id];
  if (source === undefined) throw new Error(`The answer cites ${id}, and does not describe it`);
  return source;
}

/** The sources behind some numbers of an answer, each once, in the order in which they are cited. */
export function sourcesOf(citations: readonly number[], answer: Bibliography): NamedSource[] {
  const cited = answer.references.filter(({ number }) => citations.includes(number));
  const ids = [...new Set(cited.map(({ source }) => source))];
  return ids.map((id) => ({ id, title: citedSource(id, answer).title }));
}

/** A warning or an alert with its sources. */
export const sourced = (
  { message, citations }: { readonly message: string; readonly citations: readonly number[] },
  answer: Bibliography,
): Sourced => ({ text: message, sources: sourcesOf(citations, answer) });
