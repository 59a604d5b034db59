import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { entriesOf } from "../option";
import { calcium } from "./calcium";
import { calciumMagnesiumVitaminD } from "./calcium-magnesium-vitamin-d";
import { magnesium } from "./magnesium";
import { vitaminD } from "./vitamin-d";

const option = optionUnderTest(calciumMagnesiumVitaminD);
const patient: Profile = { age: 45, sex: "male", presentations: ["muscle-spasm-pain"] };

const condition = (id: string): Partial<Profile> => ({ conditions: { [id]: "present" } });
const medicine = (id: string): Partial<Profile> => ({ medications: { [id]: "present" } });
const taken = (id: string): Partial<Profile> => ({ taking: { [id]: "present" } });
const lab = (id: string, value: number, unit = "mmol/L"): Partial<Profile> => ({ labs: { [id]: { value, unit } } });
const egfr = (value: number) => lab("egfr", value, "mL/min/1.73m2");
const vitaminDLevel = (value: number) => lab("vitamin-d-25oh", value, "nmol/L");
const pregnantAt30: Partial<Profile> = { age: 30, sex: "female", pregnancy: "pregnant" };

const contraindicated = [
  ["raised-calcium", lab("calcium", 2.61), "labs.calcium"],
  ["raised-calcium", lab("calcium", 3.1), "labs.calcium"],
  ["raised-calcium", condition("hypercalcaemia"), "conditions.hypercalcaemia"],
  ["raised-calcium", condition("hyperparathyroidism"), "conditions.hyperparathyroidism"],
  ["kidney-stones", condition("kidney-stones"), "conditions.kidney-stones"],
  ["failing-kidneys", egfr(29), "labs.egfr"],
  ["failing-kidneys", condition("dialysis"), "conditions.dialysis"],
  ["failing-kidneys", condition("acute-kidney-injury"), "conditions.acute-kidney-injury"],
  ["heart-block", condition("heart-block"), "conditions.heart-block"],
  ["myasthenia-gravis", condition("myasthenia-gravis"), "conditions.myasthenia-gravis"],
  ["level-too-high", lab("magnesium", 1.01), "labs.magnesium"],
  ["level-too-high", vitaminDLevel(125.1), "labs.vitamin-d-25oh"],
] as const;

const cautioned = [
  ["low-blood-calcium", lab("calcium", 2.19)],
  ["low-magnesium", lab("magnesium", 0.69)],
  ["kidney-disease", condition("kidney-disease")],
  ["kidney-disease", egfr(59)],
  ["kidney-disease", egfr(30)],
  ["high-phosphate", lab("phosphate", 1.51)],
  ["calcium-rises-easily", condition("granulomatous-disease")],
  ["calcium-rises-easily", condition("cancer")],
  ["respiratory-weakness", condition("respiratory-weakness")],
  ["falls", condition("falls")],
  ["pregnancy", pregnantAt30],
  ["pregnancy", { age: 30, sex: "female", pregnancy: "breastfeeding" }],
  ["taken-already", taken("calcium")],
  ["taken-already", taken("magnesium")],
  ["taken-already", taken("vitamin-d")],
  ["alkali", taken("sodium-bicarbonate")],
  ["alkali", taken("sodium-citrate")],
  ["spacing", medicine("levothyroxine")],
  ["spacing", medicine("quinolone-or-tetracycline")],
  ["spacing", medicine("bisphosphonate")],
  ["spacing", taken("iron")],
  ["levels", medicine("thiazide-diuretic")],
  ["levels", medicine("loop-diuretic")],
  ["levels", medicine("potassium-sparing-diuretic")],
  ["levels", medicine("proton-pump-inhibitor")],
  ["levels", medicine("ciclosporin-or-tacrolimus")],
  ["digoxin", medicine("digoxin")],
  ["gabapentinoid", medicine("gabapentinoid")],
  ["less-vitamin-d-or-calcium", medicine("corticosteroid")],
  ["less-vitamin-d-or-calcium", medicine("antiseizure")],
  ["less-vitamin-d-or-calcium", medicine("orlistat-or-bile-acid-sequestrant")],
] as const;

