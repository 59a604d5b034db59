import { describe, expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../vignettes/option-under-test";
import { analgesics } from "./analgesics";

const option = optionUnderTest(analgesics);
const spasm: Profile = { age: 45, sex: "male", presentations: ["muscle-spasm-pain"] };

describe("the indications of analgesics", () => {
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

describe("what makes analgesics an option to avoid", () => {
  test.each([
    ["kidney-failure", { labs: { egfr: { value: 29, unit: "mL/min/1.73m2" } } }],
    ["kidney-failure", { conditions: { dialysis: "present" } }],
    ["kidney-failure", { conditions: { "acute-kidney-injury": "present" } }],
    ["heart-failure", { conditions: { "heart-failure": "present" } }],
    ["peptic-ulcer", { conditions: { "peptic-ulcer": "present" } }],
    ["pregnancy", { sex: "female", age: 31, pregnancy: "pregnant" }],
  ] as const)("%s with %j: avoid, without a dose", (id, more) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.warning(patient, id)).toMatchObject({ kind: "contraindication", status: "applies" });
    expect(option.tier(patient)).toBe("avoid");
    expect(option.relevant(patient).doseAsStudied).toEqual([]);
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each([
    [{ conditions: { "kidney-disease": "unknown", dialysis: "unknown" } }, "labs.egfr"],
    [{ conditions: { "acute-kidney-injury": "unknown" } }, "conditions.acute-kidney-injury"],
    [{ conditions: { "heart-failure": "unknown" } }, "conditions.heart-failure"],
    [{ conditions: { "peptic-ulcer": "unknown" } }, "conditions.peptic-ulcer"],
    [{ sex: "female", age: 31, pregnancy: "unknown" }, "pregnancy"],
  ] as const)("%j is unknown: never to consider, and %s is asked first", (more, path) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.tier(patient)).not.toBe("consider");
    expect(option.asks(patient)).toContain(path);
  });
});

describe("the precautions and interactions of analgesics", () => {
  test.each([
    ["kidney-disease", { conditions: { "kidney-disease": "present" } }],
    ["kidney-disease", { labs: { egfr: { value: 59, unit: "mL/min/1.73m2" } } }],
    ["liver-disease", { conditions: { "liver-disease": "present" } }],
    ["older-age", { age: 65 }],
    ["heart-and-vessels", { conditions: { "ischaemic-heart-disease": "present" } }],
    ["heart-and-vessels", { conditions: { stroke: "present" } }],
    ["heart-and-vessels", { conditions: { "peripheral-arterial-disease": "present" } }],
    ["heart-and-vessels", { conditions: { hypertension: "present" } }],
    ["heart-and-vessels", { conditions: { "ascites-or-oedema": "present" } }],
    ["bleeding-disorder", { conditions: { "bleeding-disorder": "present" } }],
    ["opioid-risk", { conditions: { "copd-or-sleep-apnoea": "present" } }],
    ["opioid-risk", { labs: { fvc: { value: 49, unit: "%" } } }],
    ["opioid-risk", { conditions: { "substance-use-disorder": "present" } }],
    ["neck-injury", { findings: { "recent-neck-injury": "present" } }],
    ["anticoagulants", { medications: { "vitamin-k-antagonist": "present" } }],
    ["anticoagulants", { medications: { doac: "present" } }],
    ["antiplatelet-or-nsaid", { medications: { antiplatelet: "present" } }],
    ["antiplatelet-or-nsaid", { medications: { nsaid: "present" } }],
    ["bleeding-adds-up", { medications: { "ssri-or-snri": "present" } }],
    ["bleeding-adds-up", { medications: { corticosteroid: "present" } }],
    ["triple", { medications: { "ace-inhibitor-or-arb": "present", "thiazide-diuretic": "present" } }],
    ["triple", { medications: { "ace-inhibitor-or-arb": "present", "loop-diuretic": "present" } }],
    ["triple", { medications: { "ace-inhibitor-or-arb": "present", "potassium-sparing-diuretic": "present" } }],
    ["one-of-two", { medications: { "ace-inhibitor-or-arb": "present" } }],
    ["one-of-two", { medications: { "thiazide-diuretic": "present" } }],
    ["one-of-two", { medications: { "loop-diuretic": "present" } }],
    ["one-of-two", { medications: { "potassium-sparing-diuretic": "present" } }],
    ["levels-and-kidney", { medications: { lithium: "present" } }],
    ["levels-and-kidney", { medications: { methotrexate: "present" } }],
    ["levels-and-kidney", { medications: { "ciclosporin-or-tacrolimus": "present" } }],
    ["sedatives-with-opioid", { medications: { opioid: "present" } }],
    ["sedatives-with-opioid", { medications: { "benzodiazepine-or-z-drug": "present" } }],
    ["sedatives-with-opioid", { medications: { gabapentinoid: "present" } }],
    ["sedatives-with-opioid", { medications: { baclofen: "present" } }],
  ] as const)("%s applies with %j, and it is not avoided for it", (id, more) => {
    const patient = well(spasm, more as Partial<Profile>);
    expect(option.warning(patient, id)?.status).toBe("applies");
    expect(option.tier(patient)).toBe("unproven");
    expect(option.warning(well(spasm), id)).toBeUndefined();
  });

  test.each(["allergy", "bleeding", "overdose"])("%s is told to everybody", (id) => {
    expect(option.warning(well(spasm), id)?.status).toBe("general");
  });

  test.each([
    [64, "silent"],
    [65, "applies"],
    [66, "applies"],
  ] as const)("aged %d: older-age is %s", (age, status) => {
    expect(option.warning(well(spasm, { age }), "older-age")?.status ?? "silent").toBe(status);
  });

  test.each([
    [29, "avoid", "applies"],
    [30, "unproven", "applies"],
    [31, "unproven", "applies"],
    [59, "unproven", "applies"],
    [60, "unproven", "silent"],
    [61, "unproven", "silent"],
  ] as const)("an eGFR of %d makes it %s; the caution for kidney disease: %s", (value, tier, status) => {
    const patient = well(spasm, { labs: { egfr: { value, unit: "mL/min/1.73m2" } } });
    expect(option.tier(patient)).toBe(tier);
    expect(option.warning(patient, "kidney-disease")?.status ?? "silent").toBe(status);
  });

  test("one of the three medicines is not the triple combination", () => {
    const patient = well(spasm, { medications: { "ace-inhibitor-or-arb": "present" } });
    expect(option.warning(patient, "triple")).toBeUndefined();
  });

  test("a direct oral anticoagulant after whiplash at 68: told, and for that reason", () => {
    const patient = well(spasm, { age: 68, medications: { doac: "present" } });
    expect(option.warning(patient, "anticoagulants")?.because).toContain("medications.doac");
  });

  test("bleeding-adds-up has no source yet and is shown as pending", () => {
    expect(
      option.warning(well(spasm, { medications: { "ssri-or-snri": "present" } }), "bleeding-adds-up")?.pending,
    ).toBe(true);
  });
});

test.each([
  ["kidney-transplant", "precaution", { conditions: { "kidney-transplant": "present" } }],
  ["breastfeeding", "precaution", { age: 30, sex: "female", pregnancy: "breastfeeding" }],
  ["surgery", "precaution", { conditions: { "planned-surgery": "present" } }],
] as const)("%s: a %s that applies with %j and is silent without", (id, kind, more) => {
  expect(option.warning(well(spasm, more), id)).toMatchObject({ kind, status: "applies" });
  expect(option.warning(well(spasm), id)).toBeUndefined();
});
