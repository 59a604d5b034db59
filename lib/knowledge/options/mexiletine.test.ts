import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../testing/option-under-test";
import { breastfeedingAt, lab, pregnantAt, testOption } from "../../testing/test-option";
import { mexiletine } from "./mexiletine";

const drug = optionUnderTest(mexiletine);
const als: Profile = { age: 58, sex: "male", conditions: { als: "present" } };

testOption(mexiletine, als, {
  tier: "consider-with-caution",
  tiers: { unproven: [{ age: 17 }], "consider-with-caution": [{ age: 18 }] },
  contraindications: {
    "heart-block": ["heart-block"],
    "heart-failure": ["heart-failure"],
    "ischaemic-heart-disease": ["ischaemic-heart-disease"],
    "chest-pain": ["chest-pain"],
  },
  precautions: {
    "atrial-fibrillation": ["atrial-fibrillation"],
    "pacemaker-or-icd": ["pacemaker-or-icd"],
    "long-qt": ["long-qt", lab("qtc", 450)],
    "low-potassium": [lab("potassium", 3.4)],
    "low-magnesium": [lab("magnesium", 0.69)],
    "liver-disease": ["liver-disease"],
    epilepsy: ["epilepsy"],
    "kidney-disease": [lab("egfr", 29), "dialysis"],
    pregnancy: [pregnantAt(35)],
    breastfeeding: [breastfeedingAt(35)],
    swallowing: ["dysphagia"],
    "respiratory-weakness": ["respiratory-weakness", lab("fvc", 49)],
    falls: ["falls"],
  },
  interactions: {
    "theophylline-or-tizanidine": ["theophylline-or-tizanidine"],
    riluzole: ["riluzole", "taking.riluzole"],
    "rhythm-medicines": ["qt-prolonging"],
    "conduction-medicines": ["beta-blocker", "calcium-channel-blocker", "digoxin"],
    "narrow-margin-medicines": ["digoxin", "lithium", "vitamin-k-antagonist", "ciclosporin-or-tacrolimus"],
    "ssri-or-snri": ["ssri-or-snri"],
    antiseizure: ["antiseizure"],
    metformin: ["other-glucose-lowering"],
    quinine: ["quinine", "taking.quinine"],
  },
  unmeasured: ["low-potassium", "low-magnesium"],
  alsoNames: { "long-qt": ["sex"] },
  pending: ["epilepsy"],
  silent: {
    "long-qt": [lab("qtc", 449)],
    "low-potassium": [lab("potassium", 3.5)],
    "low-magnesium": [lab("magnesium", 0.7)],
    "kidney-disease": [lab("egfr", 30), lab("egfr", 31)],
    "respiratory-weakness": [lab("fvc", 50)],
  },
  toldToEverybody: ["not-asked-here"],
  asksFirst: ["conditions.heart-block", "conditions.heart-failure", "conditions.ischaemic-heart-disease"],
  patients: {
    "cramps in ALS, everything else absent: with caution, since everyone needs a heart check": [
      {},
      { tier: "consider-with-caution", applies: ["heart-check"] },
    ],
    "AV block with a pacemaker entered as well is still to avoid here": [
      ["heart-block", "pacemaker-or-icd"],
      { tier: "avoid" },
    ],
  },
  asEntered: {
    "cramps in ALS and nothing else known: with caution, and AV block is asked for first": [
      [{ age: 58, sex: "male" }, "als"],
      {
        tier: "consider-with-caution",
        asks: ["conditions.heart-block", "conditions.heart-failure", "conditions.ischaemic-heart-disease"],
      },
    ],
  },
});

testOption(mexiletine, [{ age: 45 }, "als"], {
  nobodyAsked: {
    open: [
      "atrial-fibrillation",
      "pacemaker-or-icd",
      "long-qt",
      "low-potassium",
      "low-magnesium",
      "liver-disease",
      "epilepsy",
      "kidney-disease",
      "pregnancy",
      "breastfeeding",
      "swallowing",
      "respiratory-weakness",
      "falls",
      "theophylline-or-tizanidine",
      "riluzole",
      "rhythm-medicines",
      "conduction-medicines",
      "narrow-margin-medicines",
      "ssri-or-snri",
      "antiseizure",
      "metformin",
    ],
  },
});

testOption(mexiletine, [{ age: 58 }], {
  tiers: { "not-relevant": ["muscle-cramps", "nocturnal-leg-cramps", "exercise-associated-cramps", "restless-legs"] },
});

describe("evidence", () => {
  test.each([
    [49, "indirect", "low"],
    [50, "direct", "moderate"],
    [51, "direct", "moderate"],
  ] as const)("a vital capacity of %d %% is %s evidence of %s certainty", (value, directness, certainty) => {
    const { evidence } = drug.relevant(well(als, { labs: { fvc: { value, unit: "%" } } }));
    expect(evidence[0]).toMatchObject({ directness, certainty });
  });

  test("the two trials are cited", () => {
    const pmids = drug.sources(well(als)).map(({ pmid }) => pmid);
    expect(pmids).toEqual(expect.arrayContaining(["26911633", "29510461"]));
  });
});
