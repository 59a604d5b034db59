import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { vitaminK2 } from "./vitamin-k2";

const k2 = optionUnderTest(vitaminK2);
const patient: Profile = { age: 72, sex: "female", presentations: ["nocturnal-leg-cramps"] };
const evidence = (profile: Profile, id: string) => k2.relevant(profile).evidence.find((one) => one.id === id);

describe("the indications of vitamin K2", () => {
  test("night cramps in somebody the trial would have admitted: low certainty, with caution for the retraction", () => {
    const { tier, direction, certainty, directness } = k2.relevant(well(patient));
    expect({ tier, direction, certainty, directness }).toEqual({
      tier: "consider-with-caution",
      direction: "benefit",
      certainty: "low",
      directness: "direct",
    });
    expect(k2.warning(well(patient), "retracted-and-replaced")?.status).toBe("applies");
  });

  test.each([
    ["muscle-cramps", "unproven"],
    ["circulatory-cramps", "unproven"],
    ["restless-legs", "unproven"],
    ["exercise-associated-cramps", "not-relevant"],
    ["muscle-spasm-pain", "not-relevant"],
    ["sleep-starts", "not-relevant"],
  ] as const)("%s: %s", (presentation, tier) => {
    expect(k2.tier(well({ age: 72, sex: "male", presentations: [presentation] }))).toBe(tier);
  });

  test("cramps in ALS: unproven, since the trial admitted nobody with ALS", () => {
    expect(k2.tier(well(patient, { conditions: { als: "present" } }))).toBe("unproven");
  });

  test("leg cramps in pregnancy: unproven, with the precaution told", () => {
    const pregnant = well({ age: 31, sex: "female", pregnancy: "pregnant", presentations: ["pregnancy-cramps"] });
    expect(k2.tier(pregnant)).toBe("unproven");
    expect(k2.warning(pregnant, "pregnancy")?.status).toBe("applies");
  });

  test("on dialysis the pilot speaks: unproven, and the kidney team decides", () => {
    const dialysis = well(patient, { conditions: { dialysis: "present" } });
    expect(k2.tier(dialysis)).toBe("unproven");
    expect(evidence(dialysis, "haemodialysis")?.status).toBe("places");
    expect(k2.warning(dialysis, "dialysis")?.status).toBe("applies");
  });
});

describe("the trial of vitamin K2", () => {
  test("its figures are shown as first published, and the source says retracted and replaced", () => {
    const { effect, text, certaintyBecause } = evidence(well(patient), "nocturnal-leg-cramps") ?? {};
    expect(effect).toMatch(/^As first published: 0\.96 .* 3\.63/);
    expect(text).toContain("retracted and replaced");
    expect(certaintyBecause).toContain("have not read the replacement");
    const source = k2.sources(well(patient)).find(({ pmid }) => pmid === "39466236");
    expect(source).toMatchObject({ status: "retracted-and-replaced", read: "abstract" });
    expect(source?.statusNote).toContain("10.1001/jamainternmed.2025.2160");
  });

  test.each([
    [64, "unproven", "indirect"],
    [65, "consider-with-caution", "direct"],
    [66, "consider-with-caution", "direct"],
  ] as const)("at %d years: %s, %s evidence", (age, tier, directness) => {
    const result = k2.relevant(well(patient, { age }));
    expect({ tier: result.tier, directness: result.directness }).toEqual({ tier, directness });
  });

  test.each([
    "cancer",
    "hypothyroidism",
    "lumbar-radiculopathy",
    "parkinsons-disease",
    "peripheral-arterial-disease",
    "peripheral-neuropathy",
    "substance-use-disorder",
  ] as const)("%s was an exclusion: the evidence is indirect and the option unproven", (condition) => {
    const outside = well(patient, { conditions: { [condition]: "present" } });
    expect(k2.tier(outside)).toBe("unproven");
    expect(evidence(outside, "nocturnal-leg-cramps")?.trialMatch?.fails).toContain(`conditions.${condition}`);
  });

  test.each(["thiazide-diuretic", "loop-diuretic", "potassium-sparing-diuretic"] as const)(
    "a %s was an exclusion: unproven",
    (medicine) => {
      expect(k2.tier(well(patient, { medications: { [medicine]: "present" } }))).toBe("unproven");
    },
  );

  test("vitamin K2 taken before was an exclusion: unproven", () => {
    expect(k2.tier(well(patient, { taking: { "vitamin-k2": "present" } }))).toBe("unproven");
  });

  test("liver disease alone was admitted; with ascites it was not", () => {
    const liver = { "liver-disease": "present" } as const;
    expect(k2.tier(well(patient, { conditions: liver }))).toBe("consider-with-caution");
    expect(k2.tier(well(patient, { conditions: { ...liver, "ascites-or-oedema": "present" } }))).toBe("unproven");
  });

  test("hypertension and diabetes were common in the trial and change nothing", () => {
    const both = well(patient, { conditions: { hypertension: "present", diabetes: "present" } });
    expect(k2.tier(both)).toBe("consider-with-caution");
  });
});

describe("the safety of vitamin K2", () => {
  const onWarfarin = well(patient, { medications: { "vitamin-k-antagonist": "present" } });

  test("a vitamin K antagonist makes it one to avoid, and no dose is shown", () => {
    const result = k2.relevant(onWarfarin);
    expect(result.tier).toBe("avoid");
    expect(result.doseAsStudied).toEqual([]);
    expect(k2.warning(onWarfarin, "vitamin-k-antagonist")).toMatchObject({
      kind: "contraindication",
      status: "applies",
      severity: "critical",
      because: ["medications.vitamin-k-antagonist"],
    });
  });

  test("an unknown vitamin K antagonist is asked for first, and the option is never simply to consider", () => {
    const unknown = well(patient, { medications: { "vitamin-k-antagonist": "unknown" } });
    expect(k2.tier(unknown)).toBe("consider-with-caution");
    expect(k2.asks(unknown)).toContain("medications.vitamin-k-antagonist");
  });

  test("with a vitamin K antagonist it is avoided whatever else makes it unproven", () => {
    const outside = { age: 45, medications: { "vitamin-k-antagonist": "present" } } as const;
    expect(k2.tier(well(patient, outside))).toBe("avoid");
  });

  test.each([
    ["doac", "interaction"],
    ["orlistat-or-bile-acid-sequestrant", "interaction"],
  ] as const)("%s: an %s, and no contraindication", (medicine, kind) => {
    const taken = well(patient, { medications: { [medicine]: "present" } });
    expect(k2.warning(taken, medicine)).toMatchObject({ kind, status: "applies" });
    expect(k2.tier(taken)).toBe("consider-with-caution");
  });

  test.each(["mechanical-heart-valve", "venous-thromboembolism"] as const)(
    "%s: which anticoagulant is to be settled first, shown as pending verification",
    (condition) => {
      const warning = k2.warning(well(patient, { conditions: { [condition]: "present" } }), condition);
      expect(warning).toMatchObject({ kind: "precaution", status: "applies", pending: true });
    },
  );
});
