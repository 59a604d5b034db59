import { found, pregnant, present, presentAny, takesAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const clotAndMassage = "sutham-2020-leg-massage#Abstract: conclusion";

/** Massage: usual first aid that nobody tested for cramps; never on a leg that may hold a clot. */
export const massage = defineOption({
  id: "massage",
  name: "Massage",
  kind: "non-drug",
  isNegligibleRisk: true,

  statements: [
    {
      id: "night-cramps",
      indications: ["nocturnal-leg-cramps"],
      ...unproven("The Cochrane review of treatments other than drugs found trials of stretching alone."),
      design: "no-study",
      population: "Nobody",
      outcome: "None measured",
      effect: "Not studied",
      text: "Not tested for night cramps; it is usual first aid once a clot has been thought of.",
      cites: ["hawke-2021-non-drug-cramps#Included studies", "acu-cell-2017-muscle-spasms@massage-acute"],
    },
    {
      id: "other-cramps",
      indications: ["muscle-cramps", "exercise-associated-cramps", "circulatory-cramps"],
      ...unproven("One website advises it without a source; the review of exercise cramps names stretching first."),
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "None measured",
      effect: "Not reported",
      text: "Advised by one website as first aid, with stretching; no trial in cramps was found.",
      cites: [
        "acu-cell-2017-muscle-spasms@massage-acute",
        "acu-cell-2017-muscle-spasms@stretch-and-massage-first",
        "acu-cell-2017-muscle-spasms@toe-exercise-and-walk",
        "miller-2022-exercise-cramps#Abstract",
      ],
    },
    {
      id: "spasm",
      indications: ["muscle-spasm-pain"],
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause:
        "The Cochrane review rates it low to very low for low-back pain; acute pain rests on one trial, and spasm was not studied.",
      directness: "indirect",
      effectSize: "large",
      design: "systematic-review",
      population: "51 people with acute low-back pain, of 3,096 with low-back pain in 25 trials",
      outcome: "Pain in the short term, against sham or no treatment",
      effect: "Standardised mean difference −1.24 (95 % CI −1.85 to −0.64)",
      text: "Massage eased acute low-back pain for a short time in one trial of 51 people; spasm itself was not measured.",
      cites: ["furlan-2015-massage-low-back-pain#Abstract: main results", "acu-cell-2017-muscle-spasms@massage-acute"],
    },
  ],

  contraindications: {
    "swollen-leg": {
      when: found("one-leg-swelling"),
      says: "A leg that is swollen, warm or tender may hold a clot, which massage can send to the lungs: no massage before a thrombosis has been ruled out.",
      notForYou: "Your leg may hold a clot. Rubbing it could send the clot to the lungs.",
      cites: [clotAndMassage, "nice-2020-venous-thromboembolism#Recommendations 1.1.1 to 1.1.4"],
    },
  },

  precautions: {
    thrombosis: {
      when: present("venous-thromboembolism"),
      says: "Past or present thrombosis: legs are not massaged unless the treating specialist agrees.",
      cites: [clotAndMassage],
    },
    pregnancy: {
      when: pregnant,
      says: "Clots are likelier in pregnancy and can be unseen: a woman at 25 weeks had a massive pulmonary embolism after leg massage. Legs are left out.",
      figures: { "25 weeks": "studied" },
      cites: [clotAndMassage],
    },
    "neck-injury": {
      when: found("recent-neck-injury"),
      says: "After a recent neck injury the cervical spine is assessed before the neck is massaged.",
      cites: [
        "rcem-2021-cervical-spine#Context: assessment of the cervical spine",
        "acu-cell-2017-muscle-spasms@cause-trauma",
      ],
    },
    bleeding: {
      when: presentAny("bleeding-disorder", "liver-disease"),
      says: "Low platelets or liver disease: a man with cirrhosis bled heavily into his tissues after deep massage. Light touch only, and platelets are known.",
      cites: ["yari-massage-haematoma#Case; outcome"],
    },
    cancer: {
      when: present("cancer"),
      says: "Tumours and bones that may hold metastases are left out; clots are likelier too.",
      cites: [pendingVerification],
    },
    "fragile-bone": {
      when: present("low-bone-density"),
      says: "With low bone density, light pressure only over spine and ribs.",
      cites: [pendingVerification],
    },
    "numb-skin": {
      when: presentAny("peripheral-neuropathy", "spinal-cord-injury"),
      says: "Where feeling is reduced, too much pressure goes unnoticed: light touch only.",
      cites: [pendingVerification],
    },
    "acute-injury": {
      says: "A fresh tear, a fracture, infected or broken skin is not massaged.",
      cites: [pendingVerification],
    },
  },

  interactions: {
    anticoagulants: {
      when: takesAny("vitamin-k-antagonist", "doac", "antiplatelet"),
      says: "On an anticoagulant or antiplatelet, deep pressure may bruise or bleed: light touch only.",
      cites: [pendingVerification, "yari-massage-haematoma#Case; outcome"],
    },
  },

  adverseEffects: {
    "rare-harm": {
      says: "Reports in 11 years: 138 harms, such as disc herniation, soft-tissue and nerve injury and torn neck arteries, many with manipulation. They are thought to be rare.",
      figures: { "11 years": "duration" },
      cites: ["yin-2014-massage-adverse-events#Abstract"],
    },
  },

  doseAsStudied: {
    text: "Low-back pain: by hand, in three of 25 trials with a device. Number and length of sessions were not read.",
    cites: ["furlan-2015-massage-low-back-pain#Abstract: main results"],
  },

  monitoring: {
    text: "Bruises, and pain that grows instead of easing; no schedule is published.",
    cites: ["own-rules#Monitoring where none is published", "yari-massage-haematoma#Case; outcome"],
  },

  patient: {
    whatItIs: {
      text: "Rubbing the tight muscle until it lets go. Many people do this. For cramps it has not been tested.",
      cites: ["acu-cell-2017-muscle-spasms@massage-acute", "hawke-2021-non-drug-cramps#Included studies"],
    },
    howStudied: {
      text: "It was studied for sore backs. It helped for a short time.",
      cites: ["furlan-2015-massage-low-back-pain#Abstract: main results"],
    },
    watchFor: {
      text: "A leg that is swollen, warm or sore may have a clot. Rubbing it can be dangerous.",
      cites: [clotAndMassage],
    },
    stopAndCall: {
      text: "Sudden trouble breathing or chest pain is an emergency. A swollen, warm or sore leg: call your doctor the same day.",
      cites: [clotAndMassage, "nice-2020-venous-thromboembolism#Recommendations 1.1.1 to 1.1.4"],
    },
    askAbout: {
      text: "Ask first if you ever had a clot in a leg. Tell us if you have just been hurt.",
      cites: [
        clotAndMassage,
        "rcem-2021-cervical-spine#Context: assessment of the cervical spine",
        pendingVerification,
      ],
    },
  },

  reviewedOn: "2026-11-22",
});
