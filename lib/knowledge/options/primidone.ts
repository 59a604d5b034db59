import {
  age,
  any,
  derived,
  everyone,
  pregnantOrBreastfeeding,
  present,
  presentAny,
  takes,
  takesAny,
} from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none } from "../option";

const label = "uk-label-primidone#Special warnings and precautions for use";
const interactions = "uk-label-primidone#Interactions";
const benign = "whitney-2018-hypnic-jerks#Abstract";

/** Primidone: named by one website for sleep starts; the body turns it into phenobarbital. */
export const primidone = defineOption({
  id: "primidone",
  name: "Primidone",
  kind: "drug",
  statements: [
    {
      id: "sleep-starts",
      indications: ["sleep-starts"],
      direction: "harm",
      certainty: "very-low",
      certaintyBecause: "No study in sleep starts was found; the harm is read off the label.",
      effectSize: "not-reported",
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "Sleep starts",
      effect: "Not studied",
      text: "A website says that some people need it; it cites nothing. Sleep starts are benign, and regular sleep and less caffeine come first.",
      cites: ["acu-cell-2017-muscle-spasms@primidone", benign, "thorpy-2010-sleep-starts#Summary"],
    },
  ],
  contraindications: {
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy: the label warns of harm to the unborn child, and phenobarbital, which it becomes, brings more birth defects. In breastfeeding it passes into milk (pending verification). Our verdict.",
      notForYou: "You are pregnant or nurse a baby. This drug can harm the baby.",
      cites: [
        label,
        "mhra-2021-antiepileptics-pregnancy#Conclusions on phenobarbital, as reported",
        "own-rules#Stricter than the label",
        pendingVerification,
      ],
    },
    "not-asked-here": {
      says: "Also contraindicated, and not asked in this form: acute porphyria; allergy to primidone or phenobarbital.",
      cites: ["uk-label-primidone#Contraindications"],
      severity: "warning",
    },
  },
  precautions: {
    dependence: {
      when: everyone,
      says: "For everyone: tolerance, dependence, and withdrawal when it is stopped at once. Who takes it for epilepsy or tremor goes on under that team.",
      cites: [label, "own-rules#Medication review: only the prescriber changes a medicine"],
    },
    breathing: {
      when: any(derived("respiratory-weakness"), present("copd-or-sleep-apnoea")),
      says: "Impaired breathing: it depresses the nervous system strongly; caution and a lower dose.",
      cites: [label],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: caution and a lower dose.",
      cites: [label],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: caution and a lower dose.",
      cites: [label],
    },
    "older-or-falls": {
      when: any(age.atLeast(65), present("falls")),
      says: "Aged 65 or over, or falls: caution and a lower dose; sedation adds to falls.",
      cites: [label, pendingVerification],
    },
    mood: {
      when: presentAny("mood-disorder", "bipolar-disorder"),
      says: "Depression or bipolar disorder: suicidal thoughts are more likely; mood is followed.",
      cites: [label],
    },
    bones: {
      when: present("low-bone-density"),
      says: "Low bone density: long use softens and thins bone by clearing vitamin D faster; vitamin D is checked.",
      cites: ["mhra-2009-antiepileptics-bone#Advice"],
    },
    "b12-deficiency": {
      when: present("b12-deficiency"),
      says: "Vitamin B12 deficiency: it can cause the same anaemia with large cells, which answers to folic acid or B12.",
      cites: [label],
    },
  },
  interactions: {
    "vitamin-k-antagonist": {
      when: takes("vitamin-k-antagonist"),
      says: "Warfarin: its effect falls over weeks and rises when primidone stops. INR checks.",
      cites: ["skyscape-inducers-warfarin#Oral anticoagulants with enzyme inducers", interactions],
    },
    doac: {
      when: takes("doac"),
      says: "Direct oral anticoagulant: phenobarbital, which it becomes, lowers the level, and clots may follow. Another choice is needed.",
      cites: ["pmc6292857-antiepileptics-doac#Abstract", interactions],
    },
    sedatives: {
      when: takesAny("opioid", "benzodiazepine-or-z-drug", "gabapentinoid", "baclofen"),
      says: "Opioids, alcohol and other sedatives add to its effect on the nervous system.",
      cites: [interactions],
    },
    "levels-of-others": {
      when: takesAny("beta-blocker", "ciclosporin-or-tacrolimus", "corticosteroid", "antiseizure"),
      says: "Beta-blockers, ciclosporin, corticosteroids and other antiseizure medicines may be cleared faster; levels or doses are reviewed.",
      cites: [interactions],
    },
    contraceptives: {
      says: "Hormonal contraception may fail.",
      cites: [pendingVerification],
    },
  },
  adverseEffects: {
    common: {
      says: "Sleepiness and unsteadiness. Rare: anaemia with large cells.",
      cites: [label, pendingVerification],
    },
  },
  doseAsStudied: none("No study in sleep starts was found.", "own-rules#Options without a study"),
  monitoring: none("It is not offered for sleep starts, so nothing is monitored here.", "own-rules#Nothing to list"),
  patient: {
    whatItIs: {
      text: "Primidone is an old drug for fits. Nobody has tested it for jerks as you fall asleep, and it makes people very sleepy. These jerks are harmless. Steady sleep times and less caffeine come first.",
      cites: [
        benign,
        label,
        "thorpy-2010-sleep-starts#Summary",
        "acu-cell-2017-muscle-spasms@avoid-stimulants",
        "own-rules#Options without a study",
      ],
    },
    howStudied: { text: "It was not studied for this.", cites: ["own-rules#Options without a study"] },
    watchFor: {
      text: "If you take it for fits or shaking, please go on as agreed with your care team. Stopping all at once is dangerous.",
      cites: [label, "own-rules#Medication review: only the prescriber changes a medicine"],
    },
    stopAndCall: {
      text: "If you take it now: get help at once for slow breathing, great sleepiness, or thoughts of harming yourself.",
      cites: [label, interactions, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask which of your medicines it makes weaker, such as the birth control pill. Tell us of an illness called porphyria.",
      cites: [interactions, pendingVerification, "uk-label-primidone#Contraindications"],
    },
  },
  reviewedOn: "2026-11-22",
});
