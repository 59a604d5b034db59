import { any, found, present } from "../../profile/conditions";
import { defineOption, none } from "../option";
import { acuCell } from "../sources/acu-cell-2017-muscle-spasms";
import { brookeWavell2022 } from "../sources/brooke-wavell-2022-osteoporosis-exercise";
import { healthNzThrombosis } from "../sources/health-nz-travel-thrombosis";
import { nhsHighlandVascular } from "../sources/nhs-highland-vascular";
import { nhsRestlessLegs } from "../sources/nhs-restless-legs";
import { nice2012Pad } from "../sources/nice-2012-peripheral-arterial-disease";
import { nice2020Vte } from "../sources/nice-2020-venous-thromboembolism";
import { niceQs52 } from "../sources/nice-qs52-supervised-exercise";
import { ownRules } from "../sources/own-rules";
import { vanNetten2018 } from "../sources/van-netten-2018-diabetic-footwear";

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
        acuCell.claim("toe-exercise-and-walk"),
        acuCell.claim("tight-shoes"),
        acuCell.claim("long-sitting"),
        acuCell.claim("cause-position"),
        acuCell.claim("toe-cramps-circulation"),
      ],
    },
    {
      id: "other-cramps",
      indications: ["muscle-cramps"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: "One website says that staying in one position brings cramps on; no study was found.",
      effectSize: "not-reported",
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "None measured",
      effect: "Not reported",
      text: "Staying in one position is said to bring cramps on; changing it was not tested.",
      cites: [acuCell.claim("cause-position")],
    },
    {
      id: "restless-legs",
      indications: ["restless-legs"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: "Advice to patients without a trial that was read.",
      effectSize: "not-reported",
      design: "no-study",
      population: "People with restless legs",
      outcome: "None measured",
      effect: "Not reported",
      text: "Patients are told that walking may ease the urge while it lasts; no trial was read.",
      cites: [nhsRestlessLegs.at("Things you can do")],
    },
  ],

  contraindications: none(
    "No source names one. A cold limb, a swollen leg or calf pain on walking closes the gate first.",
    ownRules.at("Red flags"),
  ),

  precautions: [
    {
      id: "swollen-leg",
      when: found("one-leg-swelling"),
      says: "A leg that is swollen, warm or tender, after travel above all, is assessed for a thrombosis before it is walked off.",
      cites: [nice2020Vte.at("Recommendations 1.1.1 to 1.1.4"), acuCell.claim("long-sitting")],
    },
    {
      id: "long-journeys",
      when: present("venous-thromboembolism"),
      says: "After a thrombosis, sitting for 3 hours or more needs a plan of its own; walking about is part of it and may not be enough.",
      figures: { "3 hours": "duration" },
      cites: [healthNzThrombosis.at("Travel and blood clots; People at risk")],
    },
    {
      id: "claudication",
      when: any(present("peripheral-arterial-disease"), found("exertional-calf-pain")),
      says: "Calf pain on walking that rest eases may be arterial disease: it is assessed, and a supervised programme is what is offered for it.",
      cites: [nice2012Pad.at("Context"), niceQs52.at("Statement 3"), acuCell.claim("cause-vascular")],
    },
    {
      id: "feet-at-risk",
      when: any(present("diabetes"), present("peripheral-neuropathy"), present("peripheral-arterial-disease")),
      says: "Feet with less feeling or poor blood supply are looked at daily, and shoes that fit and protect are worn indoors too; barefoot walking is left out.",
      cites: [vanNetten2018.at("Abstract: recommendations 1 to 6")],
    },
    {
      id: "falls",
      when: present("falls"),
      says: "Getting up at night for a cramp is a risk with recurrent falls: light, firm shoes and something to hold, and balance training first.",
      cites: [brookeWavell2022.at("Abstract"), ownRules.at("Non-drug measures")],
    },
  ],

  interactions: none("It has no interaction with medicines or foods.", ownRules.at("Non-drug measures")),

  adverseEffects: none("None is described; no study looked for any.", ownRules.at("No study found")),

  doseAsStudied: none("No distance, time or shoe was studied.", ownRules.at("No study found")),

  monitoring: [
    {
      text: "Whether cramps come at rest or on walking a certain distance: the second calls for pulses and an ankle-brachial index.",
      cites: [nice2012Pad.at("Context; Recommendations 1.1 and 1.2")],
    },
  ],

  patient: {
    name: "Short walks and good shoes",
    whatItIs: {
      text: "Moving your toes, a short walk, roomy shoes, and getting up now and then when you sit for long. It is safe for most people. It has not been tested.",
      cites: [acuCell.claim("toe-exercise-and-walk"), acuCell.claim("tight-shoes"), ownRules.at("No study found")],
    },
    howStudied: {
      text: "We found no study of this.",
      cites: [ownRules.at("No study found")],
    },
    watchFor: [
      {
        text: "Pain in the calf when you walk that goes when you stop: tell your doctor. Numb feet need a look every day.",
        cites: [nice2012Pad.at("Context"), vanNetten2018.at("Abstract: recommendations 1 to 6")],
      },
    ],
    stopAndCall: [
      {
        text: "A leg that is swollen, warm or sore: call your doctor the same day. A cold, pale leg is an emergency.",
        cites: [
          healthNzThrombosis.at("Symptoms"),
          nice2020Vte.at("Recommendations 1.1.1 to 1.1.4"),
          nhsHighlandVascular.at("Acute limb ischaemia"),
          ownRules.at("Red flags"),
        ],
      },
    ],
    askAbout: [
      {
        text: "Ask which shoes fit numb or weak feet. Ask about long trips if you ever had a clot.",
        cites: [
          healthNzThrombosis.at("Travel and blood clots; People at risk"),
          vanNetten2018.at("Abstract: recommendations 1 to 6"),
        ],
      },
    ],
  },

  reviewedOn: "2026-11-22",
  reviewDueOn: "2027-11-22",
  history: [{ on: "2026-11-22", what: "Written." }],
});
