import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { calcium } from "./calcium";

const option = optionUnderTest(calcium);
const lab = (id: "calcium" | "phosphate", value: number): Partial<Profile> => ({
  labs: { [id]: { value, unit: "mmol/L" } },
});
const egfr = (value: number): Partial<Profile> => ({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } });
const cramps: Profile = { age: 48, sex: "female", presentations: ["muscle-cramps"] };
const normal = (...more: readonly Partial<Profile>[]) => well(cramps, lab("calcium", 2.35), ...more);

describe("the indications of calcium", () => {
  test.each(["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain", "pregnancy-cramps"] as const)(
    "%s with a normal calcium: unproven",
    (presentation) => {
      const pregnancy = presentation === "pregnancy-cramps" ? "pregnant" : "none";
      expect(option.tier(normal({ presentations: [presentation], pregnancy }))).toBe("unproven");
    },
  );

  test.each(["exercise-associated-cramps", "circulatory-cramps", "restless-legs", "sleep-starts"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(normal({ presentations: [presentation] }))).toBe("not-relevant");
    },
  );

  test("vitamin D deficiency with a normal calcium: unproven", () => {
    expect(option.tier(normal({ vitaminDStatus: "severe-deficiency" }))).toBe("unproven");
  });

  test.each([
    [2.19, "consider-with-caution"],
    [2.2, "unproven"],
    [2.21, "unproven"],
  ] as const)("adjusted calcium of %d mmol/L: %s", (value, tier) => {
    expect(option.tier(well(cramps, lab("calcium", value)))).toBe(tier);
  });

  test("a low calcium is treated for itself, with its cause to be found first", () => {
    const low = well(cramps, lab("calcium", 2.1));
    expect(option.result(low).summary).toContain("no remedy for other cramps");
    expect(option.warning(low, "low-blood-calcium")).toMatchObject({ kind: "precaution", status: "applies" });
  });

  test("with calcium unknown it stays unproven, and the blood test is asked for", () => {
    const unknown = well(cramps, { conditions: { hypercalcaemia: "unknown" } });
    expect(option.tier(unknown)).toBe("unproven");
    expect(option.asks(unknown)).toContain("labs.calcium");
  });

  test("the web page's test of a few days is answered, not repeated as advice", () => {
    expect(option.result(normal()).summary).toContain("shows nothing");
  });
});

describe("the contraindications of calcium", () => {
  test.each([
    [2.59, "unproven"],
    [2.6, "unproven"],
    [2.61, "avoid"],
  ] as const)("adjusted calcium of %d mmol/L: %s", (value, tier) => {
    expect(option.tier(well(cramps, lab("calcium", value)))).toBe(tier);
  });

  test.each(["hypercalcaemia", "kidney-stones", "hyperparathyroidism"] as const)(
    "%s: avoid, no dose shown",
    (condition) => {
      const result = option.relevant(normal({ conditions: { [condition]: "present" } }));
      expect(result.tier).toBe("avoid");
      expect(result.doseAsStudied).toEqual([]);
    },
  );

  test.each(["kidney-stones", "hyperparathyroidism"] as const)(
    "%s unknown with a low calcium: asked for",
    (condition) => {
      const unknown = well(cramps, lab("calcium", 2.1), { conditions: { [condition]: "unknown" } });
      expect(option.tier(unknown)).toBe("consider-with-caution");
      expect(option.asks(unknown)).toContain(`conditions.${condition}`);
    },
  );

  test.each([
    [29, "avoid"],
    [30, "unproven"],
    [31, "unproven"],
  ] as const)("an eGFR of %d mL/min/1.73 m²: %s", (value, tier) => {
    expect(option.tier(normal(egfr(value)))).toBe(tier);
  });
});

describe("the precautions and interactions of calcium", () => {
  test.each([
    ["kidney-disease", "kidney-disease"],
    ["dialysis", "dialysis"],
    ["granulomatous-disease", "granulomatous-disease"],
    ["cancer", "cancer"],
  ] as const)("%s: told, and the option stays unproven", (condition, id) => {
    const patient = normal({ conditions: { [condition]: "present" } });
    expect(option.warning(patient, id)).toMatchObject({ kind: "precaution", status: "applies" });
    expect(option.tier(patient)).toBe("unproven");
  });

  test.each([
    [1.49, undefined],
    [1.5, undefined],
    [1.51, "applies"],
  ] as const)("phosphate of %d mmol/L: %s", (value, status) => {
    expect(option.warning(normal(lab("phosphate", value)), "high-phosphate")?.status).toBe(status);
  });

  test.each([
    ["vitamin-d", "vitamin-d-too"],
    ["calcium", "more-calcium"],
    ["calcium-magnesium-vitamin-d", "more-calcium"],
    ["sodium-bicarbonate", "alkali"],
    ["sodium-citrate", "alkali"],
    ["iron", "iron"],
  ] as const)("already taking %s: %s", (taken, id) => {
    expect(option.warning(normal({ taking: { [taken]: "present" } }), id)?.status).toBe("applies");
  });

  test.each([
    "thiazide-diuretic",
    "digoxin",
    "levothyroxine",
    "quinolone-or-tetracycline",
    "bisphosphonate",
    "proton-pump-inhibitor",
    "corticosteroid",
  ] as const)("%s: an interaction", (medicine) => {
    expect(option.warning(normal({ medications: { [medicine]: "present" } }), medicine)).toMatchObject({
      kind: "interaction",
      status: "applies",
    });
  });

  test("the upper limits of both age groups are told to everyone", () => {
    const { message, status } = option.warning(normal(), "upper-limit") ?? {};
    expect(status).toBe("general");
    expect(message).toContain("2,500 mg");
    expect(message).toContain("2,000 mg");
  });
});

test.each([
  ["acute-kidney-injury", "precaution", { conditions: { "acute-kidney-injury": "present" } }],
  ["pregnancy", "precaution", { pregnancy: "pregnant" }],
  ["pregnancy", "precaution", { pregnancy: "breastfeeding" }],
] as const)("%s: a %s that applies with %j and is silent without", (id, kind, more) => {
  expect(option.warning(well(cramps, more), id)).toMatchObject({ kind, status: "applies" });
  expect(option.warning(well(cramps), id)).toBeUndefined();
});
