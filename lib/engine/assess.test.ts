import { expect, test } from "vitest";
import { knowledgeBase } from "../knowledge/knowledge-base";
import type { Option } from "../knowledge/option";
import type { Profile } from "../profile/schema";
import { today } from "../vignettes/option-under-test";
import { createEngine } from "./assess";
import { assessmentSchema } from "./assessment";

const release = { version: "test", hash: "test", reviewedOn: today };
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** They share complaints and differ in single facts, so that what is remembered of one could be told of another. */
const profiles: readonly Profile[] = [
  { age: 71, presentations: ["nocturnal-leg-cramps"] },
  { age: 71, presentations: ["nocturnal-leg-cramps"], medications: { "vitamin-k-antagonist": "present" } },
  { age: 17, presentations: ["nocturnal-leg-cramps"], medications: { "vitamin-k-antagonist": "present" } },
  { age: 71, presentations: ["nocturnal-leg-cramps"], findings: { "dark-urine": "present" } },
  { age: 71, presentations: ["nocturnal-leg-cramps"], region: "us" },
  { age: 71, presentations: ["nocturnal-leg-cramps"], region: "other" },
  { age: 50, sex: "male", labs: { creatinine: { value: 220, unit: "umol/L" } } },
  { age: 50, sex: "male", labs: { egfr: { value: 29, unit: "mL/min/1.73m2" } } },
  { age: 50, vitaminDStatus: "deficiency" },
  { age: 50, labs: { "vitamin-d-25oh": { value: 40, unit: "nmol/L" } } },
  { age: 50, conditions: { als: "present", fibromyalgia: "present", "kidney-disease": "absent" } },
];

const isMagnesium = ({ id }: Option) => id === "magnesium";
const magnesium = knowledgeBase.options.find(isMagnesium) as Option;
const others = knowledgeBase.options.filter((option) => !isMagnesium(option));

test("what was remembered of other patients changes nothing", () => {
  const used = createEngine(knowledgeBase, release);
  for (const profile of [...profiles, ...profiles].reverse()) used.assessAsJson(profile, today);
  for (const profile of profiles) {
    const fresh = createEngine(knowledgeBase, release);
    expect(text(used.assessAsJson(profile, today)), JSON.stringify(profile)).toBe(
      text(fresh.assessAsJson(profile, today)),
    );
  }
});

test("an option that fails while a patient is assessed is a row of its own, and the others stand", () => {
  const faulty = { ...magnesium, monitoring: undefined as never };
  const knowledge = { ...knowledgeBase, options: [faulty, ...others] };
  const { options, failedOptions } = createEngine(knowledge, release).assess({ age: 71 }, today);
  expect(options.map(({ id }) => id).sort()).toEqual(others.map(({ id }) => id).sort());
  expect(failedOptions).toEqual([{ id: "magnesium", name: magnesium.name, message: expect.stringContaining("fault") }]);
});

test("the JSON is an assessment, with nothing that the schema does not name", () => {
  const engine = createEngine(knowledgeBase, release);
  for (const profile of profiles) {
    const assessment = engine.assess(profile, today);
    expect(assessmentSchema.parse(assessment)).toEqual(assessment);
    expect(assessment.references.map(({ number }) => number)).toEqual(assessment.references.map((_one, at) => at + 1));
  }
});
