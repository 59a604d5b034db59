import { pregnantOrBreastfeeding, present, presentAny, takesAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const fibrillation = "gencer-2021-omega-3-atrial-fibrillation#Abstract: Results";
const warning = "omacor-smpc#4.4 Special warnings and precautions";
const walking = "cochrane-2013-omega-3-claudication#Abstract: Main results";

/** Omega-3: no walking benefit in narrowed arteries, nothing for cramps, and more atrial fibrillation. */
export const omega3 = defineOption({
  id: "omega-3",
  name: "Omega-3 / fish oil",
  kind: "supplement",

  statements: [
    {
      id: "circulatory-cramps",
      indications: ["circulatory-cramps"],
      direction: "no-clear-benefit",
      certainty: "low",
      certaintyBecause:
        "A Cochrane review of small trials with wide intervals, in pain on walking and not in cramps; a newer version was not read.",
      directness: "indirect",
      effectSize: "none",
      design: "systematic-review",
      population: "425 people with intermittent claudication in nine trials of four weeks to two years",
      outcome: "Distance walked",
      effect:
        "Pain-free walking 11.62 m more (95 % CI 67.74 m less to 90.98 m more), farthest walking 16.99 m more (72.14 m less to 106.11 m more)",
      text: "Tested for pain on walking in nine trials; the difference could be chance. Cramps were not studied.",
      cites: [walking, "acu-cell-2017-muscle-spasms@omega-3-circulation"],
    },
    {
      id: "calcium-cofactor",
      indications: ["muscle-cramps", "muscle-spasm-pain"],
      ...unproven("One website, without a study."),
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "Cramps that worsen on calcium",
      effect: "Not reported",
      text: "One website says that it makes calcium easier to use, and elsewhere that it lowers calcium; it cites no study.",
      cites: ["acu-cell-2017-muscle-spasms@cofactor-omega-3", "acu-cell-2017-muscle-spasms@calcium-lowered-by-omega-3"],
    },
  ],

  contraindications: {
    "atrial-fibrillation": {
      when: present("atrial-fibrillation"),
      says: "Atrial fibrillation: omega-3 makes it likelier, and the European regulator has the medicine stopped when it develops. With no benefit to weigh, this is our verdict; no label goes so far.",
      notForYou: "Your heart beats out of step. Fish oil makes that more likely.",
      cites: [
        "ema-2023-omega-3-atrial-fibrillation#Advice, as reported",
        fibrillation,
        "own-rules#Omega-3 in atrial fibrillation",
      ],
    },
  },

  precautions: {
    "cardiovascular-risk": {
      when: presentAny(
        "ischaemic-heart-disease",
        "peripheral-arterial-disease",
        "heart-failure",
        "stroke",
        "hypertension",
        "diabetes",
      ),
      says: "Heart or vessel disease, or a risk for it: this is where omega-3 brought atrial fibrillation, the more the higher the dose. The pulse is checked, and palpitations are asked about.",
      cites: ["ema-2023-omega-3-atrial-fibrillation#Whom it concerns, as reported", fibrillation],
    },
    "fish-allergy": {
      when: present("fish-allergy"),
      says: "Fish allergy: caution by the label, since most of it is made from fish.",
      cites: [warning],
    },
    "bleeding-disorder": {
      when: present("bleeding-disorder"),
      says: "A bleeding disorder: high doses lengthen the bleeding time somewhat.",
      cites: [warning],
    },
    surgery: {
      when: present("planned-surgery"),
      says: "Surgery planned: the longer bleeding time is told to the surgical team.",
      cites: [warning],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: liver tests can rise a little; they are followed at high doses.",
      cites: [warning],
    },
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: capsules were not studied for cramps in either; the maternity team is asked first.",
      cites: [pendingVerification],
    },
  },

  interactions: {
    anticoagulant: {
      when: takesAny("vitamin-k-antagonist", "doac"),
      says: "Anticoagulants: sources conflict. The label asks for monitoring; in 145 people on warfarin bleeding was no commoner; one person on warfarin, aspirin and 6 g a day bled inside the skull. Above 3 g a day needs particular care; that cut is ours.",
      figures: { "6 g": "dose", "3 g": "limit" },
      cites: [
        warning,
        "pryce-2016-fish-oil-warfarin#Abstract",
        "pharmacy-times-2007-fish-oil#Case report",
        "own-rules#Omega-3 above 3 g a day",
      ],
    },
    antiplatelet: {
      when: takesAny("antiplatelet", "nsaid"),
      says: "Aspirin, other antiplatelets and NSAIDs: bleeding may add up. Bruises and planned procedures are asked about.",
      cites: [warning, "pharmacy-times-2007-fish-oil#Case report"],
    },
  },

  adverseEffects: {
    "new-atrial-fibrillation": {
      says: "Atrial fibrillation was commoner in seven trials with 81,210 people over about five years: hazard ratio 1.25 (95 % CI 1.07 to 1.46), 1.49 above 1 g a day and 1.12 at 1 g a day or less.",
      cites: [fibrillation],
      severity: "warning",
    },
    calcium: {
      says: "A website says that thinning the blood in this way lowers calcium; no study was found.",
      cites: [
        "acu-cell-2017-muscle-spasms@blood-thinning-lowers-calcium",
        "acu-cell-2017-muscle-spasms@calcium-lowered-by-omega-3",
      ],
    },
  },

  doseAsStudied: {
    text: "The amounts in the trials of walking were not in what we read; they lasted four weeks to two years.",
    cites: [walking],
  },

  monitoring: {
    text: "Pulse and palpitations; with warfarin the INR as usual.",
    cites: ["ema-2023-omega-3-atrial-fibrillation#Advice, as reported", warning],
  },

  patient: {
    name: "Fish oil (omega-3)",
    whatItIs: {
      text: "Omega-3 is a fat from fish oil. Studies found that people with narrow leg arteries walked about as far with it as without it. It was never tested for cramps.",
      cites: [walking],
    },
    howStudied: {
      text: "People in the studies took it for a month up to two years.",
      cites: [walking],
    },
    watchFor: {
      text: "It can bring on an uneven heartbeat. It may add to bleeding with blood thinners or aspirin. Most of it comes from fish.",
      cites: [fibrillation, warning],
    },
    stopAndCall: {
      text: "Call at once if your heart races or skips beats, you feel faint, or bleeding goes on.",
      cites: ["ema-2023-omega-3-atrial-fibrillation#Advice, as reported", warning, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask about your heart beat. Tell us if you are allergic to fish.",
      cites: ["ema-2023-omega-3-atrial-fibrillation#Whom it concerns, as reported", fibrillation, warning],
    },
  },

  reviewedOn: "2026-11-22",
});
