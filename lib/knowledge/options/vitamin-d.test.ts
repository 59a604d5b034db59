import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../testing/option-under-test";
import { lab, pregnantAt, testOption } from "../../testing/test-option";
import { vitaminD } from "./vitamin-d";

const d = optionUnderTest(vitaminD);
const spasm: Profile = { age: 66, sex: "female", presentations: ["muscle-spasm-pain"] };
const deficient = [spasm, lab("vitamin-d-25oh", 22), lab("calcium", 2.3)] as const;

testOption(vitaminD, deficient, {
  tier: "consider",
  tiers: {
    "consider-with-caution": [
      lab("egfr", 30),
      lab("egfr", 31),
      { age: 31, pregnancy: "pregnant" },
      { age: 31, pregnancy: "breastfeeding" },
    ],
    avoid: [lab("calcium", 2.61), lab("calcium", 3.1), lab("vitamin-d-25oh", 126)],
    "not-supported": [lab("vitamin-d-25oh", 124), lab("vitamin-d-25oh", 125)],
    consider: [
      lab("calcium", 2.59),
      lab("calcium", 2.6),
      lab("egfr", 60),
      lab("egfr", 61),
      { conditions: { "kidney-stones": "unknown" } },
      { conditions: { "kidney-disease": "unknown" } },
      { conditions: { dialysis: "unknown" } },
      { conditions: { hyperparathyroidism: "unknown" } },
      { conditions: { "granulomatous-disease": "unknown" } },
      { conditions: { cancer: "unknown" } },
      { conditions: { falls: "unknown" } },
    ],
  },
  places: [
    [{ tier: "consider", certainty: "moderate" }, [lab("vitamin-d-25oh", 29.9), lab("vitamin-d-25oh", 11.9, "ng/mL")]],
    [
      { tier: "consider", certainty: "low" },
      [lab("vitamin-d-25oh", 30), lab("vitamin-d-25oh", 49.9), lab("vitamin-d-25oh", 12, "ng/mL")],
    ],
    [
      { tier: "not-supported", certainty: "low" },
      [lab("vitamin-d-25oh", 50), lab("vitamin-d-25oh", 74.9), lab("vitamin-d-25oh", 75)],
    ],
  ],
  precautions: {
    "severe-kidney-disease": [lab("egfr", 29)],
    "kidney-disease": [lab("egfr", 59), "kidney-disease"],
    "kidney-stones": ["kidney-stones"],
    dialysis: ["dialysis"],
    hyperparathyroidism: ["hyperparathyroidism"],
    "granulomatous-disease": ["granulomatous-disease"],
    cancer: ["cancer"],
    falls: ["falls"],
    "other-vitamin-d": ["taking.vitamin-d", "taking.calcium-magnesium-vitamin-d"],
    "other-calcium": ["taking.calcium"],
  },
  interactions: {
    "thiazide-diuretic": ["thiazide-diuretic"],
    digoxin: ["digoxin"],
    antiseizure: ["antiseizure"],
    "orlistat-or-bile-acid-sequestrant": ["orlistat-or-bile-acid-sequestrant"],
    corticosteroid: ["corticosteroid"],
  },
  silent: {
    "severe-kidney-disease": [lab("egfr", 30), lab("egfr", 31)],
    "kidney-disease": [lab("egfr", 60), lab("egfr", 61)],
  },
  patients: { "known hypercalcaemia: avoid, and no dose is shown": ["hypercalcaemia", { tier: "avoid" }] },
  others: {
    "fibromyalgia: no clear benefit for pain": [
      [{ age: 47, sex: "female" }, "fibromyalgia"],
      { tier: "not-supported" },
    ],
    "cramps in ALS: unproven": [[{ age: 58, sex: "male" }, "als"], { tier: "unproven" }],
    "leg cramps in pregnancy: unproven": [[pregnantAt(31), "pregnancy-cramps"], { tier: "unproven" }],
    "a deficiency by report with calcium unknown: with caution, and calcium is asked for first": [
      [
        { age: 66, sex: "female" },
        "muscle-spasm-pain",
        { vitaminDStatus: "severe-deficiency", conditions: { hypercalcaemia: "unknown" } },
      ],
      { tier: "consider-with-caution", asks: ["labs.calcium", "conditions.hypercalcaemia"] },
    ],
    "a reported deficiency without a level leaves no question of too much vitamin D": [
      [{ age: 66, sex: "female" }, "muscle-spasm-pain", lab("calcium", 2.3), { vitaminDStatus: "severe-deficiency" }],
      { tier: "consider" },
    ],
  },
});

testOption(vitaminD, [{ age: 45, sex: "male" }], {
  tier: "unproven",
  asksFirst: [
    ["muscle-cramps", "vitaminDStatus"],
    ["nocturnal-leg-cramps", "vitaminDStatus"],
    ["muscle-spasm-pain", "vitaminDStatus"],
  ],
});

testOption(vitaminD, [{ age: 60, sex: "male" }], {
  tiers: {
    "not-relevant": ["exercise-associated-cramps", "circulatory-cramps", "restless-legs", "sleep-starts"],
    consider: [
      ["exercise-associated-cramps", lab("vitamin-d-25oh", 20), lab("calcium", 2.3)],
      ["circulatory-cramps", lab("vitamin-d-25oh", 20), lab("calcium", 2.3)],
      ["restless-legs", lab("vitamin-d-25oh", 20), lab("calcium", 2.3)],
      ["sleep-starts", lab("vitamin-d-25oh", 20), lab("calcium", 2.3)],
    ],
  },
});

describe("the indications of vitamin D", () => {
  test.each(["severe-deficiency", "deficiency"] as const)(
    "%s: benefit for bone, unproven for cramps, both said",
    (band) => {
      const { summary, evidence } = d.relevant(well(spasm, lab("calcium", 2.3), { vitaminDStatus: band }));
      expect(summary).toContain("bone and mineral health");
      expect(summary).toContain("unproven");
      const placed = evidence.find(({ status }) => status === "places");
      expect(placed?.outcome).toMatch(/Not cramps/);
    },
  );

  test("the four patients and the pooled trials of strength are shown beside it, and promise nothing", () => {
    const pmids = d.sources(well(...deficient)).map(({ pmid }) => pmid);
    expect(pmids).toEqual(expect.arrayContaining(["25033068", "31496497"]));
    const series = d.relevant(well(...deficient)).evidence.find(({ id }) => id === "spasm-in-deficiency");
    expect(series).toMatchObject({ direction: "unknown", certainty: "very-low", status: "beside" });
  });
});

test("that the bodies' cuts differ is told to everyone and changes no tier", () => {
  expect(d.warning(well(...deficient), "bodies-differ")).toMatchObject({ status: "general", severity: "info" });
  expect(d.tier(well(...deficient))).toBe("consider");
});
