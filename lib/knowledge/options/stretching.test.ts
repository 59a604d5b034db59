import { expect, test } from "vitest";
import type { Profile } from "../../profile/schema";
import { optionUnderTest, well } from "../../testing/option-under-test";
import { pregnantAt, testOption } from "../../testing/test-option";
import { stretching } from "./stretching";

const option = optionUnderTest(stretching);
const nightCramps: Profile = { age: 72, sex: "female", presentations: ["nocturnal-leg-cramps"] };
const healthy = well(nightCramps);

testOption(stretching, nightCramps, {
  tier: "consider",
  places: [
    [{ tier: "consider", certainty: "very-low", directness: "indirect" }, [{ age: 49 }]],
    [{ tier: "consider", certainty: "low", directness: "direct" }, [{ age: 50 }, { age: 51 }]],
    [
      { directness: "indirect" },
      [
        "multiple-sclerosis",
        "parkinsons-disease",
        "stroke",
        "spinal-cord-injury",
        "cerebral-palsy",
        "peripheral-neuropathy",
      ],
    ],
  ],
  precautions: {
    "raised-tone": ["multiple-sclerosis", "stroke", "spinal-cord-injury", "cerebral-palsy"],
    "fragile-bone": ["low-bone-density"],
    falling: ["falls", "peripheral-neuropathy"],
    "swollen-leg": ["one-leg-swelling"],
    "neck-injury": ["recent-neck-injury"],
  },
  pending: ["acute-injury"],
  toldToEverybody: ["acute-injury"],
  nobodyAsked: {
    tier: "consider",
    open: ["raised-tone", "weakness", "fragile-bone", "falling", "swollen-leg", "neck-injury"],
    asks: ["findings.one-leg-swelling"],
  },
  patients: {
    "in night cramps at 72, otherwise well, stretching is to consider on direct evidence of low certainty": [
      {},
      { tier: "consider", direction: "benefit", certainty: "low", directness: "direct" },
    ],
    "nothing makes stretching an option to avoid": [
      ["stroke", "falls", "low-bone-density", "one-leg-swelling"],
      { tier: "consider-with-caution" },
    ],
  },
  others: {
    "in pregnancy the direction is unknown and stretching is unproven": [
      [pregnantAt(31), "pregnancy-cramps"],
      { tier: "unproven", direction: "unknown", certainty: "very-low" },
    ],
    "in ALS the direction is unknown with very low certainty, and stretching is unproven": [
      [{ age: 58 }, "muscle-cramps", "als"],
      { tier: "unproven", direction: "unknown", certainty: "very-low", indication: "als-cramps" },
    ],
    "in fibromyalgia without cramps stretching is unproven": [
      [{ age: 47 }, "fibromyalgia"],
      { tier: "unproven", indication: "fibromyalgia" },
    ],
    "for sleep starts there is no statement": [[{ age: 40 }, "sleep-starts"], { tier: "not-relevant" }],
    "at 14 stretching is unproven, since nobody that young was studied": [
      [{ age: 14 }, "muscle-cramps"],
      { tier: "unproven" },
    ],
  },
  asEntered: {
    "the first visit, age 45 and nothing else: stretching is to consider": [
      { age: 45 },
      { tier: "consider", indication: "muscle-cramps" },
    ],
  },
});

testOption(stretching, [{ age: 60 }], {
  places: [
    [
      { tier: "consider", direction: "benefit", certainty: "very-low" },
      ["muscle-cramps", "circulatory-cramps", "muscle-spasm-pain"],
    ],
    [{ tier: "consider", direction: "benefit", certainty: "low" }, ["exercise-associated-cramps"]],
    [{ tier: "unproven", direction: "unknown", certainty: "very-low" }, ["restless-legs"]],
  ],
});

testOption(stretching, [{ age: 58 }], {
  whateverTheTier: { precautions: { weakness: ["als"] } },
  pending: ["weakness"],
});

test("the dose is told as it was studied, with its source", () => {
  const [night] = option.relevant(healthy).doseAsStudied;
  expect(night?.text).toContain("6 weeks");
  expect(night?.citations.length).toBeGreaterThan(0);
});
