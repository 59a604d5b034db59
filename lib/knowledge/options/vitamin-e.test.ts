import { breastfeedingAt, lab, pregnantAt, testOption } from "../../testing/test-option";
import { vitaminE } from "./vitamin-e";

testOption(vitaminE, [{ age: 61, sex: "male" }, "circulatory-cramps"], {
  tier: "not-supported",
  placesOthers: [
    [{ tier: "not-supported", certainty: "very-low" }, [[{ age: 58, sex: "male" }, "als", lab("fvc", 59)]]],
    [
      { tier: "not-supported", certainty: "low" },
      [
        [{ age: 58, sex: "male" }, "als", lab("fvc", 60)],
        [{ age: 58, sex: "male" }, "als", lab("fvc", 61)],
      ],
    ],
  ],
  precautions: {
    "bleeding-disorder": ["bleeding-disorder"],
    stroke: ["stroke"],
    surgery: ["planned-surgery"],
    dialysis: ["dialysis"],
    pregnancy: [pregnantAt(31)],
    breastfeeding: [breastfeedingAt(31)],
  },
  interactions: { "vitamin-k-antagonist": ["vitamin-k-antagonist"], doac: ["doac"], antiplatelet: ["antiplatelet"] },
  others: {
    "cramps in ALS: not supported, at low certainty": [
      [{ age: 58, sex: "male" }, "als"],
      { tier: "not-supported", certainty: "low" },
    ],
    "leg cramps in pregnancy: unproven, with the caution on pregnancy": [
      [pregnantAt(31), "pregnancy-cramps"],
      { tier: "unproven", applies: ["pregnancy"] },
    ],
  },
  asEntered: {
    "calf pain on walking, on aspirin: not supported, and bleeding is told": [
      [{ age: 61, sex: "male" }, "circulatory-cramps", "diabetes", "antiplatelet", "exertional-calf-pain"],
      { tier: "not-supported", because: { antiplatelet: ["medications.antiplatelet"] } },
    ],
    "an anticoagulant that nobody asked about is not told, since it could change nothing": [
      [{ age: 70, sex: "male" }, "nocturnal-leg-cramps"],
      { silent: ["vitamin-k-antagonist"] },
    ],
  },
});

testOption(vitaminE, [{ age: 60, sex: "male" }], {
  tier: "unproven",
  places: [
    [
      { direction: "benefit", certainty: "very-low" },
      [
        ["muscle-cramps", "dialysis"],
        ["nocturnal-leg-cramps", "dialysis"],
      ],
    ],
  ],
  precautions: {
    dialysis: [
      ["muscle-cramps", "dialysis"],
      ["nocturnal-leg-cramps", "dialysis"],
    ],
  },
});

testOption(vitaminE, [{ age: 50, sex: "male" }], {
  tiers: {
    "not-supported": ["nocturnal-leg-cramps", "circulatory-cramps"],
    unproven: ["muscle-cramps"],
    "not-relevant": ["exercise-associated-cramps", "muscle-spasm-pain", "restless-legs", "sleep-starts"],
  },
});

testOption(vitaminE, [{ age: 70, sex: "male" }, "nocturnal-leg-cramps"], { toldToEverybody: ["calcium-claim"] });
