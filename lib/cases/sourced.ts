import { z } from "zod";
import type { Reference } from "../words/assessment";

/** A source as a sentence outside its answer names it. */
export const namedSourceSchema = z.object({ id: z.string(), title: z.string() });
export type NamedSource = Readonly<z.infer<typeof namedSourceSchema>>;

/** A sentence with the sources that it rests on. */
export interface Sourced {
  readonly text: string;
  readonly sources: readonly NamedSource[];
}

/** The sources behind some numbers of an answer, each once, in the order in which they are cited. */
export function sourcesOf(citations: readonly number[], references: readonly Reference[]): NamedSource[] {
  const cited = references.filter(({ number }) => citations.includes(number));
  const titles = new Map(cited.map(({ source, title }) => [source, title]));
  return [...titles].map(([id, title]) => ({ id, title }));
}

/** A warning or an alert with its sources. */
export const sourced = (
  { message, citations }: { readonly message: string; readonly citations: readonly number[] },
  references: readonly Reference[],
): Sourced => ({ text: message, sources: sourcesOf(citations, references) });
