import { expect, test } from "vitest";
import { engine } from "@/lib/myowise";
import type { Profile } from "@/lib/profile/schema";
import { takenOptions } from "./taken-options";

const taken = (profile: Omit<Profile, "age">) => [
  ...takenOptions(engine.assess({ age: 60, ...profile }, "2026-11-22").profile),
];

test("what is taken, by presence, by amount, or as a medicine of the same name", () => {
  expect(taken({ taking: { magnesium: "present", calcium: "absent", iron: "unknown" } })).toEqual(["magnesium"]);
  expect(taken({ takingAmounts: { iron: { value: 65, unit: "mg" } } })).toEqual(["iron"]);
  expect(taken({ medications: { quinine: "present", gabapentinoid: "present", statin: "present" } })).toEqual([
    "quinine",
    "gabapentin",
  ]);
});
