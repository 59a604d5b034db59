import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../facts/compile";
import { type Condition, leavesOf } from "../facts/condition";
import type { FactValues } from "../facts/fact-space";
import { knowledgeBase } from "../knowledge/knowledge-base";
import type { Option } from "../knowledge/option";
import { type Tier, tiers } from "../knowledge/tiers";
import { type Answer, answersTo, forget } from "../profile/answers";
import { derived } from "../profile/conditions";
import { factSpace } from "../profile/fact-paths";
import type { Profile } from "../profile/schema";
import { type Patient, understand } from "../profile/understand";
import { indications as indicationIds } from "../profile/vocabulary/indications";
import { knowledgeOf, today } from "../vignettes/option-under-test";
import { createEngine } from "./assess";
import type { AssessedOption } from "./assessment";
import { judge, type Setting, tierOf } from "./judge";
import { prepareOption } from "./prepare";
import { conditionsOf } from "./questions";

/** The most profiles of one option that are all tried; above, a seeded sample of this many is. */
const enumerated = 2_000;
/** Of these, so many have the whole answer written, with its words and references. */
const written = 200;
const release = { version: "test", hash: "test", reviewedOn: today };

interface Fact {
  readonly path: string;
  readonly states: readonly Answer["enter"][];
}

/** Each state that a fact can have, the unknown one first. */
function factOf(path: string, conditions: readonly Condition[]): Fact {
  const answers = answersTo(path, conditions).map(({ enter }) => enter);
  return { path, states: path === "age" ? answers : [(profile) => forget(path, profile), ...answers] };
}

const presenting: readonly Profile[] = [
  { age: 45, conditions: { als: "present" } },
  { age: 45, conditions: { fibromyalgia: "present" }, vitaminDStatus: "severe-deficiency" },
  {
    age: 70,
    presentations: [
      "muscle-cramps",
      "nocturnal-leg-cramps",
      "exercise-associated-cramps",
      "circulatory-cramps",
      "muscle-spasm-pain",
      "restless-legs",
      "sleep-starts",
    ],
  },
  { age: 30, sex: "female", pregnancy: "pregnant", presentations: ["pregnancy-cramps"] },
];

/** Every profile that an option can tell apart, or a seeded sample where there are too many. */
function profilesOf(option: Option): readonly Profile[] {
  const prepared = prepareOption(option);
  const facts = [...prepared.reads].map((path) => factOf(path, conditionsOf(prepared)));
  const product = facts.reduce((count, { states }) => count * states.length, presenting.length);
  if (product <= enumerated) {
    return facts.reduce<readonly Profile[]>(
      (profiles, { states }) => profiles.flatMap((profile) => states.map((enter) => enter(profile))),
      presenting,
    );
  }
  const choices = fc.tuple(
    fc.constantFrom(...presenting),
    ...facts.map(({ states }) => fc.constantFrom(...states)),
  ) as fc.Arbitrary<[Profile, ...Answer["enter"][]]>;
  return fc
    .sample(choices, { numRuns: enumerated, seed: 20261122 })
    .map(([profile, ...entries]) => entries.reduce((entered, enter) => enter(entered), profile));
}

const contraindicated = (option: AssessedOption, status: "applies" | "unknown") =>
  option.warnings.filter((warning) => warning.kind === "contraindication" && warning.status === status);

const height = (tier: Tier) => tiers.indexOf(tier);

