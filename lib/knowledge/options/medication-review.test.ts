import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import type { MedicationId } from "../../profile/vocabulary/medications";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { medicationReview } from "./medication-review";

const option = optionUnderTest(medicationReview);
const nightCramps: Profile = { age: 72, presentations: ["nocturnal-leg-cramps"] };
const on = (...ids: readonly MedicationId[]) =>
  well(nightCramps, { medications: Object.fromEntries(ids.map((id) => [id, "present" as const])) });

describe("what the evidence says", () => {
  test("in night cramps at 72 a review is to consider on direct evidence of low certainty", () => {
    expect(option.result(well(nightCramps))).toMatchObject({
      tier: "consider",
      direction: "benefit",
      certainty: "low",
      directness: "direct",
    });
  });

  test.each([
    ["muscle-cramps", "consider"],
    ["circulatory-cramps", "consider"],
    ["exercise-associated-cramps", "consider"],
    ["muscle-spasm-pain", "consider"],
    ["restless-legs", "consider"],
    ["sleep-starts", "not-relevant"],
  ] as const)("%s: %s", (presentation, tier) => {
    expect(option.tier(well({ age: 60, presentations: [presentation] }))).toBe(tier);
  });

  test.each<[string, Profile]>([
    ["ALS", { age: 58, conditions: { als: "present" } }],
    ["fibromyalgia", { age: 47, conditions: { fibromyalgia: "present" } }],
    ["pregnancy", { age: 31, sex: "female", pregnancy: "pregnant", presentations: ["pregnancy-cramps"] }],
  ])("%s was not studied, so a review is unproven there", (_, patient) => {
    expect(option.result(well(patient))).toMatchObject({ direction: "unknown", tier: "unproven" });
  });

  test.each([
    [49, "indirect", "very-low"],
    [50, "direct", "low"],
    [51, "direct", "low"],
  ] as const)("the study had people of 50 or over: at %i the evidence is %s, %s", (age, directness, certainty) => {
    expect(option.result(well(nightCramps, { age }))).toMatchObject({ directness, certainty, tier: "consider" });
  });

  test("people on dialysis were left out of the study, so its evidence is indirect for them", () => {
    const patient = well(nightCramps, { conditions: { dialysis: "present" } });
    expect(option.relevant(patient).directness).toBe("indirect");
  });

  test("at 14 a review is unproven", () => {
    expect(option.tier(well({ age: 14, presentations: ["muscle-cramps"] }))).toBe("unproven");
  });
});

describe("the patient's own medicines", () => {
  test.each([
    ["long-acting-beta-agonist", "long-acting-beta-agonist", "2.42"],
    ["potassium-sparing-diuretic", "potassium-sparing-diuretic", "2.12"],
    ["thiazide-diuretic", "thiazide-diuretic", "1.48"],
    ["loop-diuretic", "loop-diuretic", "1.20"],
    ["statin", "statin", "1.16"],
    ["calcium-channel-blocker", "calcium-channel-blocker", "amlodipine"],
    ["proton-pump-inhibitor", "proton-pump-inhibitor", "magnesium"],
    ["bisphosphonate", "bisphosphonate", "calcium"],
    ["ciclosporin-or-tacrolimus", "ciclosporin-or-tacrolimus", "magnesium"],
    ["chemotherapy", "chemotherapy", "cisplatin"],
    ["theophylline-or-tizanidine", "theophylline", "magnesium"],
    ["levothyroxine", "levothyroxine", "thyroid"],
    ["lithium", "lithium", "pending"],
    ["ssri-or-snri", "restless-legs-antidepressant", "pending"],
  ] as const)("%s is named and informs, without a change of tier", (medicine, id, says) => {
    const warning = option.warning(on(medicine), id);
    expect(warning).toMatchObject({ kind: "adverse-effect", status: "applies", because: [`medications.${medicine}`] });
    expect(warning?.message).toContain(says);
    expect(option.tier(on(medicine))).toBe("consider");
    expect(option.warning(well(nightCramps), id)).toBeUndefined();
    expect(option.warning(nightCramps, id)).toBeUndefined();
  });

  test("a diuretic is stopped by its prescriber alone", () => {
    for (const id of ["thiazide-diuretic", "loop-diuretic", "potassium-sparing-diuretic"] as const) {
      expect(option.warning(on(id), id)?.message).toContain("Only its prescriber stops it");
    }
  });
});

describe("what needs care", () => {
  test.each([
    ["withdrawal", "baclofen"],
    ["withdrawal", "benzodiazepine-or-z-drug"],
    ["gradual-stop", "antiseizure"],
    ["gradual-stop", "corticosteroid"],
    ["gradual-stop", "beta-blocker"],
    ["gradual-stop", "levodopa"],
    ["gradual-stop", "pyridostigmine"],
  ] as const)("%s: on %s a review is to consider with caution", (id, medicine) => {
    expect(option.warning(on(medicine), id)).toMatchObject({ kind: "precaution", status: "applies" });
    expect(option.tier(on(medicine))).toBe("consider-with-caution");
  });

  test.each(["thiazide-diuretic", "loop-diuretic"] as const)(
    "a proton-pump inhibitor with a %s asks for magnesium; either alone does not",
    (diuretic) => {
      expect(option.warning(on("proton-pump-inhibitor", diuretic), "ppi-with-diuretic")).toMatchObject({
        kind: "interaction",
        status: "applies",
      });
      expect(option.tier(on("proton-pump-inhibitor", diuretic))).toBe("consider-with-caution");
      expect(option.warning(on("proton-pump-inhibitor"), "ppi-with-diuretic")).toBeUndefined();
      expect(option.warning(on(diuretic), "ppi-with-diuretic")).toBeUndefined();
    },
  );

  test("nobody asked about medicines: each is an open question, and a review stays to consider", () => {
    expect(option.tier(nightCramps)).toBe("consider");
    expect(option.asks(nightCramps)).toContain("medications.baclofen");
    expect(option.warning(nightCramps, "withdrawal")).toMatchObject({ status: "unknown" });
  });
});
