import { pregnant, present, presentAny, takesAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const leftOut = "sierpina-2005-acupuncture#Section on who is unsuitable, as reproduced by Medscape";
const currentRuledOut = "mettler-sonicator-manual#5.4 Contraindications for Neuromuscular Electrical Stimulation";
const heartHarm = "cummings-2011-electroacupuncture-safety#Opening: serious adverse events";
const trial = "deluze-1992-electroacupuncture-fibromyalgia#Abstract";

/** Electro-acupuncture: claimed for back spasm without a study; out with a pacemaker, pregnancy or epilepsy. */
export const electroacupuncture = defineOption({
  id: "electroacupuncture",
  name: "Electro-acupuncture",
  kind: "non-drug",

  statements: [
    {
      id: "spasm-and-cramps",
      indications: ["muscle-spasm-pain", "muscle-cramps"],
      ...unproven("One website claims it, without needles, for back spasm and cites nothing; no trial was found."),
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "None measured",
      effect: "Not reported",
      text: "Said by one website to help back spasm; no trial in spasm or cramps was found.",
      cites: ["acu-cell-2017-muscle-spasms@electroacupuncture", "own-rules#Options without a study"],
    },
    {
      // No document claims this, and the rating is for a form with needles: one old trial would be missed without it.
      id: "fibromyalgia",
      indications: ["fibromyalgia"],
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause:
        "One trial of three weeks from 1992; the abstract gives no figure, and EULAR's estimate runs from 4 % to 41 %.",
      effectSize: "not-reported",
      design: "randomised-trial",
      population: "70 people with fibromyalgia",
      outcome: "Eight measures of pain, sleep and stiffness after three weeks",
      effect: "Better than sham in five of eight measures; figures are not given",
      text: "With needles it did better than sham in five of eight measures, in one trial of 70 people over three weeks.",
      cites: [trial, "macfarlane-2017-eular-fibromyalgia#Acupuncture, as reproduced by comprehensivepainny.com"],
    },
  ],

  contraindications: {
    pacemaker: {
      when: present("pacemaker-or-icd"),
      says: "Pacemaker or defibrillator: current can inhibit or trigger it; interference with a pacemaker is reported.",
      notForYou: "You have a pacemaker or a shock box in your chest. The current can disturb it.",
      cites: [leftOut, heartHarm, currentRuledOut, "acupuntura-com-electroacupuncture#Table: cardiac pacemaker or ICD"],
    },
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: electrical stimulation of muscles is ruled out by a manufacturer, and some points by practitioners.",
      notForYou: "You are pregnant. The current is not used then.",
      cites: [currentRuledOut, "acupuntura-com-electroacupuncture#Table: pregnancy"],
    },
    epilepsy: {
      when: present("epilepsy"),
      says: "Epilepsy: practitioners rule it out while seizures are not controlled, since current may bring one on. Our verdict for any epilepsy.",
      notForYou: "You have fits. The current may bring one on.",
      cites: ["acupuntura-com-electroacupuncture#Table: uncontrolled epilepsy", "own-rules#Current and epilepsy"],
    },
    "bleeding-disorder": {
      when: present("bleeding-disorder"),
      says: "Severe bleeding disorders are left out of acupuncture; our verdict for any, until its severity is known.",
      notForYou: "Your blood does not clot well. Needles could make you bleed.",
      cites: [leftOut, "own-rules#Needles and bleeding disorders: severity unknown counts as severe"],
    },
  },

  precautions: {
    "heart-disease": {
      when: presentAny("ischaemic-heart-disease", "heart-block", "atrial-fibrillation", "long-qt"),
      says: "Heart disease: angina and cardiac arrest are reported with current. The cardiologist is asked first.",
      cites: [heartHarm, leftOut],
    },
    "heart-valve": {
      when: present("mechanical-heart-valve"),
      says: "Artificial heart valve: a skin infection from a needle can reach it. The cardiologist is asked first.",
      cites: ["xu-2013-acupuncture-adverse-events#Abstract", pendingVerification],
    },
    "numb-skin": {
      when: presentAny("peripheral-neuropathy", "spinal-cord-injury"),
      says: "Where feeling is reduced, a burn from the current goes unnoticed.",
      cites: [pendingVerification],
    },
    places: {
      says: "Current does not go across the heart or the brain, nor near an implanted pump, a stimulator or metal.",
      cites: [leftOut, currentRuledOut, "acupuntura-com-electroacupuncture#Table: metallic implants"],
    },
  },

  interactions: {
    anticoagulants: {
      when: takesAny("vitamin-k-antagonist", "doac", "antiplatelet"),
      says: "On an anticoagulant or antiplatelet, needles may bleed, more so where current moves them.",
      cites: ["acupuntura-com-electroacupuncture#Table: anticoagulant therapy", pendingVerification],
    },
    "weak-immunity": {
      when: takesAny("chemotherapy", "ciclosporin-or-tacrolimus", "corticosteroid", "methotrexate"),
      says: "Medicines that weaken immunity: needles can bring in infection; the prescriber is asked first.",
      cites: ["xu-2013-acupuncture-adverse-events#Abstract", pendingVerification],
    },
  },

  adverseEffects: {
    harms: {
      says: "Angina, cardiac arrest, interference with a pacemaker, and deaths from needle injury are reported; how often is not known.",
      cites: [heartHarm],
    },
    mild: {
      says: "With acupuncture in general about 9 in 100 patients have a harm during a series, mostly mild.",
      cites: ["baumler-2021-acupuncture-adverse-events#Abstract: Results"],
    },
  },

  doseAsStudied: {
    text: "In fibromyalgia: three weeks, with needles; the number of sessions was not read. Without needles: nobody studied it.",
    cites: [trial, "own-rules#Options without a study"],
  },

  monitoring: {
    text: "Palpitations or chest pain, and the skin; no schedule is published.",
    cites: ["own-rules#Monitoring where none is published", heartHarm],
  },

  patient: {
    whatItIs: {
      text: "A weak electric current is sent through needles or pads on the skin. A website says it helps back spasms. We found no study of that.",
      cites: ["acu-cell-2017-muscle-spasms@electroacupuncture", "own-rules#Options without a study"],
    },
    howStudied: {
      text: "In one small study people with fibromyalgia had it with needles for three weeks.",
      cites: [trial],
    },
    watchFor: {
      text: "It is not safe with a pacemaker. Say so first if you are pregnant, have fits, or take a blood thinner.",
      cites: [
        leftOut,
        currentRuledOut,
        "acupuntura-com-electroacupuncture#Table: uncontrolled epilepsy",
        "acupuntura-com-electroacupuncture#Table: anticoagulant therapy",
      ],
    },
    stopAndCall: {
      text: "Chest pain, a racing heart, fainting or a fit is an emergency.",
      cites: [heartHarm, "acupuntura-com-electroacupuncture#Table: uncontrolled epilepsy", "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask first if you have heart disease, or metal or a pump in your body.",
      cites: [leftOut, heartHarm, "acupuntura-com-electroacupuncture#Table: metallic implants"],
    },
  },

  reviewedOn: "2026-11-22",
});
