import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { stretching } from "./stretching";

const option = optionUnderTest(stretching);
const nightCramps: Profile = { age: 72, sex: "female", presentations: ["nocturnal-leg-cramps"] };
const healthy = well(nightCramps);

describe("what the evidence says", () => {
  test("in night cramps at 72, otherwise well, stretching is to consider on direct evidence of low certainty", () => {
    expect(option.result(healthy)).toMatchObject({
      tier: "consider",
      direction: "benefit",
      certainty: "low",
      directness: "direct",
    });
  });

  test.each([
    ["muscle-cramps", "benefit", "very-low", "consider"],
    ["circulatory-cramps", "benefit", "very-low", "consider"],
    ["muscle-spasm-pain", "benefit", "very-low", "consider"],
    ["exercise-associated-cramps", "benefit", "low", "consider"],
    ["restless-legs", "unknown", "very-low", "unproven"],
  ] as const)("%s: %s with certainty %s, so %s", (presentation, direction, certainty, tier) => {
    const patient = well({ age: 60, presentations: [presentation] });
    expect(option.result(patient)).toMatchObject({ direction, certainty, tier });
  });

  test("in pregnancy the direction is unknown and stretching is unproven", () => {
    const patient = well({ age: 31, sex: "female", pregnancy: "pregnant", presentations: ["pregnancy-cramps"] });
    expect(option.result(patient)).toMatchObject({ direction: "unknown", certainty: "very-low", tier: "unproven" });
  });

  test("in ALS the direction is unknown with very low certainty, and stretching is unproven", () => {
    const patient = well({ age: 58, presentations: ["muscle-cramps"], conditions: { als: "present" } });
    expect(option.result(patient)).toMatchObject({
      indication: "als-cramps",
      direction: "unknown",
      certainty: "very-low",
      tier: "unproven",
    });
  });

  test("in fibromyalgia without cramps stretching is unproven", () => {
    const patient = well({ age: 47, conditions: { fibromyalgia: "present" } });
    expect(option.result(patient)).toMatchObject({ indication: "fibromyalgia", tier: "unproven" });
  });

  test("for sleep starts there is no statement", () => {
    expect(option.tier(well({ age: 40, presentations: ["sleep-starts"] }))).toBe("not-relevant");
  });

  test.each([
    [49, "indirect", "very-low"],
    [50, "direct", "low"],
    [51, "direct", "low"],
  ] as const)("the trials had people of 50 or over: at %i the evidence is %s, %s", (age, directness, certainty) => {
    expect(option.result(well(nightCramps, { age }))).toMatchObject({ directness, certainty, tier: "consider" });
  });

  test.each([
    "multiple-sclerosis",
    "parkinsons-disease",
    "stroke",
    "spinal-cord-injury",
    "cerebral-palsy",
    "peripheral-neuropathy",
  ] as const)("nobody in the trials had a neurological disease: with %s the evidence is indirect", (id) => {
    expect(option.relevant(well(nightCramps, { conditions: { [id]: "present" } })).directness).toBe("indirect");
  });

  test("at 14 stretching is unproven, since nobody that young was studied", () => {
    expect(option.tier(well({ age: 14, presentations: ["muscle-cramps"] }))).toBe("unproven");
  });
});

describe("precautions", () => {
  test.each([
    ["raised-tone", { conditions: { "multiple-sclerosis": "present" } }],
    ["raised-tone", { conditions: { stroke: "present" } }],
    ["raised-tone", { conditions: { "spinal-cord-injury": "present" } }],
    ["raised-tone", { conditions: { "cerebral-palsy": "present" } }],
    ["fragile-bone", { conditions: { "low-bone-density": "present" } }],
    ["falling", { conditions: { falls: "present" } }],
    ["falling", { conditions: { "peripheral-neuropathy": "present" } }],
    ["swollen-leg", { findings: { "one-leg-swelling": "present" } }],
    ["neck-injury", { findings: { "recent-neck-injury": "present" } }],
  ] as const)("%s applies with %o and lowers the tier by one", (id, given) => {
    const patient = well(nightCramps, given);
    expect(option.warning(patient, id)).toMatchObject({ kind: "precaution", status: "applies" });
    expect(option.tier(patient)).toBe("consider-with-caution");
  });

  test("in ALS the advice on weak limbs applies and changes nothing", () => {
    const patient = well({ age: 58, conditions: { als: "present" } });
    expect(option.warning(patient, "weakness")).toMatchObject({ status: "applies", pending: true });
  });

  test.each(["raised-tone", "weakness", "fragile-bone", "falling", "swollen-leg", "neck-injury"])(
    "%s is open when nobody asked, and stretching stays to consider",
    (id) => {
      expect(option.warning(nightCramps, id)).toMatchObject({ status: "unknown" });
      expect(option.tier(nightCramps)).toBe("consider");
      expect(option.asks(nightCramps).length).toBeGreaterThan(0);
    },
  );

  test("advice on a fresh injury is for everyone, and pending", () => {
    expect(option.warning(healthy, "acute-injury")).toMatchObject({ status: "general", pending: true });
  });

  test("nothing makes stretching an option to avoid", () => {
    const everything = well(nightCramps, {
      conditions: { stroke: "present", falls: "present", "low-bone-density": "present" },
      findings: { "one-leg-swelling": "present" },
    });
    expect(option.tier(everything)).toBe("consider-with-caution");
  });
});

test("the first visit, age 45 and nothing else: stretching is to consider", () => {
  expect(option.result({ age: 45 })).toMatchObject({ tier: "consider", indication: "muscle-cramps" });
});

test("the dose is told as it was studied, with its source", () => {
  const [night] = option.relevant(healthy).doseAsStudied;
  expect(night?.text).toContain("6 weeks");
  expect(night?.citations.length).toBeGreaterThan(0);
});
