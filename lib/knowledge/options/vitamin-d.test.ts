import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { vitaminD } from "./vitamin-d";

const d = optionUnderTest(vitaminD);
const level = (value: number, unit = "nmol/L"): Partial<Profile> => ({ labs: { "vitamin-d-25oh": { value, unit } } });
const calcium = (value: number): Partial<Profile> => ({ labs: { calcium: { value, unit: "mmol/L" } } });
const spasm: Profile = { age: 66, sex: "female", presentations: ["muscle-spasm-pain"] };
const deficient = (...more: readonly Partial<Profile>[]) => well(spasm, level(22), calcium(2.3), ...more);

describe("the indications of vitamin D", () => {
  test.each([
    [29.9, "consider", "moderate"],
    [30, "consider", "low"],
    [49.9, "consider", "low"],
    [50, "not-supported", "low"],
    [74.9, "not-supported", "low"],
    [75, "not-supported", "low"],
  ] as const)("a level of %d nmol/L: %s, certainty %s", (value, tier, certainty) => {
    const result = d.relevant(well(spasm, level(value), calcium(2.3)));
    expect({ tier: result.tier, certainty: result.certainty }).toEqual({ tier, certainty });
  });

  test("12 ng/mL is deficiency and 11.9 ng/mL severe deficiency", () => {
    const certaintyAt = (value: number) => d.relevant(well(spasm, level(value, "ng/mL"), calcium(2.3))).certainty;
    expect([certaintyAt(12), certaintyAt(11.9)]).toEqual(["low", "moderate"]);
  });

  test.each(["severe-deficiency", "deficiency"] as const)(
    "%s: benefit for bone, unproven for cramps, both said",
    (band) => {
      const { summary, evidence } = d.relevant(well(spasm, calcium(2.3), { vitaminDStatus: band }));
      expect(summary).toContain("bone and mineral health");
      expect(summary).toContain("unproven");
      const placed = evidence.find(({ status }) => status === "places");
      expect(placed?.outcome).toMatch(/Not cramps/);
    },
  );

  test("the four patients and the pooled trials of strength are shown beside it, and promise nothing", () => {
    const pmids = d.sources(deficient()).map(({ pmid }) => pmid);
    expect(pmids).toEqual(expect.arrayContaining(["25033068", "31496497"]));
    const series = d.relevant(deficient()).evidence.find(({ id }) => id === "spasm-in-deficiency");
    expect(series).toMatchObject({ direction: "unknown", certainty: "very-low", status: "beside" });
  });

  test.each(["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"] as const)(
    "%s with an unknown level: unproven, and the level is asked for",
    (presentation) => {
      const unknown = well({ age: 45, sex: "male", presentations: [presentation] });
      expect(d.tier(unknown)).toBe("unproven");
      expect(d.asks(unknown)).toContain("vitaminDStatus");
    },
  );

  test("fibromyalgia: no clear benefit for pain", () => {
    expect(d.tier(well({ age: 47, sex: "female", conditions: { fibromyalgia: "present" } }))).toBe("not-supported");
  });

  test("cramps in ALS: unproven", () => {
    expect(d.tier(well({ age: 58, sex: "male", conditions: { als: "present" } }))).toBe("unproven");
  });

  test("leg cramps in pregnancy: unproven", () => {
    const pregnant: Profile = { age: 31, sex: "female", pregnancy: "pregnant", presentations: ["pregnancy-cramps"] };
    expect(d.tier(well(pregnant))).toBe("unproven");
  });

  test.each(["exercise-associated-cramps", "circulatory-cramps", "restless-legs", "sleep-starts"] as const)(
    "%s: not relevant unless there is a deficiency",
    (presentation) => {
      const patient = { age: 60, sex: "male", presentations: [presentation] } as const;
      expect(d.tier(well(patient))).toBe("not-relevant");
      expect(d.tier(well(patient, level(20), calcium(2.3)))).toBe("consider");
    },
  );
});

