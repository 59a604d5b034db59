import { describe, expect, it } from "vitest";
import type { CausedChange } from "@/lib/cases/compare-visits";
import { byCause, causeInWords, comparisonInWords, tierName, toldInWords } from "./comparison-words";

const profile = [
  { path: "labs.egfr", label: "eGFR", from: "80 mL/min/1.73 m²", to: "12 mL/min/1.73 m²" },
  { path: "conditions.gout", label: "Gout", from: "not known", to: "no" },
];
const moved = (cause: CausedChange["cause"]): CausedChange => ({ kind: "tier", about: "heat", name: "Heat", cause });
const because = (cause: CausedChange["cause"]) => causeInWords(moved(cause), profile);

describe("why something changed", () => {
  it.each([
    ["one", ["labs.egfr"], "eGFR"],
    ["each", ["labs.egfr", "conditions.gout"], "eGFR or Gout: each alone would have done it"],
    ["each", ["labs.egfr"], "eGFR; other changes together would have done it too"],
    ["together", ["labs.egfr", "conditions.gout"], "eGFR and Gout: only together"],
    ["together", ["labs.egfr"], "eGFR, with other changes"],
    ["named", ["conditions.gout"], "Gout"],
  ] as const)("%s of %j", (how, paths, words) => {
    expect(because({ by: ["profile"], facts: { how, paths: [...paths] } })).toBe(words);
  });

  it("names the knowledge and the day beside the profile", () => {
    expect(because({ by: ["knowledge", "profile"], facts: { how: "one", paths: ["labs.egfr"] } })).toBe(
      "The knowledge changed; eGFR",
    );
    expect(because({ by: ["day"] })).toBe("Time has passed");
  });

  it("says so when it cannot be told", () => {
    expect(because({ by: [] })).toBe("Cannot be told with today's knowledge");
  });
});

it("changes with the same cause stand together", () => {
  const one = moved({ by: ["profile"], facts: { how: "one", paths: ["labs.egfr"] } });
  const changes = [one, moved({ by: ["day"] }), { ...one, about: "iron" }];
  expect(byCause(changes, profile).map(({ cause, changes: { length } }) => [cause, length])).toEqual([
    ["eGFR", 2],
    ["Time has passed", 1],
  ]);
});

it("an option that was not on the list is said to be that", () => {
  expect([tierName("avoid"), tierName(undefined)]).toEqual(["Avoid in this patient", "Not on the list"]);
});

it.each([
  [undefined, "applies", "new, applies"],
  ["unknown", "applies", "now applies"],
  ["applies", undefined, "no longer shown"],
  ["applies", "unknown", "now not known"],
  ["applies", "applies", "now says"],
])("a warning that was %s and is %s: %s", (from, to, words) => {
  expect(toldInWords({ ...(from && { from }), ...(to && { to }) })).toBe(words);
});

it("what changed is told in a breath", () => {
  const answer = [moved({ by: ["profile"] })];
  expect(comparisonInWords({ profile, answer, isExact: true })).toBe("2 facts, 1 option moved");
  expect(comparisonInWords({ profile: [], answer: [], isExact: true })).toBe("nothing");
});
