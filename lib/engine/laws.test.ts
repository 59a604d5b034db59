import { describe, expect, test } from "vitest";
import { pathsOf } from "../facts/condition";
import type { FactValues } from "../facts/fact-space";
import { knowledgeBase } from "../knowledge/knowledge-base";
import type { Option } from "../knowledge/option";
import type { Tier } from "../knowledge/tiers";
import { factSpace } from "../profile/fact-paths";
import { type Profile, profileSchema } from "../profile/schema";
import { adultFrom } from "../profile/thresholds";
import { understand } from "../profile/understand";
import { indications as indicationIds } from "../profile/vocabulary/indications";
import { today, well } from "../testing/option-under-test";
import { atomsOf } from "../verification/atoms";
import { type Degree, evaluator } from "../verification/degree";
import { drawnPatients } from "../verification/drawn-patients";
import { defaultLimits, type Limits } from "../verification/explore";
import { engineItself } from "../verification/subject";
import { verifyOption } from "../verification/verify-option";
import { createEngine } from "./decide";

/** A part of what the verification of a release tries: everything that speaks against an option at once is all in it. */
const few: Limits = {
  ...defaultLimits,
  component: 300,
  patients: 0,
  combinations: 25,
  pairs: 0,
  drawn: 20,
  answers: 6,
};

describe.each(knowledgeBase.options.map((option) => [option.id, option] as const))("%s", (_id, option) => {
  test("breaks no law in the patients that it tells apart", () => {
    const { counterExamples, tried, answers } = verifyOption(option, knowledgeBase, engineItself, few);
    expect(counterExamples).toEqual([]);
    expect(tried).toBeGreaterThan(atomsOf(option).length);
    expect(answers).toBeGreaterThan(1);
  });
});

const engine = createEngine(knowledgeBase, { version: "test", hash: "test", reviewedOn: today });

const complaining: readonly Profile[] = [
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

const maps = ["conditions", "medications", "taking", "findings"] as const;
const idsOf = (map: (typeof maps)[number]) => Object.keys(profileSchema.shape[map].unwrap().shape);
const allPresent = Object.fromEntries(
  maps.map((map) => [map, Object.fromEntries(idsOf(map).map((id) => [id, "present"]))]),
) as Pick<Profile, (typeof maps)[number]>;
const { findings: _everyFinding, ...allButFindings } = allPresent;

/** Nothing asked, all absent, all present but for findings, all present; each fact alone; and drawn ones. */
const patients: readonly Profile[] = [
  ...complaining.flatMap((profile) => [
    profile,
    well(profile),
    well(profile, allButFindings),
    { ...profile, ...allPresent },
    { ...profile, age: 15 },
  ]),
  ...maps.flatMap((map) =>
    idsOf(map).map((id) => well(complaining[2] as Profile, { [map]: { [id]: "present" } } as Partial<Profile>)),
  ),
  ...drawnPatients(knowledgeBase, 60, 20261122),
];

const isWarnedOff = (tier: Tier | undefined) => tier === "avoid" || tier === "not-relevant";
const isOffered = (tier: Tier | undefined) => tier === "consider" || tier === "consider-with-caution";

/** The contraindications of an option, read apart from the engine. */
const contraindicationsOf = (option: Option) =>
  ("none" in option.contraindications ? [] : option.contraindications).flatMap(({ id, when }) =>
    when === undefined ? [] : [{ id, paths: pathsOf(when), degree: evaluator(when, factSpace) }],
  );
const contraindications = new Map<string, ReturnType<typeof contraindicationsOf>>(
  knowledgeBase.options.map((option) => [option.id, contraindicationsOf(option)]),
);
const closing = knowledgeBase.redFlags
  .filter(({ closesGate }) => closesGate)
  .map(({ when }) => evaluator(when, factSpace));

/** Of an option's contraindications those that are as true as that. */
const readAs = (id: string, degree: Degree, facts: FactValues) =>
  (contraindications.get(id) ?? []).filter((one) => one.degree(facts) === degree);

describe("in whole decisions about all options", () => {
  test("what is contraindicated is to avoid or not relevant, and what is open is not simply to consider", () => {
    const read = patients.flatMap((profile) => {
      const { facts } = understand(profile);
      return [...engine.tiersFor(profile).tiers].map(([id, tier]) => {
        const [isTrue, isOpen] = [readAs(id, 2, facts).length > 0, readAs(id, 1, facts).length > 0];
        return { id, tier, isTrue, isOpen, profile };
      });
    });
    expect(read.filter(({ isTrue }) => isTrue).length).toBeGreaterThan(1_000);
    expect(read.filter(({ isOpen }) => isOpen).length).toBeGreaterThan(1_000);
    expect(read.filter(({ isTrue, tier }) => isTrue && !isWarnedOff(tier)).slice(0, 3)).toEqual([]);
    expect(read.filter(({ isOpen, tier }) => isOpen && tier === "consider").slice(0, 3)).toEqual([]);
  });

  test("nothing is offered to a child, nor while a red flag closes the gate", () => {
    let flagged = 0;
    for (const profile of patients) {
      const { facts } = understand(profile);
      const isFlagged = closing.some((degree) => degree(facts) === 2);
      const { isGateClosed, tiers } = engine.tiersFor(profile);
      expect(isGateClosed).toBe(isFlagged);
      if (isFlagged || profile.age < adultFrom) expect([...tiers.values()].filter(isOffered)).toEqual([]);
      flagged += isFlagged ? 1 : 0;
    }
    expect(flagged).toBeGreaterThan(20);
  });

  test("what is decided is what profiles are compared by, and tells what contraindicates and what to check first", () => {
    for (const profile of [...patients.slice(0, 20), ...patients.slice(-20)]) {
      const { facts } = understand(profile);
      const decision = engine.decide(profile, today);
      const { tiers, isGateClosed } = engine.tiersFor(profile);
      expect(decision.gate.closed).toBe(isGateClosed);
      expect(new Map(decision.options.map(({ id, tier }) => [id, tier]))).toEqual(new Map(tiers));
      for (const { id, tier, warnings, checkFirst } of decision.options) {
        const told = warnings.filter(({ status }) => status === "applies").map((one) => one.id);
        expect(told).toEqual(expect.arrayContaining(readAs(id, 2, facts).map((one) => one.id)));
        const checked = checkFirst.map(({ path }) => path);
        const isAsked = ({ paths }: { readonly paths: readonly string[] }) =>
          paths.some((path) => checked.includes(path));
        if (!isWarnedOff(tier)) expect(readAs(id, 1, facts).filter((one) => !isAsked(one))).toEqual([]);
        expect(warnings.filter(({ because }) => because.length === 0)).toEqual([]);
      }
    }
  });

  test("the order of the options changes nothing", () => {
    const options = knowledgeBase.options.toReversed();
    const reversed = createEngine({ ...knowledgeBase, options }, { version: "test", hash: "test", reviewedOn: today });
    for (const profile of complaining) expect(reversed.decide(profile, today)).toEqual(engine.decide(profile, today));
  });

  test("every indication is reached by one of the made-up complaints", () => {
    const reached = new Set(complaining.flatMap((profile) => understand(profile).derived.indications));
    expect(indicationIds.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});
