import { breastfeedingAt, pregnantAt, testOption } from "../../testing/test-option";
import { ginkgo } from "./ginkgo";

testOption(ginkgo, [{ age: 61, sex: "male" }, "circulatory-cramps"], {
  tier: "not-supported",
  tiers: {
    "not-relevant": ["muscle-cramps", "nocturnal-leg-cramps", "restless-legs"],
  },
  contraindications: {
    pregnancy: [pregnantAt(31), breastfeedingAt(31)],
    anticoagulant: ["vitamin-k-antagonist", "doac"],
    antiplatelet: ["antiplatelet"],
    "bleeding-disorder": ["bleeding-disorder"],
    surgery: ["planned-surgery"],
    epilepsy: ["epilepsy"],
  },
  interactions: { "nsaid-or-ssri": ["nsaid", "ssri-or-snri"], antiseizure: ["antiseizure"] },
  toldToEverybody: ["bleeding"],
  asksFirst: [
    "medications.vitamin-k-antagonist",
    "medications.doac",
    "medications.antiplatelet",
    "conditions.bleeding-disorder",
    "conditions.planned-surgery",
    "conditions.epilepsy",
    [{ sex: "female", age: 31, pregnancy: "unknown" }, "pregnancy"],
  ],
  patients: {
    "cramps from circulation: not supported, at moderate certainty": [
      {},
      { tier: "not-supported", certainty: "moderate" },
    ],
  },
  others: { "cramps in pregnancy: to avoid": [[pregnantAt(31), "pregnancy-cramps"], { tier: "avoid" }] },
});
