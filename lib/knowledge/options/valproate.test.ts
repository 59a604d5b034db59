import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { valproate } from "./valproate";

const option = optionUnderTest(valproate);
const jerks: Profile = { age: 56, sex: "male", presentations: ["sleep-starts"] };

describe("the indications of valproate", () => {
  test("sleep starts in a well patient: avoid, as harm outweighs benefit", () => {
    const { tier, direction, certainty } = option.relevant(well(jerks));
    expect({ tier, direction, certainty }).toEqual({ tier: "avoid", direction: "harm", certainty: "very-low" });
  });

  test("sleep starts in a patient of whom nothing is known: avoid, and nothing is asked first", () => {
    expect(option.tier({ age: 34, presentations: ["sleep-starts"] })).toBe("avoid");
    expect(option.asks({ age: 34, presentations: ["sleep-starts"] })).toEqual([]);
  });

  test.each(["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain", "restless-legs"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well({ age: 56, sex: "male", presentations: [presentation] }))).toBe("not-relevant");
    },
  );

  test("leg cramps in pregnancy: avoid, at high certainty of harm", () => {
    const profile: Profile = { age: 31, sex: "female", pregnancy: "pregnant", presentations: ["pregnancy-cramps"] };
    expect(option.result(well(profile))).toMatchObject({ tier: "avoid", direction: "harm", certainty: "high" });
  });

  test("a woman of 34 whose pregnancy is unknown is told of both rules", () => {
    const profile: Profile = { age: 34, sex: "female", presentations: ["sleep-starts"] };
    expect(option.warning(profile, "pregnancy")?.status).toBe("unknown");
    expect(option.warning(profile, "could-become-pregnant")?.status).toBe("applies");
  });
});

describe("the contraindications of valproate", () => {
  test.each([
    ["pregnancy", { age: 35, sex: "female", pregnancy: "pregnant" }],
    ["could-become-pregnant", { age: 34, sex: "female" }],
    ["could-become-pregnant", { age: 54, sex: "female" }],
    ["liver-disease", { conditions: { "liver-disease": "present" } }],
    ["raised-ammonia", { conditions: { "hepatic-encephalopathy": "present" } }],
  ] as const)("%s applies, and is silent in a well patient", (id, more) => {
    expect(option.warning(well(jerks, more), id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.warning(well(jerks), id)).toBeUndefined();
  });

  test("what the form does not ask is told to everybody", () => {
    expect(option.warning(well(jerks), "not-asked-here")?.status).toBe("general");
  });
});

describe("the precautions and interactions of valproate", () => {
  test.each([
    ["under-55", { age: 54 }],
    ["mood", { conditions: { "mood-disorder": "present" } }],
    ["bones", { conditions: { "low-bone-density": "present" } }],
    ["breastfeeding", { age: 35, sex: "female", pregnancy: "breastfeeding" }],
    ["bleeding-disorder", { conditions: { "bleeding-disorder": "present" } }],
    ["antiseizure", { medications: { antiseizure: "present" } }],
    ["anticoagulants", { medications: { "vitamin-k-antagonist": "present" } }],
  ] as const)("%s applies, and is silent in a well patient", (id, more) => {
    expect(option.warning(well(jerks, more), id)?.status).toBe("applies");
    expect(option.warning(well(jerks), id)).toBeUndefined();
  });

  test.each([
    ["could-become-pregnant", { age: 55, sex: "female" }],
    ["could-become-pregnant", { age: 56, sex: "female" }],
    ["could-become-pregnant", { age: 30 }],
    ["under-55", { age: 55 }],
  ] as const)("%s is silent just short of its cut: %j", (id, more) => {
    expect(option.warning(well(jerks, more), id)).toBeUndefined();
  });

  test.each([
    ["epilepsy-care", "applies"],
    ["men", "general"],
    ["l-glutamine", "general"],
    ["liver-and-pancreas", "general"],
  ] as const)("everybody is told of %s (%s)", (id, status) => {
    expect(option.warning(well(jerks), id)?.status).toBe(status);
  });
});
