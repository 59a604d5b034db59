import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../testing/option-under-test";
import { pregnantAt, testOption } from "../../testing/test-option";
import { vitaminK2 } from "./vitamin-k2";

const k2 = optionUnderTest(vitaminK2);
const patient: Profile = { age: 72, sex: "female", presentations: ["nocturnal-leg-cramps"] };
const evidence = (profile: Profile, id: string) => k2.relevant(profile).evidence.find((one) => one.id === id);

testOption(vitaminK2, patient, {
  tier: "consider-with-caution",
  tiers: { unproven: ["thiazide-diuretic", "loop-diuretic", "potassium-sparing-diuretic"] },
  places: [
    [{ tier: "unproven", directness: "indirect" }, [{ age: 64 }]],
    [{ tier: "consider-with-caution", directness: "direct" }, [{ age: 65 }, { age: 66 }]],
  ],
  contraindications: { "vitamin-k-antagonist": ["vitamin-k-antagonist"] },
  precautions: {
    "mechanical-heart-valve": ["mechanical-heart-valve"],
    "venous-thromboembolism": ["venous-thromboembolism"],
  },
  interactions: { doac: ["doac"], "orlistat-or-bile-acid-sequestrant": ["orlistat-or-bile-acid-sequestrant"] },
  pending: ["mechanical-heart-valve", "venous-thromboembolism"],
  asksFirst: ["medications.vitamin-k-antagonist"],
  patients: {
    "night cramps in somebody the trial would have admitted: low certainty, with caution for the retraction": [
      {},
      {
        tier: "consider-with-caution",
        direction: "benefit",
        certainty: "low",
        directness: "direct",
        applies: ["retracted-and-replaced"],
      },
    ],
    "liver disease alone was admitted": ["liver-disease", { tier: "consider-with-caution" }],
    "liver disease with ascites was an exclusion: unproven": [
      ["liver-disease", "ascites-or-oedema"],
      { tier: "unproven" },
    ],
    "on dialysis the pilot speaks: unproven, and the kidney team decides": [
      "dialysis",
      { tier: "unproven", statement: "haemodialysis", applies: ["dialysis"] },
    ],
    "cramps in ALS: unproven, since the trial admitted nobody with ALS": ["als", { tier: "unproven" }],
    "vitamin K2 taken before was an exclusion: unproven": ["taking.vitamin-k2", { tier: "unproven" }],
    "hypertension and diabetes were common in the trial and change nothing": [
      ["hypertension", "diabetes"],
      { tier: "consider-with-caution" },
    ],
    "with a vitamin K antagonist it is avoided whatever else makes it unproven": [
      ["vitamin-k-antagonist", { age: 45 }],
      { tier: "avoid" },
    ],
  },
  others: {
    "leg cramps in pregnancy: unproven, with the precaution told": [
      [pregnantAt(31), "pregnancy-cramps"],
      { tier: "unproven", applies: ["pregnancy"] },
    ],
  },
});

testOption(vitaminK2, [{ age: 72, sex: "male" }], {
  tiers: {
    unproven: ["muscle-cramps", "circulatory-cramps", "restless-legs"],
    "not-relevant": ["exercise-associated-cramps", "muscle-spasm-pain", "sleep-starts"],
  },
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
});
