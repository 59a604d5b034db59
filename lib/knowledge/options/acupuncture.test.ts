import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { acupuncture } from "./acupuncture";

const option = optionUnderTest(acupuncture);
const spasm: Profile = { age: 45, sex: "male", presentations: ["muscle-spasm-pain"] };

describe("the indications of acupuncture", () => {
  test.each([
    [{ presentations: ["muscle-spasm-pain"] }, "unknown", "very-low", "unproven"],
    [{ presentations: ["muscle-cramps"] }, "unknown", "very-low", "unproven"],
    [{ presentations: [], conditions: { fibromyalgia: "present" } }, "benefit", "low", "consider"],
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

describe("what makes acupuncture an option to avoid", () => {
  test.each([["bleeding-disorder", { conditions: { "bleeding-disorder": "present" } }]] as const)(
    "%s with %j: avoid, without a dose",
    (id, more) => {
      const patient = well(spasm, more as Partial<Profile>);
      expect(option.warning(patient, id)).toMatchObject({ kind: "contraindication", status: "applies" });
      expect(option.tier(patient)).toBe("avoid");
      expect(option.relevant(patient).doseAsStudied).toEqual([]);
      expect(option.warning(well(spasm), id)).toBeUndefined();
    },
  );

  test.each([[{ conditions: { "bleeding-disorder": "unknown" } }, "conditions.bleeding-disorder"]] as const)(
    "%j is unknown: never to consider, and %s is asked first",
    (more, path) => {
      const patient = well(spasm, more as Partial<Profile>);
      expect(option.tier(patient)).not.toBe("consider");
      expect(option.asks(patient)).toContain(path);
    },
  );
});

describe("the precautions and interactions of acupuncture", () => {
  test.each([
    ["pregnancy", { sex: "female", age: 31, pregnancy: "pregnant" }],
    ["heart-valve", { conditions: { "mechanical-heart-valve": "present" } }],
    ["lungs", { conditions: { "copd-or-sleep-apnoea": "present" } }],
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

  test.each(["skin-and-lungs", "mild", "serious"])("%s is told to everybody", (id) => {
    expect(option.warning(well(spasm), id)?.status).toBe("general");
  });

  test("anticoagulants has no source yet and is shown as pending", () => {
    expect(option.warning(well(spasm, { medications: { doac: "present" } }), "anticoagulants")?.pending).toBe(true);
  });

  test("fibromyalgia on a direct oral anticoagulant: to consider with caution", () => {
    const patient = well(spasm, { conditions: { fibromyalgia: "present" }, medications: { doac: "present" } });
    expect(option.tier(patient)).toBe("consider-with-caution");
  });

  test("fibromyalgia with an unknown bleeding disorder: with caution, and asked first", () => {
    const patient = well(spasm, { conditions: { fibromyalgia: "present", "bleeding-disorder": "unknown" } });
    expect(option.tier(patient)).toBe("consider-with-caution");
    expect(option.asks(patient)).toContain("conditions.bleeding-disorder");
  });

  test("a pacemaker alone says nothing against needles without current", () => {
    expect(option.result(well(spasm, { conditions: { "pacemaker-or-icd": "present" } })).tier).toBe("unproven");
  });
});
