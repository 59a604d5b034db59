import { describe, expect, test } from "vitest";
import { knowledgeBase } from "../knowledge/knowledge-base";
import { withEntryAt } from "../profile/entries";
import type { Profile } from "../profile/schema";
import { today } from "../vignettes/option-under-test";
import { createEngine } from "./assess";

const engine = createEngine(knowledgeBase, { version: "test", hash: "test", reviewedOn: today });
const list = (profile: Profile) => engine.assess(profile, today).options;

const patients: readonly Profile[] = [
  { age: 71, presentations: ["nocturnal-leg-cramps"] },
  { age: 47, sex: "female", conditions: { fibromyalgia: "present" } },
  { age: 58, sex: "male", conditions: { als: "present" } },
  { age: 30, sex: "female", presentations: ["restless-legs", "exercise-associated-cramps"] },
];

const entered = (profile: Profile, path: string): Profile => withEntryAt(profile, path, "present");

describe.each(patients.map((profile) => [JSON.stringify(profile), profile] as const))("for %s", (_words, profile) => {
  test("what is said to make an option one to avoid when it is present does so by itself", () => {
    const promised = list(profile).flatMap(({ id, checkFirst }) =>
      checkFirst.flatMap(({ path, message }) =>
        message.endsWith("If present, this becomes one to avoid.") ? [{ id, path }] : [],
      ),
    );
    expect(promised.length).toBeGreaterThan(10);
    for (const path of new Set(promised.map((one) => one.path))) {
      const after = new Map(list(entered(profile, path)).map(({ id, tier }) => [id, tier]));
      const broken = promised.filter((one) => one.path === path && after.get(one.id) !== "avoid");
      expect(broken.map(({ id }) => `${id}: ${path}`)).toEqual([]);
    }
  });
});

test("a vitamin D status alone is not said to make vitamin D one to avoid", () => {
  const vitaminD = list({ age: 47, conditions: { fibromyalgia: "present" } }).find(({ id }) => id === "vitamin-d");
  const { message } = vitaminD?.checkFirst.find(({ path }) => path === "vitaminDStatus") ?? { message: "" };
  expect(message).toContain(
    "If 25-hydroxyvitamin D above 125 nmol/L and vitamin D in the band sufficient, this becomes",
  );
});

test("a precaution does not make an option with caution of one that is so already", () => {
  for (const profile of patients) {
    for (const { tier, checkFirst } of list(profile)) {
      const said = checkFirst.map(({ message }) => message).join(" ");
      if (tier === "consider") expect(said).not.toContain("this stays one to consider with caution");
      else expect(said).not.toContain("this becomes one to consider with caution");
    }
  }
});
