import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { lThreonine } from "./l-threonine";

const threonine = optionUnderTest(lThreonine);
const als: Profile = { age: 58, conditions: { als: "present" } };

describe("evidence", () => {
  test("cramps in ALS, otherwise well: not supported", () => {
    expect(threonine.tier(well(als))).toBe("not-supported");
  });

  test("cramps in ALS and nothing else known: not supported, and nothing is to be checked first for it", () => {
    expect(threonine.tier(als)).toBe("not-supported");
    expect(threonine.relevant(als).checkFirst).toEqual([]);
  });

  test.each(["muscle-cramps", "nocturnal-leg-cramps", "exercise-associated-cramps", "circulatory-cramps"] as const)(
    "ALS with %s is read as cramps in ALS",
    (presentation) => {
      expect(threonine.tier(well(als, { presentations: [presentation] }))).toBe("not-supported");
    },
  );

  test.each(["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain", "restless-legs", "sleep-starts"] as const)(
    "%s without ALS: not relevant",
    (presentation) => {
      expect(threonine.tier(well({ age: 58, presentations: [presentation] }))).toBe("not-relevant");
    },
  );

  test("fibromyalgia: not relevant", () => {
    expect(threonine.tier(well({ age: 58, conditions: { fibromyalgia: "present" } }))).toBe("not-relevant");
  });

  test("the evidence is of very low certainty and cites the review", () => {
    const { evidence } = threonine.relevant(well(als));
    expect(evidence.map(({ certainty, direction }) => [certainty, direction])).toEqual([
      ["very-low", "no-clear-benefit"],
    ]);
    expect(threonine.sources(well(als)).map(({ pmid }) => pmid)).toContain("22513921");
  });

  test("aged 17: still not supported", () => {
    expect(threonine.tier(well(als, { age: 17 }))).toBe("not-supported");
  });
});

describe("precautions apply, are unknown, or are silent", () => {
  test.each([
    ["kidney-disease", { conditions: { "kidney-disease": "present" } }],
    ["kidney-disease", { labs: { egfr: { value: 59, unit: "mL/min/1.73m2" } } }],
    ["liver-disease", { conditions: { "liver-disease": "present" } }],
    ["hepatic-encephalopathy", { conditions: { "hepatic-encephalopathy": "present" } }],
    ["breathing", { conditions: { "respiratory-weakness": "present" } }],
    ["breathing", { labs: { fvc: { value: 49, unit: "%" } } }],
    ["pregnancy", { sex: "female", age: 35, pregnancy: "pregnant" }],
    ["pregnancy", { sex: "female", age: 35, pregnancy: "breastfeeding" }],
  ] as const)("%s applies with %j, and the tier stays", (id, more) => {
    expect(threonine.warning(well(als, more), id)?.status).toBe("applies");
    expect(threonine.tier(well(als, more))).toBe("not-supported");
  });

  test.each([
    ["kidney-disease", { labs: { egfr: { value: 60, unit: "mL/min/1.73m2" } } }],
    ["breathing", { labs: { fvc: { value: 50, unit: "%" } } }],
    ["liver-disease", {}],
    ["hepatic-encephalopathy", {}],
    ["pregnancy", {}],
  ] as const)("%s is silent with %j", (id, more) => {
    expect(threonine.warning(well(als, more), id)).toBeUndefined();
  });

  test.each(["kidney-disease", "liver-disease", "hepatic-encephalopathy", "breathing", "pregnancy"])(
    "%s is not told when nobody asked, since it could change nothing",
    (id) => {
      expect(threonine.warning({ ...als, age: 45 }, id)).toBeUndefined();
    },
  );

  test("the harm of other amino acids in ALS is told", () => {
    expect(threonine.warning(well(als), "amino-acid-harm")?.status).toBe("applies");
  });

  test("the document's caution on other medicines is told to everyone", () => {
    expect(threonine.warning(well(als), "other-medicines")?.status).toBe("general");
  });

  test("what no source was read for is shown as pending", () => {
    expect(threonine.warning(well(als, { conditions: { "liver-disease": "present" } }), "liver-disease")?.pending).toBe(
      true,
    );
  });
});
