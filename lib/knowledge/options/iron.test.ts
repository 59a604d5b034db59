import type { Profile } from "../../profile/schema";
import { lab, testOption } from "../../testing/test-option";
import { iron } from "./iron";

const patient: Profile = { age: 38, sex: "female", presentations: ["restless-legs"] };

/** Ferritin in ug/L and transferrin saturation in %. */
const stores = (ferritin: number, saturation: number): Partial<Profile> => ({
  labs: { ferritin: { value: ferritin, unit: "ug/L" }, "transferrin-saturation": { value: saturation, unit: "%" } },
});

testOption(iron, [patient, stores(20, 12)], {
  tier: "consider",
  tiers: {
    "not-relevant": ["muscle-cramps", "nocturnal-leg-cramps", "sleep-starts", "pregnancy-cramps"],
  },
  placesOthers: [
    [{ tier: "consider" }, [[{ age: 49, sex: "female" }, "restless-legs", stores(14, 12)]]],
    [{ tier: "consider-with-caution" }, [[{ age: 50, sex: "female" }, "restless-legs", stores(14, 12)]]],
  ],
  contraindications: { "iron-overload": ["iron-overload"], "peptic-ulcer": ["peptic-ulcer"] },
  precautions: {
    "unexplained-deficiency": [["iron-deficiency", { sex: "male" }]],
    "kidney-disease": ["kidney-disease", "dialysis"],
    "b12-deficiency": ["b12-deficiency"],
    dysphagia: ["dysphagia"],
  },
  interactions: {
    "bile-acid-sequestrant": ["orlistat-or-bile-acid-sequestrant"],
    "calcium-and-magnesium": [
      "taking.calcium",
      "taking.magnesium",
      "taking.calcium-magnesium-vitamin-d",
      "taking.sodium-bicarbonate",
      "taking.sodium-citrate",
    ],
    levothyroxine: ["levothyroxine"],
    levodopa: ["levodopa"],
    "quinolone-or-tetracycline": ["quinolone-or-tetracycline"],
    bisphosphonate: ["bisphosphonate"],
    "proton-pump-inhibitor": ["proton-pump-inhibitor"],
  },
  toldToEverybody: ["inflammation"],
  asksFirst: ["conditions.iron-overload", "conditions.peptic-ulcer"],
  others: {
    "a low ferritin alone is enough, with caution while saturation is unknown": [
      [{ age: 38, sex: "female" }, "restless-legs", lab("ferritin", 20)],
      { tier: "consider-with-caution", asks: ["labs.transferrin-saturation"] },
    ],
    "a low saturation with ferritin unknown is not simply to consider": [
      [{ age: 38, sex: "female" }, "restless-legs", lab("transferrin-saturation", 15)],
      { tier: "consider-with-caution", asks: ["labs.ferritin"] },
    ],
    "a ferritin of 80 ug/L with saturation unknown promises nothing": [
      [{ age: 38, sex: "female" }, "restless-legs", lab("ferritin", 80)],
      { tier: "unproven" },
    ],
    "75 ng/mL is read as 75 ug/L": [
      [{ age: 38, sex: "female" }, "restless-legs", lab("ferritin", 75, "ng/mL"), lab("transferrin-saturation", 30)],
      { tier: "consider" },
    ],
    "with sex unknown a ferritin of 250 ug/L is a caution": [
      [{ age: 38, sex: "unknown" }, "restless-legs", stores(250, 15)],
      { tier: "consider-with-caution" },
    ],
  },
});

testOption(iron, patient, {
  tier: "unproven",
  tiers: {
    consider: [
      stores(74, 30),
      stores(75, 30),
      stores(150, 19),
      stores(76, 19),
      stores(20, 44),
      stores(20, 45),
      stores(200, 15),
    ],
    unproven: [stores(76, 30), stores(100, 30), stores(76, 20)],
    "not-supported": [stores(101, 30), stores(150, 20)],
    avoid: [stores(20, 46), stores(201, 15)],
  },
  precautions: { pregnancy: [{ pregnancy: "pregnant" }] },
  patients: {
    "nothing is promised with ferritin and saturation unknown, and both are checked first": [
      {},
      { tier: "unproven", asks: ["labs.ferritin", "labs.transferrin-saturation"], summary: ["before ferritin"] },
    ],
  },
});

testOption(iron, [{ age: 38, sex: "male" }, "restless-legs"], {
  tiers: {
    consider: [stores(201, 15), stores(300, 15), stores(15, 12)],
    avoid: [stores(301, 15)],
    "consider-with-caution": [stores(14, 12)],
  },
});
