import { lab, testOption } from "../../testing/test-option";
import { inosine } from "./inosine";

testOption(inosine, [{ age: 32, sex: "male" }, "exercise-associated-cramps"], {
  tier: "avoid",
  tiers: { "not-relevant": ["muscle-cramps", "nocturnal-leg-cramps", "restless-legs"] },
  contraindications: {
    gout: ["gout"],
    "kidney-stones": ["kidney-stones"],
    "kidney-disease": ["kidney-disease", "dialysis", lab("egfr", 59)],
    "high-urate": [lab("urate", 360), lab("urate", 361)],
  },
  precautions: { pregnancy: [{ sex: "female", pregnancy: "breastfeeding" }] },
  unmeasured: ["high-urate"],
  silent: { "kidney-disease": [lab("egfr", 60)], "high-urate": [lab("urate", 359)] },
  open: { gout: [{ conditions: { gout: "unknown" } }] },
  patients: {
    "cramps in exercise, well in every way: to avoid, as harm outweighs benefit": [
      {},
      { tier: "avoid", direction: "harm" },
    ],
  },
});
