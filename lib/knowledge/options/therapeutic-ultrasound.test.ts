import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { therapeuticUltrasound } from "./therapeutic-ultrasound";

const option = optionUnderTest(therapeuticUltrasound);
const spasm: Profile = { age: 45, sex: "male", presentations: ["muscle-spasm-pain"] };

describe("the indications of therapeutic ultrasound", () => {
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

describe("what makes therapeutic ultrasound an option to avoid", () => {
  test.each([
    ["pregnancy", { sex: "female", age: 31, pregnancy: "pregnant" }],
    ["cancer", { conditions: { cancer: "present" } }],
    ["swollen-leg", { findings: { "one-leg-swelling": "present" } }],
    ["cold-limb", { findings: { "cold-pale-limb": "present" } }],
    ["growing-bone", { age: 17 }],
  ] as const)("%s with %j: avoid, without a dose", (id, more) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.warning(patient, id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.tier(patient)).toBe("avoid");
    expect(option.relevant(patient).doseAsStudied).toEqual([]);
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each([
    [{ sex: "female", age: 31, pregnancy: "unknown" }, "pregnancy"],
    [{ conditions: { cancer: "unknown" } }, "conditions.cancer"],
    [{ findings: { "one-leg-swelling": "unknown" } }, "findings.one-leg-swelling"],
    [{ findings: { "cold-pale-limb": "unknown" } }, "findings.cold-pale-limb"],
  ] as const)("%j is unknown: never to consider, and %s is asked first", (more, path) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.tier(patient)).not.toBe("consider");
    expect(option.asks(patient)).toContain(path);
  });
});

describe("the precautions and interactions of therapeutic ultrasound", () => {
  test.each([
    ["thrombosis", { conditions: { "venous-thromboembolism": "present" } }],
    ["arterial-disease", { conditions: { "peripheral-arterial-disease": "present" } }],
    ["pacemaker", { conditions: { "pacemaker-or-icd": "present" } }],
    ["numb-skin", { conditions: { "peripheral-neuropathy": "present" } }],
    ["numb-skin", { conditions: { "spinal-cord-injury": "present" } }],
    ["bleeding-disorder", { conditions: { "bleeding-disorder": "present" } }],
  ] as const)("%s applies with %j, and it is not avoided for it", (id, more) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("unproven");
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each(["places", "burns"])("%s is told to everybody", (id) => {
    expect(option.warning(well(spasm), id)?.status).toBe("general");
  });

  test.each([
    [16, "applies"],
    [17, "applies"],
    [18, "silent"],
    [19, "silent"],
  ] as const)("aged %d: growing-bone is %s", (age, status) => {
    expect(option.warning(well(spasm, { age }), "growing-bone")?.status ?? "silent").toBe(status);
  });
});
