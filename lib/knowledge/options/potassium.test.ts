import { expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../testing/option-under-test";
import { lab, pregnantAt, testOption } from "../../testing/test-option";
import { potassium } from "./potassium";

const cramps: Profile = { age: 45, presentations: ["muscle-cramps"] };
const normal = [lab("potassium", 4.2), lab("egfr", 92)] as const;

testOption(potassium, cramps, {
  tier: "unproven",
  tiers: {
    unproven: [lab("potassium", 4.9), lab("egfr", 30), { conditions: { "kidney-disease": "absent" } }, lab("egfr", 60)],
  },
  contraindications: {
    "potassium-sparing-diuretic": ["potassium-sparing-diuretic"],
    "egfr-below-30": [lab("egfr", 29)],
    dialysis: ["dialysis"],
    "acute-kidney-injury": ["acute-kidney-injury"],
    "adrenal-insufficiency": ["adrenal-insufficiency"],
    "muscle-breakdown": ["dark-urine"],
  },
  precautions: {
    "kidney-disease": [lab("egfr", 30), lab("egfr", 59)],
    "peptic-ulcer": ["peptic-ulcer"],
    dysphagia: ["dysphagia"],
    "liver-disease": ["liver-disease"],
    "kidney-transplant": ["kidney-transplant"],
  },
  silent: {
    "potassium-5-or-above": [lab("potassium", 4.9)],
    "egfr-below-30": [lab("egfr", 30), { conditions: { "kidney-disease": "absent" } }],
    dialysis: [lab("egfr", 60)],
    "kidney-disease": [lab("egfr", 60), lab("egfr", 29)],
    "cause-and-magnesium-first": [lab("potassium", 3.5)],
    "ace-inhibitor-or-arb": [{}],
    nsaid: [{}],
    "ciclosporin-or-tacrolimus": [{}],
    trimethoprim: [{}],
    "beta-blocker": [{}],
    digoxin: [{}],
    lithium: [{}],
  },
  toldToEverybody: ["salt-substitute", "heparin"],
  nobodyAsked: {
    unknown: {
      "potassium-5-or-above": ["labs.potassium"],
      "potassium-sparing-diuretic": ["medications.potassium-sparing-diuretic"],
      "egfr-below-30": ["labs.egfr"],
      dialysis: ["conditions.dialysis"],
      "acute-kidney-injury": ["conditions.acute-kidney-injury"],
      "adrenal-insufficiency": ["conditions.adrenal-insufficiency"],
      "muscle-breakdown": ["findings.dark-urine"],
    },
  },
  others: {
    "the contraindication is still told where potassium is not relevant": [
      [{ age: 45 }, "restless-legs", lab("potassium", 5.2)],
      { tier: "not-relevant", applies: ["potassium-5-or-above"] },
    ],
  },
  asEntered: {
    "nothing known but an age: unproven, and level and kidneys are to be checked first": [
      { age: 45 },
      { tier: "unproven", asks: ["labs.potassium", "labs.egfr", "conditions.kidney-disease"] },
    ],
  },
});

testOption(potassium, [cramps, ...normal], {
  tier: "unproven",
  tiers: {
    "not-relevant": [
      "circulatory-cramps",
      "restless-legs",
      "sleep-starts",
      ["als", { age: 60 }],
      [pregnantAt(30), "nocturnal-leg-cramps"],
    ],
  },
  places: [
    [{ tier: "unproven", statement: "cramps" }, [{}, "nocturnal-leg-cramps", "muscle-spasm-pain"]],
    [{ tier: "unproven", statement: "exercise" }, ["exercise-associated-cramps"]],
    [{ tier: "unproven", statement: "cramps" }, [lab("potassium", 3.5), lab("potassium", 3.6)]],
    [{ tier: "consider-with-caution", statement: "low-potassium" }, [lab("potassium", 3.4), lab("potassium", 3)]],
  ],
  placesOthers: [[{ tier: "not-relevant" }, [[{ age: 47 }, "fibromyalgia", ...normal]]]],
  contraindications: { "potassium-5-or-above": [lab("potassium", 5), lab("potassium", 5.1)] },
  interactions: {
    "ace-inhibitor-or-arb": ["ace-inhibitor-or-arb"],
    nsaid: ["nsaid"],
    "ciclosporin-or-tacrolimus": ["ciclosporin-or-tacrolimus"],
    trimethoprim: ["trimethoprim"],
    "beta-blocker": ["beta-blocker"],
    digoxin: ["digoxin"],
    lithium: ["lithium"],
  },
  patients: {
    "low potassium is never simply to consider: its cause and magnesium come first": [
      lab("potassium", 3.2),
      { tier: "consider-with-caution", applies: ["cause-and-magnesium-first"] },
    ],
    "low potassium at 14: unproven": [[lab("potassium", 3.2), { age: 14 }], { tier: "unproven" }],
    "low potassium does not outweigh a potassium-sparing diuretic": [
      [lab("potassium", 3.2), "potassium-sparing-diuretic"],
      { tier: "avoid" },
    ],
  },
});

testOption(potassium, [cramps, lab("potassium", 3.2)], {
  nobodyAsked: {
    applies: ["cause-and-magnesium-first"],
    open: [
      "kidney-disease",
      "peptic-ulcer",
      "dysphagia",
      "liver-disease",
      "ace-inhibitor-or-arb",
      "nsaid",
      "ciclosporin-or-tacrolimus",
      "trimethoprim",
      "beta-blocker",
      "digoxin",
      "lithium",
    ],
  },
});

test("no dose is shown, because none was studied", () => {
  const { doseAsStudied } = optionUnderTest(potassium).relevant(well(cramps, ...normal));
  expect(doseAsStudied.map(({ text }) => text).join()).not.toMatch(/mmol|mg/);
});

test("the patient is told that it was not tested for cramps, and what to stop for", () => {
  expect(potassium.patient.whatItIs.text).toContain("not been tested for cramps");
  expect("none" in potassium.patient.stopAndCall).toBe(false);
});
