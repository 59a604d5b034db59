import { describe, expect, test } from "vitest";
import { noticesOf } from "./notices";
import type { Profile } from "./schema";
import { understand } from "./understand";

const derivedOf = (profile: Profile) => understand(profile).derived;
const egfr = (value: number): Profile["labs"] => ({ egfr: { value, unit: "mL/min/1.73m2" } });
const notices = (profile: Profile) =>
  noticesOf(understand(profile), "2026-11-22").map(({ kind, about }) => `${kind}.${about}`);

describe("kidney disease", () => {
  test.each([
    ["nothing known", {}, "unknown"],
    ["the condition present", { conditions: { "kidney-disease": "present" } }, "present"],
    ["the condition absent", { conditions: { "kidney-disease": "absent" } }, "absent"],
    ["on dialysis", { conditions: { dialysis: "present" } }, "present"],
    ["not on dialysis, and nothing else", { conditions: { dialysis: "absent" } }, "unknown"],
    ["an eGFR of 59", { labs: egfr(59) }, "present"],
    ["an eGFR of 60", { labs: egfr(60) }, "absent"],
    ["present with an eGFR of 95", { conditions: { "kidney-disease": "present" }, labs: egfr(95) }, "present"],
    ["absent with an eGFR of 41", { conditions: { "kidney-disease": "absent" }, labs: egfr(41) }, "present"],
  ] as const)("%s", (_case, profile, expected) => {
    expect(derivedOf({ age: 60, ...profile }).kidneyDisease).toBe(expected);
  });
});

describe("eGFR", () => {
  const creatinine: Profile["labs"] = { creatinine: { value: 130, unit: "umol/L" } };

  test("a reported one wins over the creatinine", () => {
    expect(derivedOf({ age: 71, sex: "female", labs: { ...creatinine, ...egfr(50) } }).egfr).toEqual({
      value: 50,
      from: "reported",
    });
  });

  test("is calculated from the creatinine when the sex is known", () => {
    const derived = derivedOf({ age: 71, sex: "female", labs: creatinine });
    expect(derived).toMatchObject({ egfr: { value: 38, from: "ckd-epi-2021" }, gfrCategory: "G3b" });
  });

  test("is not calculated without the sex, nor under 18, and both are told", () => {
    expect(derivedOf({ age: 71, labs: creatinine }).egfr).toBeUndefined();
    expect(derivedOf({ age: 17, sex: "male", labs: creatinine }).egfr).toBeUndefined();
    expect(notices({ age: 71, labs: creatinine, presentations: ["muscle-cramps"] })).toEqual(["assumption.egfr"]);
  });

  test("is told when it was calculated, with what it was calculated from", () => {
    const woman: Profile = { age: 71, sex: "female", labs: creatinine, presentations: ["muscle-cramps"] };
    expect(noticesOf(understand(woman), "2026-11-22")).toEqual([
      { kind: "assumption", about: "egfr", because: ["labs.creatinine", "age", "sex"] },
    ]);
  });

  test("is named as the creatinine that was entered", () => {
    expect(understand({ age: 71, sex: "female", labs: creatinine }).enteredAs.get("labs.egfr")).toBe("labs.creatinine");
  });
});

describe("a creatinine that gives no eGFR", () => {
  const denied: Profile = {
    age: 71,
    conditions: { "kidney-disease": "absent" },
    labs: { creatinine: { value: 600, unit: "umol/L" } },
  };
  test("leaves kidney disease not known, though it was entered as absent", () => {
    expect(understand(denied).derived.kidneyDisease).toBe("unknown");
  });
  test("and as absent without the creatinine, or with an eGFR that was reported", () => {
    const { labs: _labs, ...without } = denied;
    expect(understand(without).derived.kidneyDisease).toBe("absent");
    const reported = { ...denied.labs, egfr: { value: 90, unit: "mL/min/1.73m2" } };
    expect(understand({ ...denied, labs: reported }).derived.kidneyDisease).toBe("absent");
  });
});

test("kidney disease is unknown until something settles it", () => {
  expect(understand({ age: 50 }).derived.kidneyDisease).toBe("unknown");
});

describe("pregnancy, when not given", () => {
  test.each([
    ["a woman of 40", { age: 40, sex: "female" }, "unknown"],
    ["a man", { age: 40, sex: "male" }, "none"],
    ["10 years old", { age: 10 }, "none"],
    ["11 years old", { age: 11 }, "unknown"],
    ["55 years old", { age: 55 }, "unknown"],
    ["56 years old", { age: 56 }, "none"],
    ["leg cramps in pregnancy", { age: 30, presentations: ["pregnancy-cramps"] }, "pregnant"],
  ] as const)("%s", (_case, profile, expected) => {
    expect(derivedOf(profile).pregnancy).toBe(expected);
  });
});

