import { derived, lab, present, presentAny, takes, takesAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const overDrinking = "german-journal-2018-exercise-hyponatraemia#Summary";
const allowance = "oxford-haemodialysis-fluid#Your daily fluid intake";

/** Hydration: lack of fluid does not explain cramps in exercise, and drinking beyond thirst has killed. */
export const hydration = defineOption({
  id: "hydration",
  name: "Hydration",
  // Not marked as of negligible risk: too much fluid lowers sodium.
  kind: "non-drug",

  statements: [
    {
      id: "exercise",
      indications: ["exercise-associated-cramps"],
      direction: "no-clear-benefit",
      certainty: "low",
      certaintyBecause:
        "Small studies that point one way: cramps set off by a current, and runners observed. Only abstracts were read.",
      effectSize: "none",
      design: "narrative-review",
      population: "Two laboratory studies of 10 men each; runners in two races (43 and 280).",
      outcome: "How readily a muscle cramps; cramps in a race.",
      effect:
        "3 % of body weight lost by sweating: 21.3 against 23.7 Hz (P = 0.12). Water after 2 % lost: 4.3 to 5.1 Hz lower, so easier to cramp. Runners with and without cramps lost the same weight.",
      text: "Lack of fluid did not explain cramps in small studies; water alone made them easier to set off in one. A review looks to each person's own risk factors.",
      cites: [
        "miller-2022-exercise-cramps#Abstract",
        "miller-2010-hypohydration-cramps#Abstract: Results",
        "lau-2019-rehydration-cramps#Abstract: Results",
        "schwellnus-2004-runners-electrolytes#Abstract: Results",
        "hoffman-2015-ultramarathon-cramps#Abstract: Results",
        "acu-cell-2017-muscle-spasms@hydration-first",
      ],
    },
    {
      id: "als",
      indications: ["als-cramps"],
      ...unproven("A website suggests it without a source; no trial in ALS was found."),
      design: "unsourced-claim",
      population: "Nobody: no trial was found.",
      outcome: "Cramps in ALS.",
      effect: "Not reported.",
      text: "Not tested for cramps in ALS. Enough fluid matters for other reasons, and swallowing is looked at first.",
      cites: [
        "l-threonine-als-cramps-summary@suggests-hydration",
        "l-threonine-als-cramps-summary@no-non-drug-trial",
        "mnd-association-dysphagia#Effects of dysphagia",
      ],
    },
    {
      id: "cramps",
      indications: ["muscle-cramps"],
      ...unproven("A website suspects dehydration in cramps on the right side, without a source."),
      design: "unsourced-claim",
      population: "Nobody: no trial was found.",
      outcome: "Muscle cramps.",
      effect: "Not reported.",
      text: "Not tested for cramps at rest; only one website links the side of the body with fluid.",
      cites: ["acu-cell-2017-muscle-spasms@right-side-dehydration", "own-rules#No study found"],
    },
  ],

  contraindications: {
    "low-sodium": {
      when: derived("hyponatraemia"),
      says: "Sodium below 133 mmol/L: drinking more can lower it further, to seizures and coma. The cause is found first.",
      notForYou: "Your blood salt is low. Drinking more can make it lower, and that is dangerous.",
      cites: [overDrinking, "own-rules#Low sodium: cause first"],
    },
    dialysis: {
      when: derived("dialysis"),
      says: "On dialysis fluid has an allowance of its own; more than that is for the kidney team to decide.",
      notForYou: "You are on dialysis. Your kidney team sets how much you can drink.",
      cites: [allowance],
    },
  },

  precautions: {
    "heart-failure": {
      when: present("heart-failure"),
      says: "Heart failure: in some patients fluid is limited to 1.5 to 2 litres a day. The limit is asked for before more is advised.",
      figures: { "1.5 to 2 litres": "limit" },
      cites: ["mullens-2024-heart-failure-salt-fluid#Abstract"],
    },
    "ascites-or-oedema": {
      when: present("ascites-or-oedema"),
      says: "Ascites or oedema: fluid is held back already; the team that treats it says how much.",
      cites: [pendingVerification],
    },
    "egfr-below-30": {
      when: lab("egfr").below(30),
      says: "An eGFR below 30 mL/min/1.73 m²: failing kidneys may not clear extra fluid. The cut is ours.",
      cites: ["oxford-haemodialysis-fluid#Introduction", "own-rules#Severe renal impairment is an eGFR below 30"],
    },
    swallowing: {
      when: presentAny("dysphagia", "als"),
      says: "Difficulty in swallowing, which in ALS may first show as coughing on liquids: thin fluids can go into the lungs. A speech therapist looks at it first.",
      cites: ["mnd-association-dysphagia#Effects of dysphagia"],
    },
    "over-drinking": {
      says: "Thirst is the guide. People have died of low sodium after drinking beyond it in exercise; women and people of low weight are at more risk.",
      cites: [
        "hew-butler-2015-exercise-hyponatraemia#News release",
        overDrinking,
        "wilderness-2009-exercise-hyponatraemia#Abstract",
      ],
      severity: "warning",
    },
  },

  interactions: {
    "sodium-lowering-medicines": {
      when: takesAny("thiazide-diuretic", "ssri-or-snri", "antiseizure", "opioid", "nsaid"),
      says: "A thiazide, an SSRI or SNRI, carbamazepine, an opioid or an NSAID makes low sodium likelier with much fluid; sodium is checked in anybody unwell.",
      cites: ["gpnotebook-drug-hyponatraemia#Commonest drugs", "wilderness-2009-exercise-hyponatraemia#Abstract"],
    },
    lithium: {
      when: takes("lithium"),
      says: "Lithium: dehydration raises the level, and large changes of fluid shift it. A steady intake is agreed with the prescriber.",
      cites: ["priadel-smpc#4.3 Contraindications, as summarised", pendingVerification],
    },
  },

  adverseEffects: {
    "over-hydration": {
      says: "Low sodium from too much fluid: nausea, vomiting, dizziness, headache and weight gain; then confusion, seizures and coma.",
      cites: [overDrinking],
    },
  },

  doseAsStudied: {
    text: "No amount was shown to prevent cramps. Drinking to thirst is what the consensus on low sodium in exercise advises.",
    cites: ["miller-2022-exercise-cramps#Abstract", "hew-butler-2015-exercise-hyponatraemia#News release"],
  },

  monitoring: {
    text: "Body weight before and after long exercise: a gain means too much fluid. Sodium in anybody who is unwell.",
    cites: [overDrinking, "own-rules#Monitoring where none is published"],
  },

  patient: {
    name: "Drinking enough",
    whatItIs: {
      text: "Your body needs water, and thirst tells you when. Drinking more than that has not been shown to stop cramps.",
      cites: ["miller-2022-exercise-cramps#Abstract", "hew-butler-2015-exercise-hyponatraemia#News release"],
    },
    howStudied: {
      text: "Men sweated in a hot room, and a small current then set off a cramp. Less water in the body made no clear difference.",
      cites: ["miller-2010-hypohydration-cramps#Abstract: Results"],
    },
    watchFor: [
      {
        text: "Too much to drink in sport is dangerous. If your doctor has set a limit on fluid, that limit comes first.",
        cites: [overDrinking, allowance],
      },
      {
        text: "Coughing when you drink: your swallowing needs a check.",
        cites: ["mnd-association-dysphagia#Effects of dysphagia"],
      },
    ],
    stopAndCall: {
      text: "You did sport for long and drank a lot: get help at once if your head hurts, you vomit, feel confused or have a fit.",
      cites: [overDrinking],
    },
    askAbout: {
      text: "Ask how much you can drink if your heart is weak. Ask if your medicines can lower blood salt.",
      cites: [
        "mullens-2024-heart-failure-salt-fluid#Abstract",
        "gpnotebook-drug-hyponatraemia#Commonest drugs",
        "wilderness-2009-exercise-hyponatraemia#Abstract",
      ],
    },
  },

  reviewedOn: "2026-11-22",
});
