import { breastfeedingAt, lab, pregnantAt, testOption } from "../../testing/test-option";
import { riluzole } from "./riluzole";

testOption(riluzole, [{ age: 58, sex: "male" }, "als"], {
  tier: "unproven",
  contraindications: {
    "liver-disease": ["liver-disease"],
    pregnancy: [pregnantAt(35)],
    breastfeeding: [breastfeedingAt(35)],
  },
  precautions: {
    "kidney-disease": ["kidney-disease", lab("egfr", 59)],
    "lung-disease": ["copd-or-sleep-apnoea"],
    "respiratory-weakness": ["respiratory-weakness", lab("fvc", 49)],
  },
  interactions: {
    cyp1a2: ["theophylline-or-tizanidine"],
    methotrexate: ["methotrexate"],
    "mexiletine-and-fluvoxamine": ["taking.mexiletine", "ssri-or-snri", "quinolone-or-tetracycline"],
  },
  silent: { "kidney-disease": [lab("egfr", 60)], "respiratory-weakness": [lab("fvc", 50)] },
  appliesToEverybody: ["liver-tests"],
  patients: {
    "cramps in ALS: unproven, at very low certainty": [{}, { tier: "unproven", certainty: "very-low" }],
    "taken for ALS: still unproven for cramps, and no reason to stop it": [
      ["riluzole", "taking.riluzole"],
      { tier: "unproven", general: ["taken-for-als"] },
    ],
  },
  others: { "leg cramps in pregnancy: avoid": [[pregnantAt(31), "pregnancy-cramps"], { tier: "avoid" }] },
  asEntered: {
    "an unknown liver and an unknown pregnancy are asked first": [
      [{ age: 35, sex: "female" }, "als"],
      { asks: ["conditions.liver-disease", "pregnancy"] },
    ],
  },
});

testOption(riluzole, [{ age: 58, sex: "male" }], {
  tiers: {
    "not-relevant": ["nocturnal-leg-cramps", "muscle-cramps", "muscle-spasm-pain", "restless-legs", "sleep-starts"],
  },
});
