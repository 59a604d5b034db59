import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { gabapentin } from "./gabapentin";

const option = optionUnderTest(gabapentin);
const restless: Profile = { age: 50, sex: "male", presentations: ["restless-legs"] };
const fibromyalgia: Profile = { age: 50, sex: "female", pregnancy: "none", conditions: { fibromyalgia: "present" } };
const egfr = (value: number): Partial<Profile> => ({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } });

describe("the indications of gabapentin and pregabalin", () => {
  test("restless legs in a well patient: with caution, at moderate certainty", () => {
    const { tier, direction, certainty } = option.relevant(well(restless));
    expect({ tier, direction, certainty }).toEqual({
      tier: "consider-with-caution",
      direction: "benefit",
      certainty: "moderate",
    });
  });

  test("fibromyalgia: with caution, and the better studied drug speaks", () => {
    expect(option.result(well(fibromyalgia))).toMatchObject({ tier: "consider-with-caution", certainty: "moderate" });
  });

  test("cramps in ALS: unproven", () => {
    expect(option.tier(well({ age: 58, sex: "male", conditions: { als: "present" } }))).toBe("unproven");
  });

  test.each([
    ["nocturnal-leg-cramps", "unproven"],
    ["muscle-cramps", "not-relevant"],
    ["muscle-spasm-pain", "not-relevant"],
    ["sleep-starts", "not-relevant"],
    ["circulatory-cramps", "not-relevant"],
  ] as const)("%s: %s", (presentation, tier) => {
    expect(option.tier(well({ age: 50, sex: "male", presentations: [presentation] }))).toBe(tier);
  });

  test("restless legs at 17: unproven", () => {
    expect(option.tier(well(restless, { age: 17 }))).toBe("unproven");
  });
});

describe("gabapentin and pregabalin and the kidney", () => {
  test.each([
    [59, "applies"],
    [60, undefined],
    [61, undefined],
  ] as const)("at an eGFR of %d the dose caution is %s", (value, status) => {
    expect(option.warning(well(restless, egfr(value)), "egfr-below-60")?.status).toBe(status);
  });

  test("the eGFR is needed in everybody, and told as unknown where nobody measured it", () => {
    expect(option.warning(restless, "kidney-check")?.status).toBe("applies");
    expect(option.warning(restless, "egfr-below-60")?.status).toBe("unknown");
  });
});

describe("the precautions and interactions of gabapentin and pregabalin", () => {
  test.each([
    ["dialysis", { conditions: { dialysis: "present" } }],
    ["als-breathing", { conditions: { als: "present" } }],
    ["breathing", { conditions: { "respiratory-weakness": "present" } }],
    ["breathing", { labs: { fvc: { value: 49, unit: "%" } } }],
    ["breathing", { conditions: { "copd-or-sleep-apnoea": "present" } }],
    ["older-or-falls", { age: 65 }],
    ["older-or-falls", { age: 66 }],
    ["older-or-falls", { conditions: { falls: "present" } }],
    ["mood", { conditions: { "mood-disorder": "present" } }],
    ["mood", { conditions: { "bipolar-disorder": "present" } }],
    ["substance-use", { conditions: { "substance-use-disorder": "present" } }],
    ["heart-failure-or-diabetes", { conditions: { "heart-failure": "present" } }],
    ["heart-failure-or-diabetes", { conditions: { "ascites-or-oedema": "present" } }],
    ["heart-failure-or-diabetes", { conditions: { diabetes: "present" } }],
    ["pregnancy", { age: 35, sex: "female", pregnancy: "pregnant" }],
    ["pregnancy", { age: 35, sex: "female", pregnancy: "breastfeeding" }],
    ["opioid", { medications: { opioid: "present" } }],
    ["sedatives", { medications: { "benzodiazepine-or-z-drug": "present" } }],
    ["sedatives", { medications: { baclofen: "present" } }],
  ] as const)("%s applies, the option stays one with caution, and it is silent in a well patient", (id, more) => {
    expect(option.warning(well(restless, more), id)?.status).toBe("applies");
    expect(option.tier(well(restless, more))).toBe("consider-with-caution");
    expect(option.warning(well(restless), id)).toBeUndefined();
  });

  test("64 years is below the cut of the caution on age", () => {
    expect(option.warning(well(restless, { age: 64 }), "older-or-falls")).toBeUndefined();
  });

  test.each(["not-asked-here", "worse-restless-legs"])("%s is told to everybody", (id) => {
    expect(option.warning(well(restless), id)?.status).toBe("general");
  });
});

test.each([["acute-kidney-injury", "precaution", { conditions: { "acute-kidney-injury": "present" } }]] as const)(
  "%s: a %s that applies with %j and is silent without",
  (id, kind, more) => {
    expect(option.warning(well(restless, more), id)).toMatchObject({ kind, status: "applies" });
    expect(option.warning(well(restless), id)).toBeUndefined();
  },
);
