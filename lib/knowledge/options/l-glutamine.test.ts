import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { lGlutamine } from "./l-glutamine";

const glutamine = optionUnderTest(lGlutamine);
const patient: Profile = { age: 47, sex: "female", conditions: { fibromyalgia: "present" } };
const egfr = (value: number): Partial<Profile> => ({ labs: { egfr: { value, unit: "mL/min/1.73m2" } } });

describe("the indications of L-glutamine", () => {
  test("fibromyalgia: claimed and unproven, even when nothing speaks against it", () => {
    const { tier, direction, certainty } = glutamine.relevant(well(patient));
    expect({ tier, direction, certainty }).toEqual({ tier: "unproven", direction: "unknown", certainty: "very-low" });
  });

  test("cramps in ALS: no study, with the glutamate concern told", () => {
    const als: Profile = { age: 58, sex: "male", conditions: { als: "present" } };
    expect(glutamine.tier(well(als))).toBe("unproven");
    expect(glutamine.warning(well(als), "als")?.status).toBe("applies");
  });

  test.each(["nocturnal-leg-cramps", "restless-legs", "pregnancy-cramps", "muscle-cramps"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(glutamine.tier(well({ age: 60, sex: "male", presentations: [presentation] }))).toBe("not-relevant");
    },
  );

  test("the effect of its trials is told as claimed, and tied to the article", () => {
    const { evidence, summary } = glutamine.relevant(well(patient));
    expect(summary).toContain("claimed");
    expect(evidence.every(({ citations }) => citations.length > 0)).toBe(true);
  });
});

describe("the contraindications of L-glutamine", () => {
  test.each([
    [59, "avoid"],
    [60, "unproven"],
    [61, "unproven"],
  ] as const)("an eGFR of %d mL/min/1.73 m² makes it %s", (value, tier) => {
    expect(glutamine.tier(well(patient, egfr(value)))).toBe(tier);
  });

  test("an eGFR of 59 is named as the reason", () => {
    expect(glutamine.warning(well(patient, egfr(59)), "kidney-disease")).toMatchObject({
      kind: "contraindication",
      status: "applies",
      because: ["labs.egfr"],
    });
  });

  test("in kidney disease the message keeps both our verdict and the article's words", () => {
    const message = glutamine.warning(
      well(patient, { conditions: { "kidney-disease": "present" } }),
      "kidney-disease",
    )?.message;
    expect(message).toContain("our verdict");
    expect(message).toContain("until a physician clears it");
  });

  test.each([
    ["kidney-disease", "kidney-disease"],
    ["dialysis", "kidney-disease"],
    ["kidney-transplant", "kidney-transplant"],
    ["acute-kidney-injury", "acute-kidney-injury"],
    ["hepatic-encephalopathy", "encephalopathy-or-raised-ammonia"],
    ["liver-disease", "liver-disease"],
    ["cancer", "cancer"],
    ["bipolar-disorder", "bipolar-disorder"],
  ] as const)("%s present makes it an option to avoid, and says so", (condition, warning) => {
    const profile = well(patient, { conditions: { [condition]: "present" } });
    expect(glutamine.tier(profile)).toBe("avoid");
    expect(glutamine.warning(profile, warning)?.status).toBe("applies");
  });

  test.each(["kidney-transplant", "acute-kidney-injury", "liver-disease", "cancer", "bipolar-disorder"] as const)(
    "%s unknown leaves it unproven and is checked first",
    (condition) => {
      const profile = well(patient, { conditions: { [condition]: "unknown" } });
      expect(glutamine.tier(profile)).toBe("unproven");
      expect(glutamine.asks(profile)).toContain(`conditions.${condition}`);
    },
  );

  test("an unknown kidney status is asked for", () => {
    const profile = well(patient, { conditions: { "kidney-disease": "unknown", dialysis: "unknown" } });
    expect(glutamine.tier(profile)).toBe("unproven");
    expect(glutamine.asks(profile)).toContain("conditions.kidney-disease");
  });

  test.each(["pregnant", "breastfeeding"] as const)("%s: to avoid", (pregnancy) => {
    expect(glutamine.tier(well(patient, { pregnancy }))).toBe("avoid");
  });

  test("pregnancy unknown is checked first", () => {
    expect(glutamine.asks(well(patient, { pregnancy: "unknown" }))).toContain("pregnancy");
  });

  test("a contraindication shows no dose", () => {
    expect(glutamine.relevant(well(patient, egfr(41))).doseAsStudied).toEqual([]);
  });
});

describe("the precautions and interactions of L-glutamine", () => {
  test.each([
    ["mood-disorder", "mood-disorder"],
    ["epilepsy", "epilepsy"],
    ["als", "als"],
  ] as const)("%s is told and leaves it unproven", (condition, warning) => {
    const profile = well(patient, { conditions: { [condition]: "present" } });
    expect(glutamine.warning(profile, warning)?.status).toBe("applies");
    expect(glutamine.tier(profile)).toBe("unproven");
  });

  test.each([
    "antiseizure",
    "insulin-or-sulfonylurea",
    "other-glucose-lowering",
    "ammonia-lowering",
    "chemotherapy",
  ] as const)("%s taken is told as an interaction", (medicine) => {
    const profile = well(patient, { medications: { [medicine]: "present" } });
    expect(glutamine.warning(profile, medicine)).toMatchObject({ kind: "interaction", status: "applies" });
    expect(glutamine.warning(well(patient), medicine)?.status).not.toBe("applies");
  });

  test("valproate taken is told as an interaction", () => {
    expect(glutamine.warning(well(patient, { taking: { valproate: "present" } }), "valproate")?.status).toBe("applies");
  });
});
