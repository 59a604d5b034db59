import { expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../testing/option-under-test";
import { breastfeedingAt, lab, type Patients, pregnantAt, testOption } from "../../testing/test-option";
import { quinine } from "./quinine";

const drug = optionUnderTest(quinine);
const als: Profile = { age: 59, sex: "male", region: "uk", conditions: { als: "present" } };
const nightCramps: Profile = { age: 60, sex: "male", region: "uk", presentations: ["nocturnal-leg-cramps"] };
const contraindications: Patients = {
  "quinine-reaction": ["quinine-reaction"],
  "bleeding-disorder": ["bleeding-disorder"],
  "g6pd-deficiency": ["g6pd-deficiency"],
  "myasthenia-gravis": ["myasthenia-gravis"],
  "long-qt": ["long-qt", lab("qtc", 450), lab("qtc", 451), [lab("qtc", 460), { sex: "female" }]],
  "heart-block": ["heart-block"],
  "qt-prolonging": ["qt-prolonging"],
  pregnancy: [pregnantAt(31)],
};

testOption(quinine, nightCramps, {
  tier: "consider-with-caution",
  tiers: { unproven: ["muscle-cramps", { age: 17 }], "consider-with-caution": [{ age: 18 }] },
  placesOthers: [
    [
      { tier: "avoid" },
      [
        [{ age: 59, sex: "male", region: "us" }, "als"],
        [{ age: 60, sex: "male", region: "us" }, "nocturnal-leg-cramps"],
        [{ age: 60, sex: "male", region: "us" }, "muscle-cramps"],
        [{ age: 60, sex: "male", region: "other" }, "nocturnal-leg-cramps"],
        [{ age: 60, sex: "male", region: "other" }, "muscle-cramps"],
        [pregnantAt(31), { region: "us" }, "pregnancy-cramps"],
        [pregnantAt(31), { region: "uk" }, "pregnancy-cramps"],
        [pregnantAt(31), { region: "other" }, "pregnancy-cramps"],
      ],
    ],
    [{ tier: "unproven" }, [[{ age: 59, sex: "male", region: "other" }, "als"]]],
  ],
  contraindications,
  precautions: {
    "older-age": [{ age: 65 }, { age: 66 }],
    "kidney-disease": ["kidney-disease", lab("egfr", 59)],
    "liver-disease": ["liver-disease"],
    "atrial-fibrillation": ["atrial-fibrillation"],
    "heart-disease": ["ischaemic-heart-disease", "heart-failure"],
    "low-potassium": [lab("potassium", 3.4)],
    "low-magnesium": [lab("magnesium", 0.69)],
    "low-calcium": [lab("calcium", 2.19)],
    "planned-surgery": ["planned-surgery"],
    breastfeeding: [breastfeedingAt(31)],
    pyridostigmine: ["pyridostigmine"],
  },
  interactions: {
    "vitamin-k-antagonist": ["vitamin-k-antagonist"],
    bleeding: ["doac", "antiplatelet", "nsaid"],
    digoxin: ["digoxin"],
    antiseizure: ["antiseizure"],
    "calcium-channel-blocker": ["calcium-channel-blocker"],
    "beta-blocker": ["beta-blocker"],
    statin: ["statin"],
    "ciclosporin-or-tacrolimus": ["ciclosporin-or-tacrolimus"],
    "glucose-lowering": ["insulin-or-sulfonylurea"],
    mexiletine: ["taking.mexiletine"],
  },
  unmeasured: ["low-potassium", "low-magnesium", "low-calcium"],
  silent: {
    "long-qt": [lab("qtc", 449), [lab("qtc", 459), { sex: "female" }]],
    "uk-restrictions": [{ region: "us" }, { region: "other" }],
    "older-age": [{ age: 64 }],
    "kidney-disease": [lab("egfr", 60), lab("egfr", 61)],
    "low-potassium": [lab("potassium", 3.5)],
    "low-magnesium": [lab("magnesium", 0.7)],
    "low-calcium": [lab("calcium", 2.2)],
  },
  alsoNames: { "long-qt": ["sex"] },
  toldToEverybody: ["tonic-water-and-antacids"],
  appliesToEverybody: ["uk-restrictions"],
  nobodyAsked: {
    open: [
      "kidney-disease",
      "liver-disease",
      "atrial-fibrillation",
      "heart-disease",
      "low-potassium",
      "low-magnesium",
      "low-calcium",
      "planned-surgery",
      "pyridostigmine",
      "vitamin-k-antagonist",
      "bleeding",
      "digoxin",
      "antiseizure",
      "calcium-channel-blocker",
      "beta-blocker",
      "statin",
      "ciclosporin-or-tacrolimus",
      "glucose-lowering",
    ],
  },
  others: {
    "no region given is another region": [[{ age: 60, sex: "male" }, "nocturnal-leg-cramps"], { tier: "avoid" }],
  },
  asEntered: {
    "night cramps in the United Kingdom and nothing else known: with caution, never simply to consider": [
      [{ age: 60, sex: "male", region: "uk" }, "nocturnal-leg-cramps"],
      { tier: "consider-with-caution" },
    ],
    "pregnancy unknown at 31: asked for first": [
      [{ age: 31, sex: "female", region: "uk" }, "nocturnal-leg-cramps"],
      { asks: ["pregnancy"] },
    ],
  },
});

testOption(quinine, als, {
  tier: "unproven",
  contraindications,
  alsoNames: { "long-qt": ["sex"] },
});

testOption(quinine, [{ age: 60, region: "uk" }], {
  tiers: { "not-relevant": ["restless-legs", "sleep-starts", "muscle-spasm-pain", "exercise-associated-cramps"] },
});

test.each([
  ["us", /^United States/],
  ["uk", /^United Kingdom/],
] as const)("region %s: its own regulator speaks first and the other is named", (region, first) => {
  for (const patient of [als, nightCramps]) {
    const placed = drug.relevant(well({ ...patient, region })).evidence.find(({ status }) => status === "places");
    expect(placed?.text).toMatch(first);
    expect(placed?.text).toMatch(/United States/);
    expect(placed?.text).toMatch(/United Kingdom/);
  }
});

const askedFirst = Object.keys(contraindications).filter((id) => id !== "pregnancy");
test.each(askedFirst)("%s unknown: asked for first", (id) => {
  expect(drug.warning(nightCramps, id)?.status).toBe("unknown");
  expect(drug.relevant(nightCramps).checkFirst.map(({ warning }) => warning)).toContain(id);
});
