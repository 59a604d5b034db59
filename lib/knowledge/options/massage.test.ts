import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { massage } from "./massage";

const option = optionUnderTest(massage);
const spasm: Profile = { age: 45, presentations: ["muscle-spasm-pain"] };
const nightCramps: Profile = { age: 72, presentations: ["nocturnal-leg-cramps"] };

describe("the indications of massage", () => {
  test.each([
    ["muscle-spasm-pain", "benefit", "consider"],
    ["nocturnal-leg-cramps", "unknown", "unproven"],
    ["muscle-cramps", "unknown", "unproven"],
    ["exercise-associated-cramps", "unknown", "unproven"],
    ["circulatory-cramps", "unknown", "unproven"],
  ] as const)("%s: %s with very low certainty, so %s", (presentation, direction, tier) => {
    const patient = well({ age: 45, presentations: [presentation] });
    expect(option.result(patient)).toMatchObject({ direction, certainty: "very-low", tier });
  });

  test.each(["restless-legs", "sleep-starts"] as const)("%s: not relevant", (presentation) => {
    expect(option.tier(well({ age: 45, presentations: [presentation] }))).toBe("not-relevant");
  });
});

describe("massage and a leg that may hold a clot", () => {
  test.each([spasm, nightCramps])("a swollen leg makes massage an option to avoid (%j)", (profile) => {
    const patient = well(profile, { findings: { "one-leg-swelling": "present" } });
    expect(option.tier(patient)).toBe("avoid");
    expect(option.relevant(patient).doseAsStudied).toEqual([]);
  });

  test("a swollen leg that nobody asked about is a caution and asked first", () => {
    const patient = well(spasm, { findings: { "one-leg-swelling": "unknown" } });
    expect(option.tier(patient)).toBe("consider-with-caution");
    expect(option.asks(patient)).toContain("findings.one-leg-swelling");
  });

  test("no swollen leg leaves it to consider", () => {
    expect(option.tier(well(spasm))).toBe("consider");
  });
});

describe("the precautions and interactions of massage", () => {
  test.each([
    ["thrombosis", { conditions: { "venous-thromboembolism": "present" } }],
    ["pregnancy", { age: 31, sex: "female", pregnancy: "pregnant" }],
    ["neck-injury", { findings: { "recent-neck-injury": "present" } }],
    ["bleeding", { conditions: { "bleeding-disorder": "present" } }],
    ["bleeding", { conditions: { "liver-disease": "present" } }],
    ["cancer", { conditions: { cancer: "present" } }],
    ["fragile-bone", { conditions: { "low-bone-density": "present" } }],
    ["numb-skin", { conditions: { "peripheral-neuropathy": "present" } }],
    ["numb-skin", { conditions: { "spinal-cord-injury": "present" } }],
    ["anticoagulants", { medications: { "vitamin-k-antagonist": "present" } }],
    ["anticoagulants", { medications: { doac: "present" } }],
    ["anticoagulants", { medications: { antiplatelet: "present" } }],
  ] as const)("%s with %j: to consider with caution", (id, more) => {
    const patient = well(spasm, more);
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("consider-with-caution");
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each(["thrombosis", "neck-injury", "bleeding", "cancer", "fragile-bone", "numb-skin", "anticoagulants"])(
    "%s is unknown when nobody asked",
    (id) => {
      expect(option.warning(spasm, id)?.status).toBe("unknown");
    },
  );

  test.each(["acute-injury", "rare-harm"])("%s is told to everybody", (id) => {
    expect(option.warning(well(spasm), id)?.status).toBe("general");
  });

  test("bleeding on an anticoagulant is pending: the case took none", () => {
    const patient = well(spasm, { medications: { doac: "present" } });
    expect(option.warning(patient, "anticoagulants")?.pending).toBe(true);
  });
});
