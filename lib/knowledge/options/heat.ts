import { any, found, pregnant, present, presentAny, takes } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none, unproven } from "../option";

const whereNotToHeat = "medical-algorithms-therapeutic-heat#General contraindications";
const precautionsWithHeat = "physical-modalities-chapter#Heat: precautions";
const backPain = "french-2006-heat-low-back-pain#Abstract: main results";

/** Heat packs: named for ALS without a source; some days of relief in acute low-back pain; burns where feeling is lost. */
export const heat = defineOption({
  id: "heat",
  name: "Heat packs",
  kind: "non-drug",

  statements: [
    {
      id: "als",
      indications: ["als-cramps"],
      ...unproven("One website names heat packs without a source; the review of cramps in ALS found no such trial."),
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "None measured",
      effect: "Not reported",
      text: "Named by one website for cramps in ALS; no trial was found.",
      cites: [
        "l-threonine-als-cramps-summary@suggests-heat-packs",
        "l-threonine-als-cramps-summary@no-non-drug-trial",
        "baldinger-2012-als-cramps#Abstract",
      ],
    },
    {
      // Not in our list of ratings (so "unknown" by default): the Cochrane review of back pain speaks for it.
      id: "spasm",
      indications: ["muscle-spasm-pain"],
      direction: "benefit",
      certainty: "low",
      certaintyBecause:
        "Two trials that could not be blinded, searched for up to 2005, of low-back pain and not of spasm as such.",
      directness: "indirect",
      effectSize: "small",
      design: "systematic-review",
      population: "258 people with acute or subacute low-back pain",
      outcome: "Pain after five days, on a scale from 0 to 5",
      effect:
        "Weighted mean difference 1.06 points (95 % CI 0.68 to 1.45) in favour of a heat wrap, against an oral placebo.",
      text: "A heat wrap eased acute low-back pain by about one point of five after five days, in two trials; spasm itself was not measured.",
      cites: [backPain],
    },
    {
      id: "other-cramps",
      indications: ["muscle-cramps", "nocturnal-leg-cramps"],
      ...unproven("The Cochrane review of treatments other than drugs found trials of stretching alone."),
      design: "no-study",
      population: "Nobody",
      outcome: "None measured",
      effect: "Not studied",
      text: "Not tested for leg cramps.",
      cites: ["hawke-2021-non-drug-cramps#Included studies"],
    },
  ],

  contraindications: none(
    "No disease rules heat out everywhere on the body; the precautions say where it is left off.",
    "own-rules#Non-drug measures",
    whereNotToHeat,
  ),

  precautions: {
    "numb-skin": {
      when: presentAny("peripheral-neuropathy", "spinal-cord-injury", "stroke", "diabetes"),
      says: "Skin that feels less can burn before it hurts: heat is left off there. With diabetes or after a stroke, feeling is tested first.",
      cites: [whereNotToHeat],
    },
    "poor-circulation": {
      when: any(present("peripheral-arterial-disease"), found("cold-pale-limb")),
      says: "Where the blood supply is poor, heat asks for more oxygen than arrives, and the skin burns more easily: heat is left off that limb.",
      cites: [whereNotToHeat, precautionsWithHeat],
    },
    "swollen-leg": {
      when: found("one-leg-swelling"),
      says: "A leg that is swollen, warm or tender is assessed for a thrombosis before it is warmed.",
      cites: ["nice-2020-venous-thromboembolism#Recommendations 1.1.1 to 1.1.4"],
    },
    oedema: {
      when: present("ascites-or-oedema"),
      says: "Heat on a hanging, swollen leg has increased the swelling.",
      cites: [precautionsWithHeat],
    },
    bleeding: {
      when: present("bleeding-disorder"),
      says: "Heat widens vessels: with a bleeding disorder it is left off.",
      cites: [whereNotToHeat],
    },
    "heart-failure": {
      when: present("heart-failure"),
      says: "Heat over a large area widens vessels throughout the body; in heart failure a small pack only, and watched.",
      cites: [precautionsWithHeat],
    },
    pregnancy: {
      when: pregnant,
      says: "In pregnancy heat is left off the belly and the low back.",
      cites: [precautionsWithHeat],
    },
    "multiple-sclerosis": {
      when: present("multiple-sclerosis"),
      says: "In multiple sclerosis warmth can make symptoms worse for a while.",
      cites: [pendingVerification],
    },
    "weak-hands": {
      when: present("als"),
      says: "Weak hands may be unable to move a hot pack away in time; somebody else checks the skin.",
      cites: [pendingVerification],
    },
    tumour: {
      when: present("cancer"),
      says: "Heat is left off a tumour and off skin that has been irradiated.",
      cites: [pendingVerification],
    },
    "acute-injury": {
      says: "A fresh injury, inflamed skin, an open wound, and the time of sleep or drowsiness are no time for heat.",
      cites: [whereNotToHeat, precautionsWithHeat],
    },
  },

  interactions: {
    "opioid-patch": {
      when: takes("opioid"),
      says: "Heat at a fentanyl or buprenorphine patch, or a hot bath, can release a deadly dose: whether the opioid is a patch is asked first.",
      cites: ["necs-2016-fentanyl-heat#Whole notice"],
      severity: "critical",
    },
    "heat-rub": {
      says: "A heat pack over skin that has just had a heat rub can burn it.",
      cites: [precautionsWithHeat],
    },
  },

  adverseEffects: {
    burns: {
      says: "Burns and scalds are the harm to expect; how often they happened in the trials was not read.",
      cites: [whereNotToHeat, backPain],
    },
  },

  doseAsStudied: {
    text: "Low-back pain: a heat wrap, with pain measured after five days; in one trial of 90 people a heated blanket once. Hours of wear were not read.",
    cites: [backPain],
  },

  monitoring: {
    text: "The skin under the pack, looked at early and often; no schedule is published.",
    cites: ["own-rules#Monitoring where none is published", whereNotToHeat],
  },

  patient: {
    whatItIs: {
      text: "A warm pack on the sore muscle. In a study it eased a sore back for some days. For cramps it has not been tested.",
      cites: [backPain, "hawke-2021-non-drug-cramps#Included studies"],
    },
    howStudied: {
      text: "People with a sore low back wore a heat wrap. Pain was measured after five days.",
      cites: [backPain],
    },
    watchFor: {
      text: "Numb skin can burn before you feel it. Heat can also make a pain patch give you too much medicine.",
      cites: [whereNotToHeat, "necs-2016-fentanyl-heat#Whole notice"],
    },
    stopAndCall: {
      text: "Blisters, or skin that stays red. With a pain patch: being very sleepy or slow to breathe is an emergency.",
      cites: ["own-rules#When to call", "necs-2016-fentanyl-heat#Whole notice"],
    },
    askAbout: {
      text: "Ask first if you wear a pain patch, or if your skin is numb.",
      cites: ["necs-2016-fentanyl-heat#Whole notice", whereNotToHeat],
    },
  },

  reviewedOn: "2026-11-22",
});
