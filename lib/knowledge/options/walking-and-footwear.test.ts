import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { walkingAndFootwear } from "./walking-and-footwear";

const option = optionUnderTest(walkingAndFootwear);
const circulatory: Profile = { age: 61, sex: "male", presentations: ["circulatory-cramps"] };

describe("the indications of walking, position and footwear", () => {
  test.each([
    ["circulatory-cramps", "benefit", "consider"],
    ["muscle-cramps", "unknown", "unproven"],
    ["restless-legs", "unknown", "unproven"],
  ] as const)("%s: %s with very low certainty, so %s", (presentation, direction, tier) => {
    const patient = well({ age: 61, presentations: [presentation] });
    expect(option.result(patient)).toMatchObject({ direction, certainty: "very-low", tier });
  });

  test.each(["sleep-starts", "muscle-spasm-pain", "exercise-associated-cramps"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well({ age: 61, presentations: [presentation] }))).toBe("not-relevant");
    },
  );

  test("cramps from posture and nothing else known: to consider", () => {
    expect(option.tier(circulatory)).toBe("consider");
  });
});

describe("the precautions of walking, position and footwear", () => {
  test.each([
    ["long-journeys", { conditions: { "venous-thromboembolism": "present" } }],
    ["claudication", { conditions: { "peripheral-arterial-disease": "present" } }],
    ["feet-at-risk", { conditions: { "peripheral-arterial-disease": "present" } }],
    ["feet-at-risk", { conditions: { diabetes: "present" } }],
    ["feet-at-risk", { conditions: { "peripheral-neuropathy": "present" } }],
    ["falls", { conditions: { falls: "present" } }],
  ] as const)("%s with %j: to consider with caution", (id, more) => {
    const patient = well(circulatory, more);
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("consider-with-caution");
    expect(option.warning(well(circulatory), id)).toBeUndefined();
    expect(option.warning(circulatory, id)?.status).toBe("unknown");
  });

  test.each([
    ["claudication", "exertional-calf-pain"],
    ["swollen-leg", "one-leg-swelling"],
  ] as const)("%s after the finding %s: with caution, even with the gate left out", (id, finding) => {
    const patient = well(circulatory, { conditions: { diabetes: "present" }, findings: { [finding]: "present" } });
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("consider-with-caution");
  });
});