describe("evidence", () => {
  test.each(["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"] as const)("%s: unproven", (presentation) => {
    const result = option.result(well({ ...patient, presentations: [presentation] }));
    expect(result).toMatchObject({ direction: "unknown", certainty: "very-low", tier: "unproven" });
  });

  test("leg cramps in pregnancy: unproven, on a trial of two of the three parts", () => {
    const result = option.result(well(patient, pregnantAt30, { presentations: ["pregnancy-cramps"] }));
    expect(result).toMatchObject({ direction: "unknown", directness: "indirect", tier: "unproven" });
  });

  test.each(["exercise-associated-cramps", "circulatory-cramps", "restless-legs", "sleep-starts"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well({ ...patient, presentations: [presentation] }))).toBe("not-relevant");
    },
  );

  test("a calcium of 3.1 with severe vitamin D deficiency: to avoid, and no dose is shown", () => {
    const labs: Profile["labs"] = {
      calcium: { value: 3.1, unit: "mmol/L" },
      "vitamin-d-25oh": { value: 22.5, unit: "nmol/L" },
    };
    expect(option.result(well(patient, { labs }))).toMatchObject({ tier: "avoid", doseAsStudied: [] });
  });
});

describe("contraindications", () => {
  test.each(contraindicated)("%s with %j", (id, more, because) => {
    const profile = well(patient, more);
    expect(option.tier(profile)).toBe("avoid");
    expect(option.warning(profile, id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.warning(profile, id)?.because).toContain(because);
  });

  test.each([
    ["raised-calcium", lab("calcium", 2.6)],
    ["raised-calcium", lab("calcium", 2.59)],
    ["failing-kidneys", egfr(30)],
    ["failing-kidneys", egfr(31)],
    ["level-too-high", { labs: { ...lab("magnesium", 1.0).labs, ...vitaminDLevel(125).labs } }],
    ["level-too-high", { labs: { ...lab("magnesium", 0.99).labs, ...vitaminDLevel(124.9).labs } }],
    ["kidney-stones", {}],
    ["heart-block", {}],
    ["myasthenia-gravis", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toBeUndefined();
  });

  test.each([
    ["raised-calcium", "labs.calcium"],
    ["kidney-stones", "conditions.kidney-stones"],
    ["failing-kidneys", "labs.egfr"],
    ["heart-block", "conditions.heart-block"],
    ["myasthenia-gravis", "conditions.myasthenia-gravis"],
    ["level-too-high", "labs.magnesium"],
  ] as const)("%s is unknown when nobody asked, and %s is checked first", (id, path) => {
    expect(option.warning(patient, id)?.status).toBe("unknown");
    expect(option.asks(patient)).toContain(path);
  });
});

describe("precautions and interactions", () => {
  test.each(cautioned)("%s applies with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)?.status).toBe("applies");
  });

  test.each([
    ["low-blood-calcium", lab("calcium", 2.2)],
    ["low-blood-calcium", lab("calcium", 2.21)],
    ["low-magnesium", lab("magnesium", 0.7)],
    ["kidney-disease", egfr(60)],
    ["high-phosphate", lab("phosphate", 1.5)],
    ["high-phosphate", lab("phosphate", 1.49)],
    ["taken-already", taken("calcium-magnesium-vitamin-d")],
    ["levels", medicine("beta-blocker")],
    ["pregnancy", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(option.warning(well(patient, more), id)).toBeUndefined();
  });

  test.each(["upper-limits", "dolutegravir"])("%s is told to everyone", (id) => {
    expect(option.warning(well(patient), id)?.status).toBe("general");
  });
});

describe.each([
  ["calcium", calcium],
  ["magnesium", magnesium],
  ["vitamin D", vitaminD],
] as const)("nothing of %s is lost", (_, part) => {
  const alone = optionUnderTest(part);
  const kinds = ["contraindication", "precaution", "interaction"];
  const patients = [...contraindicated, ...cautioned].map(([, more]) => well(patient, more));
  const applied = (of: typeof alone, profile: Profile) =>
    of.result(profile).warnings.filter(({ kind, status }) => kinds.includes(kind) && status === "applies");

  test("the patients above meet every contraindication, precaution and interaction of the part", () => {
    const met = new Set(patients.flatMap((profile) => applied(alone, profile).map(({ id }) => id)));
    const conditional = [part.contraindications, part.precautions, part.interactions]
      .flatMap((listed) => entriesOf(listed))
      .filter(({ when }) => when !== undefined);
    expect(conditional.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  });

  test("who must avoid the part must avoid the product", () => {
    const avoids = patients.filter((profile) =>
      applied(alone, profile).some(({ kind }) => kind === "contraindication"),
    );
    expect(avoids.length).toBeGreaterThan(0);
    expect(avoids.map((profile) => option.tier(profile)).filter((tier) => tier !== "avoid")).toEqual([]);
  });

  test("who is warned of the part is warned of the product", () => {
    const warned = patients.filter((profile) => applied(alone, profile).length > 0);
    expect(warned.length).toBeGreaterThan(0);
    expect(warned.filter((profile) => applied(option, profile).length === 0)).toEqual([]);
  });
});
