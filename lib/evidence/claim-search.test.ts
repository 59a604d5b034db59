import { expect, test } from "vitest";
import { knowledgeBase } from "../knowledge/knowledge-base";
import { searchOver } from "./claim-search";

const search = searchOver(knowledgeBase.documents, knowledgeBase.options);
const claimsFor = (question: string) => search(question).map(({ document, claim }) => `${document.id}/${claim.id}`);

test("a sentence from a print-out brings up the claim that shares its words, with its answer", () => {
  const [first] = search("Vitamin K2 could give significant relief from nocturnal leg cramps to older adults");
  expect(first?.claim.id).toBe("significant-relief");
  expect(first?.claim.because).toContain("retracted and replaced");
  expect(first?.words).toContain("k2");
});

test("American spelling and the plural find the British singular", () => {
  expect(claimsFor("randomized trials vitamin K2 double-blind")).toContain("vitamin-k2-press-report/randomised-trial");
});

test("a dose finds its claim by the number", () => {
  expect(claimsFor("50,000 IU of vitamin D weekly")).toContain("vitamin-d-digest/dose-50000");
});

test("one shared word of several is no match", () => {
  expect(claimsFor("turmeric lowers cholesterol")).toEqual([]);
});

test("words of no content, and none, find nothing", () => {
  expect(claimsFor("the and of it")).toEqual([]);
  expect(claimsFor("")).toEqual([]);
});

test("every claim that comes up says which words brought it up", () => {
  const found = search("magnesium deficiency causes muscle cramps");
  expect(found.length).toBeGreaterThan(0);
  for (const { words } of found) expect(words.length).toBeGreaterThanOrEqual(2);
});
