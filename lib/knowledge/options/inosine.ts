import { derived, lab, pregnantOrBreastfeeding, present } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption } from "../option";

const cyclists = "starling-1996-inosine#Abstract";
const stones = [
  "parkinson-study-group-2013-inosine#Abstract: Results",
  "ramos-2022-uric-acid-kidney#Abstract: Recent findings",
] as const;

/** Urate in umol/L from which gout is supported (NICE NG219, recommendation 1.1.7). */
const highUrateUmolPerL = 360;

/** Inosine: lowers neither lactate nor fatigue, raises urate and brought urinary stones; nobody should take it for cramps. */
export const inosine = defineOption({
  id: "inosine",
  name: "Inosine",
  kind: "supplement",

  statements: [
    {
      id: "exercise-cramps",
      indications: ["exercise-associated-cramps"],
      direction: "harm",
      certainty: "very-low",
      certaintyBecause:
        "Cramps were not studied. Against no benefit stand a raised urate in every trial and urinary stones in trials of another disease.",
      directness: "indirect",
      effectSize: "none",
      design: "randomised-trial",
      population: "Ten cyclists for lactate and fatigue; 75 and 298 people with Parkinson's disease for harm",
      outcome: "Lactate and fatigue; urate and urinary stones",
      effect:
        "Lactate and fatigue index unchanged on 5 g a day for 5 days; over two years urate rose by 2.3 mg/dL to 3 mg/dL, and 3 people on inosine among 75 had painful stones",
      text: "It did not lower lactic acid in a small trial, raises urate and brought urinary stones. Stretching is the first help for a cramp.",
      cites: [
        "acu-cell-2017-muscle-spasms@inosine-prevents",
        "acu-cell-2017-muscle-spasms@lactic-acid-cause",
        cyclists,
        ...stones,
        "miller-2022-exercise-cramps#Abstract",
      ],
    },
  ],

  contraindications: {
    gout: {
      when: present("gout"),
      says: "Gout: inosine turns into uric acid and raises urate.",
      notForYou: "You have gout. Inosine makes more of the acid that causes it.",
      cites: ["parkinson-study-group-2021-inosine#Abstract", "parkinson-study-group-2013-inosine#Abstract: Results"],
    },
    "high-urate": {
      when: lab("urate").atLeast(highUrateUmolPerL),
      says: "A urate of 360 µmol/L (6 mg/dL) or more: inosine raises it further; the trials took nobody with a urate that high.",
      notForYou: "Your uric acid is high. Inosine drives it up more.",
      cites: [
        "parkinson-study-group-2013-inosine#Abstract: Methods",
        "nice-2022-gout#1.1.7",
        "own-rules#Inosine and a urate of 360 umol/L or more",
      ],
    },
    "kidney-stones": {
      when: present("kidney-stones"),
      says: "Kidney stones: inosine brought stones of uric acid.",
      notForYou: "You had kidney stones. Inosine can cause more.",
      cites: [...stones],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: uric acid is cleared less well, and stones can harm what is left; our verdict.",
      notForYou: "Your kidneys are weak. Inosine can cause stones that harm them more.",
      cites: [...stones, "own-rules#Inosine and the kidney"],
    },
  },

  precautions: {
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: no study was read.",
      cites: [pendingVerification],
    },
  },

  interactions: {
    "urate-lowering-medicines": {
      says: "It works against medicines that lower urate, such as allopurinol.",
      cites: [pendingVerification],
    },
  },

  adverseEffects: {
    "stones-and-urate": {
      says: "Urate rose on purpose in the trials in Parkinson's disease, and stones of uric acid followed; there was no benefit.",
      cites: ["parkinson-study-group-2021-inosine#Abstract", ...stones],
      severity: "warning",
    },
  },

  doseAsStudied: [
    { text: "In cyclists: 5 g a day for 5 days, for performance.", cites: [cyclists] },
    {
      text: "In Parkinson's disease: up to 3 g a day for two years, by the urate.",
      cites: ["parkinson-study-group-2021-inosine#Abstract"],
    },
  ],

  monitoring: {
    text: "Whoever takes it already: urate, kidney function and signs of stones are asked about.",
    cites: [...stones, "own-rules#Monitoring where none is published"],
  },

  patient: {
    whatItIs: {
      text: "Inosine is a pill sold to athletes. It did not lower lactic acid in a study. It raises uric acid, which can cause gout and kidney stones. Stretching the muscle is the first help for a cramp.",
      cites: [cyclists, ...stones, "nice-2022-gout#1.1.7", "miller-2022-exercise-cramps#Abstract"],
    },
    howStudied: {
      text: "Ten cyclists tried it for five days. People with Parkinson's disease tried it for two years. Neither group got better.",
      cites: [cyclists, "parkinson-study-group-2021-inosine#Abstract"],
    },
    watchFor: {
      text: "A painful, hot, swollen joint, or pain when you pass urine.",
      cites: [...stones, "nice-2022-gout#1.1.7", pendingVerification],
    },
    stopAndCall: {
      text: "Call at once for bad pain in your side or back, or blood in your urine.",
      cites: [...stones, "own-rules#When to call"],
    },
    askAbout: { text: "Ask if you take a pill for gout. It works against that pill.", cites: [pendingVerification] },
  },

  reviewedOn: "2026-11-22",
});
