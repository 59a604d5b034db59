import { describe, expect, test } from "vitest";
import { noticesOf } from "../profile/notices";
import type { Profile } from "../profile/schema";
import { understand } from "../profile/understand";
import { understoodProfile } from "../profile/understood-profile";
import { labelOf } from "../profile/words/conditions";
import { noticeInWords } from "./notices";

const today = "2026-11-22";
const egfr = (value: number) => ({ egfr: { value, unit: "mL/min/1.73m2" } }) as const;

/** What is told of a patient's entries, by the id of the alert. */
function told(profile: Profile): Readonly<Record<string, string>> {
  const patient = understand({ presentations: ["muscle-cramps"], ...profile });
  const read = understoodProfile(patient);
  return Object.fromEntries(
    noticesOf(patient, today).map(({ kind, about, because }) => {
      const id = `${kind}.${about}`;
      return [id, noticeInWords({ id, kind, severity: "info", because }, read, labelOf)];
    }),
  );
}

describe("a conflict is told with both entries and how it is read", () => {
  test.each<[string, Profile, string]>([
    [
      "conflict.kidney-disease",
      { age: 60, conditions: { "kidney-disease": "absent" }, labs: egfr(41) },
      "Kidney disease was entered as absent, with an eGFR of 41 mL/min/1.73 m². One low result is not a diagnosis; it is read as kidney disease here, for safety.",
    ],
    [
      "conflict.kidney-disease",
      { age: 71, conditions: { "kidney-disease": "absent" }, labs: { creatinine: { value: 600, unit: "umol/L" } } },
      "Kidney disease was entered as absent, with a creatinine that gives no eGFR. Until there is an eGFR it is read as not known, for safety.",
    ],
    [
      "conflict.kidney-disease",
      { age: 60, conditions: { "kidney-disease": "absent", dialysis: "present" } },
      "Kidney disease was entered as absent in a patient on dialysis. It is read as present.",
    ],
    [
      "conflict.kidney-disease",
      { age: 60, conditions: { "kidney-disease": "absent", dialysis: "present" }, labs: egfr(90) },
      "Kidney disease was entered as absent in a patient on dialysis. It is read as present.",
    ],
    [
      "conflict.pregnancy",
      { age: 30, sex: "male", pregnancy: "pregnant" },
      '"pregnant" was entered for a man. The patient is read as pregnant, for safety.',
    ],
    [
      "conflict.pregnancy",
      { age: 80, pregnancy: "breastfeeding" },
      '"breastfeeding" was entered at 80 years of age. The patient is read as breastfeeding, for safety.',
    ],
    [
      "conflict.pregnancy",
      { age: 30, sex: "male", presentations: ["pregnancy-cramps"] },
      "A complaint of pregnancy was entered for a man. The patient is read as pregnant, for safety.",
    ],
    [
      "conflict.pregnancy",
      { age: 30, sex: "female", pregnancy: "none", presentations: ["pregnancy-cramps"] },
      'A complaint of pregnancy was entered with pregnancy as "none". The patient is read as pregnant, for safety.',
    ],
    [
      "conflict.vitamin-d",
      { age: 30, vitaminDStatus: "sufficient", labs: { "vitamin-d-25oh": { value: 18, unit: "nmol/L" } } },
      "Vitamin D was entered as sufficient, but the level of 18 nmol/L is in the band severe deficiency. The level counts.",
    ],
    [
      "conflict.hypercalcaemia",
      { age: 30, conditions: { hypercalcaemia: "absent" }, labs: { calcium: { value: 2.8, unit: "mmol/L" } } },
      "Hypercalcaemia was entered as absent, but Calcium, adjusted for albumin is 2.8 mmol/L. The result counts.",
    ],
    [
      "conflict.magnesium",
      { age: 30, taking: { magnesium: "absent" }, takingAmounts: { magnesium: { value: 300, unit: "mg" } } },
      "Magnesium was entered as not taken, and with an amount a day. It is read as taken.",
    ],
    [
      "conflict.baclofen",
      { age: 30, medications: { baclofen: "present" }, taking: { baclofen: "absent" } },
      "Baclofen was entered both as taken and as not taken. It counts as taken.",
    ],
  ])("%s of %j", (id, profile, words) => {
    expect(told(profile)[id]).toBe(words);
  });
});

describe("an assumption is told", () => {
  const creatinine = { creatinine: { value: 130, unit: "umol/L" } } as const;

  test("with the eGFR that was calculated", () => {
    expect(told({ age: 71, sex: "female", labs: creatinine })["assumption.egfr"]).toBe(
      "The eGFR of 38 mL/min/1.73 m² (G3b) is calculated from the creatinine, age and sex with CKD-EPI 2021.",
    );
  });

  test.each([
    [{ age: 71 }, "the equation needs the sex"],
    [{ age: 17, sex: "male" }, "the equation is for adults"],
  ] as const)("with why none was, for %j", (profile, why) => {
    expect(told({ ...profile, labs: creatinine })["assumption.egfr"]).toBe(
      `No eGFR is calculated from the creatinine: ${why}. Kidney function counts as not known.`,
    );
  });

  test("where no complaint was entered", () => {
    expect(told({ age: 45, presentations: [] })["assumption.presentation"]).toBe(
      "No complaint was entered, so muscle cramps, not specified, are assumed.",
    );
  });
});

test("an old result is told with its value and day", () => {
  const labs = { ferritin: { value: 40, unit: "ug/L", date: "2025-11-21" } } as const;
  expect(told({ age: 45, labs })["stale-lab.ferritin"]).toBe(
    "Ferritin of 40 µg/L is from 2025-11-21, more than 12 months ago. It is still used, but may be out of date.",
  );
});

test("an alert of another kind is refused", () => {
  const read = understoodProfile(understand({ age: 45 }));
  const alert = { id: "red-flag.dark-urine", kind: "red-flag", severity: "critical", because: [] } as const;
  expect(() => noticeInWords(alert, read, labelOf)).toThrow("red-flag.dark-urine is no notice");
});
