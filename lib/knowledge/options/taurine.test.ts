import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { taurine } from "./taurine";

const option = optionUnderTest(taurine);
const patient: Profile = {
  age: 57,
  sex: "male",
  presentations: ["muscle-cramps"],
  conditions: { "liver-disease": "present" },
};
const sleepStarts: Profile = { age: 34, sex: "female", presentations: ["sleep-starts"] };
const egfr = (value: number): Partial<Profile> => ({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } });

describe("the indications of taurine", () => {
  test.each(["muscle-cramps", "nocturnal-leg-cramps"] as const)(
    "%s in chronic liver disease: to consider, at low certainty",
    (presentation) => {
      const { tier, direction, certainty } = option.relevant(well(patient, { presentations: [presentation] }));
      expect({ tier, direction, certainty }).toEqual({ tier: "consider", direction: "benefit", certainty: "low" });
    },
  );

  test("cramps without liver disease: unproven", () => {
    expect(option.tier(well(patient, { conditions: { "liver-disease": "absent" } }))).toBe("unproven");
  });

  test("cramps with liver disease unknown: unproven, and liver disease is asked for", () => {
    const profile = well(patient, { conditions: { "liver-disease": "unknown" } });
    expect(option.tier(profile)).toBe("unproven");
    expect(option.asks(profile)).toContain("conditions.liver-disease");
  });

  test("sleep starts: unproven, whether or not there is liver disease", () => {
    expect(option.tier(well(sleepStarts))).toBe("unproven");
    expect(option.tier(well(sleepStarts, { conditions: { "liver-disease": "present" } }))).toBe("unproven");
  });

  test.each(["restless-legs", "exercise-associated-cramps", "pregnancy-cramps"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well({ age: 40, sex: "male", presentations: [presentation] }))).toBe("not-relevant");
    },
  );
});

describe("taurine and the kidney", () => {
  test.each([
    [14, "avoid"],
    [15, "consider-with-caution"],
    [16, "consider-with-caution"],
    [59, "consider-with-caution"],
    [60, "consider"],
  ] as const)("an eGFR of %d mL/min/1.73 m² makes it %s", (value, tier) => {
    expect(option.tier(well(patient, egfr(value)))).toBe(tier);
  });

  test("dialysis makes it an option to avoid, for sleep starts too", () => {
    expect(option.tier(well(patient, { conditions: { dialysis: "present" } }))).toBe("avoid");
    expect(option.tier(well(sleepStarts, { conditions: { dialysis: "present" } }))).toBe("avoid");
  });

  test("an unknown kidney status is a caution and is checked first", () => {
    const profile = well(patient, { conditions: { "kidney-disease": "unknown", dialysis: "unknown" } });
    expect(option.tier(profile)).toBe("consider-with-caution");
    expect(option.asks(profile)).toEqual(expect.arrayContaining(["conditions.dialysis", "labs.egfr"]));
  });

  test("acute kidney injury is a caution", () => {
    expect(option.tier(well(patient, { conditions: { "acute-kidney-injury": "present" } }))).toBe(
      "consider-with-caution",
    );
  });
});

describe("the precautions and interactions of taurine", () => {
  test.each(["pregnant", "breastfeeding"] as const)("%s is told", (pregnancy) => {
    const profile = well(sleepStarts, { pregnancy });
    const warning = option.warning(profile, pregnancy === "pregnant" ? "pregnancy" : "breastfeeding");
    expect(warning?.status).toBe("applies");
  });

  test.each([
    "ace-inhibitor-or-arb",
    "beta-blocker",
    "calcium-channel-blocker",
    "thiazide-diuretic",
    "loop-diuretic",
    "potassium-sparing-diuretic",
  ] as const)("%s taken: with caution, for blood pressure", (medicine) => {
    const profile = well(patient, { medications: { [medicine]: "present" } });
    expect(option.tier(profile)).toBe("consider-with-caution");
    expect(option.warning(profile, "blood-pressure-medicines")?.because).toContain(`medications.${medicine}`);
  });

  test("lithium taken: with caution", () => {
    expect(option.tier(well(patient, { medications: { lithium: "present" } }))).toBe("consider-with-caution");
  });

  test("energy drinks are told to everybody", () => {
    expect(option.warning(well(sleepStarts), "energy-drinks")?.status).toBe("general");
  });

  test("cirrhosis with encephalopathy and ascites on two diuretics: with caution", () => {
    const profile: Profile = {
      age: 57,
      sex: "male",
      presentations: ["muscle-cramps"],
      conditions: { "liver-disease": "present", "hepatic-encephalopathy": "present", "ascites-or-oedema": "present" },
      medications: {
        "potassium-sparing-diuretic": "present",
        "loop-diuretic": "present",
        "ammonia-lowering": "present",
      },
      ...egfr(66),
    };
    expect(option.tier(profile)).toBe("consider-with-caution");
  });
});
