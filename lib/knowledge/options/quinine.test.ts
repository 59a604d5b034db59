import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { quinine } from "./quinine";

const drug = optionUnderTest(quinine);
const als: Profile = { age: 59, sex: "male", region: "uk", conditions: { als: "present" } };
const nightCramps: Profile = { age: 60, sex: "male", region: "uk", presentations: ["nocturnal-leg-cramps"] };
const woman = { sex: "female", age: 31 } as const;
const qtc = (value: number) => ({ labs: { qtc: { value, unit: "ms" } } }) as const;
const potassium = (value: number) => ({ labs: { potassium: { value, unit: "mmol/L" } } }) as const;
const magnesium = (value: number) => ({ labs: { magnesium: { value, unit: "mmol/L" } } }) as const;
const calcium = (value: number) => ({ labs: { calcium: { value, unit: "mmol/L" } } }) as const;
const egfr = (value: number) => ({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } }) as const;

describe("evidence by region", () => {
  test.each([
    ["als-cramps", "us", "avoid"],
    ["als-cramps", "uk", "unproven"],
    ["als-cramps", "other", "unproven"],
    ["nocturnal-leg-cramps", "us", "avoid"],
    ["nocturnal-leg-cramps", "uk", "consider-with-caution"],
    ["nocturnal-leg-cramps", "other", "avoid"],
    ["muscle-cramps", "us", "avoid"],
    ["muscle-cramps", "uk", "unproven"],
    ["muscle-cramps", "other", "avoid"],
  ] as const)("%s in region %s: %s", (indication, region, tier) => {
    const patient: Profile =
      indication === "als-cramps" ? { ...als, region } : { age: 60, sex: "male", region, presentations: [indication] };
    expect(drug.tier(well(patient))).toBe(tier);
  });

  test("no region given is another region", () => {
    const { region: _, ...noRegion } = nightCramps;
    expect(drug.tier(well(noRegion))).toBe("avoid");
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

  test.each(["us", "uk", "other"] as const)("leg cramps in pregnancy, region %s: avoid", (region) => {
    const patient: Profile = { ...woman, region, pregnancy: "pregnant", presentations: ["pregnancy-cramps"] };
    expect(drug.tier(well(patient))).toBe("avoid");
  });

  test.each(["restless-legs", "sleep-starts", "muscle-spasm-pain", "exercise-associated-cramps"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(drug.tier(well({ age: 60, region: "uk", presentations: [presentation] }))).toBe("not-relevant");
    },
  );

  test("aged 17 with night cramps in the United Kingdom: unproven; aged 18: with caution", () => {
    expect(drug.tier(well(nightCramps, { age: 17 }))).toBe("unproven");
    expect(drug.tier(well(nightCramps, { age: 18 }))).toBe("consider-with-caution");
  });

  test("night cramps in the United Kingdom and nothing else known: with caution, never simply to consider", () => {
    expect(drug.tier(nightCramps)).toBe("consider-with-caution");
  });
});

describe("contraindications", () => {
  test.each([
    ["quinine-reaction", { conditions: { "quinine-reaction": "present" } }],
    ["bleeding-disorder", { conditions: { "bleeding-disorder": "present" } }],
    ["g6pd-deficiency", { conditions: { "g6pd-deficiency": "present" } }],
    ["myasthenia-gravis", { conditions: { "myasthenia-gravis": "present" } }],
    ["long-qt", { conditions: { "long-qt": "present" } }],
    ["long-qt", qtc(450)],
    ["long-qt", qtc(451)],
    ["long-qt", { ...qtc(460), sex: "female" }],
    ["heart-block", { conditions: { "heart-block": "present" } }],
    ["qt-prolonging", { medications: { "qt-prolonging": "present" } }],
    ["pregnancy", { ...woman, pregnancy: "pregnant" }],
  ] as const)("%s with %j: avoid, in ALS and in night cramps, and no dose is shown", (id, more) => {
    for (const patient of [well(als, more), well(nightCramps, more)]) {
      expect(drug.tier(patient)).toBe("avoid");
      expect(drug.warning(patient, id)).toMatchObject({ kind: "contraindication", status: "applies" });
      expect(drug.relevant(patient).doseAsStudied).toEqual([]);
    }
  });

  test.each([
    ["long-qt", qtc(449)],
    ["long-qt", { ...qtc(459), sex: "female" }],
    ["quinine-reaction", {}],
    ["bleeding-disorder", {}],
    ["g6pd-deficiency", {}],
    ["myasthenia-gravis", {}],
    ["heart-block", {}],
    ["qt-prolonging", {}],
    ["pregnancy", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(drug.warning(well(nightCramps, more), id)).toBeUndefined();
  });

  test.each([
    "quinine-reaction",
    "bleeding-disorder",
    "g6pd-deficiency",
    "myasthenia-gravis",
    "long-qt",
    "heart-block",
    "qt-prolonging",
  ])("%s unknown: asked for first", (id) => {
    expect(drug.warning(nightCramps, id)?.status).toBe("unknown");
    expect(drug.relevant(nightCramps).checkFirst.map(({ warning }) => warning)).toContain(id);
  });

  test("pregnancy unknown at 31: asked for first", () => {
    const patient: Profile = { ...woman, region: "uk", presentations: ["nocturnal-leg-cramps"] };
    expect(drug.asks(patient)).toContain("pregnancy");
  });
});

describe("precautions and interactions", () => {
  test.each([
    ["uk-restrictions", {}],
    ["older-age", { age: 65 }],
    ["older-age", { age: 66 }],
    ["kidney-disease", { conditions: { "kidney-disease": "present" } }],
    ["kidney-disease", egfr(59)],
    ["liver-disease", { conditions: { "liver-disease": "present" } }],
    ["atrial-fibrillation", { conditions: { "atrial-fibrillation": "present" } }],
    ["heart-disease", { conditions: { "ischaemic-heart-disease": "present" } }],
    ["heart-disease", { conditions: { "heart-failure": "present" } }],
    ["low-potassium", potassium(3.4)],
    ["low-magnesium", magnesium(0.69)],
    ["low-calcium", calcium(2.19)],
    ["planned-surgery", { conditions: { "planned-surgery": "present" } }],
    ["breastfeeding", { ...woman, pregnancy: "breastfeeding" }],
    ["pyridostigmine", { medications: { pyridostigmine: "present" } }],
    ["vitamin-k-antagonist", { medications: { "vitamin-k-antagonist": "present" } }],
    ["bleeding", { medications: { doac: "present" } }],
    ["bleeding", { medications: { antiplatelet: "present" } }],
    ["bleeding", { medications: { nsaid: "present" } }],
    ["digoxin", { medications: { digoxin: "present" } }],
    ["antiseizure", { medications: { antiseizure: "present" } }],
    ["calcium-channel-blocker", { medications: { "calcium-channel-blocker": "present" } }],
    ["beta-blocker", { medications: { "beta-blocker": "present" } }],
    ["statin", { medications: { statin: "present" } }],
    ["ciclosporin-or-tacrolimus", { medications: { "ciclosporin-or-tacrolimus": "present" } }],
    ["glucose-lowering", { medications: { "insulin-or-sulfonylurea": "present" } }],
  ] as const)("%s applies with %j: with caution", (id, more) => {
    expect(drug.warning(well(nightCramps, more), id)?.status).toBe("applies");
    expect(drug.tier(well(nightCramps, more))).toBe("consider-with-caution");
  });

  test.each([
    ["uk-restrictions", { region: "us" }],
    ["uk-restrictions", { region: "other" }],
    ["older-age", { age: 64 }],
    ["kidney-disease", egfr(60)],
    ["kidney-disease", egfr(61)],
    ["low-potassium", potassium(3.5)],
    ["low-magnesium", magnesium(0.7)],
    ["low-calcium", calcium(2.2)],
    ["digoxin", {}],
    ["vitamin-k-antagonist", {}],
    ["bleeding", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(drug.warning(well(nightCramps, more), id)).toBeUndefined();
  });

  test.each([
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
  ])("%s is unknown when nobody asked", (id) => {
    expect(drug.warning(nightCramps, id)?.status).toBe("unknown");
  });

  test("tonic water and antacids are told to everyone", () => {
    expect(drug.warning(well(nightCramps), "tonic-water-and-antacids")?.status).toBe("general");
  });
});

test.each([["mexiletine", "interaction", { taking: { mexiletine: "present" } }]] as const)(
  "%s: a %s that applies with %j and is silent without",
  (id, kind, more) => {
    expect(drug.warning(well(nightCramps, more), id)).toMatchObject({ kind, status: "applies" });
    expect(drug.warning(well(nightCramps), id)).toBeUndefined();
  },
);
