import { describe, expect, test } from "vitest";
import { leavesOf } from "../../facts/condition";
import { gabapentin } from "../../knowledge/options/gabapentin";
import { iron } from "../../knowledge/options/iron";
import { quinine } from "../../knowledge/options/quinine";
import { stretching } from "../../knowledge/options/stretching";
import { vitaminD } from "../../knowledge/options/vitamin-d";
import { vitaminK2 } from "../../knowledge/options/vitamin-k2";
import { redFlags } from "../../knowledge/red-flags";
import { answersTo } from "../../profile/answers";
import { factSpace } from "../../profile/fact-paths";
import type { Profile } from "../../profile/schema";
import { understand } from "../../profile/understand";
import { medications } from "../../profile/vocabulary/medications";
import { knowledgeOf, today } from "../../testing/option-under-test";
import { createEngine } from "../decide";
import { prepareOption } from "../prepare";
import { conditionsOf } from "./questions";

const options = [gabapentin, iron, quinine, stretching, vitaminD, vitaminK2];
const knowledge = knowledgeOf(options, { redFlags });
const engine = createEngine(knowledge, { version: "test", hash: "test", reviewedOn: today });
const conditions = [...options.map(prepareOption).flatMap(conditionsOf), ...redFlags.map(({ when }) => when)];
const read = new Set(conditions.flatMap(leavesOf).map(({ path }) => path));
const medicines = new Set(medications.map(({ id }) => `taking.${id}`));
const isAsked = (path: string) => path !== "age" && path !== "region" && !medicines.has(path);

const patients: readonly Profile[] = [
  { age: 71, presentations: ["nocturnal-leg-cramps"] },
  {
    age: 71,
    sex: "female",
    presentations: ["nocturnal-leg-cramps"],
    findings: { "dark-urine": "present" },
    region: "uk",
  },
  { age: 30, sex: "female", presentations: ["restless-legs"], medications: { "vitamin-k-antagonist": "present" } },
  {
    age: 58,
    conditions: { als: "present", "kidney-disease": "absent" },
    labs: { calcium: { value: 2.7, unit: "mmol/L" } },
  },
  { age: 15, presentations: ["nocturnal-leg-cramps"], conditions: { fibromyalgia: "present" } },
];

/** Where each answer to a fact moves the options, by deciding anew with it entered. */
function movesOf(path: string, profile: Profile): readonly string[] {
  const before = engine.tiersFor(profile).tiers;
  const moves = new Map<string, string[]>();
  for (const { words, enter } of answersTo(path, conditions)) {
    for (const [option, to] of engine.tiersFor(enter(profile)).tiers) {
      if (to === before.get(option)) continue;
      const key = `${option}: ${before.get(option)} to ${to}`;
      moves.set(key, [...(moves.get(key) ?? []), words]);
    }
  }
  return [...moves].map(([key, answers]) => `${key}, ${answers.join("; ")}`).sort();
}

describe.each(patients)("for %j", (profile) => {
  const { askNext } = engine.decide(profile, today);
  const { facts } = understand(profile);
  const unknown = [...read].filter((path) => isAsked(path) && facts[factSpace.placeOf(path)] === undefined);

  test("each question names just the moves that its answers make", () => {
    expect(askNext.length).toBeGreaterThan(5);
    for (const { path, changes } of askNext) {
      const told = changes.map(({ option, from, to, answer }) => `${option}: ${from} to ${to}, ${answer}`).sort();
      expect(told, path).toEqual(movesOf(path, profile));
    }
  });

  test("what is not asked would move nothing", () => {
    const asked = new Set(askNext.map(({ path }) => path));
    const silent = unknown.filter((path) => !asked.has(path) && !isOfPregnancy(path));
    expect(silent.filter((path) => movesOf(path, profile).length > 0)).toEqual([]);
  });

  test("what moves more options comes first", () => {
    const moved = askNext.map(({ changes }) => new Set(changes.map(({ option }) => option)).size);
    expect(moved).toEqual(moved.toSorted((a, b) => b - a));
  });
});

/** Not asked where a pregnancy is ruled out, or there is no infant. */
const isOfPregnancy = (path: string) =>
  path === "findings.severe-pregnancy-symptoms" || path === "findings.infant-cramps";
