import { breastfeedingAt, pregnantAt, testOption } from "../../testing/test-option";
import { valproate } from "./valproate";

testOption(valproate, [{ age: 56, sex: "male" }, "sleep-starts"], {
  tier: "avoid",
  tiers: { "not-relevant": ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain", "restless-legs"] },
  contraindications: {
    pregnancy: [pregnantAt(35)],
    "could-become-pregnant": [
      { age: 34, sex: "female" },
      { age: 54, sex: "female" },
    ],
    "liver-disease": ["liver-disease"],
    "raised-ammonia": ["hepatic-encephalopathy"],
  },
  precautions: {
    "under-55": [{ age: 54 }],
    mood: ["mood-disorder"],
    bones: ["low-bone-density"],
    breastfeeding: [breastfeedingAt(35)],
    "bleeding-disorder": ["bleeding-disorder"],
  },
  interactions: { antiseizure: ["antiseizure"], anticoagulants: ["vitamin-k-antagonist"] },
  silent: {
    "could-become-pregnant": [{ age: 55, sex: "female" }, { age: 56, sex: "female" }, { age: 30 }],
    "under-55": [{ age: 55 }],
  },
  toldToEverybody: ["not-asked-here", "men", "l-glutamine", "liver-and-pancreas"],
  appliesToEverybody: ["epilepsy-care"],
  patients: {
    "sleep starts in a well patient: avoid, as harm outweighs benefit": [
      {},
      { tier: "avoid", direction: "harm", certainty: "very-low" },
    ],
  },
  others: {
    "leg cramps in pregnancy: avoid, at high certainty of harm": [
      [pregnantAt(31), "pregnancy-cramps"],
      { tier: "avoid", direction: "harm", certainty: "high" },
    ],
  },
  asEntered: {
    "sleep starts in a patient of whom nothing is known: avoid, and nothing is asked first": [
      [{ age: 34 }, "sleep-starts"],
      { tier: "avoid", asks: [] },
    ],
    "a woman of 34 whose pregnancy is unknown is told of both rules": [
      [{ age: 34, sex: "female" }, "sleep-starts"],
      { applies: ["could-become-pregnant"], unknown: ["pregnancy"] },
    ],
  },
});
