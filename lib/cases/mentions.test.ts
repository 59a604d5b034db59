import { expect, test } from "vitest";
import { mentionedIn, textParts } from "./mentions";

const people = [
  { id: "a", name: "Anna" },
  { id: "al", name: "Anna Lee" },
  { id: "b", name: "Ben" },
];

test("somebody named after an @ is mentioned, in any case of letters, once", () => {
  expect(mentionedIn("@Ben, and again @ben.", people)).toEqual(["b"]);
});

test("the longest name counts", () => {
  expect(mentionedIn("What does @Anna Lee think?", people)).toEqual(["al"]);
  expect(mentionedIn("What does @Anna think, Lee?", people)).toEqual(["a"]);
});

test("a longer word, an e-mail address and somebody who is not in the case are no mention", () => {
  expect(mentionedIn("@Benedict wrote to rita@ben.example and @Carl", people)).toEqual([]);
});

test("the text comes back whole, cut at the mentions", () => {
  const parts = textParts("Ask @Ben (or @Anna Lee) <b>now</b>", people);
  expect(parts.map(({ text }) => text).join("")).toBe("Ask @Ben (or @Anna Lee) <b>now</b>");
  expect(parts.filter(({ mentions }) => mentions !== undefined).map(({ text }) => text)).toEqual(["@Ben", "@Anna Lee"]);
  expect(textParts("", people)).toEqual([]);
});
