import { describe, expect, test } from "vitest";
import { createEngine } from "../engine/assess";
import type { AssessedOption, Assessment } from "../words/assessment";
import { judge, tierOf } from "../engine/judge";
import { placing, readStatements } from "../engine/placement";
import { type PreparedOption, prepareOption } from "../engine/prepare";
import { safetyOf } from "../engine/safety";
import type { Compiled } from "../facts/compile";
import type { Condition } from "../facts/condition";
import type { Truth } from "../facts/truth";
import { none, type Option, type Statement, type Warning } from "../knowledge/option";
import { redFlags } from "../knowledge/red-flags";
import { ownRules } from "../knowledge/sources/own-rules";
import { all, any, derived, lab, not, pregnant, present, takes, vitaminDBand } from "../profile/conditions";
import { knowledgeOf } from "../vignettes/option-under-test";
import { defaultLimits } from "./explore";
import type { LawId } from "./laws";
import { engineItself, type Subject } from "./subject";
import { verifyOption } from "./verify-option";

const rule = ownRules.at("Made up");
const said = { text: "Made up.", cites: [rule] } as const;
const warning = (id: string, when: Condition): Warning => ({ id, when, says: "Made up.", cites: said.cites });
const statement = (id: string, rest: Partial<Statement>): Statement => ({
  id,
  indications: ["nocturnal-leg-cramps"],
  direction: "benefit",
  certainty: "low",
  certaintyBecause: "Made up.",
  effectSize: "small",
  design: "no-study",
  population: "Made up.",
  outcome: "Made up.",
  effect: "Made up.",
  text: "Made up.",
  cites: said.cites,
  ...rest,
});

/** Three contraindications, two cautions, a trial with a criterion, a statement about some patients only. */
const madeUp: Option = {
  id: "magnesium",
  name: "Made up",
  kind: "supplement",
  statements: [
    statement("general", { studied: { included: [], excluded: [present("cancer")] } }),
    statement("specific", { when: present("liver-disease"), direction: "no-clear-benefit" }),
    statement("other", { indications: ["restless-legs"], direction: "unknown" }),
  ],
  contraindications: [
    warning("block", present("heart-block")),
    warning("stones", present("kidney-stones")),
    warning("potassium", lab("potassium").above(5)),
  ],
  precautions: [warning("gout", present("gout"))],
  interactions: none("None.", rule),
  adverseEffects: none("None.", rule),
  doseAsStudied: [said],
  monitoring: none("None.", rule),
  patient: {
    whatItIs: said,
    howStudied: said,
    watchFor: none("None.", rule),
    stopAndCall: none("None.", rule),
    askAbout: [said],
  },
  reviewedOn: "2026-01-01",
  reviewDueOn: "2027-01-01",
  history: [],
};

/** The same, with facts that hang together: the kidneys, pregnancy, and several medicines. */
const larger: Option = {
  ...madeUp,
  contraindications: [
    warning("kidney", lab("egfr").below(30)),
    warning("block", present("heart-block")),
    warning("transplant", all(present("kidney-transplant"), derived("kidney-disease"))),
  ],
  precautions: [warning("gout", any(present("gout"), pregnant))],
  interactions: [warning("diuretic", any(takes("loop-diuretic"), takes("lithium")))],
};

const limits = { ...defaultLimits, patients: 50_000, drawn: 20, answers: 20 };
const knowledge = knowledgeOf([], { redFlags: redFlags.slice(0, 2) });

function lawsBrokenBy(fault: Partial<Subject>, option: Option, answers = 0): readonly LawId[] {
  const subject = { ...engineItself, ...fault };
  const { counterExamples } = verifyOption(option, knowledge, subject, { ...limits, answers });
  return counterExamples.map(({ law }) => law);
}

/** The judgement of an engine that reads a prepared option in another way. */
const misjudging = (change: (option: PreparedOption) => PreparedOption): Partial<Subject> => ({
  judge: (option, facts, indications) => judge(change(option), facts, indications),
});
const misreading = (change: (truth: Truth) => Truth) => (condition: Compiled) => ({
  ...condition,
  truth: (facts: Parameters<Compiled["truth"]>[0]) => change(condition.truth(facts)),
});

/** An engine whose written answers are changed. */
const misreporting = (
  change: (option: AssessedOption) => AssessedOption,
  whole: (answer: Assessment) => Assessment = (answer) => answer,
): Partial<Subject> => ({
  createEngine(...args) {
    const { assess } = createEngine(...args);
    return {
      assess(profile, today) {
        const answer = assess(profile, today);
        return whole({ ...answer, options: answer.options.map(change) });
      },
    };
  },
});

type Fault = readonly [words: string, fault: Partial<Subject>, law: LawId];

