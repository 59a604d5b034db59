import type { Reference } from "../words/assessment";
import { startReferences } from "../engine/references";
import type { Citation } from "../knowledge/source";
import { pendingVerification } from "../knowledge/sources/own-rules";

/** What a sentence rests on: its references, and whether a source for it is still to be read. */
export interface Basis {
  readonly references: readonly Reference[];
  readonly isPending: boolean;
}

export interface SaidOnPage extends Basis {
  readonly text: string;
}

/** Numbers citations in the order in which a page asks for them. */
export function numberCitations() {
  const list = startReferences();
  function basisOf(cites: readonly Citation[]): Basis {
    const numbers = list.cite(cites);
    const all = list.references();
    return {
      references: numbers.flatMap((number) => all[number - 1] ?? []),
      isPending: cites.includes(pendingVerification),
    };
  }
  return { basisOf, references: list.references };
}

export type BasisOf = (cites: readonly Citation[]) => Basis;
