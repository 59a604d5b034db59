import { expect, test } from "vitest";
import { optionUnderTest, well } from "../../testing/option-under-test";
import { pregnantAt, testOption } from "../../testing/test-option";
import { heat } from "./heat";

const option = optionUnderTest(heat);

testOption(heat, [{ age: 45 }, "muscle-spasm-pain"], {
  tier: "consider",
  tiers: { "not-relevant": ["restless-legs", "sleep-starts", "exercise-associated-cramps", "circulatory-cramps"] },
  places: [
    [{ tier: "consider", direction: "benefit", certainty: "low" }, [{}]],
    [{ tier: "unproven", direction: "unknown", certainty: "very-low" }, ["muscle-cramps", "nocturnal-leg-cramps"]],
  ],
  precautions: {
    "numb-skin": ["peripheral-neuropathy", "spinal-cord-injury", "stroke", "diabetes"],
    "poor-circulation": ["peripheral-arterial-disease", "cold-pale-limb"],
    oedema: ["ascites-or-oedema"],
    bleeding: ["bleeding-disorder"],
    "heart-failure": ["heart-failure"],
    pregnancy: [pregnantAt(31)],
    "multiple-sclerosis": ["multiple-sclerosis"],
    tumour: ["cancer"],
    "swollen-leg": ["one-leg-swelling"],
  },
  interactions: { "opioid-patch": ["opioid"] },
  toldToEverybody: ["acute-injury", "heat-rub"],
  nobodyAsked: {
    open: ["numb-skin", "poor-circulation", "opioid-patch", "swollen-leg"],
    asks: ["findings.one-leg-swelling"],
  },
  patients: {
    "an opioid is a critical warning: a patch can release a deadly dose": ["opioid", { critical: ["opioid-patch"] }],
    "back pain is indirect evidence for spasm": [{}, { directness: "indirect" }],
    "aged 17: unproven": [{ age: 17 }, { tier: "unproven" }],
  },
});

testOption(heat, [{ age: 58 }], { tier: "unproven", precautions: { "weak-hands": ["als"] }, pending: ["weak-hands"] });

test("cramps in ALS: unproven, on one page without a source", () => {
  const { tier, indication, evidence } = option.relevant(well({ age: 58, conditions: { als: "present" } }));
  expect({ tier, indication }).toEqual({ tier: "unproven", indication: "als-cramps" });
  expect(evidence.map(({ design }) => design)).toEqual(["unsourced-claim"]);
});
