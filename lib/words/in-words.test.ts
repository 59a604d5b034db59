import { describe, expect, test } from "vitest";
import type { DecidedOption } from "../engine/decision";
import { knowledgeBase } from "../knowledge/knowledge-base";
import type { Profile } from "../profile/schema";
import { assessorOf, today, well } from "../testing/option-under-test";
import { examplePatients } from "../vignettes/examples";
import { type Assessment, assessmentSchema } from "./assessment";
import { inWords } from "./in-words";
import { isRelevantOption } from "./relevant-option";

const engine = assessorOf(knowledgeBase);
const { release } = engine;

const night: Profile = { age: 71, presentations: ["nocturnal-leg-cramps"] };
const profiles: readonly Profile[] = [
  ...examplePatients.map(({ profile }) => profile),
  night,
  well(night),
  { ...night, age: 17, medications: { "vitamin-k-antagonist": "present" } },
  { ...night, findings: { "dark-urine": "present" }, region: "us" },
  { ...night, takingAmounts: { magnesium: { value: 300, unit: "mg" } }, taking: { ginkgo: "present" } },
  { age: 50, sex: "male", labs: { creatinine: { value: 220, unit: "umol/L", date: "2024-01-01" } } },
  { age: 50, conditions: { als: "present", fibromyalgia: "present", "kidney-disease": "absent" } },
  { age: 30, sex: "female", pregnancy: "pregnant", presentations: ["pregnancy-cramps"], vitaminDStatus: "deficiency" },
];

/** Every number of a reference that an answer names. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "citations" || key === "summaryCitations" ? (inner as readonly number[]) : numbersIn(inner),
  );
}

describe.each(profiles.map((profile) => [JSON.stringify(profile).slice(0, 120), profile] as const))(
  "%s",
  (_words, profile) => {
    const decision = engine.decide(profile, today);
    const assessment = inWords(decision, release);

    test("has nothing that the contract does not name", () => {
      expect(assessmentSchema.parse(assessment)).toEqual(assessment);
    });

    test("says the same each time, and from a decision and a release that were stored", () => {
      const stored = JSON.stringify(assessment);
      expect(JSON.stringify(engine.assess(profile, today))).toBe(stored);
      const again = inWords(JSON.parse(JSON.stringify(decision)), JSON.parse(JSON.stringify(release)));
      expect(JSON.stringify(again)).toBe(stored);
    });

    test("numbers its references from 1 as they are cited, each with a source that is described", () => {
      const { references, sources } = assessment;
      expect(references.map(({ number }) => number)).toEqual(references.map((_one, at) => at + 1));
      const places = references.map(({ source, locator }) => `${source} ${locator}`);
      expect(new Set(places).size).toBe(places.length);
      expect([...new Set(references.map(({ source }) => source))].sort()).toEqual(Object.keys(sources).sort());
      const cited = new Set(numbersIn(assessment));
      expect(references.filter(({ number }) => !cited.has(number))).toEqual([]);
      expect([...cited].filter((number) => references[number - 1] === undefined)).toEqual([]);
    });

    test("has the options of the decision in their order, and a sentence with its source for each that is told", () => {
      const { options } = assessment;
      expect(options.map(({ rank, id, tier }) => ({ rank, id, tier }))).toEqual(
        decision.options.map(({ rank, id, tier }) => ({ rank, id, tier })),
      );
      for (const option of options) {
        expect(option.summary).toMatch(/^\S.*\.$/s);
        for (const { message, citations } of option.warnings) {
          expect(message).toMatch(/\S/);
          expect(citations.length).toBeGreaterThan(0);
        }
      }
    });

    test("has every fact that it names in words", () => {
      const named = (value: unknown): readonly string[] => {
        if (typeof value !== "object" || value === null) return [];
        return Object.entries(value).flatMap(([key, inner]) => {
          if (key === "path") return [inner as string];
          return ["because", "changedBy", "meets", "fails", "unknown"].includes(key)
            ? (inner as readonly string[])
            : named(inner);
        });
      };
      const { facts, profile: _profile, ...rest } = assessment;
      expect([...new Set(named(rest))].sort()).toEqual(Object.keys(facts).sort());
      for (const words of Object.values(facts)) expect(words).toMatch(/\S/);
    });
  },
);

const optionsOf = (answer: Assessment) => answer.options.filter(isRelevantOption);
const decisionOf = (profile: Profile) => engine.decide(profile, today);

test("another release than the decision was made with is refused", () => {
  expect(() => inWords(decisionOf(night), { ...release, hash: "other" })).toThrow("the release is other");
});

test("an id that the release does not have is refused, and nothing is said in its place", () => {
  const decision = decisionOf(night);
  const [first, ...rest] = decision.options as readonly [DecidedOption, ...DecidedOption[]];
  const renamed = { ...decision, options: [{ ...first, id: "no-such-option" }, ...rest] };
  expect(() => inWords(renamed, release)).toThrow("no option no-such-option");
});

test("an option to avoid shows no dose and not how it was studied; the others show both", () => {
  const told = profiles.flatMap((profile) => optionsOf(inWords(decisionOf(profile), release)));
  const isToAvoid = told.filter(({ tier }) => tier === "avoid");
  expect(isToAvoid.length).toBeGreaterThan(10);
  for (const { doseAsStudied, patient } of isToAvoid) {
    expect(doseAsStudied).toEqual([]);
    expect(patient.howStudied).toBeUndefined();
  }
  expect(told.filter(({ tier, patient }) => tier !== "avoid" && patient.howStudied === undefined)).toEqual([]);
});

test("a contraindication that applies says why it is not for this patient; one that is open does not", () => {
  const warnings = profiles
    .flatMap((profile) => inWords(decisionOf(profile), release).options)
    .flatMap((one) => one.warnings);
  const contraindications = warnings.filter(({ kind }) => kind === "contraindication");
  expect(contraindications.some(({ notForYou }) => notForYou !== undefined)).toBe(true);
  expect(contraindications.filter(({ status, notForYou }) => status !== "applies" && notForYou !== undefined)).toEqual(
    [],
  );
});

test("an option that failed is told as a row of its own", () => {
  const decision = decisionOf(night);
  const [first, ...rest] = decision.options as readonly [DecidedOption, ...DecidedOption[]];
  const failed = { id: first.id, name: "Its name", message: "Its fault." };
  const { failedOptions, options } = inWords({ ...decision, options: rest, failedOptions: [failed] }, release);
  expect(failedOptions).toEqual([failed]);
  expect(options).toHaveLength(rest.length);
});
