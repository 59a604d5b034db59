import type { Condition, LeafCondition } from "../facts/condition";
import { leavesOf } from "../facts/condition";
import type { Tier } from "../knowledge/tiers";
import type { Patient } from "../profile/understand";
import { conditionInWords, labelOf } from "../profile/words";
import type { AssessedOption } from "./assessment";
import type { Judgement, Setting } from "./judge";
import type { PreparedOption } from "./prepare";

type CheckFirst = AssessedOption["checkFirst"][number];

/** What is unknown and could change the tier; nothing for what is already to avoid or not relevant. */
export function checkFirstOf(
  option: PreparedOption,
  { facts }: Patient,
  tier: Tier,
  judgement: Judgement,
  setting: Setting,
): readonly CheckFirst[] {
  if (tier === "avoid" || tier === "not-relevant") return [];
  const isOpenToCaution =
    !setting.isGateClosed &&
    !setting.isUnder18 &&
    (tier === "consider" || tier === "consider-with-caution") &&
    !option.cautions.some((caution) => caution.truth(facts) === "yes");
  const fromWarnings = option.warnings.flatMap(({ kind, warning, when }) => {
    if (when === undefined || kind === "adverse-effect") return [];
    if (kind !== "contraindication" && !isOpenToCaution) return [];
    const { truth, by } = when.explain(facts);
    if (truth !== "unknown") return [];
    const caution = tier === "consider" ? "becomes one to consider with caution" : "stays one to consider with caution";
    const outcome = kind === "contraindication" ? "becomes one to avoid" : caution;
    return by.map((path) => ({
      path,
      message: asks(path, when.condition, `this ${outcome}`),
      warning: warning.id,
    }));
  });
  const fromStatements = judgement.statements.flatMap(({ applies, prepared: { when } }) => {
    if (applies !== "unknown" || when === undefined) return [];
    return when
      .explain(facts)
      .by.map((path) => ({ path, message: asks(path, when.condition, "other evidence decides about this option") }));
  });
  return oncePerPath([...fromWarnings, ...fromStatements]);
}

const asked = new WeakMap<Condition, Map<string, string>>();

/** "eGFR: not known. With eGFR below 30 mL/min/1.73 m² this becomes one to avoid." Made once for each condition. */
function asks(path: string, condition: Condition, outcome: string): string {
  const messages = asked.get(condition) ?? new Map<string, string>();
  asked.set(condition, messages);
  const key = `${path} ${outcome}`;
  const known = messages.get(key);
  if (known !== undefined) return known;
  const leaf = leavesOf(positive(condition)).find((one) => one.path === path);
  const what = leaf === undefined ? `It decides whether ${outcome}.` : `${ifSo(leaf, condition)} ${outcome}.`;
  const message = `${labelOf(path)}: not known. ${what}`;
  messages.set(key, message);
  return message;
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

/** One question for each fact: the first, which is the gravest, as contraindications come first. */
function oncePerPath(items: readonly CheckFirst[]): readonly CheckFirst[] {
  return items.filter((item, at) => items.findIndex(({ path }) => path === item.path) === at);
}
