import { testOption } from "../../testing/test-option";
import { msm } from "./msm";

testOption(msm, [{ age: 32, sex: "female" }, "exercise-associated-cramps"], {
  tier: "unproven",
  tiers: { "not-relevant": ["muscle-cramps", "nocturnal-leg-cramps", "restless-legs"] },
  precautions: { pregnancy: [{ pregnancy: "pregnant" }, { pregnancy: "breastfeeding" }] },
  interactions: { anticoagulants: ["vitamin-k-antagonist", "doac"] },
  pending: ["anticoagulants"],
  patients: { "cramps in exercise: unproven": [{}, { tier: "unproven", direction: "unknown", certainty: "very-low" }] },
});