describe("the contraindications of vitamin D", () => {
  test.each([
    [2.59, "consider"],
    [2.6, "consider"],
    [2.61, "avoid"],
    [3.1, "avoid"],
  ] as const)("adjusted calcium of %d mmol/L: %s", (value, tier) => {
    expect(d.tier(deficient(calcium(value)))).toBe(tier);
  });

  test("known hypercalcaemia: avoid, and no dose is shown", () => {
    const result = d.relevant(deficient({ conditions: { hypercalcaemia: "present" } }));
    expect(result.tier).toBe("avoid");
    expect(result.doseAsStudied).toEqual([]);
  });

  test("a deficiency by report with calcium unknown: with caution, and calcium is asked for first", () => {
    const unknown = well(spasm, { vitaminDStatus: "severe-deficiency", conditions: { hypercalcaemia: "unknown" } });
    expect(d.tier(unknown)).toBe("consider-with-caution");
    expect(d.asks(unknown)).toEqual(expect.arrayContaining(["labs.calcium", "conditions.hypercalcaemia"]));
  });

  test.each([
    [124, "not-supported"],
    [125, "not-supported"],
    [126, "avoid"],
  ] as const)("a level of %d nmol/L: %s", (value, tier) => {
    expect(d.tier(well(spasm, level(value), calcium(2.3)))).toBe(tier);
  });

  test("a reported deficiency without a level leaves no question of too much vitamin D", () => {
    const reported = well(spasm, calcium(2.3), { vitaminDStatus: "severe-deficiency" });
    expect(d.tier(reported)).toBe("consider");
  });
});

describe("the precautions of vitamin D in a deficiency", () => {
  test.each([
    [29, "severe-kidney-disease", "applies"],
    [30, "severe-kidney-disease", undefined],
    [31, "severe-kidney-disease", undefined],
    [59, "kidney-disease", "applies"],
    [60, "kidney-disease", undefined],
    [61, "kidney-disease", undefined],
  ] as const)("an eGFR of %d: %s %s", (value, id, status) => {
    const patient = deficient({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } });
    expect(d.warning(patient, id)?.status).toBe(status);
    expect(d.tier(patient)).toBe(value < 60 ? "consider-with-caution" : "consider");
  });

  test.each([
    "kidney-stones",
    "kidney-disease",
    "dialysis",
    "hyperparathyroidism",
    "granulomatous-disease",
    "cancer",
    "falls",
  ] as const)("%s: with caution; unknown, it can still be considered", (condition) => {
    const patient = deficient({ conditions: { [condition]: "present" } });
    expect(d.tier(patient)).toBe("consider-with-caution");
    expect(d.warning(patient, condition)).toMatchObject({ kind: "precaution", status: "applies" });
    expect(d.tier(deficient({ conditions: { [condition]: "unknown" } }))).toBe("consider");
  });

  test.each(["pregnant", "breastfeeding"] as const)("%s: with caution", (pregnancy) => {
    expect(d.tier(deficient({ age: 31, pregnancy }))).toBe("consider-with-caution");
  });

  test.each([
    ["vitamin-d", "other-vitamin-d"],
    ["calcium-magnesium-vitamin-d", "other-vitamin-d"],
    ["calcium", "other-calcium"],
  ] as const)("already taking %s: the amounts add up", (option, id) => {
    const patient = deficient({ taking: { [option]: "present" } });
    expect(d.warning(patient, id)?.status).toBe("applies");
    expect(d.tier(patient)).toBe("consider-with-caution");
  });

  test.each([
    "thiazide-diuretic",
    "digoxin",
    "antiseizure",
    "orlistat-or-bile-acid-sequestrant",
    "corticosteroid",
  ] as const)("%s: an interaction, with caution", (medicine) => {
    const patient = deficient({ medications: { [medicine]: "present" } });
    expect(d.warning(patient, medicine)).toMatchObject({ kind: "interaction", status: "applies" });
    expect(d.tier(patient)).toBe("consider-with-caution");
  });

  test("that the bodies' cuts differ is told to everyone and changes no tier", () => {
    expect(d.warning(deficient(), "bodies-differ")).toMatchObject({ status: "general", severity: "info" });
    expect(d.tier(deficient())).toBe("consider");
  });
});
