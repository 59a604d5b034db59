import { breastfeedingAt, testOption } from "../../testing/test-option";
import { maternalSupplementation } from "./maternal-supplementation";

testOption(maternalSupplementation, [breastfeedingAt(31), "muscle-cramps"], {
  tier: "unproven",
  tiers: { unproven: ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"] },
  placesOthers: [
    [{ tier: "avoid" }, [[{ age: 0 }, "muscle-cramps"]]],
    [
      { tier: "not-relevant" },
      [
        [{ age: 1 }, "muscle-cramps"],
        [{ age: 2 }, "muscle-cramps"],
      ],
    ],
  ],
  contraindications: { "infant-with-cramps": ["infant-cramps"] },
  toldToEverybody: ["mother-s-own-cautions"],
  asksFirst: ["findings.infant-cramps"],
  patients: {
    "pregnant again, with an infant who has cramps: to avoid": [
      ["infant-cramps", "pregnancy-cramps", { pregnancy: "pregnant" }],
      { tier: "avoid" },
    ],
    "pregnant again, without: not relevant": [
      ["pregnancy-cramps", { pregnancy: "pregnant" }],
      { tier: "not-relevant" },
    ],
    "a mother who does not breastfeed does not hear of it": [{ pregnancy: "none" }, { tier: "not-relevant" }],
    "a pregnant woman does not hear of it": [{ pregnancy: "pregnant" }, { tier: "not-relevant" }],
    "an infant with cramps makes it an option to avoid": [
      "infant-cramps",
      { tier: "avoid", applies: ["infant-with-cramps"] },
    ],
  },
  asEntered: {
    "a man of 70 does not hear of it": [[{ age: 70, sex: "male" }, "muscle-cramps"], { tier: "not-relevant" }],
  },
});
