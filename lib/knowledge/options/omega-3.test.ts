import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { omega3 } from "./omega-3";

const option = optionUnderTest(omega3);
const toes: Profile = { age: 60, sex: "male", presentations: ["circulatory-cramps"] };

describe("the indications of omega-3", () => {
  test.each([
    ["circulatory-cramps", "not-supported", "low"],
    ["muscle-cramps", "unproven", "very-low"],
    ["muscle-spasm-pain", "unproven", "very-low"],
  ] as const)("%s: %s, at %s certainty", (presentation, tier, certainty) => {
    const result = option.relevant(well(toes, { presentations: [presentation] }));
    expect({ tier: result.tier, certainty: result.certainty }).toEqual({ tier, certainty });
  });

  test.each(["nocturnal-leg-cramps", "restless-legs", "exercise-associated-cramps"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well(toes, { presentations: [presentation] }))).toBe("not-relevant");
    },
  );
});

describe("omega-3 and the heart", () => {
  test("atrial fibrillation makes omega-3 an option to avoid", () => {
    expect(option.tier(well(toes, { conditions: { "atrial-fibrillation": "present" } }))).toBe("avoid");
  });

  test("atrial fibrillation that nobody asked about is checked first", () => {
    const profile = well(toes, { conditions: { "atrial-fibrillation": "unknown" } });
    expect(option.asks(profile)).toContain("conditions.atrial-fibrillation");
  });

  test("everybody hears that atrial fibrillation was commoner", () => {
    expect(option.warning(well(toes), "new-atrial-fibrillation")?.status).toBe("general");
  });
});

describe("the other warnings of omega-3", () => {
  test.each([
    ["cardiovascular-risk", { conditions: { "ischaemic-heart-disease": "present" } }],
    ["cardiovascular-risk", { conditions: { "peripheral-arterial-disease": "present" } }],
    ["cardiovascular-risk", { conditions: { "heart-failure": "present" } }],
    ["cardiovascular-risk", { conditions: { stroke: "present" } }],
    ["cardiovascular-risk", { conditions: { hypertension: "present" } }],
    ["cardiovascular-risk", { conditions: { diabetes: "present" } }],
    ["fish-allergy", { conditions: { "fish-allergy": "present" } }],
    ["bleeding-disorder", { conditions: { "bleeding-disorder": "present" } }],
    ["surgery", { conditions: { "planned-surgery": "present" } }],
    ["liver-disease", { conditions: { "liver-disease": "present" } }],
    ["anticoagulant", { medications: { "vitamin-k-antagonist": "present" } }],
    ["anticoagulant", { medications: { doac: "present" } }],
    ["antiplatelet", { medications: { antiplatelet: "present" } }],
    ["antiplatelet", { medications: { nsaid: "present" } }],
  ] as const)("%s applies with %j and is silent without", (id, more) => {
    expect(option.warning(well(toes, more), id)?.status).toBe("applies");
    expect(option.warning(well(toes), id)).toBeUndefined();
  });

  test("on aspirin, with pain on walking: still not supported", () => {
    const profile = well(toes, {
      medications: { antiplatelet: "present" },
      findings: { "exertional-calf-pain": "present" },
    });
    expect(option.tier(profile)).toBe("not-supported");
  });
});

test.each([
  ["pregnancy", "precaution", { age: 30, sex: "female", pregnancy: "pregnant" }],
  ["pregnancy", "precaution", { age: 30, sex: "female", pregnancy: "breastfeeding" }],
] as const)("%s: a %s that applies with %j and is silent without", (id, kind, more) => {
  expect(option.warning(well(toes, more), id)).toMatchObject({ kind, status: "applies" });
  expect(option.warning(well(toes), id)).toBeUndefined();
});
