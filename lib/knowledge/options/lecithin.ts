import { pregnantOrBreastfeeding } from "../../profile/conditions";
import { defineOption, none, unproven } from "../option";

const drugGuide = "davis-lecithin#Contraindications and precautions";
const claims = ["acu-cell-2017-muscle-spasms@cofactor-lecithin", "acu-cell-2017-muscle-spasms@need-lecithin"] as const;

/** Lecithin: one website offers it as a helper of calcium and blames it for a lack of calcium; nobody tested either. */
export const lecithin = defineOption({
  id: "lecithin",
  name: "Lecithin",
  kind: "supplement",

  statements: [
    {
      id: "calcium-cofactor",
      indications: ["muscle-cramps", "muscle-spasm-pain"],
      ...unproven("One website, without a study, which elsewhere says the opposite."),
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "Cramps that worsen on calcium",
      effect: "Not reported",
      text: "One website says that it makes calcium easier to use, and elsewhere that too much raises the need for calcium; it cites no study.",
      cites: [...claims],
    },
  ],

  contraindications: {
    "egg-or-soya-allergy": {
      says: "An allergy to egg or soya, from which lecithin is made, rules it out.",
      cites: [drugGuide],
    },
  },

  precautions: {
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: care with amounts beyond those in food.",
      cites: [drugGuide],
    },
  },

  interactions: none("The drug guide lists no interaction.", "davis-lecithin#Interactions"),

  adverseEffects: {
    stomach: {
      says: "Stomach pain, nausea and diarrhoea.",
      cites: ["davis-lecithin#Adverse reactions"],
    },
  },

  doseAsStudied: none(
    "No amount was studied for cramps or for calcium.",
    "acu-cell-2017-muscle-spasms@cofactor-lecithin",
    "own-rules#No study found",
  ),

  monitoring: {
    text: "Cramps that worsen on calcium are a reason to measure calcium, and not to add lecithin.",
    cites: ["acu-cell-2017-muscle-spasms@worse-means-high-calcium", "own-rules#Checks before calcium"],
  },

  patient: {
    whatItIs: {
      text: "Lecithin is a fat found in eggs and soya beans. A website says it helps the body use calcium. Nobody has tested that for cramps.",
      cites: ["acu-cell-2017-muscle-spasms@cofactor-lecithin", drugGuide, "own-rules#No study found"],
    },
    howStudied: { text: "It was never studied for cramps.", cites: ["own-rules#No study found"] },
    watchFor: {
      text: "It can upset the stomach. It is made from eggs or soya beans, so an allergy to them matters.",
      cites: [drugGuide, "davis-lecithin#Adverse reactions"],
    },
    stopAndCall: {
      text: "Get help at once for a rash with swelling of the face or trouble breathing.",
      cites: [drugGuide, "rcuk-2021-anaphylaxis#Recognition", "own-rules#When to call"],
    },
    askAbout: { text: "Tell us if you are allergic to eggs or soya.", cites: [drugGuide] },
  },

  reviewedOn: "2026-11-22",
});
