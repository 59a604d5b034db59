import { describe, expect, test } from "vitest";
import { knowledgeBase } from "../knowledge/knowledge-base";
import type { Profile } from "../profile/schema";
import { assessorOf, today } from "../testing/option-under-test";
import { isRelevantOption } from "./relevant-option";

const engine = assessorOf(knowledgeBase);
const patients: readonly Profile[] = [
  { age: 71, presentations: ["nocturnal-leg-cramps"] },
  { age: 47, sex: "female", conditions: { fibromyalgia: "present" } },
  { age: 58, sex: "male", conditions: { als: "present" } },
  { age: 30, sex: "female", presentations: ["restless-legs", "exercise-associated-cramps"] },
];
const checksOf = (profile: Profile) =>
  engine
    .assess(profile, today)
    .options.filter(isRelevantOption)
    .flatMap(({ id, checkFirst }) => checkFirst.map((check) => ({ id, ...check })));

function entered(profile: Profile, path: string): Profile {
  const [group = "", id = ""] = path.split(".");
  return { ...profile, [group]: { ...profile[group as "conditions"], [id]: "present" } };
}

describe.each(patients.map((profile) => [JSON.stringify(profile), profile] as const))("for %s", (_words, profile) => {
  test("what is said to make an option one to avoid when it is present does so by itself", () => {
    const promised = checksOf(profile).filter(({ message }) =>
      message.endsWith("If present, this becomes one to avoid."),
    );
    expect(promised.length).toBeGreaterThan(10);
    for (const path of new Set(promised.map((one) => one.path))) {
      const { tiers } = engine.tiersFor(entered(profile, path));
      const broken = promised.filter((one) => one.path === path && tiers.get(one.id) !== "avoid");
      expect(broken.map(({ id }) => `${id}: ${path}`)).toEqual([]);
    }
  });
});

test("a vitamin D status alone is not said to make vitamin D one to avoid", () => {
  const check = checksOf({ age: 47, conditions: { fibromyalgia: "present" } }).find(
    ({ id, path }) => id === "vitamin-d" && path === "vitaminDStatus",
  );
  expect(check?.message).toContain(
    "If 25-hydroxyvitamin D above 125 nmol/L and vitamin D in the band sufficient, this becomes",
  );
});

test("every check names its fact, says that it is not known, and what would follow", () => {
  for (const { message } of patients.flatMap(checksOf)) expect(message).toMatch(/^\S.*: not known\. [A-Z].+\.$/);
});
