import { expect, test } from "vitest";
import { anyTwo, type Combination, each } from "../../knowledge/combination";
import { combinations } from "../../knowledge/combinations";
import { calcium } from "../../knowledge/options/calcium";
import { magnesium } from "../../knowledge/options/magnesium";
import { stretching } from "../../knowledge/options/stretching";
import { takes } from "../../profile/conditions";
import type { Profile } from "../../profile/schema";
import { assessorOf, knowledgeOf, today, well } from "../../testing/option-under-test";

const options = [calcium, magnesium, stretching];
const patient: Profile = { age: 60, presentations: ["nocturnal-leg-cramps"] };

const made = (rest: Partial<Combination> & Pick<Combination, "among">): Combination => ({
  id: "pair",
  severity: "warning",
  says: "Each does the same.",
  inPatientWords: "Both do the same.",
  cites: ["own-rules#pair"],
  ...rest,
});

function together(rule: Combination, ...profiles: readonly Partial<Profile>[]) {
  const engine = assessorOf(knowledgeOf(options, { combinations: [rule] }));
  return engine.assess(well(patient, ...profiles), today).together;
}

const pair = made({ among: anyTwo("calcium", "magnesium") });

test("two options that can both be chosen are named with the words for the patient", () => {
  expect(together(pair)).toMatchObject([
    {
      id: "pair",
      options: ["calcium", "magnesium"],
      toAdd: ["calcium", "magnesium"],
      severity: "warning",
      messages: ["Each does the same."],
      inPatientWords: "Both do the same.",
    },
  ]);
});

test("one that is taken already need not be chosen to matter", () => {
  expect(together(pair, { taking: { calcium: "present" } })).toMatchObject([{ toAdd: ["magnesium"] }]);
});

test("two that are both taken already still matter when one of them is chosen", () => {
  const both = { calcium: "present", magnesium: "present" } as const;
  expect(together(pair, { taking: both })).toMatchObject([{ toAdd: [] }]);
});

test("an option to avoid cannot be chosen, and so makes no combination", () => {
  expect(together(pair, { labs: { magnesium: { value: 1.2, unit: "mmol/L" } } })).toEqual([]);
});

test("a medicine that the rule asks for has to be taken", () => {
  const rule = made({ among: each("calcium"), when: takes("nsaid") });
  expect(together(rule)).toEqual([]);
  expect(together(rule, { medications: { nsaid: "present" } })).toMatchObject([{ options: ["calcium"] }]);
});

test("what only informs, and what an option tells itself, keep nothing from being printed", () => {
  const { inPatientWords: _, ...informing } = made({ among: anyTwo("calcium", "magnesium"), severity: "info" });
  expect(together(informing)).toEqual([]);
  expect(together({ ...pair, isToldByOption: true })).toEqual([]);
});

test("each combination but those that only inform is told to the patient too", () => {
  expect(combinations.length).toBeGreaterThan(40);
  const gaps = combinations.filter((one) => (one.inPatientWords === undefined) !== (one.severity === "info"));
  expect(gaps.map(({ id }) => id)).toEqual([]);
});

test("no rule asks that an option is not taken, so that all can be tried at once", () => {
  const negated = combinations.filter(
    ({ when }) => when !== undefined && /"not".*"taking\./.test(JSON.stringify(when)),
  );
  expect(negated.map(({ id }) => id)).toEqual([]);
});
