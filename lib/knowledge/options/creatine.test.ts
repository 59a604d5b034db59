import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { creatine } from "./creatine";

const option = optionUnderTest(creatine);
const runner: Profile = { age: 47, sex: "female", presentations: ["exercise-associated-cramps"] };
const egfr = (value: number): Partial<Profile> => ({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } });

describe("the indications of creatine", () => {
  test.each([
    ["cramps in exercise", runner],
    ["fibromyalgia", { age: 47, conditions: { fibromyalgia: "present" } }],
    ["cramps in ALS", { age: 58, conditions: { als: "present" } }],
  ] as const)("%s: not supported, at low certainty", (_, patient) => {
    const { tier, certainty } = option.relevant(well(patient));
    expect({ tier, certainty }).toEqual({ tier: "not-supported", certainty: "low" });
  });

  test.each(["muscle-cramps", "nocturnal-leg-cramps", "restless-legs"] as const)("%s: not relevant", (presentation) => {
    expect(option.tier(well(runner, { presentations: [presentation] }))).toBe("not-relevant");
  });
});

describe("creatine and the kidney", () => {
  test("everybody hears that it confuses the creatinine behind an eGFR", () => {
    const warning = option.warning(well(runner), "creatinine");
    expect(warning?.status).toBe("applies");
    expect(warning?.message).toContain("eGFR");
  });

  test.each([
    [59, "applies"],
    [60, undefined],
    [61, undefined],
  ] as const)("an eGFR of %d mL/min/1.73 m²: the caution for kidney disease is %s", (value, status) => {
    expect(option.warning(well(runner, egfr(value)), "kidney-disease")?.status).toBe(status);
    expect(option.tier(well(runner, egfr(value)))).toBe("not-supported");
  });

  test("a kidney status that nobody asked about is not told, since it could change nothing", () => {
    const profile = well(runner, { conditions: { "kidney-disease": "unknown", dialysis: "unknown" } });
    expect(option.warning(profile, "kidney-disease")).toBeUndefined();
  });
});

describe("the other warnings of creatine", () => {
  test.each([
    ["kidney-transplant", { conditions: { "kidney-transplant": "present" } }],
    ["acute-kidney-injury", { conditions: { "acute-kidney-injury": "present" } }],
    ["pregnancy", { pregnancy: "pregnant" }],
    ["pregnancy", { pregnancy: "breastfeeding" }],
    ["als-breathing", { conditions: { als: "present" } }],
  ] as const)("%s applies with %j and is silent without", (id, more) => {
    expect(option.warning(well(runner, more), id)?.status).toBe("applies");
    expect(option.warning(well(runner), id)).toBeUndefined();
  });
});
