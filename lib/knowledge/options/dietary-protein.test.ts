import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { dietaryProtein } from "./dietary-protein";

const option = optionUnderTest(dietaryProtein);
const spasm: Profile = { age: 45, sex: "male", presentations: ["muscle-spasm-pain"] };

describe("the indications of more protein", () => {
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

describe("what makes more protein an option to avoid", () => {
  test.each([
    ["kidney-disease", { conditions: { "kidney-disease": "present" } }],
    ["kidney-disease", { labs: { egfr: { value: 59, unit: "mL/min/1.73m2" } } }],
  ] as const)("%s with %j: avoid, without a dose", (id, more) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.warning(patient, id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.tier(patient)).toBe("avoid");
    expect(option.relevant(patient).doseAsStudied).toEqual([]);
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each([[{ conditions: { "kidney-disease": "unknown" } }, "labs.egfr"]] as const)(
    "%j is unknown: never to consider, and %s is asked first",
    (more, path) => {
      const patient = well(spasm, more as Partial<Profile>);
      expect(option.tier(patient)).not.toBe("consider");
      expect(option.asks(patient)).toContain(path);
    },
  );
});

describe("the precautions and interactions of more protein", () => {
  test.each([
    ["dialysis", { conditions: { dialysis: "present" } }],
    ["acute-kidney-injury-or-transplant", { conditions: { "acute-kidney-injury": "present" } }],
    ["acute-kidney-injury-or-transplant", { conditions: { "kidney-transplant": "present" } }],
    ["raised-ammonia", { conditions: { "hepatic-encephalopathy": "present" } }],
    ["gout", { conditions: { gout: "present" } }],
    ["kidney-stones", { conditions: { "kidney-stones": "present" } }],
    ["levodopa", { medications: { levodopa: "present" } }],
  ] as const)("%s applies with %j, and it is not avoided for it", (id, more) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("unproven");
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each(["bone"])("%s is told to everybody", (id) => {
    expect(option.warning(well(spasm), id)?.status).toBe("general");
  });

  test.each([
    [58, "avoid"],
    [59, "avoid"],
    [60, "unproven"],
    [61, "unproven"],
  ] as const)("an eGFR of %d makes it %s", (value, tier) => {
    expect(option.tier(well(spasm, { labs: { egfr: { value, unit: "mL/min/1.73m2" } } }))).toBe(tier);
  });

  test("kidney disease on dialysis: the renal dietitian decides, and it is not avoided", () => {
    const patient = well(spasm, { conditions: { "kidney-disease": "present", dialysis: "present" } });
    expect(option.tier(patient)).toBe("unproven");
    expect(option.warning(patient, "kidney-disease")).toBeUndefined();
  });

  test("levodopa has no source yet and is shown as pending", () => {
    expect(option.warning(well(spasm, { medications: { levodopa: "present" } }), "levodopa")?.pending).toBe(true);
  });
});
