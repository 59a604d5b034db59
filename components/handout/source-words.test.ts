import { expect, test } from "vitest";
import { engine } from "@/lib/myowise";
import { today } from "@/lib/testing/option-under-test";
import { citedPlaces } from "@/lib/words/cited-places";
import { shortSource, stateOf } from "./source-words";

const references = citedPlaces(engine.assess({ age: 72, presentations: ["nocturnal-leg-cramps"] }, today));
const find = (id: string) => {
  const found = references.find(({ source }) => source === id);
  if (found === undefined) throw new Error(`${id} is not cited.`);
  return found;
};

test("a paper is its first author and its journal", () => {
  expect(shortSource(find("hawke-2021-non-drug-cramps"))).toBe(
    "Hawke F et al. Cochrane Database Syst Rev 2021;5:CD008496.",
  );
});

test("a page of a body is the body's name and the title", () => {
  expect(shortSource(find("nidirect-leg-cramps"))).toBe("nidirect, government of Northern Ireland. Leg cramps.");
});

test("a source that was retracted and replaced stands out, and an unknown state is told as such", () => {
  expect(stateOf(find("tan-2024-vitamin-k2"))).toEqual({ words: "retracted and replaced", isMarked: true });
  expect(stateOf({ ...find("tan-2024-vitamin-k2"), status: "unknown" })).toEqual({
    words: "status not known",
    isMarked: false,
  });
});
