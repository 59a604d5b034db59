import { expect, test } from "vitest";
import { productParts } from "./amounts";
import { entryAt, withEntryAt } from "./entries";
import { factSpace } from "./fact-paths";
import type { Profile } from "./schema";

const profile: Profile = {
  age: 71,
  conditions: { als: "absent" },
  labs: { egfr: { value: 0, unit: "mL/min/1.73m2" } },
  takingAmounts: { "vitamin-b-complex": { "vitamin-b6": { value: 25, unit: "mg" } } },
};

test.each([
  ["age", 71],
  ["sex", undefined],
  ["conditions.als", "absent"],
  ["conditions.gout", undefined],
  ["labs.egfr", { value: 0, unit: "mL/min/1.73m2" }],
  ["takingAmounts.vitamin-b-complex.vitamin-b6", { value: 25, unit: "mg" }],
  ["takingAmounts.vitamin-b-complex.folic-acid", undefined],
  ["takingAmounts.vitamin-b-complex", undefined],
  ["conditions", undefined],
])("what is entered at %s is %o", (path, entry) => {
  expect(entryAt(profile, path)).toEqual(entry);
});

test("an entry that was put at the path of any fact is found there, and all others stay", () => {
  expect(productParts.length).toBeGreaterThan(10);
  for (const path of factSpace.paths) {
    const entered = withEntryAt(profile, path, "present");
    expect(entryAt(entered, path)).toBe("present");
    const others = factSpace.paths.filter((other) => other !== path);
    expect(others.map((other) => entryAt(entered, other))).toEqual(others.map((other) => entryAt(profile, other)));
  }
});

test("without its only entry a group is left out", () => {
  expect(withEntryAt(profile, "takingAmounts.vitamin-b-complex.vitamin-b6", undefined)).toEqual({
    age: 71,
    conditions: profile.conditions,
    labs: profile.labs,
  });
  expect(withEntryAt({ age: 71 }, "conditions.als", undefined)).toEqual({ age: 71 });
});