describe.each(knowledgeBase.options.map((option) => [option.id, option] as const))(
  "%s, in every patient",
  (_id, option) => {
    const engine = createEngine(knowledgeOf([option], { redFlags: knowledgeBase.redFlags }), release);
    const profiles = profilesOf(option);
    const answers = profiles.slice(0, written).map((profile) => {
      const assessment = engine.assess(profile, today);
      return { profile, assessment, result: assessment.options[0] as AssessedOption };
    });
    const prepared = prepareOption(option);
    const adult: Setting = { isGateClosed: false, isUnder18: false };
    const judged = profiles.map((profile) => {
      const { facts, derived: follows } = understand(profile);
      return { facts, judgement: judge(prepared, facts, follows.indications) };
    });

    test("is to avoid where a contraindication is true, or not relevant with the contraindication told", () => {
      const isTrue = (facts: FactValues) => prepared.contraindications.some((one) => one.truth(facts) === "yes");
      for (const { facts, judgement } of judged) {
        if (isTrue(facts)) expect(["avoid", "not-relevant"]).toContain(tierOf(judgement, adult));
      }
      for (const { profile, result } of answers) {
        if (isTrue(understand(profile).facts)) expect(contraindicated(result, "applies").length).toBeGreaterThan(0);
      }
    });

    test("is not one to consider while a contraindication is unknown, and names what to check first", () => {
      for (const { facts, judgement } of judged) {
        const isOpen = prepared.contraindications.some((one) => one.truth(facts) === "unknown");
        if (isOpen) expect(tierOf(judgement, adult)).not.toBe("consider");
      }
      for (const { profile, result } of answers) {
        const { facts } = understand(profile);
        const open = prepared.contraindications.filter((condition) => condition.truth(facts) === "unknown");
        if (open.length === 0 || result.tier === "avoid" || result.tier === "not-relevant") continue;
        expect(result.tier).not.toBe("consider");
        const asked = result.checkFirst.map(({ path }) => path);
        for (const condition of open) expect(asked).toEqual(expect.arrayContaining([...condition.explain(facts).by]));
      }
    });

    test("with all else in its favour, one open contraindication is enough not to be one to consider", () => {
      const conditions = conditionsOf(prepared);
      const worth = ({ facts, derived: follows }: Patient) =>
        prepared.contraindications.filter((one) => one.truth(facts) !== "no").length * 10 +
        prepared.cautions.filter((one) => one.truth(facts) !== "no").length +
        height(tierOf(judge(prepared, facts, follows.indications), adult)) * 100;
      for (const complaint of presenting) {
        const inFavour = [...prepared.reads].reduce((profile, path) => {
          const states = [profile, ...answersTo(path, conditions).map(({ enter }) => enter(profile))];
          return states.reduce((best, one) => (worth(understand(one)) < worth(understand(best)) ? one : best));
        }, complaint);
        for (const { condition, paths } of prepared.contraindications) {
          const opened = paths.reduce((profile, path) => (path === "age" ? profile : forget(path, profile)), inFavour);
          const { facts, derived: follows } = understand(opened);
          if (compile(condition, factSpace).truth(facts) !== "unknown") continue;
          const tier = tierOf(judge(prepared, facts, follows.indications), adult);
          expect(tier, paths.join()).not.toBe("consider");
        }
      }
    });

    test("never moves up when a safety fact goes from absent to unknown to present", () => {
      const evidence = prepared.statements.flatMap(({ when, included, excluded }) => [
        ...(when ? [when] : []),
        ...included,
        ...excluded,
      ]);
      const isEvidence = new Set(evidence.flatMap(({ paths }) => paths));
      const conditions = [...prepared.contraindications, ...prepared.cautions].map(({ condition }) => condition);
      const negated = new Set(conditions.flatMap((condition) => negatedPaths(condition)));
      const safety = [...prepared.reads].filter(
        (path) =>
          /^(conditions|medications|taking|findings)\./.test(path) && !isEvidence.has(path) && !negated.has(path),
      );
      for (const { profile } of answers) {
        const { indications } = understand(profile).derived;
        for (const path of safety) {
          const [present, absent] = answersTo(path, []).map(({ enter }) => enter(profile));
          const heights = [absent, forget(path, profile), present].map((entered) => {
            const { facts } = understand(entered as Profile);
            return height(tierOf(judge(prepared, facts, indications), adult));
          });
          expect(heights, `${path} in ${JSON.stringify(profile)}`).toEqual([...heights].sort((a, b) => a - b));
        }
      }
    });

    test("is never one to consider under 18, and never while a red flag is present", () => {
      for (const { judgement } of judged) {
        expect(tierOf(judgement, { ...adult, isUnder18: true })).not.toMatch(/^consider/);
        expect(tierOf(judgement, { ...adult, isGateClosed: true })).not.toMatch(/^consider/);
        expect(tierOf(judgement, { isGateClosed: true, isUnder18: true })).not.toMatch(/^consider/);
      }
      for (const { profile } of answers.slice(0, 20)) {
        const flagged = engine.assess(
          { ...profile, findings: { ...profile.findings, "dark-urine": "present" } },
          today,
        );
        expect(flagged.options[0]?.tier).not.toMatch(/^consider/);
        expect(flagged.gate.closed).toBe(true);
        expect(flagged.alerts[0]).toMatchObject({ kind: "red-flag", severity: "critical" });
      }
    });

    test("shows no dose where it is to avoid", () => {
      for (const { result } of answers) {
        if (result.tier !== "avoid") continue;
        expect(result.doseAsStudied).toEqual([]);
        expect(result.patient?.howStudied).toBeUndefined();
      }
    });

    test("says nothing without a reference that has a place in a source", () => {
      for (const { result, assessment } of answers) {
        const places = new Map(assessment.references.map(({ number, locator }) => [number, locator]));
        const said = [
          ...result.evidence,
          ...result.warnings,
          ...result.doseAsStudied,
          ...result.monitoring,
          ...result.nothingStated,
          ...assessment.alerts,
        ];
        for (const { citations } of said) {
          expect(citations.length).toBeGreaterThan(0);
          for (const number of citations) expect(places.get(number)).toMatch(/\S/);
        }
      }
    });

    test("names each fact behind a warning that applies or is open", () => {
      for (const { result, assessment } of answers) {
        for (const { status, because } of result.warnings) {
          if (status === "general") continue;
          expect(because.length).toBeGreaterThan(0);
          for (const path of because) expect(assessment.facts[path]).toMatch(/\S/);
        }
      }
    });
  },
);

