import type { FactValues } from "../facts/fact-space";
import type { Tier } from "../knowledge/tiers";
import type { DecidedOption } from "./decision";
import type { Judgement, Setting } from "./judge";
import type { PreparedWarning } from "./prepare";
import { isCaution } from "./safety";

type CheckFirst = DecidedOption["checkFirst"][number];

/**
 * What is unknown and could change the tier, with what it would become; nothing for what is already to avoid or not
 * relevant. Each fact is named once: the first is the gravest, as contraindications come first.
 * `missing` gives the facts that one of `prepared.warnings` waits for.
 */
export function checkFirstOf(
  { prepared, readings, statements, tier }: Judgement,
  missing: (at: number) => readonly string[],
  facts: FactValues,
  setting: Setting,
): readonly CheckFirst[] {
  if (tier === "avoid" || tier === "not-relevant") return [];
  const { warnings } = prepared;
  const toCheck: CheckFirst[] = [];
  function isNamed(path: string) {
    for (const one of toCheck) if (one.path === path) return true;
    return false;
  }
  const isCautioned = warnings.some((warning, at) => isCaution(warning) && readings[at] === "yes");
  const isOpenToCaution = !isCautioned && canBeLowered(tier, setting);
  const ofCaution = tier === "consider" ? "consider-with-caution" : "stays-with-caution";
  for (let at = 0; at < warnings.length; at++) {
    const one = warnings[at] as PreparedWarning;
    if (readings[at] !== "unknown") continue;
    const outcome = one.kind === "contraindication" ? "avoid" : isOpenToCaution && isCaution(one) && ofCaution;
    if (outcome === false) continue;
    const warning = one.warning.id;
    for (const path of missing(at)) if (!isNamed(path)) toCheck.push({ path, warning, outcome });
  }
  for (const { applies, prepared: read } of statements) {
    if (applies !== "unknown" || read.when === undefined) continue;
    const statement = read.statement.id;
    const outcome = "other-evidence";
    for (const path of read.when.by(facts)) if (!isNamed(path)) toCheck.push({ path, statement, outcome });
  }
  return toCheck;
}

const canBeLowered = (tier: Tier, { isGateClosed, isUnder18 }: Setting) =>
  !isGateClosed && !isUnder18 && (tier === "consider" || tier === "consider-with-caution");
