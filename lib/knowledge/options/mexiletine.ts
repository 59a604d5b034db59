import {
  age,
  any,
  breastfeeding,
  derived,
  everyone,
  found,
  lab,
  pregnant,
  present,
  takes,
  takesAny,
} from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption } from "../option";

const leaflet = "eu-leaflet-mexiletine#Leaflet section 2";
const boxedWarning = "us-label-mexiletine#Boxed warning, mortality";
const euDose = "eu-leaflet-mexiletine#Section 4.2";

/** Mexiletine for cramps in ALS: an old heart-rhythm drug, off label, with two small trials after the 2011 review. */
export const mexiletine = defineOption({
  id: "mexiletine",
  name: "Mexiletine",
  kind: "drug",
  statements: [
    {
      id: "als-cramps",
      indications: ["als-cramps"],
      studied: {
        included: [age.atLeast(18), lab("fvc").atLeast(50)],
        excluded: [
          present("ischaemic-heart-disease"),
          present("heart-failure"),
          present("atrial-fibrillation"),
          pregnant,
        ],
      },
      direction: "benefit",
      certainty: "moderate",
      certaintyBecause:
        "Two double-blind trials agree. One level down: 80 people in all, at most 12 weeks, cramps secondary in the larger, and we read abstracts alone.",
      effectSize: "moderate",
      design: "randomised-trial",
      population: "Adults with ALS: 60 in a parallel trial, 20 in a crossover trial",
      outcome: "Cramp frequency",
      effect:
        "300 mg a day: 31 % of the placebo rate (P = 0.047); 900 mg a day: 16 % (P = 0.002). Crossover, 150 mg twice a day: 5.3 to 3.5 cramps a day",
      text: "Fewer cramps in two small trials, off label; a heart-rhythm drug that needs a heart check first.",
      cites: [
        "weiss-2016-mexiletine-als#Abstract",
        "oskarsson-2018-mexiletine-cramps#Abstract",
        "clinicaltrials-2013-mexiletine-als#Eligibility criteria",
        "l-threonine-als-cramps-summary@newer-research-may-differ",
        "l-threonine-als-cramps-summary@no-proven-way-2011",
        "l-threonine-als-cramps-summary@no-treatment-strong",
        "l-threonine-als-cramps-summary@technical-no-evidence-based-therapy",
        "l-threonine-als-cramps-summary@technical-still-empirical",
        "l-threonine-als-cramps-summary@technical-empirical",
      ],
    },
  ],
  contraindications: {
    "heart-block": {
      when: present("heart-block"),
      says: "Second- or third-degree AV block without a pacemaker: contraindicated in the label. With a working pacemaker the label allows it under continuous monitoring, which is for a cardiologist.",
      notForYou: "You have a block in the wiring of your heart. Mexiletine is not safe with it.",
      cites: ["us-label-mexiletine#Contraindications; Precautions, General"],
    },
    "heart-failure": {
      when: present("heart-failure"),
      says: "Heart failure: the European leaflet rules it out when the heart does not work properly; the US label asks for caution when it is severe. We take the stricter.",
      notForYou: "Your heart is weak. Mexiletine can harm it more.",
      cites: [leaflet, "us-label-mexiletine#Precautions, General", "own-rules#Where labels differ"],
    },
    "ischaemic-heart-disease": {
      when: present("ischaemic-heart-disease"),
      says: "Angina, past heart attack or other coronary disease: ruled out in the European leaflet. In the CAST trial two similar drugs gave 7.7 % deaths or cardiac arrests after a heart attack, against 3 % on placebo.",
      notForYou: "You have heart disease. Drugs like this one made more people with it die.",
      figures: { "7.7 %": "measured", "3 %": "measured" },
      cites: [leaflet, boxedWarning],
    },
    "chest-pain": {
      when: found("chest-pain"),
      says: "Chest pain now: a heart attack and cardiogenic shock are to be ruled out; mexiletine is contraindicated in both. Our verdict.",
      notForYou: "You have chest pain. A doctor needs to check your heart at once.",
      cites: ["us-label-mexiletine#Contraindications", leaflet, "own-rules#Heart attack suspected"],
    },
    "not-asked-here": {
      says: "Also contraindicated, and not asked in this form: cardiogenic shock; allergy to mexiletine or to a local anaesthetic.",
      cites: ["us-label-mexiletine#Contraindications", leaflet],
      severity: "warning",
    },
  },
  precautions: {
    "heart-check": {
      when: everyone,
      says: "For everyone: off label for cramps, with a boxed warning on deaths in the US label. A heart assessment and an ECG are needed before it is started, and ECG checks after.",
      cites: [euDose, boxedWarning],
    },
    "atrial-fibrillation": {
      when: present("atrial-fibrillation"),
      says: "Atrial fibrillation: the European leaflet rules out certain rhythm disorders and a fast heart beat; which ones was not in the part that we read. A cardiologist's view is needed first.",
      cites: [leaflet, "clinicaltrials-2013-mexiletine-als#Eligibility criteria", pendingVerification],
    },
    "pacemaker-or-icd": {
      when: present("pacemaker-or-icd"),
      says: "Pacemaker or ICD: it tells of a rhythm or conduction disorder. The cardiologist needs to agree first.",
      cites: ["us-label-mexiletine#Precautions, General", "own-rules#Specialist first"],
    },
    "long-qt": {
      when: derived("long-qt"),
      says: "Long QT: mexiletine itself did not lengthen QT in the label's studies, yet any antiarrhythmic can worsen a rhythm. A cardiologist needs to agree first.",
      cites: ["us-label-mexiletine#Clinical pharmacology; Precautions, General", "own-rules#Specialist first"],
    },
    "low-potassium": {
      when: derived("hypokalaemia"),
      says: "Low potassium makes rhythm disorders more likely on an antiarrhythmic; it is corrected first.",
      cites: [pendingVerification],
    },
    "low-magnesium": {
      when: derived("hypomagnesaemia"),
      says: "Low magnesium makes rhythm disorders more likely on an antiarrhythmic; it is corrected first.",
      cites: [pendingVerification],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: mexiletine is cleared by the liver and stays longer; the label asks for careful follow-up. Rare acute liver injury is known, so liver tests are needed before and during.",
      cites: [
        "us-label-mexiletine#Precautions, General; Boxed warning, acute liver injury",
        "livertox-2020-mexiletine#Introduction",
      ],
    },
    epilepsy: {
      when: present("epilepsy"),
      says: "Epilepsy: seizures are listed in overdose. A caution for people with past seizures is not in the part of the label that we read.",
      cites: ["us-label-mexiletine#Overdosage", pendingVerification],
    },
    "kidney-disease": {
      when: any(lab("egfr").below(30), derived("dialysis")),
      says: "An eGFR below 30 mL/min/1.73 m² or dialysis: a lower dose may be needed; the cut is ours.",
      cites: [pendingVerification, "own-rules#Severe renal impairment is an eGFR below 30"],
    },
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: no adequate study; the label allows it only where the benefit justifies the risk, and the ALS trial excluded it.",
      cites: ["us-label-mexiletine#Pregnancy", "clinicaltrials-2013-mexiletine-als#Eligibility criteria"],
    },
    breastfeeding: {
      when: breastfeeding,
      says: "Breastfeeding: mexiletine may pass into milk.",
      cites: [pendingVerification],
    },
    swallowing: {
      when: present("dysphagia"),
      says: "Difficulty swallowing: it comes as a hard capsule. Whether the capsule may be opened was not in what we read.",
      cites: ["us-label-mexiletine#Description", pendingVerification],
    },
    "respiratory-weakness": {
      when: derived("respiratory-weakness"),
      says: "Weak breathing muscles: the larger trial took only people with a slow vital capacity of at least 50 %. Breathing tests need to be followed.",
      cites: ["clinicaltrials-2013-mexiletine-als#Eligibility criteria"],
    },
    falls: {
      when: present("falls"),
      says: "Recurrent falls: dizziness, tremor and poor coordination are common, and loss of balance was the one serious event on treatment in the larger trial.",
      cites: ["us-label-mexiletine#Adverse reactions", "weiss-2016-mexiletine-als#Abstract, results"],
    },
  },
  interactions: {
    "theophylline-or-tizanidine": {
      when: takes("theophylline-or-tizanidine"),
      says: "Theophylline rose by about half to nearly double in three patients. Tizanidine exposure rose more than threefold and blood pressure fell further in 12 healthy people. Another choice, or levels, dose and blood pressure to follow.",
      cites: ["theophylline-mexiletine-1992#Abstract", "j-clin-pharmacol-2010-tizanidine-mexiletine#Abstract"],
    },
    riluzole: {
      when: takes("riluzole"),
      says: "Riluzole is cleared mainly by CYP1A2, which mexiletine inhibits, so riluzole may rise. In a trial of the two together 33 % had adverse events against 20 % on riluzole alone. Liver tests and tolerance to be followed.",
      figures: { "33 %": "measured", "20 %": "measured" },
      cites: [
        "eu-label-riluzole#Interactions, CYP1A2",
        "j-clin-pharmacol-2010-tizanidine-mexiletine#Abstract",
        "shibuya-2015-mexiletine-riluzole#Abstract",
      ],
    },
    "rhythm-medicines": {
      when: takes("qt-prolonging"),
      says: "Medicines that prolong QT include antiarrhythmics: certain rhythm medicines may not be taken with mexiletine. Which they are was not in the part that we read; an ECG and the full product information are needed.",
      cites: ["eu-leaflet-mexiletine#Leaflet section 2; section 4.2", pendingVerification],
    },
    "conduction-medicines": {
      when: takesAny("beta-blocker", "calcium-channel-blocker", "digoxin"),
      says: "Medicines that affect conduction in the heart: close ECG checks are asked for when they are combined.",
      cites: ["eu-leaflet-mexiletine#Section 4.2, patients with cardiac disorders"],
    },
    "narrow-margin-medicines": {
      when: takesAny("digoxin", "lithium", "vitamin-k-antagonist", "ciclosporin-or-tacrolimus"),
      says: "The European leaflet rules out certain medicines with a narrow margin of safety; which they are was not in the part that we read. Levels or the INR to be followed. The US label reports no interaction with anticoagulants.",
      cites: [leaflet, "us-label-mexiletine#Drug interactions", pendingVerification],
    },
    "ssri-or-snri": {
      when: takes("ssri-or-snri"),
      says: "Mexiletine is cleared by CYP2D6 and CYP1A2. Fluvoxamine cut its clearance by 38 %; other inhibitors of these enzymes would be expected to raise it too. A slower dose increase is needed.",
      figures: { "38 %": "measured" },
      cites: ["us-label-mexiletine#Drug interactions"],
    },
    antiseizure: {
      when: takes("antiseizure"),
      says: "Phenytoin and phenobarbital speed its clearance: less effect, and a rise when they are stopped. The dose needs review.",
      cites: ["us-label-mexiletine#Drug interactions"],
    },
    metformin: {
      when: takes("other-glucose-lowering"),
      says: "Metformin shares a kidney transporter (OCT2) with mexiletine and may change; glucose is to be followed when the dose changes.",
      cites: ["eu-leaflet-mexiletine#Interactions, OCT2 substrates"],
    },
    "smoking-and-caffeine": {
      says: "Smoking speeds its clearance 1.3 to 1.7 times, so starting or stopping matters. Caffeine is cleared by the enzyme that it inhibits and may act for longer (the caffeine part is pending verification).",
      cites: ["eu-leaflet-mexiletine#Interactions, CYP1A2 inducers", pendingVerification],
    },
    quinine: {
      when: takes("quinine"),
      says: "Quinine also acts on the heart: it lengthens QT, PR and QRS, and it inhibits CYP2D6, by which mexiletine is cleared. The two together are for a cardiologist.",
      cites: [
        "us-label-quinine#12.2 Pharmacodynamics; 7.2, CYP2D6 substrates",
        "us-label-mexiletine#Drug interactions",
        "own-rules#Specialist first",
      ],
    },
  },
  adverseEffects: {
    "mortality-warning": {
      says: "The boxed warning reserves it for life-threatening arrhythmia: no antiarrhythmic drug is shown to lengthen life in other people, and related drugs raised deaths after a heart attack (CAST).",
      cites: [boxedWarning],
      severity: "warning",
    },
    common: {
      says: "At 600 to 1,200 mg a day for arrhythmia: stomach upset 41 %, tremor 12.6 %, light-headedness 10.5 %, poor coordination 10.2 %; 40 % stopped.",
      cites: ["us-label-mexiletine#Adverse reactions"],
    },
    "als-trials": {
      says: "In ALS at 900 mg a day 32 % stopped the drug, against 5 % on placebo; at 300 mg a day it was well tolerated. One of 20 stopped for dizziness in the crossover trial.",
      cites: ["weiss-2016-mexiletine-als#Abstract, results", "oskarsson-2018-mexiletine-cramps#Abstract, results"],
    },
    "liver-skin-blood": {
      says: "Rare: acute liver injury, blood disorders, Stevens-Johnson syndrome, worse arrhythmia or heart failure.",
      cites: ["livertox-2020-mexiletine#Introduction"],
    },
    dress: {
      says: "A severe rash with fever and organ damage (DRESS) is believed to occur.",
      cites: [pendingVerification],
    },
  },
  doseAsStudied: [
    {
      text: "In ALS: 150 mg twice a day (crossover trial); 300 mg or 900 mg a day for 12 weeks (larger trial). The higher dose was often stopped.",
      cites: ["oskarsson-2018-mexiletine-cramps#Abstract, methods", "weiss-2016-mexiletine-als#Abstract"],
    },
    {
      text: "With food or an antacid, in the label for arrhythmia.",
      cites: ["us-label-mexiletine#Dosage and administration"],
    },
  ],
  monitoring: [
    {
      text: "A careful heart assessment before the start and ECG checks during treatment, in the European product information for another use.",
      cites: [euDose],
    },
    {
      text: "Liver tests: abnormal results, some in the first weeks, are in the boxed warning. The label gives no schedule in the part read.",
      cites: ["us-label-mexiletine#Boxed warning, acute liver injury"],
    },
    {
      text: "A count of cramps before and after shows whether it is worth going on.",
      cites: ["own-rules#Stop if it does not help"],
    },
  ],
  patient: {
    whatItIs: {
      text: "Mexiletine is a medicine for heart rhythm. In two small studies, people with ALS had fewer cramps on it. It is not licensed for cramps, and it can harm the heart.",
      cites: ["weiss-2016-mexiletine-als#Abstract", "oskarsson-2018-mexiletine-cramps#Abstract", boxedWarning],
    },
    howStudied: {
      text: "People in the studies took it each day for up to 12 weeks. A doctor needs to check your heart first.",
      cites: ["weiss-2016-mexiletine-als#Abstract", euDose],
    },
    watchFor: {
      text: "An upset stomach, dizziness and shaking are common. You could lose your balance.",
      cites: ["us-label-mexiletine#Adverse reactions", "weiss-2016-mexiletine-als#Abstract, results"],
    },
    stopAndCall: [
      {
        text: "Get help at once for chest pain, a fit, or if you faint. Get it too if your heart races or beats out of step.",
        cites: ["us-label-mexiletine#Adverse reactions; Overdosage", "own-rules#When to call"],
      },
      {
        text: "Call your care team for yellow skin or eyes, or for a rash with fever.",
        cites: ["livertox-2020-mexiletine#Introduction; Hepatotoxicity", "own-rules#When to call"],
      },
    ],
    askAbout: {
      text: "Ask for a heart tracing first. Tell us if you smoke, or if a numbing jab ever made you ill.",
      cites: [euDose, "eu-leaflet-mexiletine#Interactions, CYP1A2 inducers", leaflet],
    },
  },
  reviewedOn: "2026-11-22",
});
