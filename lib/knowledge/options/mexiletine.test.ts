import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { mexiletine } from "./mexiletine";

const drug = optionUnderTest(mexiletine);
const als: Profile = { age: 58, sex: "male", conditions: { als: "present" } };
const qtc = (value: number) => ({ labs: { qtc: { value, unit: "ms" } } }) as const;
const egfr = (value: number) => ({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } }) as const;

describe("evidence", () => {
  test("cramps in ALS, everything else absent: with caution, since everyone needs a heart check", () => {
    expect(drug.tier(well(als))).toBe("consider-with-caution");
    expect(drug.warning(well(als), "heart-check")?.status).toBe("applies");
  });

  test("cramps in ALS and nothing else known: with caution, and AV block is asked for first", () => {
    expect(drug.tier(als)).toBe("consider-with-caution");
    expect(drug.asks(als)).toContain("conditions.heart-block");
    expect(drug.asks(als)).toContain("conditions.heart-failure");
    expect(drug.asks(als)).toContain("conditions.ischaemic-heart-disease");
  });

  test.each(["muscle-cramps", "nocturnal-leg-cramps", "exercise-associated-cramps", "restless-legs"] as const)(
    "%s without ALS: not relevant",
    (presentation) => {
      expect(drug.tier(well({ age: 58, presentations: [presentation] }))).toBe("not-relevant");
    },
  );

  test("aged 17: unproven; aged 18: with caution", () => {
    expect(drug.tier(well(als, { age: 17 }))).toBe("unproven");
    expect(drug.tier(well(als, { age: 18 }))).toBe("consider-with-caution");
  });

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

describe("contraindications", () => {
  test.each([
    ["heart-block", { conditions: { "heart-block": "present" } }],
    ["heart-failure", { conditions: { "heart-failure": "present" } }],
    ["ischaemic-heart-disease", { conditions: { "ischaemic-heart-disease": "present" } }],
    ["chest-pain", { findings: { "chest-pain": "present" } }],
  ] as const)("%s makes it an option to avoid, and no dose is shown", (id, more) => {
    const patient = well(als, more);
    expect(drug.tier(patient)).toBe("avoid");
    expect(drug.warning(patient, id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(drug.relevant(patient).doseAsStudied).toEqual([]);
  });

  test("AV block with a pacemaker entered as well is still to avoid here", () => {
    const patient = well(als, { conditions: { "heart-block": "present", "pacemaker-or-icd": "present" } });
    expect(drug.tier(patient)).toBe("avoid");
  });

  test.each(["conditions.heart-block", "conditions.heart-failure", "conditions.ischaemic-heart-disease"] as const)(
    "%s unknown: never simply to consider",
    (path) => {
      const id = path.slice("conditions.".length);
      const patient = well(als, { conditions: { [id]: "unknown" } });
      expect(drug.tier(patient)).toBe("consider-with-caution");
      expect(drug.asks(patient)).toContain(path);
    },
  );

  test("what the form does not ask is told to everyone", () => {
    expect(drug.warning(well(als), "not-asked-here")?.status).toBe("general");
  });
});

describe("precautions and interactions", () => {
  test.each([
    ["atrial-fibrillation", { conditions: { "atrial-fibrillation": "present" } }],
    ["pacemaker-or-icd", { conditions: { "pacemaker-or-icd": "present" } }],
    ["long-qt", { conditions: { "long-qt": "present" } }],
    ["long-qt", qtc(450)],
    ["low-potassium", { labs: { potassium: { value: 3.4, unit: "mmol/L" } } }],
    ["low-magnesium", { labs: { magnesium: { value: 0.69, unit: "mmol/L" } } }],
    ["liver-disease", { conditions: { "liver-disease": "present" } }],
    ["epilepsy", { conditions: { epilepsy: "present" } }],
    ["kidney-disease", egfr(29)],
    ["pregnancy", { sex: "female", age: 35, pregnancy: "pregnant" }],
    ["breastfeeding", { sex: "female", age: 35, pregnancy: "breastfeeding" }],
    ["swallowing", { conditions: { dysphagia: "present" } }],
    ["respiratory-weakness", { conditions: { "respiratory-weakness": "present" } }],
    ["respiratory-weakness", { labs: { fvc: { value: 49, unit: "%" } } }],
    ["falls", { conditions: { falls: "present" } }],
    ["theophylline-or-tizanidine", { medications: { "theophylline-or-tizanidine": "present" } }],
    ["riluzole", { medications: { riluzole: "present" } }],
    ["riluzole", { taking: { riluzole: "present" } }],
    ["rhythm-medicines", { medications: { "qt-prolonging": "present" } }],
    ["conduction-medicines", { medications: { "beta-blocker": "present" } }],
    ["conduction-medicines", { medications: { "calcium-channel-blocker": "present" } }],
    ["conduction-medicines", { medications: { digoxin: "present" } }],
    ["narrow-margin-medicines", { medications: { digoxin: "present" } }],
    ["narrow-margin-medicines", { medications: { lithium: "present" } }],
    ["narrow-margin-medicines", { medications: { "vitamin-k-antagonist": "present" } }],
    ["narrow-margin-medicines", { medications: { "ciclosporin-or-tacrolimus": "present" } }],
    ["ssri-or-snri", { medications: { "ssri-or-snri": "present" } }],
    ["antiseizure", { medications: { antiseizure: "present" } }],
    ["metformin", { medications: { "other-glucose-lowering": "present" } }],
  ] as const)("%s applies with %j: with caution", (id, more) => {
    expect(drug.warning(well(als, more), id)?.status).toBe("applies");
    expect(drug.tier(well(als, more))).toBe("consider-with-caution");
  });

  test.each([
    ["long-qt", qtc(449)],
    ["low-potassium", { labs: { potassium: { value: 3.5, unit: "mmol/L" } } }],
    ["low-magnesium", { labs: { magnesium: { value: 0.7, unit: "mmol/L" } } }],
    ["kidney-disease", egfr(30)],
    ["kidney-disease", egfr(31)],
    ["respiratory-weakness", { labs: { fvc: { value: 50, unit: "%" } } }],
    ["riluzole", {}],
    ["theophylline-or-tizanidine", {}],
    ["narrow-margin-medicines", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(drug.warning(well(als, more), id)).toBeUndefined();
  });

  test.each([
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
  ])("%s is unknown when nobody asked", (id) => {
    const { sex: _, ...nobodyAsked } = als;
    expect(drug.warning({ ...nobodyAsked, age: 45 }, id)?.status).toBe("unknown");
  });

  test("what no source was read for is shown as pending", () => {
    expect(drug.warning(well(als, { conditions: { epilepsy: "present" } }), "epilepsy")?.pending).toBe(true);
  });
});

test.each([
  ["kidney-disease", "precaution", { conditions: { dialysis: "present" } }],
  ["quinine", "interaction", { medications: { quinine: "present" } }],
  ["quinine", "interaction", { taking: { quinine: "present" } }],
] as const)("%s: a %s that applies with %j and is silent without", (id, kind, more) => {
  expect(drug.warning(well(als, more), id)).toMatchObject({ kind, status: "applies" });
  expect(drug.warning(well(als), id)).toBeUndefined();
});
