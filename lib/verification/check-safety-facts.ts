import type { Option } from "../knowledge/option";
import { risesWithDanger } from "./check-combinations";
import { combine } from "./combine";
import { ownComplaints } from "./complaints";
import { noFacts, setFacts } from "./components";
import type { ComponentStates } from "./explore";
import { isSameSafety, reliefsIn, safetyFactsOf } from "./safety-facts";
import type { Case, Trials } from "./trial";

/**
 * Law 3, in two steps: no fact that turns from absent to unknown to present makes an option safer, whatever else is
 * known; and with all else alike, less safety never stands higher.
 */
export function checkSafetyFacts(
  option: Option,
  parts: readonly ComponentStates[],
  cases: readonly Case[],
  trying: Trials,
): void {
  for (const { better, worse } of risesWithDanger(cases))
    trying.report("safety-fact", worse, `not above ${better.tiers.join(" / ")}`, worse.tiers.join(" / "));

  const { paths } = safetyFactsOf(parts.flatMap(({ component }) => component.atoms));
  for (const part of parts) {
    for (const { path, picks, rests } of reliefsIn(part, paths)) {
      const others = parts.filter((other) => other !== part);
      const rest = combine(others, option.statements.length).find(({ outcome }) =>
        rests.some((one) => isSameSafety(one, outcome)),
      );
      if (rest === undefined) continue;
      const groups = [part, ...others].flatMap(({ component }) => component.groups);
      const facts = noFacts();
      const all = [...picks, ...rest.picks];
      setFacts(facts, groups, all);
      const [complaint] = ownComplaints(option, rest.outcome.flags);
      if (complaint === undefined) continue;
      const patient = { groups, picks: all, facts, outcome: rest.outcome, complaint };
      trying.report("safety-fact", patient, `no safer once ${path} is unknown or present`, "safer");
    }
  }
}
