import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { type Given, partsOf } from "../../testing/given";
import { optionUnderTest, well } from "../../testing/option-under-test";
import {
  breastfeedingAt,
  lab,
  type OptionTables,
  type Patients,
  pregnantAt,
  testOption,
} from "../../testing/test-option";
import { entriesOf } from "../option";
import { calcium } from "./calcium";
import { calciumMagnesiumVitaminD } from "./calcium-magnesium-vitamin-d";
import { magnesium } from "./magnesium";
import { vitaminD } from "./vitamin-d";

const option = optionUnderTest(calciumMagnesiumVitaminD);
const patient: Profile = { age: 45, sex: "male", presentations: ["muscle-spasm-pain"] };
const toldOfParts = {
  contraindications: {
    "raised-calcium": [lab("calcium", 2.61), lab("calcium", 3.1), "hypercalcaemia", "hyperparathyroidism"],
    "kidney-stones": ["kidney-stones"],
    "failing-kidneys": [lab("egfr", 29), "dialysis", "acute-kidney-injury"],
    "heart-block": ["heart-block"],
    "myasthenia-gravis": ["myasthenia-gravis"],
    "level-too-high": [lab("magnesium", 1.01), lab("vitamin-d-25oh", 125.1)],
  },
  precautions: {
    "low-blood-calcium": [lab("calcium", 2.19)],
    "low-magnesium": [lab("magnesium", 0.69)],
    "kidney-disease": ["kidney-disease", lab("egfr", 59), lab("egfr", 30)],
    "high-phosphate": [lab("phosphate", 1.51)],
    "calcium-rises-easily": ["granulomatous-disease", "cancer"],
    "respiratory-weakness": ["respiratory-weakness"],
    falls: ["falls"],
    pregnancy: [pregnantAt(30), breastfeedingAt(30)],
    "taken-already": ["taking.calcium", "taking.magnesium", "taking.vitamin-d"],
    alkali: ["taking.sodium-bicarbonate", "taking.sodium-citrate"],
  },
  interactions: {
    spacing: ["levothyroxine", "quinolone-or-tetracycline", "bisphosphonate", "taking.iron"],
    levels: [
      "thiazide-diuretic",
      "loop-diuretic",
      "potassium-sparing-diuretic",
      "proton-pump-inhibitor",
      "ciclosporin-or-tacrolimus",
    ],
    digoxin: ["digoxin"],
    gabapentinoid: ["gabapentinoid"],
    "less-vitamin-d-or-calcium": ["corticosteroid", "antiseizure", "orlistat-or-bile-acid-sequestrant"],
  },
} satisfies OptionTables;

testOption(calciumMagnesiumVitaminD, patient, {
  tier: "unproven",
  tiers: { "not-relevant": ["exercise-associated-cramps", "circulatory-cramps", "restless-legs", "sleep-starts"] },
  places: [
    [{ tier: "unproven", direction: "unknown", certainty: "very-low" }, ["muscle-cramps", "nocturnal-leg-cramps", {}]],
  ],
  ...toldOfParts,
  unmeasured: ["level-too-high"],
  silent: {
    "raised-calcium": [lab("calcium", 2.6), lab("calcium", 2.59)],
    "failing-kidneys": [lab("egfr", 30), lab("egfr", 31)],
    "level-too-high": [
      [lab("magnesium", 1), lab("vitamin-d-25oh", 125)],
      [lab("magnesium", 0.99), lab("vitamin-d-25oh", 124.9)],
    ],
    "low-blood-calcium": [lab("calcium", 2.2), lab("calcium", 2.21)],
    "low-magnesium": [lab("magnesium", 0.7)],
    "kidney-disease": [lab("egfr", 60)],
    "high-phosphate": [lab("phosphate", 1.5), lab("phosphate", 1.49)],
    "taken-already": ["taking.calcium-magnesium-vitamin-d"],
    levels: ["beta-blocker"],
  },
  toldToEverybody: ["upper-limits", "dolutegravir"],
  nobodyAsked: {
    unknown: {
      "raised-calcium": ["labs.calcium"],
      "kidney-stones": ["conditions.kidney-stones"],
      "failing-kidneys": ["labs.egfr"],
      "heart-block": ["conditions.heart-block"],
      "myasthenia-gravis": ["conditions.myasthenia-gravis"],
      "level-too-high": ["labs.magnesium"],
    },
  },
  patients: {
    "leg cramps in pregnancy: unproven, on a trial of two of the three parts": [
      [pregnantAt(30), "pregnancy-cramps"],
      { tier: "unproven", direction: "unknown", directness: "indirect" },
    ],
    "a calcium of 3.1 with severe vitamin D deficiency: to avoid, and no dose is shown": [
      [lab("calcium", 3.1), lab("vitamin-d-25oh", 22.5)],
      { tier: "avoid" },
    ],
  },
});

describe.each([
  ["calcium", calcium],
  ["magnesium", magnesium],
  ["vitamin D", vitaminD],
] as const)("nothing of %s is lost", (_, part) => {
  const alone = optionUnderTest(part);
  const kinds = ["contraindication", "precaution", "interaction"];
  const given: readonly Given[] = Object.values<Patients>(toldOfParts).flatMap((table) => Object.values(table).flat());
  const patients = given.map((one) => well(patient, ...partsOf(one)));
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
