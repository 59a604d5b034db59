import { expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../testing/option-under-test";
import { breastfeedingAt, lab, pregnantAt, testOption } from "../../testing/test-option";
import { lThreonine } from "./l-threonine";

const threonine = optionUnderTest(lThreonine);
const als: Profile = { age: 58, conditions: { als: "present" } };

testOption(lThreonine, als, {
  tier: "not-supported",
  tiers: {
    "not-supported": ["muscle-cramps", "nocturnal-leg-cramps", "exercise-associated-cramps", "circulatory-cramps"],
  },
  precautions: {
    "kidney-disease": ["kidney-disease", lab("egfr", 59)],
    "liver-disease": ["liver-disease"],
    "hepatic-encephalopathy": ["hepatic-encephalopathy"],
    breathing: ["respiratory-weakness", lab("fvc", 49)],
    pregnancy: [pregnantAt(35), breastfeedingAt(35)],
  },
  pending: ["liver-disease"],
  silent: { "kidney-disease": [lab("egfr", 60)], breathing: [lab("fvc", 50)] },
  toldToEverybody: ["other-medicines"],
  appliesToEverybody: ["amino-acid-harm"],
  patients: {
    "cramps in ALS, otherwise well: not supported": [{}, { tier: "not-supported" }],
    "aged 17: still not supported": [{ age: 17 }, { tier: "not-supported" }],
  },
  others: { "fibromyalgia: not relevant": [[{ age: 58 }, "fibromyalgia"], { tier: "not-relevant" }] },
  asEntered: {
    "cramps in ALS and nothing else known: not supported, and nothing is to be checked first for it": [
      [{ age: 58 }, "als"],
      { tier: "not-supported", asks: [] },
    ],
  },
});

testOption(lThreonine, [{ age: 58 }], {
  tiers: {
    "not-relevant": ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain", "restless-legs", "sleep-starts"],
  },
});

testOption(lThreonine, [{ age: 45 }, "als"], {
  nobodyAsked: { silent: ["kidney-disease", "liver-disease", "hepatic-encephalopathy", "breathing", "pregnancy"] },
});

test("the evidence is of very low certainty and cites the review", () => {
  const { evidence } = threonine.relevant(well(als));
  expect(evidence.map(({ certainty, direction }) => [certainty, direction])).toEqual([
    ["very-low", "no-clear-benefit"],
  ]);
  expect(threonine.sources(well(als)).map(({ pmid }) => pmid)).toContain("22513921");
});
