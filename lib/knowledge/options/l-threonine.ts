import { derived, pregnantOrBreastfeeding, present } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none } from "../option";

/** L-threonine for cramps in ALS: two small pooled trials showed no clear effect; nothing since has changed that. */
export const lThreonine = defineOption({
  id: "l-threonine",
  name: "L-threonine",
  kind: "supplement",
  statements: [
    {
      id: "als-cramps",
      indications: ["als-cramps"],
      direction: "no-clear-benefit",
      certainty: "very-low",
      certaintyBecause:
        "Two small trials with cramps as a side outcome; no figure is given, and we read abstracts alone. The 2017 overview calls the effect uncertain.",
      effectSize: "not-reported",
      design: "systematic-review",
      population: "People with ALS in two small trials, number not reported",
      outcome: "Muscle cramps",
      effect: "Not significant when the two trials were pooled; size, interval and p-value not reported",
      text: "Tested in two small trials; the difference could be chance.",
      cites: [
        "l-threonine-als-cramps-summary@small-drop-may-be-chance",
        "l-threonine-als-cramps-summary@not-a-go-to-fix",
        "l-threonine-als-cramps-summary@trials-underpowered",
        "l-threonine-als-cramps-summary@twenty-trials",
        "l-threonine-als-cramps-summary@trials-too-small",
        "l-threonine-als-cramps-summary@searched-to-early-2011",
        "l-threonine-als-cramps-summary@cramps-side-outcome",
        "l-threonine-als-cramps-summary@technical-no-efficacy",
        "l-threonine-als-cramps-summary@technical-effect-size-absent",
        "l-threonine-als-cramps-summary@technical-design",
        "l-threonine-als-cramps-summary@technical-databases",
        "l-threonine-als-cramps-summary@technical-4789-participants",
        "l-threonine-als-cramps-summary@technical-no-statistics",
        "l-threonine-als-cramps-summary@technical-thirteen-secondary",
        "l-threonine-als-cramps-summary@technical-six-adverse-event",
        "l-threonine-als-cramps-summary@technical-none-favourable",
        "l-threonine-als-cramps-summary@technical-two-studies",
        "l-threonine-als-cramps-summary@technical-secondary-bias",
        "l-threonine-als-cramps-summary@technical-do-not-rely",
        "l-threonine-als-cramps-summary@original-study",
        "baldinger-2012-als-cramps#Abstract",
        "ng-2017-als-symptoms#Abstract, treatment for cramps",
      ],
    },
  ],
  contraindications: none(
    "No contraindication of L-threonine was found in the sources; the cautions below are not fully checked.",
    "webmd-threonine#Cautions",
    "own-rules#Nothing to list",
  ),
  precautions: {
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: there is too little reliable information on safety.",
      cites: ["webmd-threonine#Cautions"],
    },
    breathing: {
      when: derived("respiratory-weakness"),
      says: "Weak breathing muscles: a monograph tells of lower lung function in ALS on 4 g a day for six months, which may not be due to threonine. We have not read that study. Breathing tests need to be followed.",
      figures: { "4 g": "dose" },
      cites: ["webmd-threonine#Cautions", pendingVerification],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: an amino acid adds nitrogen that the kidneys must clear. A question for the kidney team first.",
      cites: [pendingVerification],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: an amino acid adds nitrogen that the liver must clear. A question for the liver team first.",
      cites: [pendingVerification],
    },
    "hepatic-encephalopathy": {
      when: present("hepatic-encephalopathy"),
      says: "Hepatic encephalopathy, raised ammonia or a urea-cycle disorder: extra amino acids may raise ammonia. A question for the specialist first.",
      cites: [pendingVerification],
    },
  },
  interactions: {
    "other-medicines": {
      says: "L-threonine is said to interact with other medicines. The summary names none; a monograph names memantine, which may work less well.",
      cites: ["l-threonine-als-cramps-summary@may-interact", "webmd-threonine#Interactions"],
    },
  },
  adverseEffects: {
    "amino-acid-harm": {
      when: present("als"),
      says: "Another amino-acid mixture did harm in ALS: a trial of leucine, isoleucine and valine was stopped with 24 deaths against 13 on placebo. L-threonine was not in it.",
      cites: ["italian-als-1993-amino-acids#Abstract"],
      severity: "warning",
    },
    "mild-effects": {
      says: "Stomach upset, headache, nausea and rash are listed. Trials in spasticity with 6 g and 7.5 g a day report few or no side effects.",
      cites: [
        "webmd-threonine#Cautions",
        "acta-neurol-scand-1993-threonine-spasticity#Abstract",
        "hauser-1992-threonine-spasticity#Abstract",
      ],
    },
  },
  doseAsStudied: [
    {
      text: "By mouth in the two trials of cramps; the dose is not reported in what we read.",
      cites: [
        "l-threonine-als-cramps-summary@threonine-by-mouth",
        "l-threonine-als-cramps-summary@technical-dose-absent",
      ],
    },
    {
      text: "For spasticity, which is another problem, 6 g and 7.5 g a day were given in crossover trials.",
      cites: ["acta-neurol-scand-1993-threonine-spasticity#Abstract", "hauser-1992-threonine-spasticity#Abstract"],
    },
  ],
  monitoring: {
    text: "No schedule is published. If a person with ALS takes it, lung function and a stop date are worth agreeing on.",
    cites: ["own-rules#Monitoring where none is published", "clin-neurol-neurosurg-1992-threonine-als#Abstract"],
  },
  patient: {
    whatItIs: {
      text: "L-threonine is a building block of protein, sold as a supplement. Two small studies tried it for cramps in ALS. They could not show that it helps.",
      cites: ["l-threonine-als-cramps-summary@no-clear-proof", "baldinger-2012-als-cramps#Abstract"],
    },
    howStudied: {
      text: "People in the studies took it by mouth. We do not know how much.",
      cites: ["l-threonine-als-cramps-summary@threonine-by-mouth"],
    },
    watchFor: {
      text: "It can upset the stomach or cause a headache or a rash. Please talk with your care team before you start it. It may not help. It may also clash with other medicines.",
      cites: [
        "webmd-threonine#Cautions",
        "l-threonine-als-cramps-summary@do-not-start-alone",
        "l-threonine-als-cramps-summary@technical-weigh-risks",
        "l-threonine-als-cramps-summary@may-interact",
        "webmd-threonine#Interactions",
      ],
    },
    stopAndCall: {
      text: "Call your care team if breathing gets harder, or if you get a rash.",
      cites: ["own-rules#When to call", "webmd-threonine#Cautions"],
    },
    askAbout: {
      text: "Ask if it fits with your other medicines. Ask how well your kidneys work.",
      cites: ["l-threonine-als-cramps-summary@may-interact", "webmd-threonine#Interactions", pendingVerification],
    },
  },
  reviewedOn: "2026-11-22",
});
