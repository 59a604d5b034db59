import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { stimulantAvoidance } from "./stimulant-avoidance";

const option = optionUnderTest(stimulantAvoidance);
const sleepStarts: Profile = { age: 34, sex: "female", presentations: ["sleep-starts"] };

describe("the indications of avoiding stimulants", () => {
  test("sleep starts: to consider, at very low certainty", () => {
    expect(option.result(well(sleepStarts))).toMatchObject({
      tier: "consider",
      direction: "benefit",
      certainty: "very-low",
    });
  });

  test("restless legs: unproven, as caffeine did not go with them", () => {
    expect(option.result(well({ age: 50, presentations: ["restless-legs"] }))).toMatchObject({
      tier: "unproven",
      direction: "unknown",
      certainty: "very-low",
    });
  });

  test.each(["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well({ age: 50, presentations: [presentation] }))).toBe("not-relevant");
    },
  );
});

describe("the precautions and interactions of avoiding stimulants", () => {
  test.each([
    ["alcohol-dependence", { conditions: { "substance-use-disorder": "present" } }],
    ["ssri", { medications: { "ssri-or-snri": "present" } }],
    ["lithium", { medications: { lithium: "present" } }],
  ] as const)("%s with %j: to consider with caution", (id, more) => {
    const patient = well(sleepStarts, more);
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("consider-with-caution");
    expect(option.warning(well(sleepStarts), id)).toBeUndefined();
    expect(option.warning(sleepStarts, id)?.status).toBe("unknown");
  });

  test("alcohol dependence is a critical warning", () => {
    const patient = well(sleepStarts, { conditions: { "substance-use-disorder": "present" } });
    expect(option.warning(patient, "alcohol-dependence")?.severity).toBe("critical");
  });

  test("caffeine withdrawal is told to everybody and lowers nothing", () => {
    expect(option.warning(well(sleepStarts), "caffeine-withdrawal")?.status).toBe("general");
  });
});
