import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { sleepRegularity } from "./sleep-regularity";

const option = optionUnderTest(sleepRegularity);
const sleepStarts: Profile = { age: 34, sex: "female", presentations: ["sleep-starts"] };

describe("the indications of reassurance and regular sleep", () => {
  test("sleep starts: to consider, at very low certainty", () => {
    expect(option.result(well(sleepStarts))).toMatchObject({
      tier: "consider",
      direction: "benefit",
      certainty: "very-low",
      directness: "direct",
    });
  });

  test("sleep starts and nothing else known: to consider", () => {
    expect(option.tier(sleepStarts)).toBe("consider");
  });

  test.each(["restless-legs", "muscle-cramps", "nocturnal-leg-cramps"] as const)("%s: not relevant", (presentation) => {
    expect(option.tier(well({ age: 34, presentations: [presentation] }))).toBe("not-relevant");
  });
});

describe("the precautions and interactions of reassurance and regular sleep", () => {
  test.each([
    ["other-jerks", { conditions: { "parkinsons-disease": "present" } }],
    ["other-jerks", { conditions: { epilepsy: "present" } }],
    ["other-jerks", { conditions: { "multiple-sclerosis": "present" } }],
    ["other-jerks", { conditions: { stroke: "present" } }],
    ["ssri", { medications: { "ssri-or-snri": "present" } }],
    ["sleep-apnoea", { conditions: { "copd-or-sleep-apnoea": "present" } }],
    ["mania", { conditions: { "bipolar-disorder": "present" } }],
    ["sedatives", { medications: { "benzodiazepine-or-z-drug": "present" } }],
  ] as const)("%s with %j: to consider with caution", (id, more) => {
    const patient = well(sleepStarts, more);
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("consider-with-caution");
    expect(option.warning(well(sleepStarts), id)).toBeUndefined();
    expect(option.warning(sleepStarts, id)?.status).toBe("unknown");
  });

  test("sleep starts at 34 on an SSRI with a mood disorder, pregnancy possible: with caution", () => {
    const patient = well(sleepStarts, {
      pregnancy: "unknown",
      conditions: { "mood-disorder": "present" },
      medications: { "ssri-or-snri": "present" },
      taking: { taurine: "present" },
    });
    expect(option.tier(patient)).toBe("consider-with-caution");
  });
});
