import { all, derived, not, present, presentAny, takes } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const kidneyGuideline = "kdigo-2024-ckd#3.3.1: protein intake, as reproduced by a dietitian";
const bone = "shams-white-2017-protein-bone#Abstract: Results";

/** More protein to help calcium along: the website contradicts itself, and no trial in cramps exists. */
export const dietaryProtein = defineOption({
  id: "dietary-protein",
  name: "Higher protein intake",
  kind: "food",

  statements: [
    {
      id: "cramps",
      indications: ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"],
      ...unproven(
        "One website says so without a source, and says elsewhere that much protein raises the need for calcium. No trial in cramps was found.",
      ),
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "None measured; in 16 trials and 20 cohorts bone was, and cramps were not",
      effect: "Not reported",
      text: "Said by one website to make calcium easier to use; not tested for cramps, and the website contradicts itself.",
      cites: ["acu-cell-2017-muscle-spasms@cofactor-protein", "acu-cell-2017-muscle-spasms@need-high-protein", bone],
    },
  ],

  contraindications: {
    "kidney-disease": {
      when: all(derived("kidney-disease"), not(derived("dialysis"))),
      says: "Kidney disease without dialysis: KDIGO suggests 0.8 g/kg a day in G3 to G5 and advises against more than 1.3 g/kg a day where the disease may progress. Extra protein is left out; our verdict for any stage.",
      notForYou: "Your kidneys are weak. A lot of protein can harm them more.",
      figures: { "0.8 g/kg": "limit", "1.3 g/kg": "limit" },
      cites: [kidneyGuideline, "own-rules#Extra protein in kidney disease: any stage"],
    },
  },

  precautions: {
    dialysis: {
      when: derived("dialysis"),
      says: "Dialysis: needs are higher, 1.0 to 1.2 g/kg a day in stable patients, and phosphate and potassium come with it. The renal dietitian decides.",
      figures: { "1.0 to 1.2 g/kg": "limit" },
      cites: ["dietary-protein-ranges-ckd#Table 1"],
    },
    "acute-kidney-injury-or-transplant": {
      when: presentAny("acute-kidney-injury", "kidney-transplant"),
      says: "Acute kidney injury or a kidney transplant: the kidney team sets the amount of protein.",
      cites: [pendingVerification],
    },
    "raised-ammonia": {
      when: present("hepatic-encephalopathy"),
      says: "Raised ammonia: in a urea-cycle disorder extra protein can raise it further; in liver disease too little does harm as well. A dietitian decides.",
      cites: [pendingVerification],
    },
    gout: {
      when: present("gout"),
      says: "Gout: meat and seafood raise urate, so the kind of protein matters.",
      cites: [pendingVerification],
    },
    "kidney-stones": {
      when: present("kidney-stones"),
      says: "Kidney stones: much animal protein puts more calcium into the urine.",
      cites: [pendingVerification],
    },
  },

  interactions: {
    levodopa: {
      when: takes("levodopa"),
      says: "Levodopa: a protein-rich meal can hinder its uptake; timing is agreed with the neurology team.",
      cites: [pendingVerification],
    },
  },

  adverseEffects: {
    bone: {
      says: "Higher protein did no harm to adult bone in a review; at the lower spine density was 0.87 % higher (95 % CI 0.18 % to 1.56 %).",
      cites: [bone, "shams-white-2017-protein-bone#Results, as summarised by integrative-archives.com"],
    },
  },

  doseAsStudied: {
    text: "Nobody studied an amount for cramps. In kidney disease KDIGO suggests 0.8 g/kg a day, and a higher target for frail older adults can be weighed up.",
    cites: ["own-rules#Options without a study", kidneyGuideline],
  },

  monitoring: {
    text: "An eGFR before protein powders where kidney disease is not ruled out; no schedule is published.",
    cites: [kidneyGuideline, "own-rules#Monitoring where none is published"],
  },

  patient: {
    name: "Eating more protein",
    whatItIs: {
      text: "Eating more meat, fish, eggs, beans or protein powder. A website says it helps your body use calcium. For cramps nobody has tested it.",
      cites: ["acu-cell-2017-muscle-spasms@cofactor-protein", "own-rules#Options without a study"],
    },
    howStudied: {
      text: "It was studied for bones, and did them no harm. We know of no study in people with cramps.",
      cites: [bone, "own-rules#Options without a study"],
    },
    watchFor: {
      text: "With weak kidneys a lot of protein can speed up the damage. Ask your kidney team before you eat more of it.",
      cites: [kidneyGuideline],
    },
    stopAndCall: {
      text: "Call your care team if you pass much less urine, your legs swell, or you feel confused.",
      cites: ["own-rules#When to call", pendingVerification],
    },
    askAbout: {
      text: "Ask when to eat protein if you take levodopa. Tell us if you had kidney stones.",
      cites: [pendingVerification],
    },
  },

  reviewedOn: "2026-11-22",
});
