import type { Condition } from "@/lib/facts/condition";
import type { FactValues } from "@/lib/facts/fact-space";
import { factSpace } from "@/lib/profile/fact-paths";
import { type Contender, truthOf } from "../contender";
import { patients } from "../patients";
import { conditionsOf, type Rule, rules } from "../rules";

/** Truth as a number, so that `any` is the greatest and `all` the least: 0 no, 1 unknown, 2 yes. */
type Level = 0 | 1 | 2;
type HandWritten = (facts: FactValues) => { readonly levels: readonly Level[]; readonly safety: Level };

function expression(condition: Condition): string {
  switch (condition.op) {
    case "present":
      return asked(condition.path, (fact) => `${fact} === "present"`);
    case "value":
      return asked(condition.path, (fact) => condition.values.map((value) => `${fact} === "${value}"`).join(" || "));
    case "number":
      return asked(condition.path, (fact) => `${fact} ${condition.comparison} ${condition.cut}`);
    case "not":
      return `(2 - ${expression(condition.of)})`;
    case "any":
      return `Math.max(${condition.of.map(expression).join(", ")})`;
    case "all":
      return `Math.min(${condition.of.map(expression).join(", ")})`;
    case "derived":
      return `(${expression(condition.speaksFor)} === 2 ? 2 : ${expression(condition.speaksAgainst)} === 2 ? 0 : 1)`;
  }
}

function asked(path: string, holds: (fact: string) => string): string {
  const fact = `facts[${factSpace.placeOf(path)}]`;
  return `(${fact} === undefined ? 1 : ${holds(fact)} ? 2 : 0)`;
}

function write(rule: Rule): HandWritten {
  const names = conditionsOf(rule).map((_, at) => `c${at}`);
  const contraindications = names.slice(0, rule.contraindications.length).join(", ");
  const cautions = names.slice(rule.contraindications.length).join(", ");
  const body = [
    ...conditionsOf(rule).map((condition, at) => `const c${at} = ${expression(condition)};`),
    `const against = Math.max(${contraindications});`,
    `const safety = against > 0 ? against : Math.max(${cautions}) === 2 ? 1 : 0;`,
    `return { levels: [${names.join(", ")}], safety };`,
  ];
  return new Function("facts", body.join("\n")) as HandWritten;
}

const functions = rules.map(write);

function assess(at: number) {
  const { facts } = patients[at] as (typeof patients)[number];
  return functions.map((one) => one(facts));
}

const safeties = ["clear", "caution", "contraindicated"] as const;
const values = [false, undefined, true];

/** One plain function for each option, as somebody would write it by hand: truths and verdict, no explanation. */
export const byHand: Contender = {
  name: "by hand, no explanation",
  assess,
  verdicts: (at) =>
    assess(at).map(({ levels, safety }) => ({
      truths: levels.map((level) => truthOf(values[level])),
      safety: safeties[safety],
    })),
};
