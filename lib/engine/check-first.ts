import type { FactValues } from "../facts/fact-space";
import type { Tier } from "../knowledge/tiers";
import type { DecidedOption } from "./decision";
import type { Judgement, Setting } from "./judge";
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
  const toCheck = new Map<string, CheckFirst>();
  function add(paths: readonly string[], item: Omit<CheckFirst, "path">) {
    for (const path of paths) if (!toCheck.has(path)) toCheck.set(path, { path, ...item });
  }
  const isCautioned = warnings.some((warning, at) => isCaution(warning) && readings[at] === "yes");
  const isOpenToCaution = !isCautioned && canBeLowered(tier, setting);
  warnings.forEach((one, at) => {
    if (readings[at] !== "unknown") return;
    const { id: warning } = one.warning;
    if (one.kind === "contraindication") add(missing(at), { warning, outcome: "avoid" });
    else if (isOpenToCaution && isCaution(one)) {
      const outcome = tier === "consider" ? "consider-with-caution" : "stays-with-caution";
      add(missing(at), { warning, outcome });
    }
  });
  for (const { applies, prepared: read } of statements) {
    if (applies !== "unknown" || read.when === undefined) continue;
    add(read.when.by(facts), { statement: read.statement.id, outcome: "other-evidence" });
  }
  return [...toCheck.values()];
}

const canBeLowered = (tier: Tier, { isGateClosed, isUnder18 }: Setting) =>
  !isGateClosed && !isUnder18 && (tier === "consider" || tier === "consider-with-caution");
