import type { Compiled } from "../facts/compile";
import type { Condition, LeafCondition } from "../facts/condition";
import { leavesOf } from "../facts/condition";
import type { FactValues } from "../facts/fact-space";
import { perKey, perOwner } from "../facts/remember";
import type { Tier } from "../knowledge/tiers";
import { conditionInWords, labelOf } from "../profile/words";
import type { AssessedOption } from "./assessment";
import { encoded } from "./json-writer";
import type { Judgement, Setting } from "./judge";
import type { PreparedOption, PreparedStatement, PreparedWarning } from "./prepare";
import type { Readings } from "./warnings";

/** A fact to settle first, and what is said of it as JSON. */
export interface ToCheck {
  readonly path: string;
  readonly json: Uint8Array;
}

/** What is unknown and could change the tier; nothing for what is already to avoid or not relevant. */
export function checkFirstOf(
  { warnings }: PreparedOption,
  readings: Readings,
  { statements }: Judgement,
  facts: FactValues,
  tier: Tier,
  setting: Setting,
): readonly ToCheck[] {
  if (tier === "avoid" || tier === "not-relevant") return [];
  const toCheck: ToCheck[] = [];
  /** Each fact once: the first is the gravest, as contraindications come first. */
  function add(paths: readonly string[], jsonFor: (path: string) => Uint8Array) {
    for (const path of paths) {
      if (!toCheck.some((one) => one.path === path)) toCheck.push({ path, json: jsonFor(path) });
    }
  }
  const isCautioned = warnings.some(({ kind }, at) => isCaution(kind) && readings[at]?.truth === "yes");
  const isOpenToCaution = !isCautioned && canBeLowered(tier, setting);
  warnings.forEach((prepared, at) => {
    const reading = readings[at];
    if (reading?.truth !== "unknown") return;
    if (prepared.kind === "contraindication") add(reading.by, asksFor(prepared).avoid);
    else if (isOpenToCaution && isCaution(prepared.kind))
      add(reading.by, tier === "consider" ? asksFor(prepared).caution : asksFor(prepared).stays);
  });
  for (const { applies, prepared } of statements) {
    if (applies === "unknown" && prepared.when !== undefined) {
      add(prepared.when.explain(facts).by, asksForStatement(prepared));
    }
  }
  return toCheck;
}

const canBeLowered = (tier: Tier, { isGateClosed, isUnder18 }: Setting) =>
  !isGateClosed && !isUnder18 && (tier === "consider" || tier === "consider-with-caution");

const isCaution = (kind: PreparedWarning["kind"]) => kind === "precaution" || kind === "interaction";

type CheckFirst = AssessedOption["checkFirst"][number];
const asJson = (item: CheckFirst) => encoded(JSON.stringify(item));

/** What is said of each fact that a warning waits for, by what becomes of the option. */
const asksFor = perOwner(({ warning, when }: PreparedWarning) => {
  const saying = (outcome: string) =>
    perKey((path: string) => asJson({ path, message: asks(path, when, outcome), warning: warning.id }));
  return {
    avoid: saying("this becomes one to avoid"),
    caution: saying("this becomes one to consider with caution"),
    stays: saying("this stays one to consider with caution"),
  };
});

const asksForStatement = perOwner(({ when }: PreparedStatement) =>
  perKey((path: string) => asJson({ path, message: asks(path, when, "other evidence decides about this option") })),
);

/** "eGFR: not known. With eGFR below 30 mL/min/1.73 m² this becomes one to avoid." */
function asks(path: string, when: Compiled | undefined, outcome: string): string {
  const leaf = when && leavesOf(positive(when.condition)).find((one) => one.path === path);
  const isNamed = when !== undefined && leaf !== undefined;
  const what = isNamed ? `${ifSo(leaf, when.condition)} ${outcome}.` : `It decides whether ${outcome}.`;
  return `${labelOf(path)}: not known. ${what}`;
}

/** A fact that settles the condition by itself is named alone; one that does so only with others, with them. */
function ifSo(leaf: LeafCondition, condition: Condition): string {
  if (!settles(leaf.path, positive(condition))) return `If ${conditionInWords(condition)},`;
  if (leaf.op === "present") return "If present,";
  const words = conditionInWords(leaf);
  return leaf.op === "number" ? `With ${words}` : `If ${words},`;
}

/** Whether a fact makes the condition true whatever the others are. */
function settles(path: string, condition: Condition): boolean {
  switch (condition.op) {
    case "all":
      return condition.of.every((part) => settles(path, part));
    case "any":
      return condition.of.some((part) => settles(path, part));
    case "not":
    case "derived":
      return false;
    default:
      return condition.path === path;
  }
}

/** Of a derived fact, what speaks for it: that is what its words are made of. */
function positive(condition: Condition): Condition {
  switch (condition.op) {
    case "derived":
      return positive(condition.speaksFor);
    case "all":
    case "any":
      return { op: condition.op, of: condition.of.map(positive) };
    default:
      return condition;
  }
}
