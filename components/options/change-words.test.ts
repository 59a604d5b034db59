import { expect, test } from "vitest";
import { effectsOf, largestOf } from "./change-words";

const change = (option: string, answer: string, to: "avoid" | "deferred") => ({
  option,
  answer,
  from: "unproven" as const,
  to,
});

test("each answer tells all that it would do, also where answers came joined", () => {
  const effects = effectsOf([
    change("calcium", "< 15; 15 to < 30", "avoid"),
    change("magnesium", "< 15; 15 to < 30", "avoid"),
    change("taurine", "< 15", "avoid"),
  ]);
  expect(effects).toEqual([
    { answers: ["< 15"], moves: [{ options: ["calcium", "magnesium", "taurine"], to: "Avoid in this patient" }] },
    { answers: ["15 to < 30"], moves: [{ options: ["calcium", "magnesium"], to: "Avoid in this patient" }] },
  ]);
});

test("answers that do the same are told as one", () => {
  const [effect] = effectsOf([change("calcium", "severe deficiency; deficiency", "deferred")]);
  expect(effect?.answers).toEqual(["severe deficiency", "deficiency"]);
});

test("the answers that move most options are told, in their own order", () => {
  const effects = effectsOf([
    change("calcium", "one", "avoid"),
    change("calcium", "two", "deferred"),
    change("magnesium", "two", "avoid"),
    change("magnesium", "three", "deferred"),
    change("taurine", "three", "avoid"),
  ]);
  expect(largestOf(effects).map(({ answers }) => answers)).toEqual([["two"], ["three"]]);
});