const inJudging: readonly Fault[] = [
  ...[0, 1, 2].map(
    (ignored) =>
      [
        `ignores contraindication ${ignored + 1}`,
        misjudging((option) => ({ ...option, contraindications: option.contraindications.toSpliced(ignored, 1) })),
        "contraindicated",
      ] as const,
  ),
  [
    "reads an unknown contraindication as absent",
    misjudging((option) => ({
      ...option,
      contraindications: option.contraindications.map(misreading((truth) => (truth === "unknown" ? "no" : truth))),
    })),
    "open-contraindication",
  ],
  [
    "reads a contraindication that applies as unknown",
    misjudging((option) => ({
      ...option,
      contraindications: option.contraindications.map(misreading((truth) => (truth === "yes" ? "unknown" : truth))),
    })),
    "contraindicated",
  ],
  [
    "forgets an open contraindication when two of them are open",
    {
      judge(option, facts, indications) {
        const judged = judge(option, facts, indications);
        const open = option.contraindications.filter(({ truth }) => truth(facts) === "unknown");
        return open.length === 2 ? { ...judged, safety: "clear" } : judged;
      },
    },
    "open-contraindication",
  ],
  ["ignores precautions", misjudging((option) => ({ ...option, cautions: [] })), "table"],
  ["leaves the gate open", { tierOf: (one, setting) => tierOf(one, { ...setting, isGateClosed: false }) }, "red-flag"],
  [
    "treats children as adults",
    { tierOf: (one, setting) => tierOf(one, { ...setting, isUnder18: false }) },
    "under-18",
  ],
  [
    "ignores who was studied",
    misjudging((option) => ({ ...option, statements: option.statements.map((one) => ({ ...one, excluded: [] })) })),
    "table",
  ],
  [
    "puts a general statement before a specific one",
    {
      judge(option, facts, indications) {
        const statements = readStatements(option, facts, indications);
        const general = statements.map((one) => ({ ...one, prepared: { ...one.prepared, when: undefined } }));
        return { statements, placed: placing(general, indications), safety: safetyOf(option, facts) };
      },
    },
    "table",
  ],
  [
    "is moved by the order of the complaints",
    {
      judge: (option, facts, indications) => judge(option, facts, indications.slice(0, 1)),
    },
    "order",
  ],
  [
    "rewards weak evidence",
    {
      prepareOption(option) {
        const isWeak = option.statements.some(({ certainty }) => certainty === "very-low");
        const better = option.statements.map((one) => ({ ...one, direction: "benefit", certainty: "high" }));
        return prepareOption(isWeak ? ({ ...option, statements: better } as unknown as Option) : option);
      },
    },
    "evidence",
  ],
];

const inWriting: readonly Fault[] = [
  [
    "shows a dose to avoid",
    misreporting((option) => ({ ...option, doseAsStudied: [{ text: "1 g", citations: [1] }] })),
    "dose",
  ],
  ["shows no warning", misreporting((option) => ({ ...option, warnings: [] })), "contraindicated"],
  ["asks nothing", misreporting((option) => ({ ...option, checkFirst: [] })), "open-contraindication"],
  [
    "cites nothing",
    misreporting((option) => ({ ...option, evidence: option.evidence.map((one) => ({ ...one, citations: [] })) })),
    "sources",
  ],
  [
    "drops its alerts",
    misreporting(
      (option) => option,
      (answer) => ({ ...answer, alerts: [] }),
    ),
    "red-flag",
  ],
];

describe.each([
  ["enumerated", madeUp],
  ["decomposed", larger],
] as const)("%s", (method, option) => {
  test("finds nothing against the engine itself, and says how it looked", () => {
    const result = verifyOption(option, knowledge, engineItself, limits);
    expect(result.counterExamples).toEqual([]);
    expect(result.method).toBe(method);
  });

  test.each(inJudging)("finds an engine that %s", (_words, fault, law) => {
    expect(lawsBrokenBy(fault, option)).toContain(law);
  });
});

test.each(inWriting)("finds an engine that %s", (_words, fault, law) => {
  expect(lawsBrokenBy(fault, madeUp, 50)).toContain(law);
});

test("finds a rule in which knowing of a disease makes an option safer", () => {
  const stone = present("kidney-stones");
  const twisted = {
    op: "derived",
    name: "twisted",
    speaksFor: all(stone, present("gout")),
    speaksAgainst: stone,
    asks: [],
  } as const;
  const option: Option = { ...madeUp, contraindications: [warning("twisted", twisted)] };
  expect(lawsBrokenBy({}, option)).toContain("safety-fact");
});

test("leaves out facts whose absence is a danger as well", () => {
  const option: Option = { ...madeUp, precautions: [warning("no-stones", not(present("kidney-stones")))] };
  const result = verifyOption(option, knowledge, engineItself, limits);
  expect(result.counterExamples).toEqual([]);
  expect(result.twoSided).toEqual(["conditions.kidney-stones"]);
});

test("a part with too many states is sampled, and the result says so", () => {
  const result = verifyOption(larger, knowledge, engineItself, { ...limits, component: 10 });
  expect(result.method).toBe("sampled");
  expect(result.counterExamples).toEqual([]);
});

test("counts by hand: two yes/no facts, a deficiency and a complaint", () => {
  const option: Option = {
    ...madeUp,
    statements: [statement("deficient", { indications: ["vitamin-d-deficiency"] })],
    contraindications: [warning("stones", present("kidney-stones"))],
    precautions: [warning("gout", all(present("gout"), vitaminDBand("sufficient")))],
    interactions: none("None.", rule),
  };
  const result = verifyOption(option, knowledge, engineItself, limits);
  expect(result.facts).toBe(3);
  const bands = ["unknown", "severe deficiency", "deficiency", "insufficiency", "sufficient"].length;
  const ages = ["adult", "child"].length;
  expect(result.patients).toBe(String(3 * 3 * bands * ages));
});
