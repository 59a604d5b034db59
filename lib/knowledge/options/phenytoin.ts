import {
  age,
  any,
  derived,
  everyone,
  pregnantOrBreastfeeding,
  present,
  presentAny,
  takes,
} from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none } from "../option";

const ukPrecautions = "uk-label-phenytoin#Special warnings and precautions for use";
const precautions = "candrug-phenytoin#Precautions";
const benign = "whitney-2018-hypnic-jerks#Abstract";
const rash = "dean-2016-phenytoin-hla#Introduction";

/** Phenytoin: named by one website for sleep starts; its own label says that it can worsen jerks. */
export const phenytoin = defineOption({
  id: "phenytoin",
  name: "Phenytoin",
  kind: "drug",
  statements: [
    {
      id: "sleep-starts",
      indications: ["sleep-starts"],
      direction: "harm",
      certainty: "very-low",
      certaintyBecause: "No study in sleep starts was found; the harm is read off the labels.",
      effectSize: "not-reported",
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "Sleep starts",
      effect: "Not studied",
      text: "A website says that some people need it; it cites nothing. Sleep starts are benign, and regular sleep and less caffeine come first.",
      cites: ["acu-cell-2017-muscle-spasms@phenytoin", benign, "thorpy-2010-sleep-starts#Summary"],
    },
  ],
  contraindications: {
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy: more major birth defects. In breastfeeding it passes into milk (pending verification). Our verdict for sleep starts.",
      notForYou: "You are pregnant or nurse a baby. This drug can harm the baby.",
      cites: [
        "mhra-2021-antiepileptics-pregnancy#Conclusions, as reported",
        "own-rules#Stricter than the label",
        pendingVerification,
      ],
    },
    "not-asked-here": {
      says: "Also contraindicated, and not asked in this form: allergy to phenytoin or its kin; the HIV medicine delavirdine.",
      cites: ["uk-label-phenytoin#Contraindications"],
      severity: "warning",
    },
  },
  precautions: {
    "narrow-margin": {
      when: everyone,
      says: "For everyone: the margin between a working and a harmful blood level is narrow, and levels are needed. Who takes it for epilepsy goes on under the epilepsy team; stopping at once brings seizures.",
      cites: [rash, ukPrecautions, "own-rules#Medication review: only the prescriber changes a medicine"],
    },
    "inherited-risk": {
      says: "HLA-B*15:02, an inherited trait: a life-threatening rash (Stevens-Johnson syndrome) is more likely. Porphyria is a caution as well (pending verification).",
      cites: [rash, pendingVerification],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: toxicity comes early, and the total level misleads.",
      cites: [precautions, ukPrecautions],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: more is unbound, and the total level misleads.",
      cites: [ukPrecautions],
    },
    "older-or-falls": {
      when: any(age.atLeast(65), present("falls")),
      says: "Aged 65 or over, or falls: toxicity comes early, with unsteadiness and confusion.",
      cites: [precautions, pendingVerification],
    },
    diabetes: {
      when: present("diabetes"),
      says: "Diabetes: it can raise blood glucose.",
      cites: [precautions],
    },
    bones: {
      when: present("low-bone-density"),
      says: "Low bone density: long use softens and thins bone by clearing vitamin D faster; vitamin D is checked.",
      cites: ["mhra-2009-antiepileptics-bone#Advice", precautions],
    },
    mood: {
      when: presentAny("mood-disorder", "bipolar-disorder"),
      says: "Depression or bipolar disorder: suicidal thoughts are more likely on antiseizure medicines as a class.",
      cites: ["uk-label-phenobarbital#4.4, antiseizure medicines as a class"],
    },
  },
  interactions: {
    "vitamin-k-antagonist": {
      when: takes("vitamin-k-antagonist"),
      says: "Warfarin: its effect may rise at first and then falls. INR checks at every change.",
      cites: ["skyscape-inducers-warfarin#Oral anticoagulants with enzyme inducers"],
    },
    doac: {
      when: takes("doac"),
      says: "Direct oral anticoagulant: its level falls, and clots may follow. Another choice is needed.",
      cites: ["pmc6292857-antiepileptics-doac#Abstract"],
    },
    "contraceptives-and-folate": {
      says: "Hormonal contraception may fail, and folate may fall; many medicines are cleared faster.",
      cites: [pendingVerification],
    },
    alcohol: {
      says: "Much alcohol at once raises its level; steady drinking lowers it.",
      cites: [ukPrecautions],
    },
  },
  adverseEffects: {
    jerks: {
      says: "It may bring on or worsen absence and myoclonic seizures: jerks may increase.",
      cites: [ukPrecautions],
      severity: "warning",
    },
    toxicity: {
      says: "At high levels: confusion, rarely lasting damage to balance.",
      cites: [precautions],
    },
  },
  doseAsStudied: none("No study in sleep starts was found.", "own-rules#Options without a study"),
  monitoring: none("It is not offered for sleep starts, so nothing is monitored here.", "own-rules#Nothing to list"),
  patient: {
    whatItIs: {
      text: "Phenytoin is a drug for fits. Nobody has tested it for jerks as you fall asleep, and it can make some jerks worse. These jerks are harmless. Steady sleep times and less caffeine come first.",
      cites: [
        benign,
        ukPrecautions,
        "thorpy-2010-sleep-starts#Summary",
        "acu-cell-2017-muscle-spasms@avoid-stimulants",
        "own-rules#Options without a study",
      ],
    },
    howStudied: { text: "It was not studied for this.", cites: ["own-rules#Options without a study"] },
    watchFor: {
      text: "If you take it for fits, please go on as agreed with your care team. Stopping all at once is dangerous.",
      cites: [ukPrecautions, "own-rules#Medication review: only the prescriber changes a medicine"],
    },
    stopAndCall: {
      text: "If you take it now: call at once for a rash, fever, confusion, or trouble walking.",
      cites: [precautions, rash, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask about blood tests. Tell us if a rash ever came with a pill for fits.",
      cites: [rash, "uk-label-phenytoin#Contraindications"],
    },
  },
  reviewedOn: "2026-11-22",
});
