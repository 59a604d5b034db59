import type { Assessment } from "../words/assessment";

type Case = Assessment["together"][number];

/** Chosen options that do not go together, or not with what is taken; the cases of one rule are one conflict. */
export interface Conflict extends Pick<Case, "options" | "severity" | "messages" | "inPatientWords" | "citations"> {
  /** The same for the same rule and options, so that what was seen is known again. */
  readonly key: string;
}

/** Checks what was chosen against each other and against what the patient takes; the gravest comes first. */
export function conflictsOf({ together }: Assessment, chosen: readonly string[]): readonly Conflict[] {
  const byRule = new Map<string, Conflict>();
  for (const { id, toAdd, ...one } of together) {
    const isMet =
      one.options.some((option) => chosen.includes(option)) && toAdd.every((added) => chosen.includes(added));
    if (isMet) byRule.set(id, joined(id, one, byRule.get(id)));
  }
  return [...byRule.values()].sort((a, b) => (a.severity < b.severity ? -1 : a.severity > b.severity ? 1 : 0));
}

function joined(id: string, one: Omit<Case, "id" | "toAdd">, others: Conflict | undefined): Conflict {
  const options = [...new Set([...(others?.options ?? []), ...one.options])].sort();
  return {
    ...one,
    key: [id, ...options].join(" "),
    options,
    messages: [...new Set([...(others?.messages ?? []), ...one.messages])],
    citations: [...new Set([...(others?.citations ?? []), ...one.citations])],
  };
}
