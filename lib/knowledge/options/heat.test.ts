import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { heat } from "./heat";

const option = optionUnderTest(heat);
const spasm: Profile = { age: 45, presentations: ["muscle-spasm-pain"] };

describe("the indications of heat", () => {
  test.each([
    ["muscle-spasm-pain", "benefit", "low", "consider"],
    ["muscle-cramps", "unknown", "very-low", "unproven"],
    ["nocturnal-leg-cramps", "unknown", "very-low", "unproven"],
  ] as const)("%s: %s, %s, so %s", (presentation, direction, certainty, tier) => {
    const patient = well({ age: 45, presentations: [presentation] });
    expect(option.result(patient)).toMatchObject({ direction, certainty, tier });
  });

  test("cramps in ALS: unproven, on one page without a source", () => {
    const { tier, indication, evidence } = option.relevant(well({ age: 58, conditions: { als: "present" } }));
    expect({ tier, indication }).toEqual({ tier: "unproven", indication: "als-cramps" });
    expect(evidence.map(({ design }) => design)).toEqual(["unsourced-claim"]);
  });

  test("back pain is indirect evidence for spasm", () => {
    expect(option.relevant(well(spasm)).directness).toBe("indirect");
  });

  test.each(["restless-legs", "sleep-starts", "exercise-associated-cramps", "circulatory-cramps"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well({ age: 45, presentations: [presentation] }))).toBe("not-relevant");
    },
  );

  test("aged 17: unproven", () => {
    expect(option.tier(well(spasm, { age: 17 }))).toBe("unproven");
  });
});

describe("the precautions and interactions of heat", () => {
  test.each([
    ["numb-skin", { conditions: { "peripheral-neuropathy": "present" } }],
    ["numb-skin", { conditions: { "spinal-cord-injury": "present" } }],
    ["numb-skin", { conditions: { stroke: "present" } }],
    ["numb-skin", { conditions: { diabetes: "present" } }],
    ["poor-circulation", { conditions: { "peripheral-arterial-disease": "present" } }],
    ["oedema", { conditions: { "ascites-or-oedema": "present" } }],
    ["bleeding", { conditions: { "bleeding-disorder": "present" } }],
    ["heart-failure", { conditions: { "heart-failure": "present" } }],
    ["pregnancy", { age: 31, sex: "female", pregnancy: "pregnant" }],
    ["multiple-sclerosis", { conditions: { "multiple-sclerosis": "present" } }],
    ["tumour", { conditions: { cancer: "present" } }],
    ["opioid-patch", { medications: { opioid: "present" } }],
  ] as const)("%s with %j: to consider with caution", (id, more) => {
    const patient = well(spasm, more);
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("consider-with-caution");
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each([
    ["swollen-leg", "one-leg-swelling"],
    ["poor-circulation", "cold-pale-limb"],
  ] as const)("%s after the finding %s: with caution, even with the gate left out", (id, finding) => {
    const patient = well(spasm, { findings: { [finding]: "present" } });
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("consider-with-caution");
  });

  test("in ALS weak hands are named", () => {
    const patient = well({ age: 58, conditions: { als: "present" } });
    expect(option.warning(patient, "weak-hands")).toMatchObject({ status: "applies", pending: true });
  });

  test("an opioid is a critical warning: a patch can release a deadly dose", () => {
    const patient = well(spasm, { medications: { opioid: "present" } });
    expect(option.warning(patient, "opioid-patch")).toMatchObject({ severity: "critical" });
  });

  test.each(["numb-skin", "poor-circulation", "opioid-patch", "swollen-leg"])("%s is open when nobody asked", (id) => {
    expect(option.warning(spasm, id)?.status).toBe("unknown");
    expect(option.asks(spasm).length).toBeGreaterThan(0);
  });

  test.each(["acute-injury", "heat-rub"])("%s is told to everybody", (id) => {
    expect(option.warning(well(spasm), id)?.status).toBe("general");
  });
});
