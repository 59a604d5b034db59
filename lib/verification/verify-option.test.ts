import { describe, expect, test } from "vitest";
import { type Judgement, judge, type Situation, tierOf } from "../engine/judge";
import { placing, readStatements } from "../engine/placement";
import { type PreparedOption, type PreparedWarning, prepareOption } from "../engine/prepare";
import { isCaution } from "../engine/safety";
import type { Compiled } from "../facts/compile";
import type { Condition } from "../facts/condition";
import type { Truth } from "../facts/truth";
import { none, type Option, type Statement, type Warning } from "../knowledge/option";
import { redFlags } from "../knowledge/red-flags";
import type { Tier } from "../knowledge/tiers";
import { all, any, derived, lab, not, pregnant, present, takes, vitaminDBand } from "../profile/conditions";
import { knowledgeOf } from "../testing/option-under-test";
import { type Assessor, createAssessor } from "../words/assess";
import type { Assessment, RelevantOption } from "../words/assessment";
import { inWords } from "../words/in-words";
import { isRelevantOption } from "../words/relevant-option";
import { defaultLimits } from "./explore";
import type { LawId } from "./laws";
import { engineItself, type Subject } from "./subject";
import { verifyOption } from "./verify-option";

const rule = "own-rules#Made up";
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
  judge: (option, situation) => judge(change(option), situation),
});
/** One whose judgement comes to another safety or statement for some patients; the tier follows. */
const concluding = (
  change: (judged: Judgement, situation: Situation) => Partial<Pick<Judgement, "safety" | "placed">>,
): Partial<Subject> => ({
  judge(option, situation) {
    const judged = judge(option, situation);
    const changed = { ...judged, ...change(judged, situation) };
    return { ...changed, tier: tierOf(changed, situation) };
  },
});
/** One that reads another patient than there is. */
const mistaking = (change: (situation: Situation) => Partial<Situation>): Partial<Subject> => ({
  judge: (option, situation) => judge(option, { ...situation, ...change(situation) }),
});
const isContraindication = ({ kind }: PreparedWarning) => kind === "contraindication";
const misreading = (change: (truth: Truth) => Truth) =>
  misjudging((option) => ({
    ...option,
    warnings: option.warnings.map((warning) =>
      warning.when !== undefined && isContraindication(warning)
        ? { ...warning, when: misread(warning.when, change) }
        : warning,
    ),
  }));
const misread = (condition: Compiled, change: (truth: Truth) => Truth): Compiled => ({
  ...condition,
  truth: (facts) => change(condition.truth(facts)),
});
const countOf = ({ prepared, readings }: Judgement, truth: Truth, is: (warning: PreparedWarning) => boolean) =>
  prepared.warnings.filter((warning, at) => is(warning) && readings[at] === truth).length;

/** An engine that changes something on the way from the judgement to the decision. */
const answering = (change: (assessor: Assessor) => Partial<Assessor>): Partial<Subject> => ({
  createAssessor(given) {
    const assessor = createAssessor(given, () => "verification");
    return { ...assessor, ...change(assessor) };
  },
});
const misreporting = (
  change: (option: RelevantOption) => RelevantOption,
  whole: (answer: Assessment) => Assessment = (answer) => answer,
): Partial<Subject> => ({
  inWords(...args) {
    const answer = inWords(...args);
    const options = answer.options.map((option) => (isRelevantOption(option) ? change(option) : option));
    return whole({ ...answer, options });
  },
});

type Fault = readonly [words: string, fault: Partial<Subject>, law: LawId];

