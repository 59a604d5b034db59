import { pregnantOrBreastfeeding, present, takes, takesAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const activeDamage = "biology-insights-betaine#Situations involving active digestive damage";
const ruledOut = "betaine-challenge-handout#Contraindications";
const withAMeal = "recker-achlorhydria#Abstract";
const teeth = "healthcentral-lemon-water#Opening";

/** Acid supplements and lemon water for calcium: a meal or citrate does the same, and acid harms an ulcer. */
export const stomachAcidSupport = defineOption({
  id: "stomach-acid-support",
  name: "Stomach-acid supplements or lemon water",
  kind: "supplement",

  statements: [
    {
      id: "cramps",
      indications: ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"],
      ...unproven(
        "One website says so without a source; no trial in cramps was found. Without any acid, calcium carbonate was absorbed normally with a meal.",
      ),
      design: "unsourced-claim",
      population: "Nobody with cramps; uptake of calcium was measured in 11 people without stomach acid and 9 with it",
      outcome: "Cramps were not measured",
      effect: "Not reported",
      text: "Not tested for cramps. Where stomach acid is low, a meal or calcium citrate lets calcium in without added acid.",
      cites: [
        "acu-cell-2017-muscle-spasms@stomach-acid",
        "acu-cell-2017-muscle-spasms@lemon-water",
        "acu-cell-2017-muscle-spasms@calcium-citrate",
        withAMeal,
        "nutrition-reviews-1992-calcium-absorption#Abstract",
      ],
    },
  ],

  contraindications: {
    "peptic-ulcer": {
      when: present("peptic-ulcer"),
      says: "Peptic ulcer: acid on an open sore; even those who advise the supplement rule it out.",
      notForYou: "You have or had an ulcer. Acid hurts an open sore.",
      cites: [ruledOut, activeDamage],
    },
    nsaid: {
      when: takes("nsaid"),
      says: "An NSAID harms the stomach lining, and acid adds to it; those who advise the capsules rule it out. Lemon water was not judged.",
      notForYou: "You take pain tablets like ibuprofen. They hurt the stomach, and acid adds to it.",
      cites: [ruledOut],
    },
    corticosteroid: {
      when: takes("corticosteroid"),
      says: "Corticosteroid: ruled out by those who advise the supplement, for fear of an ulcer.",
      notForYou: "You take a steroid. With acid there is a fear of an ulcer.",
      cites: [ruledOut],
    },
  },

  precautions: {
    "pregnancy-or-breastfeeding": {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: no study was found, and those who advise the supplement leave it out.",
      cites: [ruledOut],
    },
    dysphagia: {
      when: present("dysphagia"),
      says: "Difficulty swallowing: an acid tablet that sticks can burn the gullet.",
      cites: [pendingVerification],
    },
    "vitamin-b12": {
      when: present("b12-deficiency"),
      says: "Vitamin B12 deficiency: low acid may be a sign of atrophic gastritis, which needs a diagnosis and not acid.",
      cites: [pendingVerification],
    },
    "reflux-and-gastritis": {
      says: "Reflux and gastritis speak against it. Low acid is not shown by a trial of capsules until it burns.",
      cites: [activeDamage, "ntro-betaine#Key points"],
    },
  },

  interactions: {
    "proton-pump-inhibitor": {
      when: takes("proton-pump-inhibitor"),
      says: "A proton-pump inhibitor is there to lower acid: the two work against each other. Whether it is still needed is a question for the prescriber.",
      cites: ["ntro-betaine#Key points", "own-rules#Medication review: only the prescriber changes a medicine"],
    },
    antiplatelet: {
      when: takes("antiplatelet"),
      says: "Aspirin harms the stomach lining: ruled out with the supplement by those who advise it. Other antiplatelets bleed more easily.",
      cites: [ruledOut, pendingVerification],
    },
    bisphosphonate: {
      when: takes("bisphosphonate"),
      says: "A bisphosphonate tablet irritates the gullet, and acid may add to it.",
      cites: [pendingVerification],
    },
    anticoagulants: {
      when: takesAny("vitamin-k-antagonist", "doac"),
      says: "On an anticoagulant a bleeding stomach is graver; the prescriber is asked first.",
      cites: [pendingVerification],
    },
  },

  adverseEffects: {
    burning: {
      says: "Heartburn and stomach burning. In the United States it left over-the-counter medicines in 1993, for want of proof, as a website tells.",
      cites: ["ntro-betaine#Summary", activeDamage],
    },
    teeth: {
      says: "Lemon juice has a pH of about 2 and wears tooth enamel.",
      cites: [teeth],
    },
  },

  doseAsStudied: {
    text: "Nobody studied an amount for cramps. Betaine hydrochloride is sold for 325 to 650 mg with each meal, with very little research.",
    cites: ["own-rules#Options without a study", "ebsco-betaine-hydrochloride#Therapeutic dosages"],
  },

  monitoring: {
    text: "Heartburn, stomach pain and black stools; no schedule is published.",
    cites: ["own-rules#Monitoring where none is published", activeDamage],
  },

  patient: {
    name: "Acid capsules or lemon water",
    whatItIs: {
      text: "Acid capsules, or lemon water, with meals. A website says this helps your body use calcium. For cramps nobody has tested it. Eating when you have calcium tablets works even if your stomach makes no acid.",
      cites: ["acu-cell-2017-muscle-spasms@stomach-acid", "acu-cell-2017-muscle-spasms@lemon-water", withAMeal],
    },
    howStudied: {
      text: "It has not been studied for cramps.",
      cites: ["own-rules#Options without a study"],
    },
    watchFor: {
      text: "It can burn your stomach, and lemon can wear your teeth. It is not safe with a stomach ulcer or with pain tablets like ibuprofen.",
      cites: ["ntro-betaine#Summary", activeDamage, ruledOut, teeth],
    },
    stopAndCall: {
      text: "Get help at once if you vomit blood or your stools turn black. Call your doctor for bad stomach pain.",
      cites: [activeDamage, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask if you still need pills against acid. Tell us of heartburn.",
      cites: [
        activeDamage,
        "ntro-betaine#Key points",
        "own-rules#Medication review: only the prescriber changes a medicine",
      ],
    },
  },

  reviewedOn: "2026-11-22",
});
