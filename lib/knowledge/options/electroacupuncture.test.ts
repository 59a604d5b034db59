import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { electroacupuncture } from "./electroacupuncture";

const option = optionUnderTest(electroacupuncture);
const spasm: Profile = { age: 45, sex: "male", presentations: ["muscle-spasm-pain"] };

describe("the indications of electro-acupuncture", () => {
  test.each([
    [{ presentations: ["muscle-spasm-pain"] }, "unknown", "very-low", "unproven"],
    [{ presentations: ["muscle-cramps"] }, "unknown", "very-low", "unproven"],
    [{ presentations: [], conditions: { fibromyalgia: "present" } }, "benefit", "very-low", "unproven"],
  ] as const)("%j: %s, %s certainty, so %s", (more, direction, certainty, tier) => {
    expect(option.result(well(spasm, more as Partial<Profile>))).toMatchObject({ direction, certainty, tier });
  });

  test.each([
    { presentations: ["nocturnal-leg-cramps"] },
    { presentations: ["exercise-associated-cramps"] },
    { presentations: ["circulatory-cramps"] },
    { presentations: ["restless-legs"] },
    { presentations: ["sleep-starts"] },
    { presentations: ["muscle-cramps"], conditions: { als: "present" } },
  ] as const)("%j: not relevant", (more) => {
    expect(option.tier(well(spasm, more as Partial<Profile>))).toBe("not-relevant");
  });
});

describe("what makes electro-acupuncture an option to avoid", () => {
  test.each([
    ["pacemaker", { conditions: { "pacemaker-or-icd": "present" } }],
    ["pregnancy", { sex: "female", age: 31, pregnancy: "pregnant" }],
    ["epilepsy", { conditions: { epilepsy: "present" } }],
    ["bleeding-disorder", { conditions: { "bleeding-disorder": "present" } }],
  ] as const)("%s with %j: avoid, without a dose", (id, more) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.warning(patient, id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.tier(patient)).toBe("avoid");
    expect(option.relevant(patient).doseAsStudied).toEqual([]);
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each([
    [{ conditions: { "pacemaker-or-icd": "unknown" } }, "conditions.pacemaker-or-icd"],
    [{ conditions: { epilepsy: "unknown" } }, "conditions.epilepsy"],
    [{ conditions: { "bleeding-disorder": "unknown" } }, "conditions.bleeding-disorder"],
    [{ sex: "female", age: 31, pregnancy: "unknown" }, "pregnancy"],
  ] as const)("%j is unknown: never to consider, and %s is asked first", (more, path) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.tier(patient)).not.toBe("consider");
    expect(option.asks(patient)).toContain(path);
  });
});

describe("the precautions and interactions of electro-acupuncture", () => {
  test.each([
    ["heart-disease", { conditions: { "ischaemic-heart-disease": "present" } }],
    ["heart-disease", { conditions: { "heart-block": "present" } }],
    ["heart-disease", { conditions: { "atrial-fibrillation": "present" } }],
    ["heart-disease", { conditions: { "long-qt": "present" } }],
    ["heart-valve", { conditions: { "mechanical-heart-valve": "present" } }],
    ["numb-skin", { conditions: { "peripheral-neuropathy": "present" } }],
    ["numb-skin", { conditions: { "spinal-cord-injury": "present" } }],
    ["anticoagulants", { medications: { "vitamin-k-antagonist": "present" } }],
    ["anticoagulants", { medications: { doac: "present" } }],
    ["anticoagulants", { medications: { antiplatelet: "present" } }],
    ["weak-immunity", { medications: { chemotherapy: "present" } }],
    ["weak-immunity", { medications: { "ciclosporin-or-tacrolimus": "present" } }],
    ["weak-immunity", { medications: { corticosteroid: "present" } }],
    ["weak-immunity", { medications: { methotrexate: "present" } }],
  ] as const)("%s applies with %j, and it is not avoided for it", (id, more) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("unproven");
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each(["places", "harms", "mild"])("%s is told to everybody", (id) => {
    expect(option.warning(well(spasm), id)?.status).toBe("general");
  });

  test("numb-skin has no source yet and is shown as pending", () => {
    expect(
      option.warning(well(spasm, { conditions: { "peripheral-neuropathy": "present" } }), "numb-skin")?.pending,
    ).toBe(true);
  });
});
