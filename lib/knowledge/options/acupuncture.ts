import { pregnant, present, takesAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const eular = "macfarlane-2017-eular-fibromyalgia#Acupuncture, as reproduced by comprehensivepainny.com";
const leftOut = "sierpina-2005-acupuncture#Section on who is unsuitable, as reproduced by Medscape";
const rates = "baumler-2021-acupuncture-adverse-events#Abstract: Results";
const lungsHit = "acupuncture-harms-chinese-literature#Abstract: Findings";
const infections = "xu-2013-acupuncture-adverse-events#Abstract";

/** Acupuncture: may ease fibromyalgia pain, though perhaps no better than sham; not tested for cramps or spasm. */
export const acupuncture = defineOption({
  id: "acupuncture",
  name: "Acupuncture",
  kind: "non-drug",

  statements: [
    {
      id: "fibromyalgia",
      indications: ["fibromyalgia"],
      direction: "benefit",
      certainty: "low",
      certaintyBecause:
        "Nine small trials, most with a risk of bias; against sham the result is inconsistent, and another review saw no difference from sham. We read parts of each.",
      effectSize: "small",
      design: "systematic-review",
      population: "395 people with fibromyalgia in nine trials",
      outcome: "Pain, when added to usual care",
      effect:
        "30 % better (21 % to 39 %) than usual care alone, as EULAR quotes the review; against sham no consistent difference",
      text: "Added to usual care it made fibromyalgia pain about 30 % less; against sham the difference could be chance. EULAR recommends it weakly.",
      cites: [
        eular,
        "deare-2013-acupuncture-fibromyalgia#Abstract: Main results",
        "cao-2013-acupoint-fibromyalgia#Abstract: Results",
      ],
    },
    {
      id: "spasm",
      indications: ["muscle-spasm-pain"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause:
        "One website claims it for back spasm without a study. The trials are of long-standing back pain, and their results were not in what we read.",
      directness: "indirect",
      effectSize: "not-reported",
      design: "systematic-review",
      population: "8,270 people with long-standing low-back pain in 33 studies",
      outcome: "Pain and function; spasm was not measured",
      effect: "Not read",
      text: "Not tested for spasm; the studies are of long-standing back pain.",
      cites: ["acu-cell-2017-muscle-spasms@acupuncture", "mu-2020-acupuncture-low-back-pain#Abstract: Main results"],
    },
    {
      id: "cramps",
      indications: ["muscle-cramps"],
      ...unproven("No trial in cramps was found, and the website claims it for back spasm alone."),
      design: "no-study",
      population: "Nobody",
      outcome: "Cramps",
      effect: "Not studied",
      text: "No trial in cramps was found; stretching the muscle is the usual first aid.",
      cites: ["own-rules#Options without a study", "acu-cell-2017-muscle-spasms@stretch-acute"],
    },
  ],

  contraindications: {
    "bleeding-disorder": {
      when: present("bleeding-disorder"),
      says: "Haemophilia and other severe bleeding disorders are left out of acupuncture; our verdict for any bleeding disorder or low platelets until its severity is known.",
      notForYou: "Your blood does not clot well. Needles could make you bleed.",
      cites: [leftOut, "own-rules#Needles and bleeding disorders: severity unknown counts as severe"],
    },
  },

  precautions: {
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: practitioners leave out points said to start contractions; the maternity team is told.",
      cites: ["acupuntura-com-electroacupuncture#Table: pregnancy", pendingVerification],
    },
    "heart-valve": {
      when: present("mechanical-heart-valve"),
      says: "Artificial heart valve: a skin infection can reach it. The cardiologist is asked first, and no needle is left in.",
      cites: [infections, pendingVerification],
    },
    lungs: {
      when: present("copd-or-sleep-apnoea"),
      says: "Chronic lung disease: a collapsed lung would be graver, so needles stay away from the chest and shoulders.",
      cites: [lungsHit, pendingVerification],
    },
    "skin-and-lungs": {
      says: "Not through infected or broken skin. Needles over the chest have collapsed lungs.",
      cites: [leftOut, lungsHit],
    },
  },

  interactions: {
    anticoagulants: {
      when: takesAny("vitamin-k-antagonist", "doac", "antiplatelet"),
      says: "On an anticoagulant or antiplatelet, bleeding and bruising are likelier: thin needles, no deep points, pressure afterwards.",
      cites: ["acupuntura-com-electroacupuncture#Table: anticoagulant therapy", pendingVerification],
    },
    "weak-immunity": {
      when: takesAny("chemotherapy", "ciclosporin-or-tacrolimus", "corticosteroid", "methotrexate"),
      says: "Medicines that weaken immunity: infection is the main reported complication; the prescriber is asked first.",
      cites: [infections, pendingVerification],
    },
  },

  adverseEffects: {
    mild: {
      says: "About 9 in 100 patients have a harm during a series of sessions, half of these being bleeding, pain or redness where the needle was.",
      cites: [rates],
    },
    serious: {
      says: "Serious harm came to about 1 in 10,000 patients. Collapsed lung, bleeding round the brain and infection are reported, and deaths.",
      cites: [rates, lungsHit, infections],
    },
  },

  doseAsStudied: {
    text: "In fibromyalgia: a series of sessions by hand or with current, added to usual care; number and length were not read.",
    cites: ["deare-2013-acupuncture-fibromyalgia#Abstract: Main results", eular],
  },

  monitoring: {
    text: "Pain before and after a series, with a date to end if nothing changes; bruises and infected points. No schedule is published.",
    cites: ["own-rules#Monitoring where none is published", infections],
  },

  patient: {
    whatItIs: {
      text: "Thin needles are put through the skin at chosen points. In fibromyalgia it may ease pain, but fake needles may work as well. For cramps and spasms it has not been tested.",
      cites: [eular, "cao-2013-acupoint-fibromyalgia#Abstract: Results", "own-rules#Options without a study"],
    },
    howStudied: {
      text: "In the studies people with fibromyalgia had it along with their usual care.",
      cites: [eular],
    },
    watchFor: {
      text: "Small bruises, some bleeding or soreness. Tell the person with the needles if you take a blood thinner or are pregnant.",
      cites: [
        rates,
        "acupuntura-com-electroacupuncture#Table: anticoagulant therapy",
        "acupuntura-com-electroacupuncture#Table: pregnancy",
      ],
    },
    stopAndCall: {
      text: "Sudden chest pain or trouble breathing is an emergency. A needle spot that gets red, hot or full of pus: call your doctor.",
      cites: [lungsHit, infections, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask first if you take a blood thinner or have a new heart valve.",
      cites: ["acupuntura-com-electroacupuncture#Table: anticoagulant therapy", pendingVerification, infections],
    },
  },

  reviewedOn: "2026-11-22",
});
