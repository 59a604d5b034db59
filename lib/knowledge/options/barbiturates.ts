import {
  age,
  any,
  derived,
  everyone,
  lab,
  pregnantOrBreastfeeding,
  present,
  presentAny,
  takes,
  takesAny,
} from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none } from "../option";

const ukContraindications = "uk-label-phenobarbital#4.3 Contraindications";
const ukPrecautions = "uk-label-phenobarbital#4.4 Special warnings and precautions for use";
const nzContraindications = "nz-label-phenobarbital#4.3 Contraindications";
const benign = "whitney-2018-hypnic-jerks#Abstract";

/** Barbiturates (phenobarbital): named by one website for sleep starts, without a study and without a risk. */
export const barbiturates = defineOption({
  id: "barbiturates",
  name: "Barbiturates",
  kind: "drug",
  statements: [
    {
      id: "sleep-starts",
      indications: ["sleep-starts"],
      direction: "harm",
      certainty: "very-low",
      certaintyBecause: "No study in sleep starts was found; the harm is read off the labels of phenobarbital.",
      effectSize: "not-reported",
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "Sleep starts",
      effect: "Not studied",
      text: "A website says that some people need a barbiturate; it cites nothing. Sleep starts are benign, and regular sleep and less caffeine come first.",
      cites: ["acu-cell-2017-muscle-spasms@barbiturates", benign, "thorpy-2010-sleep-starts#Summary"],
    },
  ],
  contraindications: {
    breathing: {
      when: any(derived("respiratory-weakness"), present("copd-or-sleep-apnoea")),
      says: "Severe slowing of breathing: contraindicated in the British label; lung failure and sleep apnoea in the New Zealand one. We take the stricter.",
      notForYou: "Your breathing is weak, or your lungs are ill. This drug can slow breathing too much.",
      cites: [ukContraindications, nzContraindications, "own-rules#Where labels differ"],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: severe impairment is a contraindication in the British label, any in the New Zealand one.",
      notForYou: "Your liver is ill. This drug is not safe with that.",
      cites: [ukContraindications, nzContraindications],
    },
    "egfr-below-30": {
      when: any(lab("egfr").below(30), derived("dialysis")),
      says: "An eGFR below 30 mL/min/1.73 m² or dialysis: severe kidney impairment is a contraindication; the cut is ours.",
      notForYou: "Your kidneys are weak. This drug is not safe with that.",
      cites: [ukContraindications, "own-rules#Severe renal impairment is an eGFR below 30"],
    },
    "substance-use": {
      when: present("substance-use-disorder"),
      says: "Alcohol or drug dependence: contraindicated in the New Zealand label.",
      notForYou: "It is easy to get hooked on this drug. With your past it is not safe.",
      cites: [nzContraindications],
    },
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy: more major birth defects with phenobarbital; no dose is free of risk. In breastfeeding it passes into milk (pending verification). Our verdict.",
      notForYou: "You are pregnant or nurse a baby. This drug can harm the baby.",
      cites: [
        "mhra-2021-antiepileptics-pregnancy#Conclusions, as reported",
        "own-rules#Stricter than the label",
        pendingVerification,
      ],
    },
    "not-asked-here": {
      says: "Also contraindicated, and not asked in this form: acute porphyria; allergy to a barbiturate.",
      cites: [ukContraindications],
      severity: "warning",
    },
  },
  precautions: {
    dependence: {
      when: everyone,
      says: "For everyone: dependence, and seizures when it is stopped at once. Who takes it for epilepsy goes on under the epilepsy team.",
      cites: [pendingVerification, "own-rules#Medication review: only the prescriber changes a medicine"],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: it builds up; the New Zealand label rules it out in any kidney impairment.",
      cites: [nzContraindications],
    },
    mood: {
      when: presentAny("mood-disorder", "bipolar-disorder"),
      says: "Depression or bipolar disorder: suicidal thoughts are more likely, and overdose kills. Suicide risk is a contraindication in the New Zealand label.",
      cites: [ukPrecautions, nzContraindications],
    },
    "older-or-falls": {
      when: any(age.atLeast(65), present("falls")),
      says: "Aged 65 or over, or falls: it is cleared more slowly, and sedation adds to falls.",
      cites: ["uk-label-phenobarbital#4.2 Posology", pendingVerification],
    },
    bones: {
      when: present("low-bone-density"),
      says: "Low bone density: phenobarbital can soften bones by clearing vitamin D faster; vitamin D is checked.",
      cites: ["mhra-2009-antiepileptics-bone#Advice"],
    },
  },
  interactions: {
    "vitamin-k-antagonist": {
      when: takes("vitamin-k-antagonist"),
      says: "Warfarin: its effect falls over weeks and rises when the barbiturate stops. INR checks.",
      cites: ["skyscape-inducers-warfarin#Oral anticoagulants with enzyme inducers"],
    },
    doac: {
      when: takes("doac"),
      says: "Direct oral anticoagulant: its level falls, and clots may follow. Another choice is needed.",
      cites: ["pmc6292857-antiepileptics-doac#Abstract"],
    },
    sedatives: {
      when: takesAny("opioid", "benzodiazepine-or-z-drug", "gabapentinoid", "baclofen"),
      says: "Opioids, benzodiazepines, gabapentinoids and baclofen add to sedation and slow breathing.",
      cites: [pendingVerification],
    },
    contraceptives: {
      says: "Hormonal contraception may fail, as it is cleared faster; many other medicines too.",
      cites: [pendingVerification],
    },
  },
  adverseEffects: {
    skin: {
      says: "Rare: life-threatening skin reactions (Stevens-Johnson syndrome), most likely in the first weeks.",
      cites: [ukPrecautions],
    },
  },
  doseAsStudied: none("No study in sleep starts was found.", "own-rules#Options without a study"),
  monitoring: none("It is not offered for sleep starts, so nothing is monitored here.", "own-rules#Nothing to list"),
  patient: {
    whatItIs: {
      text: "Barbiturates are strong old drugs for fits. Nobody has tested them for jerks as you fall asleep, and they can do much harm. These jerks are harmless. Steady sleep times and less caffeine come first.",
      cites: [benign, "alghamdi-2023-hypnic-jerks#Abstract", ukPrecautions, "own-rules#Options without a study"],
    },
    howStudied: { text: "They were not studied for this.", cites: ["own-rules#Options without a study"] },
    watchFor: {
      text: "If you take one for fits, please go on as agreed with your care team. Stopping all at once is dangerous.",
      cites: ["own-rules#Medication review: only the prescriber changes a medicine", pendingVerification],
    },
    stopAndCall: {
      text: "If you take one now: get help at once for slow breathing, a blistering rash, or thoughts of harming yourself.",
      cites: [ukPrecautions, ukContraindications, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask which of your medicines it makes weaker, such as the birth control pill. Tell us of an illness called porphyria.",
      cites: [
        "skyscape-inducers-warfarin#Oral anticoagulants with enzyme inducers",
        "pmc6292857-antiepileptics-doac#Abstract",
        pendingVerification,
        ukContraindications,
      ],
    },
  },
  reviewedOn: "2026-11-22",
});
