import { expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../testing/option-under-test";
import { lab, testOption } from "../../testing/test-option";
import { lGlutamine } from "./l-glutamine";

const glutamine = optionUnderTest(lGlutamine);
const patient: Profile = { age: 47, sex: "female", conditions: { fibromyalgia: "present" } };

testOption(lGlutamine, patient, {
  tier: "unproven",
  tiers: {
    unproven: [lab("egfr", 60), lab("egfr", 61)],
  },
  contraindications: {
    "kidney-disease": [lab("egfr", 41), lab("egfr", 59), "kidney-disease", "dialysis"],
    "kidney-transplant": ["kidney-transplant"],
    "acute-kidney-injury": ["acute-kidney-injury"],
    "encephalopathy-or-raised-ammonia": ["hepatic-encephalopathy"],
    "liver-disease": ["liver-disease"],
    cancer: ["cancer"],
    "bipolar-disorder": ["bipolar-disorder"],
    pregnancy: [{ pregnancy: "pregnant" }],
    breastfeeding: [{ pregnancy: "breastfeeding" }],
  },
  precautions: { "mood-disorder": ["mood-disorder"], epilepsy: ["epilepsy"], als: ["als"] },
  interactions: {
    antiseizure: ["antiseizure"],
    "insulin-or-sulfonylurea": ["insulin-or-sulfonylurea"],
    "other-glucose-lowering": ["other-glucose-lowering"],
    "ammonia-lowering": ["ammonia-lowering"],
    chemotherapy: ["chemotherapy"],
    valproate: ["taking.valproate"],
  },
  asksFirst: [
    "conditions.kidney-transplant",
    "conditions.acute-kidney-injury",
    "conditions.liver-disease",
    "conditions.cancer",
    "conditions.bipolar-disorder",
    [{ conditions: { "kidney-disease": "unknown", dialysis: "unknown" } }, "conditions.kidney-disease"],
    [{ pregnancy: "unknown" }, "pregnancy"],
  ],
  patients: {
    "in kidney disease the message keeps both our verdict and the article's words": [
      "kidney-disease",
      { says: { "kidney-disease": ["our verdict", "until a physician clears it"] } },
    ],
    "fibromyalgia: claimed and unproven, even when nothing speaks against it": [
      {},
      { tier: "unproven", direction: "unknown", certainty: "very-low" },
    ],
  },
  others: {
    "cramps in ALS: no study, with the glutamate concern told": [
      [{ age: 58, sex: "male" }, "als"],
      { tier: "unproven", applies: ["als"] },
    ],
  },
});

testOption(lGlutamine, [{ age: 60, sex: "male" }], {
  tiers: { "not-relevant": ["nocturnal-leg-cramps", "restless-legs", "pregnancy-cramps", "muscle-cramps"] },
});

test("the effect of its trials is told as claimed, and tied to the article", () => {
  const { evidence, summary } = glutamine.relevant(well(patient));
  expect(summary).toContain("claimed");
  expect(evidence.every(({ citations }) => citations.length > 0)).toBe(true);
});
