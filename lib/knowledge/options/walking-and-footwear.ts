import { any, found, present, presentAny } from "../../profile/conditions";
import { defineOption, none, unproven } from "../option";

const footCare = "van-netten-2018-diabetic-footwear#Abstract: recommendations 1 to 6";

/** Walking, position and footwear: harmless advice without a study; pain on walking is another matter. */
export const walkingAndFootwear = defineOption({
  id: "walking-and-footwear",
  name: "Walking, position and footwear",
  kind: "non-drug",
  isNegligibleRisk: true,

  statements: [
    {
      // We rate it very low where our list of ratings says low: it rests on one website that cites nothing. The tier is the same.
      id: "circulatory-cramps",
      indications: ["circulatory-cramps"],
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause: "One website says so without a source, and it is plain sense; no study was found.",
      effectSize: "not-reported",
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "Relief of toe, foot or calf cramps",
      effect: "Not reported",
      text: "For cramps after long sitting or in tight shoes: moving the toes, a short walk, other shoes; not studied. Poor circulation is examined for, not assumed.",
      cites: [
        "acu-cell-2017-muscle-spasms@toe-exercise-and-walk",
        "acu-cell-2017-muscle-spasms@tight-shoes",
        "acu-cell-2017-muscle-spasms@long-sitting",
        "acu-cell-2017-muscle-spasms@cause-position",
        "acu-cell-2017-muscle-spasms@toe-cramps-circulation",
      ],
    },
    {
      id: "other-cramps",
      indications: ["muscle-cramps"],
      ...unproven("One website says that staying in one position brings cramps on; no study was found."),
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "None measured",
      effect: "Not reported",
      text: "Staying in one position is said to bring cramps on; changing it was not tested.",
      cites: ["acu-cell-2017-muscle-spasms@cause-position"],
    },
    {
      id: "restless-legs",
      indications: ["restless-legs"],
      ...unproven("Advice to patients without a trial that was read."),
      design: "no-study",
      population: "People with restless legs",
      outcome: "None measured",
      effect: "Not reported",
      text: "Patients are told that walking may ease the urge while it lasts; no trial was read.",
      cites: ["nhs-restless-legs#Things you can do"],
    },
  ],

  contraindications: none(
    "No source names one. A cold limb, a swollen leg or calf pain on walking closes the gate first.",
    "own-rules#Red flags",
  ),

  precautions: {
    "swollen-leg": {
      when: found("one-leg-swelling"),
      says: "A leg that is swollen, warm or tender, after travel above all, is assessed for a thrombosis before it is walked off.",
      cites: [
        "nice-2020-venous-thromboembolism#Recommendations 1.1.1 to 1.1.4",
        "acu-cell-2017-muscle-spasms@long-sitting",
      ],
    },
    "long-journeys": {
      when: present("venous-thromboembolism"),
      says: "After a thrombosis, sitting for 3 hours or more needs a plan of its own; walking about is part of it and may not be enough.",
      figures: { "3 hours": "duration" },
      cites: ["health-nz-travel-thrombosis#Travel and blood clots; People at risk"],
    },
    claudication: {
      when: any(present("peripheral-arterial-disease"), found("exertional-calf-pain")),
      says: "Calf pain on walking that rest eases may be arterial disease: it is assessed, and a supervised programme is what is offered for it.",
      cites: [
        "nice-2012-peripheral-arterial-disease#Context",
        "nice-qs52-supervised-exercise#Statement 3",
        "acu-cell-2017-muscle-spasms@cause-vascular",
      ],
    },
    "feet-at-risk": {
      when: presentAny("diabetes", "peripheral-neuropathy", "peripheral-arterial-disease"),
      says: "Feet with less feeling or poor blood supply are looked at daily, and shoes that fit and protect are worn indoors too; barefoot walking is left out.",
      cites: [footCare],
    },
    falls: {
      when: present("falls"),
      says: "Getting up at night for a cramp is a risk with recurrent falls: light, firm shoes and something to hold, and balance training first.",
      cites: ["brooke-wavell-2022-osteoporosis-exercise#Abstract", "own-rules#Non-drug measures"],
    },
  },

  interactions: none("It has no interaction with medicines or foods.", "own-rules#Non-drug measures"),

  adverseEffects: none("None is described; no study looked for any.", "own-rules#No study found"),

  doseAsStudied: none("No distance, time or shoe was studied.", "own-rules#No study found"),

  monitoring: {
    text: "Whether cramps come at rest or on walking a certain distance: the second calls for pulses and an ankle-brachial index.",
    cites: ["nice-2012-peripheral-arterial-disease#Context; Recommendations 1.1 and 1.2"],
  },

  patient: {
    name: "Short walks and good shoes",
    whatItIs: {
      text: "Moving your toes, a short walk, roomy shoes, and getting up now and then when you sit for long. It is safe for most people. It has not been tested.",
      cites: [
        "acu-cell-2017-muscle-spasms@toe-exercise-and-walk",
        "acu-cell-2017-muscle-spasms@tight-shoes",
        "own-rules#No study found",
      ],
    },
    howStudied: {
      text: "We found no study of this.",
      cites: ["own-rules#No study found"],
    },
    watchFor: {
      text: "Pain in the calf when you walk that goes when you stop: tell your doctor. Numb feet need a look every day.",
      cites: ["nice-2012-peripheral-arterial-disease#Context", footCare],
    },
    stopAndCall: {
      text: "A leg that is swollen, warm or sore: call your doctor the same day. A cold, pale leg is an emergency.",
      cites: [
        "health-nz-travel-thrombosis#Symptoms",
        "nice-2020-venous-thromboembolism#Recommendations 1.1.1 to 1.1.4",
        "nhs-highland-vascular#Acute limb ischaemia",
        "own-rules#Red flags",
      ],
    },
    askAbout: {
      text: "Ask which shoes fit numb or weak feet. Ask about long trips if you ever had a clot.",
      cites: ["health-nz-travel-thrombosis#Travel and blood clots; People at risk", footCare],
    },
  },

  reviewedOn: "2026-11-22",
});
