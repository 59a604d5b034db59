import { age, all, any, breastfeeding, found, pregnant } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none, unproven } from "../option";

const sameDay = "glasgow-paroxysmal-events#Red flags; Who to refer";
const milk = ["gambia-calcium-lactation#Abstract", "prentice-1997-vitamin-d-milk#Abstract"] as const;
const claims = [
  "acu-cell-2017-muscle-spasms@mother-supplements",
  "acu-cell-2017-muscle-spasms@infants-left-side",
] as const;

/** Supplements for a breastfeeding mother against her infant's cramps: no evidence; the infant is seen first. */
export const maternalSupplementation = defineOption({
  id: "maternal-supplementation",
  name: "Supplementing the breastfeeding mother for the infant's cramps",
  kind: "supplement",

  statements: [
    {
      id: "infant-cramps",
      indications: ["pregnancy-cramps", "muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"],
      // The patient is the breastfeeding mother, who may be pregnant again, or the infant under 1 year of age.
      when: any(breastfeeding, age.below(1), all(pregnant, found("infant-cramps"))),
      ...unproven(
        "One author's experience, without numbers. In the two studies read neither extra calcium nor the mother's vitamin D changed the calcium in milk.",
      ),
      design: "unsourced-claim",
      population: "Breastfed infants, number not told; 60 Gambian mothers for the calcium in milk",
      outcome: "The infant's cramps",
      effect: "Not reported; 714 mg more calcium a day for the mother left the calcium in milk unchanged",
      text: "One author's experience; in a trial extra calcium for mothers did not raise the calcium in their milk.",
      cites: [...claims, ...milk],
    },
  ],

  contraindications: {
    "infant-with-cramps": {
      when: any(found("infant-cramps"), age.below(1)),
      says: "An infant with cramps or spasms is discussed with a paediatrician on the same day: seizures and a low calcium come first. A supplement for the mother would lose time; our verdict.",
      notForYou: "Your baby needs to see a doctor today. A pill for you would lose time.",
      cites: [
        sameDay,
        "ijmr-vitamin-d-breastfed-infants#Introduction: hypocalcaemia",
        "own-rules#Infant's cramps: the infant is seen first",
      ],
    },
  },

  precautions: {
    "mother-s-own-cautions": {
      says: "Each supplement keeps its own cautions for the mother: see calcium, magnesium and vitamin D.",
      cites: ["own-rules#Maternal supplements keep their own cautions"],
    },
  },

  interactions: none(
    "None of its own: those of the single supplements hold.",
    "own-rules#Maternal supplements keep their own cautions",
  ),

  adverseEffects: {
    delay: {
      says: "The harm to fear is delay: breastfed infants who lack vitamin D were brought in with seizures from low calcium.",
      cites: ["ijmr-vitamin-d-breastfed-infants#Introduction: hypocalcaemia"],
      severity: "warning",
    },
  },

  doseAsStudied: none("No amount was studied for an infant's cramps.", ...claims, "gambia-calcium-lactation#Abstract"),

  monitoring: {
    text: "Whether the infant's calcium and vitamin D are measured is for the paediatrician; whether mother and infant get the vitamin D that is advised is asked.",
    cites: ["ijmr-vitamin-d-breastfed-infants#Introduction: hypocalcaemia", pendingVerification],
  },

  patient: {
    name: "Pills for a nursing mother",
    whatItIs: {
      text: "A website says that a nursing mother's supplements ease her baby's cramps. We found no study of this. In one study more calcium for mothers did not change their milk.",
      cites: [...claims, "gambia-calcium-lactation#Abstract", "own-rules#No study found"],
    },
    howStudied: { text: "It was never studied in babies with cramps.", cites: ["own-rules#No study found"] },
    watchFor: {
      text: "A baby who stiffens, jerks or has cramps needs a doctor the same day.",
      cites: [sameDay, "own-rules#Infant's cramps: the infant is seen first"],
    },
    stopAndCall: {
      text: "Call an ambulance if your baby has a fit, turns blue, or is hard to wake.",
      cites: [sameDay, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask which pills are safe for you while you nurse.",
      cites: ["own-rules#Maternal supplements keep their own cautions"],
    },
  },

  reviewedOn: "2026-11-22",
});
