import { describe, expect, test } from "vitest";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { triggerAvoidance } from "./trigger-avoidance";

const option = optionUnderTest(triggerAvoidance);
const als = { age: 58, conditions: { als: "present" } } as const;

describe("the indications of avoiding triggers", () => {
  test("cramps in ALS: unproven, on one page without a source", () => {
    expect(option.result(well(als))).toMatchObject({
      tier: "unproven",
      indication: "als-cramps",
      direction: "unknown",
      certainty: "very-low",
    });
  });

  test.each(["exercise-associated-cramps", "muscle-cramps", "circulatory-cramps"] as const)(
    "%s: unproven, direction unknown",
    (presentation) => {
      const patient = well({ age: 40, presentations: [presentation] });
      expect(option.result(patient)).toMatchObject({ tier: "unproven", direction: "unknown", certainty: "very-low" });
    },
  );

  test.each(["nocturnal-leg-cramps", "restless-legs", "sleep-starts", "muscle-spasm-pain"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well({ age: 40, presentations: [presentation] }))).toBe("not-relevant");
    },
  );
});

describe("the precautions of avoiding triggers", () => {
  test("an alcohol or substance use disorder: alcohol is not stopped at once", () => {
    const patient = well(als, { conditions: { "substance-use-disorder": "present" } });
    expect(option.warning(patient, "alcohol")?.status).toBe("applies");
    expect(option.tier(patient)).toBe("unproven");
  });

  test("alcohol is silent when absent, and when nobody asked, since it could change nothing", () => {
    expect(option.warning(well(als), "alcohol")).toBeUndefined();
    expect(option.warning(als, "alcohol")).toBeUndefined();
  });

  test.each(["medicines", "too-little-movement"])("%s is told to everybody", (id) => {
    expect(option.warning(well(als), id)?.status).toBe("general");
  });
});