describe("indications", () => {
  test.each<[string, Omit<Profile, "age">, readonly string[]]>([
    ["nothing given", {}, ["muscle-cramps"]],
    ["ALS alone", { conditions: { als: "present" } }, ["als-cramps"]],
    ["fibromyalgia alone", { conditions: { fibromyalgia: "present" } }, ["fibromyalgia"]],
    [
      "ALS replaces every cramp",
      { conditions: { als: "present" }, presentations: ["nocturnal-leg-cramps", "circulatory-cramps"] },
      ["als-cramps"],
    ],
    [
      "ALS leaves restless legs",
      { conditions: { als: "present" }, presentations: ["restless-legs"] },
      ["restless-legs"],
    ],
    [
      "pregnancy replaces night cramps",
      { pregnancy: "pregnant", presentations: ["nocturnal-leg-cramps"] },
      ["pregnancy-cramps"],
    ],
    [
      "pregnancy leaves exercise cramps",
      { pregnancy: "pregnant", presentations: ["exercise-associated-cramps"] },
      ["exercise-associated-cramps"],
    ],
    [
      "a deficiency is added",
      { vitaminDStatus: "deficiency", presentations: ["muscle-spasm-pain"] },
      ["muscle-spasm-pain", "vitamin-d-deficiency"],
    ],
    [
      "an insufficiency is not",
      { vitaminDStatus: "insufficiency", presentations: ["muscle-spasm-pain"] },
      ["muscle-spasm-pain"],
    ],
    ["a specific complaint stands for itself", { presentations: ["restless-legs"] }, ["restless-legs"]],
  ])("%s", (_case, profile, expected) => {
    expect(derivedOf({ age: 35, ...profile }).indications).toEqual(expected);
  });
});

describe("conflicts", () => {
  test.each<[string, Profile, string]>([
    [
      "kidney disease absent with an eGFR of 41",
      { age: 60, conditions: { "kidney-disease": "absent" }, labs: egfr(41) },
      "conflict.kidney-disease",
    ],
    [
      "kidney disease absent on dialysis",
      { age: 60, conditions: { "kidney-disease": "absent", dialysis: "present" } },
      "conflict.kidney-disease",
    ],
    ["pregnancy in a man", { age: 30, sex: "male", pregnancy: "pregnant" }, "conflict.pregnancy"],
    ["pregnancy at 80", { age: 80, pregnancy: "pregnant" }, "conflict.pregnancy"],
    [
      "pregnancy cramps without a pregnancy",
      { age: 30, pregnancy: "none", presentations: ["pregnancy-cramps"] },
      "conflict.pregnancy",
    ],
    [
      "sufficient with 18 nmol/L",
      { age: 30, vitaminDStatus: "sufficient", labs: { "vitamin-d-25oh": { value: 18, unit: "nmol/L" } } },
      "conflict.vitamin-d",
    ],
    [
      "no hypercalcaemia with 2.7 mmol/L",
      { age: 30, conditions: { hypercalcaemia: "absent" }, labs: { calcium: { value: 2.7, unit: "mmol/L" } } },
      "conflict.hypercalcaemia",
    ],
    [
      "riluzole taken and not taken",
      { age: 60, medications: { riluzole: "absent" }, taking: { riluzole: "present" } },
      "conflict.riluzole",
    ],
  ])("%s", (_case, profile, id) => {
    const found = noticesOf(understand(profile), "2026-11-22").find(({ kind, about }) => `${kind}.${about}` === id);
    expect(found?.because).toHaveLength(2);
  });

  test("kidney disease absent with an eGFR of 60 is none", () => {
    expect(
      notices({ age: 60, conditions: { "kidney-disease": "absent", fibromyalgia: "present" }, labs: egfr(60) }),
    ).toEqual([]);
  });

  test("the level wins over the status, and the unsafe pregnancy over the sex", () => {
    const level: Profile["labs"] = { "vitamin-d-25oh": { value: 18, unit: "nmol/L" } };
    expect(derivedOf({ age: 30, vitaminDStatus: "sufficient", labs: level }).vitaminD?.band).toBe("severe-deficiency");
    expect(derivedOf({ age: 30, sex: "male", pregnancy: "pregnant" }).pregnancy).toBe("pregnant");
  });
});

describe("old results", () => {
  const dated = (date: string): Profile => ({
    age: 60,
    presentations: ["muscle-cramps"],
    labs: { egfr: { value: 70, unit: "mL/min/1.73m2", date } },
  });

  test("one of a year ago to the day counts as new", () => {
    expect(notices(dated("2025-11-22"))).toEqual([]);
  });

  test("one a day older is flagged, and still counts", () => {
    expect(notices(dated("2025-11-21"))).toEqual(["stale-lab.egfr"]);
    expect(derivedOf(dated("2025-11-21")).gfrCategory).toBe("G2");
  });
});
