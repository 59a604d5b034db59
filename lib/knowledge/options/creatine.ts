import { derived, everyone, pregnantOrBreastfeeding, present } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none } from "../option";

const kidneyReview = "longobardi-2023-creatine-kidney#Abstract";
const football = [
  "greenwood-2003-creatine-one-season#Abstract",
  "greenwood-2003-creatine-three-seasons#Abstract",
] as const;
const fibromyalgiaTrial = "alves-2013-creatine-fibromyalgia#Abstract";
const alsTrials = "pastula-2012-creatine-als#Abstract: Main results";

/** Creatine: not shown to help cramps, ALS or the pain of fibromyalgia; it confuses the creatinine behind an eGFR. */
export const creatine = defineOption({
  id: "creatine",
  name: "Creatine",
  kind: "supplement",

  statements: [
    {
      id: "exercise-cramps",
      indications: ["exercise-associated-cramps"],
      direction: "no-clear-benefit",
      certainty: "low",
      certaintyBecause:
        "Football players chose for themselves whether to take it. One report found fewer cramps in users, the other no more than in the rest.",
      effectSize: "none",
      design: "cohort-study",
      population: "College football players: 38 of 72 took creatine in one season; 34 % to 56 % did in three seasons",
      outcome: "Cramps that were treated",
      effect:
        "In one season fewer cramps in users (P = 0.021); over three seasons 37 of 96 cramps (39 %) were in users, about their share of players",
      text: "Not shown to prevent cramps: in football players who chose it cramps were fewer or the same, and nobody was randomised.",
      cites: [
        ...football,
        "acu-cell-2017-muscle-spasms@creatine-prevents",
        "acu-cell-2017-muscle-spasms@lactic-acid-cause",
        "miller-2022-exercise-cramps#Abstract",
      ],
    },
    {
      id: "als-cramps",
      indications: ["als-cramps"],
      direction: "no-clear-benefit",
      certainty: "low",
      certaintyBecause: "Three trials pooled, in ALS itself; cramps were not an outcome.",
      directness: "indirect",
      effectSize: "none",
      design: "systematic-review",
      population: "386 people with ALS in three trials",
      outcome: "Survival, function and breathing",
      effect: "No significant difference in survival (P = 0.76) or function on 5 g to 10 g a day",
      text: "Tested in ALS in three trials without benefit; cramps were not an outcome.",
      cites: [alsTrials],
    },
    {
      id: "fibromyalgia",
      indications: ["fibromyalgia"],
      direction: "no-clear-benefit",
      certainty: "low",
      certaintyBecause:
        "One small randomised trial, read in its abstract; muscles grew stronger and symptoms did not change.",
      effectSize: "none",
      design: "randomised-trial",
      population: "About 30 women with fibromyalgia",
      outcome: "Pain, sleep and quality of life over 16 weeks",
      effect:
        "No general change in pain, sleep or quality of life; leg press 9.8 % stronger, 0.5 % weaker on placebo (P = 0.02)",
      text: "Tested in fibromyalgia in one small trial: muscles were stronger, pain and sleep the same.",
      cites: [fibromyalgiaTrial],
    },
  ],

  contraindications: none(
    "None was found. Kidney disease is a caution, as the kidney team may agree.",
    kidneyReview,
    "own-rules#Creatine and the kidney",
  ),

  precautions: {
    creatinine: {
      when: everyone,
      says: "Creatine turns into creatinine, so that an eGFR from creatinine reads too low, without harm to the kidney. At a borderline eGFR creatine is asked about; cystatin C or a measured clearance settles it.",
      cites: [
        kidneyReview,
        "kdoqi-2002-gfr-estimation#Guideline 4: clearance",
        "own-rules#Creatine at a borderline eGFR",
      ],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: creatine was hardly studied there, and it hides a change in function. Not without the agreement of the kidney team.",
      cites: [kidneyReview, "own-rules#Creatine and the kidney"],
    },
    "kidney-transplant": {
      when: present("kidney-transplant"),
      says: "Kidney transplant: creatinine is how a failing graft is found. Not without the agreement of the transplant team.",
      cites: [kidneyReview, "own-rules#Creatine and the kidney"],
    },
    "acute-kidney-injury": {
      when: present("acute-kidney-injury"),
      says: "Acute kidney injury: recovery is read from creatinine, which creatine disturbs.",
      cites: [kidneyReview, "own-rules#Creatine and the kidney"],
    },
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: no study was read.",
      cites: [pendingVerification],
    },
  },

  interactions: none(
    "No interaction with a medicine was found in what we read.",
    kidneyReview,
    "own-rules#Nothing to list",
  ),

  adverseEffects: {
    "als-breathing": {
      when: present("als"),
      says: "In ALS breathing fell a little faster on creatine in two trials (0.63 points of forced vital capacity a month), which may be chance (P = 0.054).",
      cites: [alsTrials],
      severity: "warning",
    },
    "mostly-none": {
      says: "No side effect was reported over 16 weeks in fibromyalgia, and no kidney failure in ALS; in football players cramps were no commoner.",
      cites: [fibromyalgiaTrial, alsTrials, ...football],
    },
  },

  doseAsStudied: [
    { text: "In fibromyalgia: 20 g a day for 5 days, then 5 g a day, 16 weeks in all.", cites: [fibromyalgiaTrial] },
    { text: "In ALS: 5 g to 10 g a day.", cites: [alsTrials] },
    {
      text: "In football players: 0.3 g per kg of body weight a day for 5 days, then about 0.03 g per kg a day.",
      cites: ["greenwood-2003-creatine-one-season#Abstract"],
    },
  ],

  monitoring: {
    text: "A creatinine from before is kept for comparison; a new rise is not put down to creatine until cystatin C says so.",
    cites: [kidneyReview, "own-rules#Creatine at a borderline eGFR"],
  },

  patient: {
    whatItIs: {
      text: "Creatine is a supplement for muscle strength. Studies have not shown that it prevents cramps. In fibromyalgia it made muscles stronger, but pain stayed the same.",
      cites: [...football, fibromyalgiaTrial],
    },
    howStudied: {
      text: "Women with fibromyalgia took it for 16 weeks. Football players chose to take it or not.",
      cites: [fibromyalgiaTrial, ...football],
    },
    watchFor: {
      text: "Creatine can make your kidney blood test look worse than it is. Tell your care team that you take it before a blood test.",
      cites: [kidneyReview],
    },
    stopAndCall: {
      text: "Call if you pass much less urine than usual. Call too if it turns dark, or if your legs swell.",
      cites: ["own-rules#When to call"],
    },
    askAbout: {
      text: "Ask for a kidney test before you start.",
      cites: [kidneyReview, "own-rules#Creatine at a borderline eGFR"],
    },
  },

  reviewedOn: "2026-11-22",
});
