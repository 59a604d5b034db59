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

const enoExcludes = "eno-smpc#4.3 Contraindications";
const enoHolds = "eno-smpc#2 Qualitative and quantitative composition";
const usLabelExcludes = "brandywine-oral-citrate-label#Contraindications";
const alkalosis = "msd-manual-alkalosis#Symptoms";
const citrateExcludes = "martindale-sodium-citrate-smpc#4.3 Contraindications";
const citrateCaution = "martindale-sodium-citrate-smpc#4.4 Special warnings and precautions";
const citrateInteracts = "martindale-sodium-citrate-smpc#4.5 Interactions";
const bicarbonateInteracts = "uk-labels-sodium-bicarbonate#4.5 Interactions";

/** Sodium citrate and effervescent antacids: sodium and alkali, which labels exclude in heat cramp; no study of cramps. */
export const sodiumCitrate = defineOption({
  id: "sodium-citrate",
  name: "Sodium citrate or effervescent antacid",
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
      text: "Not tested for cramps; an American label of citrate names heat cramp and dehydration as reasons against it.",
      cites: ["urwin-2021-sodium-citrate#Abstract", usLabelExcludes, "acu-cell-2017-muscle-spasms@buffers-performance"],
    },
    {
      id: "cramps",
      indications: ["muscle-cramps", "muscle-spasm-pain"],
      ...unproven(
        "A website claims it for low sodium without a source; no trial was found. Eno, which it names, is an antacid with bicarbonate, carbonate and citric acid.",
      ),
      design: "unsourced-claim",
      population: "Nobody: no trial was found.",
      outcome: "Muscle cramps or spasm.",
      effect: "Not reported.",
      text: "Not tested for cramps or spasm. Low sodium needs its cause found, and alkali can bring on spasm.",
      cites: ["acu-cell-2017-muscle-spasms@citrate-low-sodium", enoHolds, alkalosis],
    },
  ],

  contraindications: {
    "low-calcium": {
      when: any(derived("hypocalcaemia"), found("tetany")),
      says: "Calcium below 2.20 mmol/L or signs of tetany: alkali lowers the active calcium further, and labels exclude low calcium. Calcium and magnesium come first.",
      notForYou: "Your calcium is low, or may be. Citrate makes that worse.",
      cites: [citrateExcludes, alkalosis, pendingVerification],
    },
    "low-potassium": {
      when: derived("hypokalaemia"),
      says: "Potassium below 3.5 mmol/L: citrate becomes bicarbonate, which lowers it further. The rule is ours, after the label of bicarbonate.",
      notForYou: "Your potassium is low. Citrate makes it lower.",
      cites: ["mims-sodium-bicarbonate#Adverse reactions", "own-rules#Citrate counts as bicarbonate"],
    },
    "high-sodium": {
      when: lab("sodium").above(highSodiumMmolPerL),
      says: "Sodium above 146 mmol/L, the upper limit of the interval: no more sodium until the cause is known.",
      notForYou: "Your blood salt is high. This adds more.",
      cites: ["reference-intervals-2016#Table 3", "own-rules#No supplement above the reference interval"],
    },
    "sodium-load": {
      when: presentAny("restricted-sodium-diet", "heart-failure", "hypertension"),
      says: "A restricted-sodium diet, heart failure or hypertension: the label of Eno excludes all three unless a doctor directs it. 5 g of powder holds 0.85 g of sodium.",
      notForYou: "You have to go low on salt, for your heart, blood pressure or diet. This holds a lot of salt.",
      figures: { "5 g": "dose", "0.85 g": "dose" },
      cites: [enoExcludes, enoHolds, citrateCaution],
    },
    "ascites-or-oedema": {
      when: present("ascites-or-oedema"),
      says: "Ascites or oedema: the label of citrate asks for extreme caution, since the sodium adds fluid; excluded by our rule.",
      notForYou: "You have water in your belly or legs. The salt adds more.",
      cites: [citrateCaution, "own-rules#Sodium load in ascites or oedema"],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: the label of Eno excludes impaired kidneys. Citrate for acidosis is the kidney team's treatment, and citrate raises the uptake of aluminium from antacids.",
      notForYou: "Your kidneys are weak. The label says it is not for you.",
      cites: [enoExcludes, citrateInteracts, "coburn-1991-calcium-citrate-aluminium#Abstract"],
    },
    "acute-kidney-injury": {
      when: present("acute-kidney-injury"),
      says: "Acute kidney injury: contraindicated until kidney function has recovered.",
      notForYou: "Your kidneys are hurt right now. It has to wait until they are well.",
      cites: [enoExcludes, "own-rules#Acute kidney injury counts as kidney disease"],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: the label of Eno excludes impaired liver function.",
      notForYou: "Your liver is ill. The label says it is not for you.",
      cites: [enoExcludes],
    },
    "adrenal-insufficiency": {
      when: present("adrenal-insufficiency"),
      says: "Adrenal insufficiency: the American label excludes it while untreated; our rule holds until the endocrine team agrees.",
      notForYou: "You have a gland illness. Your gland doctor decides first.",
      cites: [usLabelExcludes, "own-rules#Citrate in adrenal insufficiency"],
    },
    "pre-eclampsia": {
      when: all(pregnant, found("severe-pregnancy-symptoms")),
      says: "Possible pre-eclampsia: obstetric assessment comes first, and the sodium load is not for this patient.",
      notForYou: "You need a check of your pregnancy first. So much salt is not for you now.",
      cites: ["mims-sodium-bicarbonate#Special precautions", "own-rules#Sodium load in pre-eclampsia"],
    },
  },

  precautions: {
    "ischaemic-heart-disease": {
      when: present("ischaemic-heart-disease"),
      says: "Ischaemic heart disease: the American label excludes severe damage of the heart muscle. Whether there is any needs to be known.",
      cites: [usLabelExcludes],
    },
    "low-sodium": {
      when: derived("hyponatraemia"),
      says: "Sodium below 133 mmol/L: its cause is found before any sodium.",
      cites: ["own-rules#Low sodium: cause first", "acu-cell-2017-muscle-spasms@citrate-low-sodium"],
    },
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: for Eno there are no data in pregnant women, and its label asks for caution.",
      cites: ["eno-smpc#4.6 Fertility, pregnancy and lactation"],
    },
    "heat-and-dehydration": {
      says: "Heat cramp and dehydration are reasons against citrate on an American label. Eno: at most twice a day, and not beyond 14 days.",
      cites: [usLabelExcludes, "eno-smpc#4.2 Posology"],
    },
  },

  interactions: {
    lithium: {
      when: takes("lithium"),
      says: "Lithium leaves the body faster with alkali and its level falls; the prescriber is asked.",
      cites: [bicarbonateInteracts],
    },
    calcium: {
      when: takingAny("calcium", "calcium-magnesium-vitamin-d"),
      says: "Calcium together with alkali: risk of milk-alkali syndrome (high calcium, alkalosis, failing kidneys).",
      cites: ["calcichew-smpc#4.4 Special warnings and precautions"],
    },
    corticosteroid: {
      when: takes("corticosteroid"),
      says: "A systemic corticosteroid: labels of bicarbonate exclude the combination, since sodium is held back.",
      cites: [bicarbonateInteracts],
    },
    antibiotics: {
      when: takes("quinolone-or-tetracycline"),
      says: "Quinolones and tetracyclines are absorbed less with an antacid; the pharmacist names the hours between them.",
      cites: [bicarbonateInteracts, citrateInteracts],
    },
    "alkaline-urine": {
      when: takesAny("antiplatelet", "methotrexate", "quinine"),
      says: "In alkaline urine aspirin and methotrexate leave the body faster, and basic medicines such as quinidine more slowly; quinine, which is close to it, perhaps too.",
      cites: [citrateCaution, bicarbonateInteracts, pendingVerification],
    },
    iron: {
      when: taking("iron"),
      says: "Iron is absorbed less with an antacid: at least 2 hours between them.",
      figures: { "2 hours": "spacing" },
      cites: ["emc-oral-iron-interactions#4.5"],
    },
    diuretic: {
      when: takesAny("thiazide-diuretic", "loop-diuretic"),
      says: "Thiazide and loop diuretics lower potassium and cause alkalosis, and citrate adds to both; potassium is checked.",
      cites: [pendingVerification],
    },
  },

  adverseEffects: {
    alkalosis: {
      says: "Belching and upset stomach. Too much, or for too long, causes alkalosis, with twitching, cramps or spasms.",
      cites: ["eno-smpc#4.4 Special warnings; 4.9 Overdose", alkalosis],
    },
  },

  doseAsStudied: {
    text: "For performance and not for cramps: 500 mg of sodium citrate per kg of body weight.",
    cites: ["urwin-2021-sodium-citrate#Abstract"],
  },

  monitoring: {
    text: "Blood electrolytes and acid-base balance, where a clinician uses it for acidosis.",
    cites: [citrateCaution],
  },

  patient: {
    name: "Fizzy antacid (sodium citrate)",
    whatItIs: {
      text: "Fizzy powders for heartburn hold salt and make the blood less acid. No study has tested them for cramps. Too much can cause cramps.",
      cites: [enoHolds, alkalosis],
    },
    howStudied: {
      text: "Athletes took citrate once before short, hard exercise. Cramps were not studied.",
      cites: ["urwin-2021-sodium-citrate#Abstract"],
    },
    watchFor: {
      text: "Belching, an upset stomach, swollen feet. One spoon of powder holds about as much sodium as 2 g of salt.",
      cites: [
        "eno-smpc#4.4 Special warnings; 4.9 Overdose",
        citrateCaution,
        enoHolds,
        "own-rules#Own arithmetic on published figures",
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
      cites: [bicarbonateInteracts, enoExcludes, enoHolds],
    },
  },

  reviewedOn: "2026-11-22",
});
