import { describe, expect, test } from "vitest";
import { type LabelWarning, labelWarnings, labelWarningWords } from "./label-warnings";

const looksLike: readonly (readonly [LabelWarning, readonly string[]])[] = [
  [
    "name",
    [
      "John Smith",
      "john smith",
      "Smith, John",
      "Smith, J.",
      "J. Smith",
      "Mrs Jones",
      "Mrs. O'Brien, cramps",
      "Dr Okonkwo",
      "Maria",
      "cramps of Margaret",
      "Łukasz Nowak",
      "Zoë Müller-Lüdenscheidt",
      "Anne-Marie Dupont",
      "Siobhan O'Neill",
      "JOHN SMITH",
      "Night cramps Featherstonehaugh Barnaby",
      "Herr Schmidt",
      "Kowalczyk A. cramps",
    ],
  ],
  [
    "date",
    [
      "12/03/1954",
      "3.4.54",
      "1954-03-12",
      "19540312",
      "12 March 1954",
      "March 12, 1954",
      "3rd Feb 1949",
      "born in Leeds",
      "DOB 1954",
      "cramps, d.o.b. spring",
      "12-3-54 night cramps",
    ],
  ],
  [
    "record-number",
    [
      "MRN 483920",
      "MRN: 48392",
      "943 476 5919",
      "NHS 9434765919",
      "123-45-6789",
      "K1234567",
      "Patient 48213",
      "#48213",
      "hospital no. 12345",
      "ALS 20413377",
    ],
  ],
  ["e-mail", ["a.smith@example.org", "cramps anna@nhs.net"]],
  [
    "phone",
    ["+44 20 7946 0958", "020 7946 0958", "555-123-4567", "(555) 123-4567", "call 07700 900123", "tel 5551234"],
  ],
];

describe.each(looksLike)("a label that looks like a %s", (warning, labels) => {
  test.each(labels)("%s", (label) => {
    expect(labelWarnings(label)).toContain(warning);
  });
});

test.each([
  "Night cramps, warfarin",
  "blue heron 7",
  "Blue Heron 7",
  "Case 12",
  "71 F night cramps eGFR 41",
  "ALS, mexiletine question",
  "Fibromyalgia and CKD 3b",
  "MS, spasms, baclofen",
  "Vitamin D 12 ng/mL",
  "Vitamin B12",
  "Parkinson's disease, night cramps",
  "Monday Clinic, third patient",
  "Tuesday 3",
  "25-OH-D 30 nmol/L",
  "Restless Legs, Ferritin 12",
  "The runner with cramps after 30 km",
  "L-Threonine for ALS",
  "Pregnancy, week 28",
  "Patient B",
  "Group A",
  "cramps since 2019",
  "2026 conference, case 4",
  "K 5.6, Mg 0.6",
  "eGFR 41 to 38 in 12 months",
  "Statin 80 mg, CK 1200",
  "piano teacher",
  "amber otter",
  "Golden Eagle",
  "QTc 480",
  "",
])("nothing is said of %s", (label) => {
  expect(labelWarnings(label)).toEqual([]);
});

test("each warning has words that say what to do, or what it looks like", () => {
  for (const words of Object.values(labelWarningWords)) expect(words).toMatch(/^This looks like .+\.$/);
});
