import { type Compiled, compile } from "../../facts/compile";
import type { FactValues } from "../../facts/fact-space";
import { type Combination, casesOf, takingOption } from "../../knowledge/combination";
import type { Knowledge } from "../../knowledge/knowledge";
import { factSpace } from "../../profile/fact-paths";
import type { OptionId } from "../../profile/vocabulary/options";
import type { Decision } from "../decision";
import type { Judgement } from "../judge";

interface PreparedGroup {
  readonly combination: Combination;
  readonly members: readonly { readonly id: OptionId; readonly isTaken: Compiled }[];
  readonly when: Compiled;
}

/** What keeps options from going together, compiled once; what only informs is left to the list. */
export const prepareTogether = ({ combinations }: Knowledge): readonly PreparedGroup[] =>
  [...combinations]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((combination) => {
      const { severity, inPatientWords, isToldByOption } = combination;
      if (severity === "info" || inPatientWords === undefined || isToldByOption === true) return [];
      return casesOf(combination).map(({ options, when }) => ({
        combination,
        members: options.map((id) => ({ id, isTaken: compile(takingOption(id), factSpace) })),
        when: compile(when, factSpace),
      }));
    });

/**
 * What would not go together if any of the options that can be chosen were chosen: with each other, and with what is
 * taken. No rule asks that something is not taken, so that each case can be tried with all of them.
 */
export function togetherOf(
  groups: readonly PreparedGroup[],
  facts: FactValues,
  judgements: readonly Judgement[],
): Decision["together"] {
  const choosable = new Set(
    judgements.filter(({ tier }) => tier !== "avoid" && tier !== "not-relevant").map((one) => one.prepared.option.id),
  );
  const all = facts.slice();
  for (const id of choosable) all[factSpace.placeOf(`taking.${id}`)] = "present";
  return groups
    .filter(({ members, when }) => members.some(({ id }) => choosable.has(id)) && when.truth(all) === "yes")
    .map(({ combination, members }) => ({
      id: combination.id,
      options: members.map(({ id }) => id),
      toAdd: members.filter(({ isTaken }) => isTaken.truth(facts) !== "yes").map(({ id }) => id),
    }));
}
