import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { physicalTherapy } from "./physical-therapy";

const option = optionUnderTest(physicalTherapy);
const spasm: Profile = { age: 45, presentations: ["muscle-spasm-pain"] };

describe("the indications of physical therapy", () => {
  test("muscle spasm with pain: to consider, on indirect evidence of low certainty", () => {
    expect(option.result(well(spasm))).toMatchObject({
      tier: "consider",
      direction: "benefit",
      certainty: "low",
      directness: "indirect",
    });
  });

  test("muscle spasm with pain and nothing else known: still to consider", () => {
    expect(option.tier(spasm)).toBe("consider");
  });

  test("cramps in ALS: unproven, never tested", () => {
    expect(option.result(well({ age: 58, conditions: { als: "present" } }))).toMatchObject({
      tier: "unproven",
      indication: "als-cramps",
      direction: "unknown",
      certainty: "very-low",
    });
  });

  test.each([
    [49, "unproven"],
    [50, "not-relevant"],
    [51, "not-relevant"],
  ] as const)("restless legs and a vitamin D of %d nmol/L: %s", (value, tier) => {
    const patient = well({
      age: 50,
      presentations: ["restless-legs"],
      labs: { "vitamin-d-25oh": { value, unit: "nmol/L" } },
    });
    expect(option.tier(patient)).toBe(tier);
  });

  test.each(["restless-legs", "sleep-starts", "nocturnal-leg-cramps", "exercise-associated-cramps"] as const)(
    "%s: not relevant",
    (presentation) => {
      expect(option.tier(well({ age: 45, presentations: [presentation] }))).toBe("not-relevant");
    },
  );
});

describe("the precautions of physical therapy", () => {
  test.each([
    ["neck-injury", { findings: { "recent-neck-injury": "present" } }],
    ["raised-tone", { conditions: { "multiple-sclerosis": "present" } }],
    ["raised-tone", { conditions: { stroke: "present" } }],
    ["raised-tone", { conditions: { "spinal-cord-injury": "present" } }],
    ["raised-tone", { conditions: { "cerebral-palsy": "present" } }],
    ["weakness", { conditions: { "myasthenia-gravis": "present" } }],
    ["breathing", { conditions: { "respiratory-weakness": "present" } }],
    ["breathing", { labs: { fvc: { value: 49, unit: "%" } } }],
    ["heart", { conditions: { "heart-failure": "present" } }],
    ["heart", { conditions: { "ischaemic-heart-disease": "present" } }],
    ["fragile-bone", { conditions: { "low-bone-density": "present" } }],
    ["falls", { conditions: { falls: "present" } }],
  ] as const)("%s with %j: to consider with caution", (id, more) => {
    const patient = well(spasm, more);
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("consider-with-caution");
    expect(option.warning(well(spasm), id)).toBeUndefined();
    expect(option.warning(spasm, id)?.status).toBe("unknown");
  });

  test("an FVC of 50 % leaves breathing out", () => {
    const patient = well(spasm, { labs: { fvc: { value: 50, unit: "%" } } });
    expect(option.warning(patient, "breathing")).toBeUndefined();
  });

  test("a swollen leg is a caution, even with the gate left out", () => {
    const patient = well(spasm, { findings: { "one-leg-swelling": "present" } });
    expect(option.warning(patient, "swollen-leg")?.status).toBe("applies");
    expect(option.tier(patient)).toBe("consider-with-caution");
  });

  test("neck spasm after whiplash, with a pacemaker and a direct oral anticoagulant: with caution", () => {
    const patient = well(spasm, {
      age: 68,
      conditions: { "pacemaker-or-icd": "present" },
      medications: { doac: "present" },
      findings: { "recent-neck-injury": "present" },
    });
    expect(option.tier(patient)).toBe("consider-with-caution");
  });
});
