import { age, found, pregnant, present, presentAny } from "../../profile/conditions";
import { defineOption, none, unproven } from "../option";

const notApplied = "mettler-sonicator-manual#5.3 Contraindications for Therapeutic Ultrasound";
const wholeBody = "own-rules#Ultrasound: a rule for one place of the body counts for the option";

/** Therapeutic ultrasound: studied in long-standing back pain, very uncertain, and nowhere for cramps. */
export const therapeuticUltrasound = defineOption({
  id: "therapeutic-ultrasound",
  name: "Therapeutic ultrasound",
  kind: "non-drug",

  statements: [
    {
      id: "spasm",
      indications: ["muscle-spasm-pain"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause:
        "The Cochrane review rates its estimate very low, for long-standing low-back pain and not for spasm; the table against placebo was not read.",
      directness: "indirect",
      effectSize: "not-reported",
      design: "systematic-review",
      population: "70 people with long-standing low-back pain in two trials, of 1,025 in ten",
      outcome: "Pain on a scale of 100 points, right after treatment",
      effect:
        "With exercise, 21.07 points less pain than with exercise alone (95 % CI 14.54 to 27.60), called very uncertain",
      text: "Not tested for spasm. In long-standing back pain the effect is very uncertain, and guidelines do not recommend it.",
      cites: [
        "acu-cell-2017-muscle-spasms@ultrasound",
        "ebadi-2020-ultrasound-low-back-pain#Summary of findings 2: with exercise against exercise alone",
        "ebadi-2020-ultrasound-low-back-pain#Abstract: Background; Main results",
      ],
    },
    {
      id: "cramps",
      indications: ["muscle-cramps"],
      ...unproven("No trial in cramps was found, and the website claims it for back spasm alone."),
      design: "no-study",
      population: "Nobody",
      outcome: "Cramps",
      effect: "Not studied",
      text: "Not tested for cramps; stretching the muscle is the usual first aid.",
      cites: ["own-rules#Options without a study", "acu-cell-2017-muscle-spasms@stretch-acute"],
    },
  ],

  contraindications: {
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: ruled out over the womb, back and belly with it; our verdict for the whole option.",
      notForYou: "You are pregnant. Sound waves are not used near the baby.",
      cites: [notApplied, wholeBody],
    },
    cancer: {
      when: present("cancer"),
      says: "Active cancer: ruled out over a tumour, and pain may come from one not yet seen; our verdict for the whole option.",
      notForYou: "You have cancer. Sound waves are not used over a tumour.",
      cites: [notApplied, wholeBody],
    },
    "swollen-leg": {
      when: found("one-leg-swelling"),
      says: "A leg that is swollen, warm or tender may hold a clot, which ultrasound could loosen.",
      notForYou: "Your leg may hold a clot. Sound waves could set it loose.",
      cites: [notApplied, "own-rules#Red flags"],
    },
    "cold-limb": {
      when: found("cold-pale-limb"),
      says: "A cold, pale limb: tissue short of blood cannot carry the heat away and may die.",
      notForYou: "Your limb gets too little blood. The heat could harm it.",
      cites: [notApplied, "own-rules#Red flags"],
    },
    "growing-bone": {
      when: age.below(18),
      says: "Under 18: ruled out over the growth zones of bones, which can be damaged for good.",
      notForYou: "You are still growing. Sound waves can harm growing bone.",
      cites: [notApplied, "btl-07p-manual#Specific contraindications: A) Absolute"],
    },
  },

  precautions: {
    thrombosis: {
      when: present("venous-thromboembolism"),
      says: "Past or present thrombosis: not over a limb that holds or held a clot.",
      cites: [notApplied],
    },
    "arterial-disease": {
      when: present("peripheral-arterial-disease"),
      says: "Peripheral arterial disease: not over tissue that is short of blood.",
      cites: [notApplied],
    },
    pacemaker: {
      when: present("pacemaker-or-icd"),
      says: "Pacemaker or defibrillator: not over the chest, its box or its leads.",
      cites: [notApplied],
    },
    "numb-skin": {
      when: presentAny("peripheral-neuropathy", "spinal-cord-injury"),
      says: "Where feeling is reduced, a burn goes unnoticed.",
      cites: ["electrotherapy-website-ultrasound#Decreased thermal sensitivity"],
    },
    "bleeding-disorder": {
      when: present("bleeding-disorder"),
      says: "Bleeding disorder or low platelets: one manufacturer rules it out with any new bleeding.",
      cites: ["btl-07p-manual#Specific contraindications: A) Absolute"],
    },
    places: {
      says: "Not over eyes, heart, testicles, skull, irradiated tissue, metal implants, or a spine after laminectomy.",
      cites: [notApplied, "electrotherapy-website-ultrasound#Metal implants"],
    },
  },

  interactions: none(
    "No interaction with a medicine was found in the sources that were read.",
    "own-rules#Nothing to list",
  ),

  adverseEffects: {
    burns: {
      says: "It heats tissue, so it can burn. How often was not in the part of the review that was read.",
      cites: [
        "electrotherapy-website-ultrasound#Decreased thermal sensitivity",
        "ebadi-2020-ultrasound-low-back-pain#Abstract: Main results",
      ],
    },
  },

  doseAsStudied: {
    text: "In long-standing low-back pain: 6 to 18 sessions, mostly added to another treatment.",
    cites: ["ebadi-2020-ultrasound-low-back-pain#Abstract: Main results"],
  },

  monitoring: {
    text: "The skin during and after each session; a date to end if nothing changes. No schedule is published.",
    cites: ["own-rules#Monitoring where none is published"],
  },

  patient: {
    name: "Sound wave treatment (ultrasound)",
    whatItIs: {
      text: "A small device sends sound waves into the sore place and warms it. For back pain we are very unsure that it helps. For cramps nobody has tested it.",
      cites: [
        "ebadi-2020-ultrasound-low-back-pain#Summary of findings 2: with exercise against exercise alone",
        "own-rules#Options without a study",
      ],
    },
    howStudied: {
      text: "People with long back pain had 6 to 18 sessions, mostly along with other care.",
      cites: ["ebadi-2020-ultrasound-low-back-pain#Abstract: Main results"],
    },
    watchFor: {
      text: "Tell the therapist at once if it feels hot. It is not safe over a baby in the womb, a tumour, a blood clot or a pacemaker.",
      cites: [notApplied, "electrotherapy-website-ultrasound#Decreased thermal sensitivity"],
    },
    stopAndCall: {
      text: "Call your care team for a burn. A swollen, warm or sore leg: call your doctor the same day.",
      cites: ["electrotherapy-website-ultrasound#Decreased thermal sensitivity", notApplied, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask first if you have metal in your body or ever had a clot.",
      cites: [notApplied, "electrotherapy-website-ultrasound#Metal implants"],
    },
  },

  reviewedOn: "2026-11-22",
});
