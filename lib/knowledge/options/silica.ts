import { derived, lab, pregnantOrBreastfeeding, present } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none, unproven } from "../option";

const kidneysClearIt = "dobbie-1986-silicon-kidney#Abstract";

/** Silica: claimed for one case of cramps; no study, and failing kidneys hold silicon back. */
export const silica = defineOption({
  id: "silica",
  name: "Silica",
  kind: "supplement",

  statements: [
    {
      id: "cramps",
      indications: ["muscle-cramps", "muscle-spasm-pain", "exercise-associated-cramps"],
      ...unproven("A website claims it from one case without control; no study in people was found."),
      design: "unsourced-claim",
      population: "Nobody: no trial was found.",
      outcome: "Cramps or spasm; magnesium in cells.",
      effect: "Not reported.",
      text: "Not tested for cramps, and nothing shows that it acts against magnesium.",
      cites: ["acu-cell-2017-muscle-spasms@silica-inhibits-magnesium", "own-rules#No study found"],
    },
  ],

  contraindications: {
    dialysis: {
      when: derived("dialysis"),
      says: "On dialysis silicon is far above normal already, at 1.9 to 4.6 against 0.15 mg/L, and rises with what is drunk. No harm was seen in that study; there is no use either. Our rule.",
      notForYou: "You are on dialysis. Silica is high in your blood as it is.",
      figures: { "1.9 to 4.6 against 0.15 mg/L": "measured" },
      cites: ["gitelman-1992-silicon-dialysis#Abstract", "own-rules#Silica with failing kidneys"],
    },
    "egfr-below-30": {
      when: lab("egfr").below(30),
      says: "An eGFR below 30 mL/min/1.73 m²: silicon leaves through the kidneys and builds up in the blood. The cut is ours.",
      notForYou: "Your kidneys are very weak. Silica builds up in the blood.",
      cites: [kidneysClearIt, "own-rules#Silica with failing kidneys"],
    },
  },

  precautions: {
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: the kidneys are the main way out for silicon, which rises in the blood as they fail.",
      cites: [kidneysClearIt],
    },
    "acute-kidney-injury": {
      when: present("acute-kidney-injury"),
      says: "Acute kidney injury: silicon is held back; it waits until the kidneys have recovered.",
      cites: [kidneysClearIt, pendingVerification],
    },
    "kidney-stones": {
      when: present("kidney-stones"),
      says: "Kidney stones: silicate stones are rare (0.2 % of stones); most followed silicate antacids, and one patient had taken about 3 g of silica a day for years.",
      figures: { "0.2 %": "measured", "3 g": "dose" },
      cites: ["taguchi-2013-silicate-stones#Abstract", "silica-urolithiasis-case#Abstract"],
    },
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "No study of silica supplements in pregnancy or breastfeeding was found.",
      cites: [pendingVerification],
    },
    "what-is-in-it": {
      says: "Some products hold choline beside silicon, and silicate antacids hold magnesium; those have risks of their own.",
      cites: ["taguchi-2013-silicate-stones#Abstract", pendingVerification],
    },
  },

  interactions: none(
    "No interaction of silica was found in what we read.",
    "efsa-2009-silicon#Summary",
    "own-rules#Nothing to list",
  ),

  adverseEffects: {
    stones: {
      says: "Stones of the urinary tract that hold silicon, rarely, after years of large amounts.",
      cites: ["taguchi-2013-silicate-stones#Abstract", "silica-urolithiasis-case#Abstract"],
    },
    "food-safety": {
      says: "The European food authority saw no concern with up to 1,500 mg of silicon dioxide (700 mg of silicon) a day in supplements. The summary does not speak of people with kidney disease.",
      cites: ["efsa-2009-silicon#Summary"],
    },
  },

  doseAsStudied: none(
    "No dose was studied for cramps, and the website names none.",
    "acu-cell-2017-muscle-spasms@silica-inhibits-magnesium",
  ),

  monitoring: {
    text: "No schedule is published. Kidney function is worth knowing before anybody takes it for long.",
    cites: ["own-rules#Monitoring where none is published", kidneysClearIt],
  },

  patient: {
    whatItIs: {
      text: "Silica is a mineral found in sand, water and plants. One website says it helped one person with cramps. Nobody has tested it.",
      cites: ["acu-cell-2017-muscle-spasms@silica-inhibits-magnesium", "own-rules#No study found"],
    },
    howStudied: {
      text: "There is no study of silica for cramps.",
      cites: ["own-rules#No study found"],
    },
    watchFor: {
      text: "Weak kidneys cannot clear it. Years of large amounts can lead to stones.",
      cites: [kidneysClearIt, "silica-urolithiasis-case#Abstract"],
    },
    stopAndCall: {
      text: "Call if you get strong pain in your side or back, or blood in your urine. It may be a kidney stone.",
      cites: ["silica-urolithiasis-case#Abstract", "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask what else is in the product.",
      cites: ["taguchi-2013-silicate-stones#Abstract", pendingVerification],
    },
  },

  reviewedOn: "2026-11-22",
});
