import { Engine, type TopLevelCondition } from "json-rules-engine";
import type { Comparator, Condition } from "@/lib/facts/condition";
import { negate, type Truth } from "@/lib/facts/truth";
import type { Safety } from "@/lib/knowledge/tiers";
import { devDependencies } from "@/package.json";
import type { Contender, Verdict } from "../contender";
import { nameOf, plainPatients } from "../patients";
import { conditionsOf, rules } from "../rules";

interface Leaf {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
}

/** A derived fact is an `any` of what speaks for and against it, so that the trace holds both. */
type Nested =
  | Leaf
  | { readonly any: readonly Nested[]; readonly name?: "derived" }
  | { readonly all: readonly Nested[] }
  | { readonly not: Nested };

const operators: Record<Comparator, string> = {
  "<": "lessThan",
  "<=": "lessThanInclusive",
  ">": "greaterThan",
  ">=": "greaterThanInclusive",
};

function translate(condition: Condition): Nested {
  switch (condition.op) {
    case "present":
      return { fact: nameOf(condition.path), operator: "equal", value: true };
    case "value":
      return { fact: nameOf(condition.path), operator: "in", value: condition.values };
    case "number":
      return { fact: nameOf(condition.path), operator: operators[condition.comparison], value: condition.cut };
    case "not":
      return { not: translate(condition.of) };
    case "any":
      return { any: condition.of.map(translate) };
    case "all":
      return { all: condition.of.map(translate) };
    case "derived":
      return { name: "derived", any: [translate(condition.speaksFor), translate(condition.speaksAgainst)] };
  }
}

const engine = new Engine(
  rules.map((rule) => ({
    name: rule.id,
    conditions: { any: conditionsOf(rule).map(translate) } as TopLevelCondition,
    event: { type: rule.id },
  })),
  { allowUndefinedFacts: true },
);

/** A condition as it comes back in the results. */
interface Trace {
  readonly name?: "derived";
  readonly any?: readonly Trace[];
  readonly all?: readonly Trace[];
  readonly not?: Trace;
  readonly result?: boolean;
  readonly factResult?: unknown;
}

/** The engine knows no unknown: its trace shows which facts were undefined, and the third value is read from there. */
function truthIn(trace: Trace): Truth {
  if (trace.not !== undefined) return negate(truthIn(trace.not));
  if (trace.all !== undefined) return settled(trace.all.map(truthIn), "no", "yes");
  if (trace.any === undefined) return trace.factResult === undefined ? "unknown" : trace.result === true ? "yes" : "no";
  const truths = trace.any.map(truthIn);
  if (trace.name !== "derived") return settled(truths, "yes", "no");
  if (truths[0] === "yes") return "yes";
  return truths[1] === "yes" ? "no" : "unknown";
}

function settled(truths: readonly Truth[], settling: Truth, otherwise: Truth): Truth {
  if (truths.includes(settling)) return settling;
  return truths.includes("unknown") ? "unknown" : otherwise;
}

function safetyOf(contraindications: readonly Truth[], cautions: readonly Truth[]): Safety {
  if (contraindications.includes("yes")) return "contraindicated";
  return contraindications.includes("unknown") || cautions.includes("yes") ? "caution" : "clear";
}

async function assess(at: number): Promise<ReadonlyMap<string, Verdict>> {
  const { results, failureResults } = await engine.run(plainPatients[at]);
  const traces = new Map([...results, ...failureResults].map(({ name, conditions }) => [name, conditions as Trace]));
  const verdicts = rules.map(({ id, contraindications }): [string, Verdict] => {
    const truths = (traces.get(id)?.any ?? []).map(truthIn);
    const safety = safetyOf(truths.slice(0, contraindications.length), truths.slice(contraindications.length));
    return [id, { truths, safety }];
  });
  return new Map(verdicts);
}

/** One rule for each option; every condition with its result, as the engine returns them. */
export const jsonRulesEngine: Contender = {
  name: `json-rules-engine ${devDependencies["json-rules-engine"]}, with trace`,
  assess,
  verdicts: async (at) => [...(await assess(at)).values()],
};