/** The facts that a condition reads the other way round, where present does not mean less safe. */
function negatedPaths(condition: Condition, isNegated = false): readonly string[] {
  switch (condition.op) {
    case "not":
      return negatedPaths(condition.of, !isNegated);
    case "all":
    case "any":
      return condition.of.flatMap((part) => negatedPaths(part, isNegated));
    case "derived":
      return negatedPaths(condition.speaksFor, isNegated);
    default:
      return isNegated ? leavesOf(condition).map(({ path }) => path) : [];
  }
}

test("the order of the options changes nothing", () => {
  const reversed = createEngine({ ...knowledgeBase, options: [...knowledgeBase.options].reverse() }, release);
  const engine = createEngine(knowledgeBase, release);
  for (const profile of presenting) {
    const isSame = JSON.stringify(reversed.assess(profile, today)) === JSON.stringify(engine.assess(profile, today));
    expect(isSame, JSON.stringify(profile)).toBe(true);
  }
});

test("worse evidence never moves an option up", () => {
  const worse = { benefit: "unknown", unknown: "no-clear-benefit", "no-clear-benefit": "harm", harm: "harm" } as const;
  const less = { high: "moderate", moderate: "low", low: "very-low", "very-low": "none", none: "none" } as const;
  for (const option of knowledgeBase.options) {
    const weakened = [
      option.statements.map((statement) => ({ ...statement, direction: worse[statement.direction] })),
      option.statements.map((statement) => ({ ...statement, certainty: less[statement.certainty] })),
    ].map((statements) => ({ ...option, statements }) as unknown as Option);
    for (const profile of presenting) {
      const tierOfOption = (one: Option) =>
        createEngine(knowledgeOf([one]), release).assess(profile, today).options[0]?.tier as Tier;
      for (const one of weakened) {
        expect(height(tierOfOption(one)), option.id).toBeGreaterThanOrEqual(height(tierOfOption(option)));
      }
    }
  }
});

test("every indication is reached by one of the made-up complaints", () => {
  const reached = new Set(presenting.flatMap((profile) => understand(profile).derived.indications));
  expect(indicationIds.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});

test("kidney disease is unknown until something settles it", () => {
  const condition = compile(derived("kidney-disease"), factSpace);
  expect(condition.truth(understand({ age: 50 }).facts)).toBe("unknown");
});
