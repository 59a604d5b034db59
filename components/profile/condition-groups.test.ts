import { expect, it } from "vitest";
import { conditions } from "@/lib/profile/vocabulary/conditions";
import { conditionGroups } from "./condition-groups";

it("every condition is asked in one place: first, or in one group", () => {
  const askedFirst = ["als", "fibromyalgia", "kidney-disease"];
  const asked = [...askedFirst, ...conditionGroups.flatMap(({ ids }) => ids)];
  expect(conditions.length).toBeGreaterThan(50);
  expect(asked.toSorted()).toEqual(conditions.map(({ id }) => id as string).toSorted());
});
