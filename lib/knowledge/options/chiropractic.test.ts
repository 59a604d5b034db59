import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { chiropractic } from "./chiropractic";

const option = optionUnderTest(chiropractic);
const spasm: Profile = { age: 45, sex: "male", presentations: ["muscle-spasm-pain"] };

describe("the indications of chiropractic", () => {
  test.each([
    [{ presentations: ["muscle-spasm-pain"] }, "unknown", "very-low", "unproven"],
    [{ presentations: ["muscle-cramps"] }, "unknown", "very-low", "unproven"],
  ] as const)("%j: %s, %s certainty, so %s", (more, direction, certainty, tier) => {
    expect(option.result(well(spasm, more as Partial<Profile>))).toMatchObject({ direction, certainty, tier });
  });

  test.each([
    { presentations: ["nocturnal-leg-cramps"] },
    { presentations: ["exercise-associated-cramps"] },
    { presentations: ["circulatory-cramps"] },
    { presentations: ["restless-legs"] },
    { presentations: ["sleep-starts"] },
    { presentations: [], conditions: { fibromyalgia: "present" } },
    { presentations: ["muscle-cramps"], conditions: { als: "present" } },
  ] as const)("%j: not relevant", (more) => {
    expect(option.tier(well(spasm, more as Partial<Profile>))).toBe("not-relevant");
  });
});

describe("what makes chiropractic an option to avoid", () => {
  test.each([
    ["neck-injury", { findings: { "recent-neck-injury": "present" } }],
    ["worsening-nerve-signs", { findings: { "progressive-weakness": "present" } }],
    ["worsening-nerve-signs", { findings: { "saddle-numbness": "present" } }],
    ["spinal-cord-or-upper-motor-neurone", { conditions: { "spinal-cord-injury": "present" } }],
    ["spinal-cord-or-upper-motor-neurone", { conditions: { als: "present" } }],
    ["spinal-cord-or-upper-motor-neurone", { conditions: { "multiple-sclerosis": "present" } }],
    ["spinal-cord-or-upper-motor-neurone", { conditions: { stroke: "present" } }],
    ["spinal-cord-or-upper-motor-neurone", { conditions: { "cerebral-palsy": "present" } }],
    ["low-bone-density", { conditions: { "low-bone-density": "present" } }],
    ["cancer", { conditions: { cancer: "present" } }],
  ] as const)("%s with %j: avoid, without a dose", (id, more) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.warning(patient, id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.tier(patient)).toBe("avoid");
    expect(option.relevant(patient).doseAsStudied).toEqual([]);
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each([
    [{ findings: { "recent-neck-injury": "unknown" } }, "findings.recent-neck-injury"],
    [{ findings: { "progressive-weakness": "unknown" } }, "findings.progressive-weakness"],
    [{ findings: { "saddle-numbness": "unknown" } }, "findings.saddle-numbness"],
    [{ conditions: { "spinal-cord-injury": "unknown" } }, "conditions.spinal-cord-injury"],
    [{ conditions: { "multiple-sclerosis": "unknown" } }, "conditions.multiple-sclerosis"],
    [{ conditions: { stroke: "unknown" } }, "conditions.stroke"],
    [{ conditions: { "cerebral-palsy": "unknown" } }, "conditions.cerebral-palsy"],
    [{ conditions: { als: "unknown" } }, "conditions.als"],
    [{ conditions: { "low-bone-density": "unknown" } }, "conditions.low-bone-density"],
    [{ conditions: { cancer: "unknown" } }, "conditions.cancer"],
  ] as const)("%j is unknown: never to consider, and %s is asked first", (more, path) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.tier(patient)).not.toBe("consider");
    expect(option.asks(patient)).toContain(path);
  });
});

describe("the precautions and interactions of chiropractic", () => {
  test.each([
    ["over-55", { age: 56 }],
    ["nerve-root", { conditions: { "lumbar-radiculopathy": "present" } }],
    ["bleeding-disorder", { conditions: { "bleeding-disorder": "present" } }],
    ["pregnancy", { sex: "female", age: 31, pregnancy: "pregnant" }],
    ["anticoagulants", { medications: { "vitamin-k-antagonist": "present" } }],
    ["anticoagulants", { medications: { doac: "present" } }],
    ["corticosteroid", { medications: { corticosteroid: "present" } }],
  ] as const)("%s applies with %j, and it is not avoided for it", (id, more) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("unproven");
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each(["loose-joints-and-arteries", "neck-arteries", "soreness"])("%s is told to everybody", (id) => {
    expect(option.warning(well(spasm), id)?.status).toBe("general");
  });

  test.each([
    [54, "silent"],
    [55, "silent"],
    [56, "applies"],
    [57, "applies"],
  ] as const)("aged %d: over-55 is %s", (age, status) => {
    expect(option.warning(well(spasm, { age }), "over-55")?.status ?? "silent").toBe(status);
  });

  test("anticoagulants has no source yet and is shown as pending", () => {
    expect(option.warning(well(spasm, { medications: { doac: "present" } }), "anticoagulants")?.pending).toBe(true);
  });

  test("whiplash, a pacemaker and a direct oral anticoagulant at 68: avoid, for the neck", () => {
    const patient = well(spasm, {
      age: 68,
      conditions: { "pacemaker-or-icd": "present" },
      medications: { doac: "present" },
      findings: { "recent-neck-injury": "present" },
    });
    expect(option.tier(patient)).toBe("avoid");
    expect(option.warning(patient, "neck-injury")?.because).toContain("findings.recent-neck-injury");
  });
});
