import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { stomachAcidSupport } from "./stomach-acid-support";

const option = optionUnderTest(stomachAcidSupport);
const spasm: Profile = { age: 45, sex: "male", presentations: ["muscle-spasm-pain"] };

describe("the indications of acid supplements", () => {
  test.each([
    [{ presentations: ["muscle-cramps"] }, "unknown", "very-low", "unproven"],
    [{ presentations: ["nocturnal-leg-cramps"] }, "unknown", "very-low", "unproven"],
    [{ presentations: ["muscle-spasm-pain"] }, "unknown", "very-low", "unproven"],
  ] as const)("%j: %s, %s certainty, so %s", (more, direction, certainty, tier) => {
    expect(option.result(well(spasm, more as Partial<Profile>))).toMatchObject({ direction, certainty, tier });
  });

  test.each([
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

describe("what makes acid supplements an option to avoid", () => {
  test.each([
    ["peptic-ulcer", { conditions: { "peptic-ulcer": "present" } }],
    ["nsaid", { medications: { nsaid: "present" } }],
    ["corticosteroid", { medications: { corticosteroid: "present" } }],
  ] as const)("%s with %j: avoid, without a dose", (id, more) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.warning(patient, id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.tier(patient)).toBe("avoid");
    expect(option.relevant(patient).doseAsStudied).toEqual([]);
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each([
    [{ conditions: { "peptic-ulcer": "unknown" } }, "conditions.peptic-ulcer"],
    [{ medications: { nsaid: "unknown" } }, "medications.nsaid"],
    [{ medications: { corticosteroid: "unknown" } }, "medications.corticosteroid"],
  ] as const)("%j is unknown: never to consider, and %s is asked first", (more, path) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.tier(patient)).not.toBe("consider");
    expect(option.asks(patient)).toContain(path);
  });
});

describe("the precautions and interactions of acid supplements", () => {
  test.each([
    ["pregnancy-or-breastfeeding", { sex: "female", age: 31, pregnancy: "pregnant" }],
    ["pregnancy-or-breastfeeding", { sex: "female", age: 31, pregnancy: "breastfeeding" }],
    ["dysphagia", { conditions: { dysphagia: "present" } }],
    ["vitamin-b12", { conditions: { "b12-deficiency": "present" } }],
    ["proton-pump-inhibitor", { medications: { "proton-pump-inhibitor": "present" } }],
    ["antiplatelet", { medications: { antiplatelet: "present" } }],
    ["bisphosphonate", { medications: { bisphosphonate: "present" } }],
    ["anticoagulants", { medications: { "vitamin-k-antagonist": "present" } }],
  ] as const)("%s applies with %j, and it is not avoided for it", (id, more) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("unproven");
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each(["reflux-and-gastritis", "burning", "teeth"])("%s is told to everybody", (id) => {
    expect(option.warning(well(spasm), id)?.status).toBe("general");
  });

  test("bisphosphonate has no source yet and is shown as pending", () => {
    expect(option.warning(well(spasm, { medications: { bisphosphonate: "present" } }), "bisphosphonate")?.pending).toBe(
      true,
    );
  });
});

test.each([["anticoagulants", "interaction", { medications: { doac: "present" } }]] as const)(
  "%s: a %s that applies with %j and is silent without",
  (id, kind, more) => {
    expect(option.warning(well(spasm, more), id)).toMatchObject({ kind, status: "applies" });
    expect(option.warning(well(spasm), id)).toBeUndefined();
  },
);
