import { expect, test } from "vitest";
import { engine } from "@/lib/myowise";
import type { Assessment } from "@/lib/words/assessment";
import { citedPlaces } from "@/lib/words/cited-places";
import { groupReferences } from "./group-references";
import { notRelevantFold } from "./not-relevant-words";
import { shownCitations } from "./shown-citations";

const assessment: Assessment = engine.assess(
  {
    age: 72,
    presentations: ["nocturnal-leg-cramps"],
    conditions: { "kidney-disease": "present" },
    medications: { "vitamin-k-antagonist": "present" },
  },
  "2026-11-22",
);
const everything = new Set([...assessment.options.map(({ id }) => id), notRelevantFold]);

test("every number that can be read when all is open has its reference", () => {
  const numbers = new Set(assessment.references.map(({ number }) => number));
  const shown = [...shownCitations(assessment, everything)];
  expect(shown.length).toBeGreaterThan(50);
  expect(shown.filter((number) => !numbers.has(number))).toEqual([]);
});

test("a closed card still shows the references of its summary and of the warnings that apply", () => {
  const shown = shownCitations(assessment, new Set());
  const vitaminK2 = assessment.options.find(({ id }) => id === "vitamin-k2");
  const contraindication = vitaminK2?.warnings.find(({ status }) => status === "applies");
  expect(contraindication?.citations.length).toBeGreaterThan(0);
  for (const number of contraindication?.citations ?? []) expect(shown).toContain(number);
});

test("a source that is cited at several places is one entry with all its numbers", () => {
  const groups = groupReferences(citedPlaces(assessment));
  expect(new Set(groups.map(({ source }) => source.source)).size).toBe(groups.length);
  expect(groups.flatMap(({ places }) => places)).toHaveLength(assessment.references.length);
});