const inJudging: readonly Fault[] = [
  ...[0, 1, 2].map(
    (ignored) =>
      [
        `ignores contraindication ${ignored + 1}`,
        misjudging((option) => ({ ...option, warnings: option.warnings.toSpliced(ignored, 1) })),
        "contraindicated",
      ] as const,
  ),
  [
    "reads an unknown contraindication as absent",
    misreading((truth) => (truth === "unknown" ? "no" : truth)),
    "open-contraindication",
  ],
  [
    "reads a contraindication that applies as unknown",
    misreading((truth) => (truth === "yes" ? "unknown" : truth)),
    "contraindicated",
  ],
  [
    "forgets an open contraindication when two of them are open",
    concluding((judged) => (countOf(judged, "unknown", isContraindication) === 2 ? { safety: "clear" } : {})),
    "open-contraindication",
  ],
  [
    "ignores precautions",
    misjudging((option) => ({ ...option, warnings: option.warnings.filter((one) => !isCaution(one)) })),
    "table",
  ],
  ["leaves the gate open", mistaking(() => ({ isGateClosed: false })), "red-flag"],
  ["treats children as adults", mistaking(() => ({ isUnder18: false })), "under-18"],
  [
    "ignores who was studied",
    misjudging((option) => ({ ...option, statements: option.statements.map((one) => ({ ...one, excluded: [] })) })),
    "table",
  ],
  [
    "puts a general statement before a specific one",
    concluding(({ prepared }, { facts, indications }) => {
      const statements = readStatements(prepared, facts, indications);
      const general = statements.map((one) => ({ ...one, prepared: { ...one.prepared, when: undefined } }));
      return { placed: placing(general, indications) };
    }),
    "table",
  ],
  [
    "is moved by the order of the complaints",
    mistaking(({ indications }) => ({ indications: indications.slice(0, 1) })),
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

test.each([
  ["decides", answering(({ decide }) => ({ decide: (...args) => overlooking(decide(...args)) }))],
  ["compares", answering(({ tiersFor }) => ({ tiersFor: (profile) => offering(tiersFor(profile)) }))],
  ["writes", misreporting((option) => (option.tier === "avoid" ? { ...option, tier: "consider" } : option))],
] as const)("finds an engine that judges well and %s as if nothing were contraindicated", (_words, fault) => {
  expect(lawsBrokenBy(fault, madeUp, 50)).toContain("contraindicated");
});

const unlessToAvoid = (tier: Tier): Tier => (tier === "avoid" ? "consider" : tier);
const overlooking = (decision: ReturnType<Assessor["decide"]>) => ({
  ...decision,
  options: decision.options.map((option) => ({ ...option, tier: unlessToAvoid(option.tier) })),
});
const offering = (tiers: ReturnType<Assessor["tiersFor"]>) => ({
  ...tiers,
  tiers: new Map([...tiers.tiers].map(([id, tier]) => [id, unlessToAvoid(tier)])),
});

describe("all that speaks against an option at once", () => {
  const diseases = ["gout", "epilepsy", "diabetes", "stroke", "cancer", "falls"] as const;
  const laden: Option = {
    ...madeUp,
    statements: [statement("general", {})],
    precautions: diseases.map((id) => warning(id, present(id))) as unknown as Option["precautions"],
  };
  const noneDrawn = { ...limits, patients: 0, drawn: 0, answers: 0 };
  const lawsBroken = (fault: Partial<Subject>) =>
    verifyOption(laden, knowledge, { ...engineItself, ...fault }, noneDrawn).counterExamples.map(({ law }) => law);

  test("finds nothing against the engine itself", () => {
    expect(lawsBroken({})).toEqual([]);
  });

  test.each([2, 3, 4, 5, 6])("finds an engine that forgets a contraindication beside %i precautions", (count) => {
    const forgetting = concluding((judged) =>
      countOf(judged, "yes", isCaution) === count ? { safety: "caution" } : {},
    );
    expect(lawsBroken(forgetting)).toContain("contraindicated");
  });

  test("finds an engine that forgets an open contraindication beside every precaution", () => {
    const forgetting = concluding((judged) =>
      countOf(judged, "yes", isCaution) === diseases.length && judged.safety === "caution" ? { safety: "clear" } : {},
    );
    expect(lawsBroken(forgetting)).toContain("open-contraindication");
  });

  test("finds an engine that is overwhelmed by three contraindications", () => {
    const overwhelmed = concluding((judged) =>
      countOf(judged, "yes", isContraindication) === 3 ? { safety: "clear" } : {},
    );
    expect(lawsBroken(overwhelmed)).toContain("contraindicated");
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
