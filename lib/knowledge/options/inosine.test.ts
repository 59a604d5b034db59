import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { inosine } from "./inosine";

const option = optionUnderTest(inosine);
const runner: Profile = { age: 32, sex: "male", presentations: ["exercise-associated-cramps"] };
const urate = (value: number): Partial<Profile> => ({ labs: { urate: { value, unit: "umol/L" } } });

describe("inosine", () => {
  test("cramps in exercise, well in every way: to avoid, as harm outweighs benefit", () => {
    const { tier, direction } = option.relevant(well(runner));
    expect({ tier, direction }).toEqual({ tier: "avoid", direction: "harm" });
  });

  test.each(["muscle-cramps", "nocturnal-leg-cramps", "restless-legs"] as const)("%s: not relevant", (presentation) => {
    expect(option.tier(well(runner, { presentations: [presentation] }))).toBe("not-relevant");
  });

  test.each([
    ["gout", { conditions: { gout: "present" } }],
    ["kidney-stones", { conditions: { "kidney-stones": "present" } }],
    ["kidney-disease", { conditions: { "kidney-disease": "present" } }],
    ["kidney-disease", { conditions: { dialysis: "present" } }],
    ["kidney-disease", { labs: { egfr: { value: 59, unit: "mL/min/1.73m2" } } }],
    ["pregnancy", { sex: "female", pregnancy: "breastfeeding" }],
  ] as const)("%s applies with %j and is silent without", (id, more) => {
    expect(option.warning(well(runner, more), id)?.status).toBe("applies");
    expect(option.warning(well(runner), id)).toBeUndefined();
  });

  test.each([
    [359, undefined],
    [360, "applies"],
    [361, "applies"],
  ] as const)("a urate of %d umol/L: the contraindication is %s", (value, status) => {
    expect(option.warning(well(runner, urate(value)), "high-urate")?.status).toBe(status);
  });

  test("an eGFR of 60 mL/min/1.73 m² is no kidney disease", () => {
    const profile = well(runner, { labs: { egfr: { value: 60, unit: "mL/min/1.73m2" } } });
    expect(option.warning(profile, "kidney-disease")).toBeUndefined();
  });

  test("gout that nobody asked about is told as unknown", () => {
    expect(option.warning(well(runner, { conditions: { gout: "unknown" } }), "gout")?.status).toBe("unknown");
  });
});
