import { ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import type { Condition } from "@/lib/facts/condition";
import type { Truth } from "@/lib/facts/truth";
import type { Safety } from "@/lib/knowledge/tiers";
import { devDependencies } from "@/package.json";
import type { Contender } from "../contender";
import { nameOf, plainPatients } from "../patients";
import { conditionsOf, type Rule, rules } from "../rules";

/** When a condition is yes, or when it is no: its expressions are true or false, and an unknown fact is null. */
function expression(condition: Condition, is: boolean): string {
  switch (condition.op) {
    case "present":
      return `${nameOf(condition.path)} == ${is}`;
    case "value": {
      const fact = nameOf(condition.path);
      const values = condition.values.map((value) => `"${value}"`).join(", ");
      return is ? `${fact} in [${values}]` : `(${fact} != null and ${fact} not in [${values}])`;
    }
    case "number": {
      const fact = nameOf(condition.path);
      const compared = `${fact} ${is ? condition.comparison : opposite[condition.comparison]} ${condition.cut}`;
      return `(${fact} != null and ${compared})`;
    }
    case "not":
      return expression(condition.of, !is);
    case "any":
    case "all": {
      const word = (condition.op === "any") === is ? "or" : "and";
      return `(${condition.of.map((part) => expression(part, is)).join(` ${word} `)})`;
    }
    case "derived": {
      const speaksFor = expression(condition.speaksFor, true);
      return is ? speaksFor : `(not ${bracketed(speaksFor)} and ${expression(condition.speaksAgainst, true)})`;
    }
  }
}

const opposite = { "<": ">=", "<=": ">", ">": "<=", ">=": "<" } as const;
const bracketed = (text: string) => `(${text})`;

function expressionsOf(rule: Rule, at: number) {
  const truths = conditionsOf(rule).map((condition, n) => ({
    key: `o${at}_c${n}`,
    value: `${bracketed(expression(condition, true))} ? "yes" : ${bracketed(expression(condition, false))} ? "no" : "unknown"`,
  }));
  const contraindications = truths.slice(0, rule.contraindications.length);
  const cautions = truths.slice(rule.contraindications.length);
  const one = (of: typeof truths, truth: Truth) => of.map(({ key }) => `$.${key} == "${truth}"`).join(" or ");
  const isCaution = `${one(contraindications, "unknown")} or ${one(cautions, "yes")}`;
  const value = `(${one(contraindications, "yes")}) ? "contraindicated" : (${isCaution}) ? "caution" : "clear"`;
  return [...truths, { key: `o${at}_safety`, value }].map((written) => ({ id: written.key, ...written }));
}

const position = { x: 0, y: 0 };
const graph = {
  contentType: "application/vnd.gorules.decision",
  nodes: [
    { id: "facts", name: "facts", type: "inputNode", position },
    {
      id: "rules",
      name: "rules",
      type: "expressionNode",
      position,
      content: { passThrough: false, expressions: rules.flatMap(expressionsOf) },
    },
  ],
  edges: [{ id: "edge", sourceId: "facts", targetId: "rules", type: "edge" }],
};

const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph));
const assess = (at: number) => decision.evaluate(plainPatients[at], { trace: true });

/** All options in one expression node, which is the smallest trace; three values as two expressions each. */
export const zen: Contender = {
  name: `@gorules/zen-engine ${devDependencies["@gorules/zen-engine"]}, with trace`,
  assess,
  async verdicts(at) {
    const { result } = await assess(at);
    return rules.map((rule, option) => ({
      truths: conditionsOf(rule).map((_, n): Truth => result[`o${option}_c${n}`]),
      safety: result[`o${option}_safety`] as Safety,
    }));
  },
};
