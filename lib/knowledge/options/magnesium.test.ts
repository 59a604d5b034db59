import { expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../testing/option-under-test";
import { breastfeedingAt, lab, pregnantAt, testOption } from "../../testing/test-option";
import { magnesium } from "./magnesium";

const option = optionUnderTest(magnesium);
const nightCramps: Profile = { age: 72, presentations: ["nocturnal-leg-cramps"] };
const known = [lab("egfr", 84), lab("magnesium", 0.85)] as const;

testOption(magnesium, [{ age: 50 }, "restless-legs"], {
  tier: "unproven",
  tiers: {
    unproven: [
      lab("egfr", 30),
      lab("egfr", 31),
      { conditions: { "kidney-disease": "absent" } },
      lab("egfr", 60),
      lab("magnesium", 1),
      lab("magnesium", 0.99),
      lab("magnesium", 2.4, "mg/dL"),
    ],
  },
  places: [[{ tier: "unproven", statement: "restless-legs" }, [known]]],
  placesOthers: [
    [{ tier: "not-supported", statement: "rest-cramps" }, [[{ age: 45 }, "muscle-cramps", ...known]]],
    [{ tier: "not-supported", statement: "spasm-pain" }, [[{ age: 45 }, "muscle-spasm-pain", ...known]]],
    [{ tier: "unproven", statement: "exercise" }, [[{ age: 30 }, "exercise-associated-cramps", ...known]]],
    [{ tier: "unproven", statement: "sleep-starts" }, [[{ age: 30 }, "sleep-starts", ...known]]],
    [{ tier: "unproven", statement: "fibromyalgia" }, [[{ age: 47 }, "fibromyalgia", ...known]]],
    [{ tier: "unproven", statement: "als" }, [[{ age: 60 }, "nocturnal-leg-cramps", "als", ...known]]],
    [{ tier: "unproven", statement: "pregnancy" }, [[pregnantAt(30), "nocturnal-leg-cramps", ...known]]],
    [{ tier: "not-relevant" }, [[{ age: 60 }, "circulatory-cramps", ...known]]],
  ],
  contraindications: {
    "egfr-below-30": [lab("egfr", 20), lab("egfr", 29), lab("egfr", 29.9)],
    dialysis: ["dialysis"],
    "acute-kidney-injury": ["acute-kidney-injury"],
    "heart-block": ["heart-block"],
    "myasthenia-gravis": ["myasthenia-gravis"],
    "high-magnesium": [lab("magnesium", 1.01), lab("magnesium", 2.5, "mg/dL")],
  },
  unmeasured: ["high-magnesium"],
  silent: {
    "egfr-below-30": [lab("egfr", 30), lab("egfr", 31), { conditions: { "kidney-disease": "absent" } }],
    dialysis: [lab("egfr", 60)],
    "high-magnesium": [lab("magnesium", 1), lab("magnesium", 0.99), lab("magnesium", 2.4, "mg/dL")],
  },
  nobodyAsked: {
    unknown: {
      "egfr-below-30": ["labs.egfr"],
      dialysis: ["conditions.dialysis"],
      "acute-kidney-injury": ["conditions.acute-kidney-injury"],
      "heart-block": ["conditions.heart-block"],
      "myasthenia-gravis": ["conditions.myasthenia-gravis"],
      "high-magnesium": ["labs.magnesium"],
    },
  },
  others: {
    "a girl of 14 with leg cramps: not supported": [
      [{ age: 14, sex: "female" }, "muscle-cramps"],
      { tier: "not-supported" },
    ],
    "kidney disease without an eGFR: whether the eGFR is below 30 is unknown": [
      [{ age: 72 }, "nocturnal-leg-cramps", "kidney-disease"],
      { asks: ["labs.egfr"], unknown: ["egfr-below-30"] },
    ],
    "adverse effects are told to everyone and change no tier": [
      [{ age: 72 }, "nocturnal-leg-cramps", ...known],
      { general: ["diarrhoea", "too-much-magnesium"] },
    ],
    "with an eGFR of 29 it stays one to avoid": [
      [{ age: 72 }, "nocturnal-leg-cramps", lab("magnesium", 0.6), lab("egfr", 29)],
      { tier: "avoid" },
    ],
  },
  asEntered: {
    "nothing known but an age: not supported, with kidney function to be checked first": [
      { age: 45 },
      { tier: "not-supported", asks: ["labs.egfr", "conditions.dialysis"] },
    ],
    "pregnancy is unknown in a woman of 30 who was not asked": [
      [{ age: 30, sex: "female" }, "nocturnal-leg-cramps", lab("magnesium", 0.6)],
      { unknown: ["pregnancy"] },
    ],
  },
});

testOption(magnesium, nightCramps, {
  tier: "not-supported",
  tiers: {
    "consider-with-caution": [lab("magnesium", 0.69)],
    "not-supported": [lab("magnesium", 0.7), lab("magnesium", 0.71)],
  },
  places: [[{ tier: "not-supported", statement: "rest-cramps" }, [known]]],
  precautions: {
    "kidney-disease": [lab("egfr", 30), lab("egfr", 59)],
    "respiratory-weakness": ["respiratory-weakness", lab("fvc", 49)],
  },
  interactions: {
    "quinolone-or-tetracycline": ["quinolone-or-tetracycline"],
    bisphosphonate: ["bisphosphonate"],
    levothyroxine: ["levothyroxine"],
    "potassium-sparing-diuretic": ["potassium-sparing-diuretic"],
    "proton-pump-inhibitor": ["proton-pump-inhibitor"],
    diuretic: ["thiazide-diuretic", "loop-diuretic"],
    "ciclosporin-or-tacrolimus": ["ciclosporin-or-tacrolimus"],
    digoxin: ["digoxin"],
    iron: ["taking.iron"],
    gabapentinoid: ["gabapentinoid"],
  },
  whateverTheTier: { precautions: { pregnancy: [pregnantAt(30)] } },
  silent: {
    "kidney-disease": [lab("egfr", 60), lab("egfr", 29)],
    "respiratory-weakness": [lab("fvc", 50)],
    pregnancy: [breastfeedingAt(30)],
  },
  patients: {
    "correcting a low magnesium is established and relief of cramps is not": [
      lab("magnesium", 0.6),
      { applies: ["low-magnesium"], summary: [/correcting it is established; .* unproven/] },
    ],
  },
});

testOption(magnesium, [{ age: 72 }, "nocturnal-leg-cramps", lab("magnesium", 0.6)], {
  nobodyAsked: {
    open: [
      "kidney-disease",
      "respiratory-weakness",
      "quinolone-or-tetracycline",
      "bisphosphonate",
      "levothyroxine",
      "potassium-sparing-diuretic",
      "proton-pump-inhibitor",
      "diuretic",
      "ciclosporin-or-tacrolimus",
      "digoxin",
    ],
  },
});

test("night cramps: the review and the later trial of the maker are both cited", () => {
  const sources = option.sources(well(nightCramps, ...known));
  expect(sources.map(({ doi }) => doi)).toEqual(
    expect.arrayContaining(["10.1002/14651858.CD009402.pub3", "10.1186/s12937-021-00747-9"]),
  );
});

test("the patient is told that the studies found no clear difference, and what to stop for", () => {
  const { whatItIs, stopAndCall } = magnesium.patient;
  expect(whatItIs.text).toContain("no clear difference");
  expect("none" in stopAndCall).toBe(false);
});
