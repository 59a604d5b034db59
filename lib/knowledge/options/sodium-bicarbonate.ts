import {
  all,
  any,
  derived,
  found,
  lab,
  pregnant,
  present,
  presentAny,
  takes,
  takesAny,
  taking,
  takingAny,
} from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

/** Upper end of the reference interval of sodium, mmol/L. @see reference-intervals-2016#Table 3 */
const highSodiumMmolPerL = 146;

const labelExcludes = "emc-101278-sodium-bicarbonate-smpc#4.3 Contraindications";
const alkalosis = "msd-manual-alkalosis#Symptoms";
const labelsCaution = "uk-labels-sodium-bicarbonate#4.4 Special warnings and precautions";
const labelsInteract = "uk-labels-sodium-bicarbonate#4.5 Interactions";
const athleteAmount = "own-rules#Own arithmetic: 0.3 g of bicarbonate per kg holds 5.75 g of sodium at 70 kg";

/** Sodium bicarbonate: a large load of sodium and alkali that can itself cause cramps; no study of cramps. */
export const sodiumBicarbonate = defineOption({
  id: "sodium-bicarbonate",
  name: "Sodium bicarbonate",
  kind: "supplement",

  statements: [
    {
      id: "exercise",
      indications: ["exercise-associated-cramps"],
      ...unproven("What is known is about performance in short, hard exercise; no study of cramps was found."),
      design: "no-study",
      population: "Nobody: no trial with cramps as its outcome was found.",
      outcome: "Cramps during or after exercise.",
      effect: "Not reported.",
      text: "Not tested for cramps; athletes take it for performance, and the website itself warns of spasms and stomach cramps from more of it.",
      cites: [
        "grgic-2021-sodium-bicarbonate#Abstract",
        "acu-cell-2017-muscle-spasms@bicarbonate-0-6",
        "acu-cell-2017-muscle-spasms@bicarbonate-0-3",
        "acu-cell-2017-muscle-spasms@buffers-performance",
      ],
    },
    {
      id: "cramps",
      indications: ["muscle-cramps", "muscle-spasm-pain"],
      ...unproven("A website claims it for low sodium without a source; no trial was found."),
      design: "unsourced-claim",
      population: "Nobody: no trial was found.",
      outcome: "Muscle cramps or spasm.",
      effect: "Not reported.",
      text: "Not tested for cramps or spasm. Low sodium needs its cause found, and alkali can bring on spasm.",
      cites: ["acu-cell-2017-muscle-spasms@bicarbonate-low-sodium", alkalosis],
    },
  ],

  contraindications: {
    "low-calcium": {
      when: any(derived("hypocalcaemia"), found("tetany")),
      says: "Calcium below 2.20 mmol/L or signs of tetany: alkali lowers the active calcium further, and labels exclude low calcium. Calcium and magnesium come first.",
      notForYou: "Your calcium is low, or may be. Baking soda makes that worse.",
      cites: [labelExcludes, alkalosis, pendingVerification],
    },
    "low-potassium": {
      when: derived("hypokalaemia"),
      says: "Potassium below 3.5 mmol/L: bicarbonate lowers it further. The label excludes it.",
      notForYou: "Your potassium is low. Baking soda makes it lower.",
      cites: [labelExcludes, "mims-sodium-bicarbonate#Adverse reactions"],
    },
    "high-sodium": {
      when: lab("sodium").above(highSodiumMmolPerL),
      says: "Sodium above 146 mmol/L, the upper limit of the interval: the label excludes it.",
      notForYou: "Your blood salt is high. Baking soda adds more.",
      cites: [labelExcludes, "reference-intervals-2016#Table 3"],
    },
    "restricted-sodium": {
      when: present("restricted-sodium-diet"),
      says: "A restricted-sodium diet: excluded by the label. An athlete's amount of 0.3 g per kg holds 5.75 g of sodium at 70 kg.",
      notForYou: "You are on a low salt diet. Baking soda holds a lot of salt.",
      figures: { "0.3 g": "dose", "5.75 g": "dose" },
      cites: [labelExcludes, athleteAmount],
    },
    "heart-failure-or-hypertension": {
      when: presentAny("heart-failure", "hypertension"),
      says: "Heart failure or hypertension, controlled or not: labels ask for caution with a gram or two, and an athlete's amount (5.75 g of sodium) is excluded by our rule.",
      notForYou: "Your heart is weak, or your blood pressure is high. Baking soda holds a lot of salt.",
      figures: { "5.75 g": "dose" },
      cites: [labelsCaution, athleteAmount],
    },
    "ascites-or-oedema": {
      when: present("ascites-or-oedema"),
      says: "Ascites or oedema: the sodium adds fluid.",
      notForYou: "You have water in your belly or legs. The salt adds more.",
      cites: ["mims-sodium-bicarbonate#Special precautions", athleteAmount],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: alkali and sodium build up. Bicarbonate for acidosis is the kidney team's treatment, with blood tests; for cramps it is excluded.",
      notForYou: "Your kidneys are weak. The salt builds up. Only your kidney team can decide on it.",
      cites: [labelsCaution, "own-rules#Bicarbonate in kidney disease: nephrology alone"],
    },
    "acute-kidney-injury": {
      when: present("acute-kidney-injury"),
      says: "Acute kidney injury: contraindicated until kidney function has recovered.",
      notForYou: "Your kidneys are hurt right now. It has to wait until they are well.",
      cites: [labelsCaution, "own-rules#Acute kidney injury counts as kidney disease"],
    },
    "pre-eclampsia": {
      when: all(pregnant, found("severe-pregnancy-symptoms")),
      says: "Possible pre-eclampsia: obstetric assessment comes first, and the sodium load is not for this patient.",
      notForYou: "You need a check of your pregnancy first. So much salt is not for you now.",
      cites: ["mims-sodium-bicarbonate#Special precautions", "own-rules#Sodium load in pre-eclampsia"],
    },
  },

  precautions: {
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: labels ask for caution, in cirrhosis above all.",
      cites: [labelsCaution],
    },
    "low-sodium": {
      when: derived("hyponatraemia"),
      says: "Sodium below 133 mmol/L: its cause is found before any sodium.",
      cites: ["own-rules#Low sodium: cause first", "acu-cell-2017-muscle-spasms@bicarbonate-low-sodium"],
    },
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: a reference asks for special precaution; large amounts have no use here.",
      cites: ["mims-sodium-bicarbonate#Special precautions"],
    },
    "older-and-long-use": {
      says: "Labels ask for caution in older people and exclude long use, which leads to alkalosis.",
      cites: [labelsCaution],
    },
  },

  interactions: {
    lithium: {
      when: takes("lithium"),
      says: "Lithium leaves the body faster and its level falls; the prescriber is asked.",
      cites: [labelsInteract],
    },
    calcium: {
      when: takingAny("calcium", "calcium-magnesium-vitamin-d"),
      says: "Calcium together with alkali: risk of milk-alkali syndrome (high calcium, alkalosis, failing kidneys).",
      cites: ["calcichew-smpc#4.4 Special warnings and precautions"],
    },
    corticosteroid: {
      when: takes("corticosteroid"),
      says: "A systemic corticosteroid: older labels exclude the combination, since sodium is held back.",
      cites: [labelsInteract],
    },
    diuretic: {
      when: takesAny("thiazide-diuretic", "loop-diuretic"),
      says: "Thiazide and loop diuretics lower potassium and cause alkalosis, and bicarbonate adds to both; potassium is checked.",
      cites: [pendingVerification],
    },
    "less-absorbed": {
      when: takesAny("quinolone-or-tetracycline", "ace-inhibitor-or-arb", "gabapentinoid", "antiseizure"),
      says: "Quinolones, tetracyclines, some ACE inhibitors, gabapentin and phenytoin are absorbed less; the pharmacist names the hours between them.",
      cites: [labelsInteract],
    },
    "alkaline-urine": {
      when: takesAny("antiplatelet", "methotrexate", "quinine"),
      says: "In alkaline urine aspirin and methotrexate leave the body faster, and quinidine more slowly; quinine, which is close to it, perhaps too. Methenamine fails.",
      cites: [labelsInteract, pendingVerification],
    },
    iron: {
      when: taking("iron"),
      says: "Iron is absorbed less: at least 2 hours between them.",
      figures: { "2 hours": "spacing" },
      cites: ["emc-oral-iron-interactions#4.5"],
    },
  },

  adverseEffects: {
    "spasm-and-alkalosis": {
      says: "Stomach cramps, wind, nausea; and muscle spasms or cramps, low potassium, low calcium and alkalosis: the remedy can cause what it is taken for.",
      cites: ["mims-sodium-bicarbonate#Adverse reactions", alkalosis, "acu-cell-2017-muscle-spasms@bicarbonate-0-6"],
    },
  },

  doseAsStudied: {
    text: "For performance and not for cramps: 0.2 to 0.5 g per kg, best 0.3 g per kg; more than 0.3 g brought more adverse effects. At 70 kg 0.3 g per kg is 21 g, with 5.75 g of sodium.",
    cites: ["grgic-2021-sodium-bicarbonate#Abstract", athleteAmount],
  },

  monitoring: {
    text: "Sodium, potassium, calcium and bicarbonate in the blood, where a clinician uses it for acidosis.",
    cites: ["mims-sodium-bicarbonate#Special precautions: monitoring"],
  },

  patient: {
    name: "Baking soda (sodium bicarbonate)",
    whatItIs: {
      text: "Baking soda is a salt that makes the blood less acid. Some athletes use it to go faster. No study has tested it for cramps, and too much can cause them.",
      cites: ["grgic-2021-sodium-bicarbonate#Abstract", alkalosis],
    },
    howStudied: {
      text: "Athletes took it once before short, hard exercise. Cramps were not studied.",
      cites: ["grgic-2021-sodium-bicarbonate#Abstract"],
    },
    watchFor: {
      text: "Belly pain, wind, feeling sick, swollen feet. It holds a lot of salt and can change how other medicines work.",
      cites: [
        "mims-sodium-bicarbonate#Adverse reactions",
        "mims-sodium-bicarbonate#Special precautions",
        athleteAmount,
        labelsInteract,
      ],
    },
    stopAndCall: {
      text: "Call at once if your muscles twitch, or your hands or feet lock in a cramp. Call too if your mouth tingles, you feel weak or your heart skips beats.",
      cites: [
        alkalosis,
        "turner-2016-hypocalcaemia#Clinical presentation",
        "statpearls-hypokalaemia#Introduction",
        "own-rules#When to call",
      ],
    },
    askAbout: {
      text: "Ask if it fits with your medicines, above all lithium. Ask how much salt you can have.",
      cites: [labelsInteract, labelExcludes, labelsCaution, athleteAmount],
    },
  },

  reviewedOn: "2026-11-22",
});
