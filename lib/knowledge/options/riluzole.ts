import { any, breastfeeding, derived, everyone, pregnant, present, takes, taking } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const contraindications = "eu-label-riluzole#Contraindications";
const precautions = "eu-label-riluzole#Special warnings and precautions for use";
const liver = "us-label-riluzole#Hepatic injury";
const enzyme = "eu-label-riluzole#Interactions, CYP1A2";

/** Riluzole: slows ALS; not a remedy for cramps, and no reason to stop it where it is taken for ALS. */
export const riluzole = defineOption({
  id: "riluzole",
  name: "Riluzole",
  kind: "drug",
  statements: [
    {
      id: "als-cramps",
      indications: ["als-cramps"],
      ...unproven("Two Cochrane reviews call the effect on cramps uncertain; no figure is given in the abstracts."),
      design: "systematic-review",
      population: "People with ALS; the number is not reported in what we read",
      outcome: "Cramps",
      effect: "Not reported",
      text: "A medicine for ALS itself, not for cramps: its effect on cramps is uncertain.",
      cites: [
        "ng-2017-als-symptoms#Abstract, treatment for cramps",
        "baldinger-2012-als-cramps#Abstract",
        "l-threonine-als-cramps-summary@no-drug-proven",
      ],
    },
    {
      id: "pregnancy-cramps",
      indications: ["pregnancy-cramps"],
      direction: "harm",
      certainty: "very-low",
      certaintyBecause: "Never tested for cramps in pregnancy; the European text rules it out in pregnancy.",
      effectSize: "not-reported",
      design: "drug-label",
      population: "Nobody",
      outcome: "Leg cramps in pregnancy",
      effect: "Not studied",
      text: "Ruled out in pregnancy in Europe; stretching and time are the other choices.",
      cites: [contraindications],
    },
  ],
  contraindications: {
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease, or transaminases above three times the upper limit: contraindicated in the European text. Liver injury, some of it fatal, is reported.",
      notForYou: "Your liver is ill. Riluzole can harm it more.",
      cites: [contraindications, liver],
    },
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: contraindicated in the European text.",
      notForYou: "You are pregnant. Riluzole is not used then.",
      cites: [contraindications],
    },
    breastfeeding: {
      when: breastfeeding,
      says: "Breastfeeding: contraindicated in the European text.",
      notForYou: "You nurse a baby. Riluzole is not used then.",
      cites: [contraindications],
    },
    "not-asked-here": {
      says: "Also contraindicated, and not asked in this form: allergy to riluzole.",
      cites: [contraindications],
      severity: "warning",
    },
  },
  precautions: {
    "taken-for-als": {
      says: "Where it is taken for ALS itself, this page is no reason to stop it: it answers for cramps alone. Only the neurologist changes it.",
      cites: ["own-rules#Medication review: only the prescriber changes a medicine"],
    },
    "liver-tests": {
      when: everyone,
      says: "For everyone: ALT before the start, monthly for three months, every three months for the first year, then from time to time. It is stopped when ALT reaches five times the upper limit.",
      cites: [precautions],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: the European text does not recommend it, as repeated doses were not studied. For the specialist.",
      cites: ["eu-label-riluzole#Kidney", "own-rules#Specialist first"],
    },
    "lung-disease": {
      when: present("copd-or-sleep-apnoea"),
      says: "Lung disease: riluzole can inflame the lungs. A dry cough or breathlessness calls for a chest X-ray.",
      cites: [precautions, pendingVerification],
    },
    "respiratory-weakness": {
      when: derived("respiratory-weakness"),
      says: "Weak breathing muscles: decreased lung function is among its common adverse reactions. Breathing is followed, and new breathlessness is examined.",
      cites: ["us-label-riluzole#Adverse reactions", precautions],
    },
  },
  interactions: {
    cyp1a2: {
      when: takes("theophylline-or-tizanidine"),
      says: "Theophylline and tizanidine are cleared by CYP1A2, as riluzole is; whether they change it was not in what we read.",
      cites: [enzyme, pendingVerification],
    },
    methotrexate: {
      when: takes("methotrexate"),
      says: "Methotrexate harms the liver too: together the risk is higher. Liver tests are followed.",
      cites: ["us-label-riluzole#Drug interactions, hepatotoxic drugs"],
    },
    "mexiletine-and-fluvoxamine": {
      when: any(taking("mexiletine"), takes("ssri-or-snri"), takes("quinolone-or-tetracycline")),
      says: "Mexiletine, fluvoxamine, ciprofloxacin and other CYP1A2 inhibitors may raise it; smoking may lower it. With mexiletine 33 % had adverse events, against 20 % on riluzole alone.",
      figures: { "33 %": "measured", "20 %": "measured" },
      cites: [enzyme, "shibuya-2015-mexiletine-riluzole#Abstract", pendingVerification],
    },
  },
  adverseEffects: {
    liver: {
      says: "ALT rose in about 50 %, above three times the upper limit in 8 %, above five times in 2 %; mostly within three months.",
      cites: [liver],
    },
    neutropenia: {
      says: "Severe lack of white cells is reported within two months; any fever calls for a blood count.",
      cites: ["us-label-riluzole#Neutropenia", precautions],
    },
    common: {
      says: "Common: weakness, nausea, dizziness, decreased lung function, belly pain.",
      cites: ["us-label-riluzole#Adverse reactions"],
    },
  },
  doseAsStudied: {
    text: "In the trials of ALS: 50 mg twice a day, apart from meals. No dose is given for cramps.",
    cites: ["us-label-riluzole#Dosage and administration", "baldinger-2012-als-cramps#Abstract"],
  },
  monitoring: [
    { text: "ALT monthly for three months, then every three months for the first year.", cites: [precautions] },
    { text: "A blood count in any fever, and a chest X-ray for a dry cough or breathlessness.", cites: [precautions] },
  ],
  patient: {
    whatItIs: {
      text: "Riluzole is a medicine for ALS. It is not a medicine for cramps. We do not know if it changes them. If you take it for ALS, please keep to the plan of your care team.",
      cites: [
        "ng-2017-als-symptoms#Abstract, treatment for cramps",
        "own-rules#Medication review: only the prescriber changes a medicine",
      ],
    },
    howStudied: {
      text: "In studies of ALS people took a tablet twice a day and had blood tests.",
      cites: ["us-label-riluzole#Dosage and administration", precautions],
    },
    watchFor: { text: "Feeling sick, dizzy or tired.", cites: ["us-label-riluzole#Adverse reactions"] },
    stopAndCall: {
      text: "Call at once for a fever, yellow skin or eyes, a dry cough, or if it is hard to breathe.",
      cites: [precautions, "own-rules#When to call"],
    },
    askAbout: { text: "Ask when your next liver test is due.", cites: [precautions] },
  },
  reviewedOn: "2026-11-22",
});
