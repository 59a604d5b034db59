import { age, pregnant, present, takes, takesAny } from "../../profile/conditions";
import { olderFrom } from "../../profile/thresholds";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const masking = "phac-folic-acid-safety#Vitamin B12 deficiency";
const contraindicated = "folic-acid-5mg-smpc#4.3 Contraindications";

/** Folate: a treatment of folate deficiency; for restless legs without one no trial was found. */
export const folate = defineOption({
  id: "folate",
  name: "Folate (folic acid)",
  kind: "supplement",

  statements: [
    {
      id: "restless-legs",
      indications: ["restless-legs"],
      ...unproven(
        "One review speaks for it without naming a trial. Lower levels in some patients do not show that folate helps.",
      ),
      design: "no-study",
      population: "Nobody treated; levels were compared in pregnant women",
      outcome: "Restless legs",
      effect: "Mean level 27.3 ng/mL with restless legs and 32.2 ng/mL without, in pregnancy; treatment not studied",
      text: "No trial of folate for restless legs was found; a lack of folate that a test shows is treated in its own right.",
      cites: [
        "acu-cell-2017-muscle-spasms@folate-rls",
        "altern-med-rev-2007-folate#Abstract",
        "gonzalez-parejo-2024-restless-legs#Abstract",
        "morker-2017-folate-restless-legs#Abstract",
      ],
    },
  ],

  contraindications: {
    "b12-deficiency": {
      when: present("b12-deficiency"),
      says: "Vitamin B12 deficiency: folic acid alone mends the blood count while nerve damage goes on, and may bring it on. B12 is treated first.",
      notForYou: "You lack vitamin B12. Folate alone can hide that while your nerves get hurt.",
      cites: [contraindicated, masking],
    },
    cancer: {
      when: present("cancer"),
      says: "Active cancer: the British text of the 5 mg tablet rules it out, unless anaemia from lack of folate is an important complication. For restless legs the same is our verdict at any dose.",
      notForYou: "You have cancer. Only your cancer team can decide on folate.",
      figures: { "5 mg": "dose" },
      cites: [contraindicated, "own-rules#Folate in cancer at any dose"],
    },
  },

  precautions: {
    "older-age": {
      when: age.atLeast(olderFrom),
      says: "Older age: a check for vitamin B12 deficiency belongs before long-term folic acid. The text says elderly; the cut at 65 years is ours.",
      cites: [contraindicated, "own-rules#Older age"],
    },
    "b12-lowering-medicines": {
      when: takesAny("other-glucose-lowering", "proton-pump-inhibitor"),
      says: "Metformin or a proton-pump inhibitor can lower vitamin B12: a B12 level before folic acid.",
      cites: [pendingVerification],
    },
    neuropathy: {
      when: present("peripheral-neuropathy"),
      says: "Numbness or neuropathy can be a sign of vitamin B12 deficiency, which folic acid hides: a B12 level first.",
      cites: [masking],
    },
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: folic acid in a lower dose is routine, and 5 mg is for women with a reason for it. The maternity team decides.",
      figures: { "5 mg": "dose" },
      cites: ["folic-acid-5mg-smpc#4.4 Special warnings and precautions"],
    },
    "vegan-diet": {
      says: "A vegan or long vegetarian diet is another reason to measure vitamin B12 first.",
      cites: [contraindicated],
    },
  },

  interactions: {
    antiseizure: {
      when: takes("antiseizure"),
      says: "Antiseizure medicines and folic acid change each other: the prescriber is asked, as seizure control may be at stake.",
      cites: ["phac-folic-acid-safety#Interactions", pendingVerification],
    },
    methotrexate: {
      when: takes("methotrexate"),
      says: "Methotrexate and folic acid weaken each other. Any folic acid beside methotrexate is set by its prescriber.",
      cites: ["metofol-swiss-label#Warnings and precautions"],
    },
    chemotherapy: {
      when: takes("chemotherapy"),
      says: "Some anticancer medicines act through folate: the oncology team decides.",
      cites: ["phac-folic-acid-safety#Interactions"],
    },
    trimethoprim: {
      when: takes("trimethoprim"),
      says: "Trimethoprim and folic acid weaken each other.",
      cites: ["metofol-swiss-label#Warnings and precautions"],
    },
  },

  adverseEffects: {
    "hidden-b12-deficiency": {
      says: "Folic acid has few adverse effects of its own; the main concern is a B12 deficiency that it hides.",
      cites: [masking],
    },
  },

  doseAsStudied: {
    text: "No dose was studied for restless legs. The upper limit for folic acid from supplements and fortified food is 1 mg a day.",
    cites: ["phac-folic-acid-safety#Upper intake level", "gonzalez-parejo-2024-restless-legs#Abstract"],
  },

  monitoring: {
    text: "Folate and vitamin B12 levels come before treatment; in restless legs ferritin and transferrin saturation do too.",
    cites: [masking, "own-rules#Tests before a vitamin for restless legs"],
  },

  patient: {
    whatItIs: {
      text: "Folate is a B vitamin. It is for people whose blood test shows a lack of it. We found no study that tested it for restless legs.",
      cites: ["acu-cell-2017-muscle-spasms@folate-rls", "gonzalez-parejo-2024-restless-legs#Abstract"],
    },
    howStudied: {
      text: "Nobody has tested a dose for restless legs.",
      cites: ["gonzalez-parejo-2024-restless-legs#Abstract"],
    },
    watchFor: {
      text: "Folate can hide a lack of vitamin B12. Your care team can check B12 with a blood test first. Tell them about medicines for seizures, cancer or arthritis.",
      cites: [masking, "phac-folic-acid-safety#Interactions", "metofol-swiss-label#Warnings and precautions"],
    },
    stopAndCall: {
      text: "Call if your feet or hands turn numb, or if walking gets unsteady.",
      cites: [masking, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask for your vitamin B12 level. Tell us if you eat no meat.",
      cites: [masking, contraindicated],
    },
  },

  reviewedOn: "2026-11-22",
});
