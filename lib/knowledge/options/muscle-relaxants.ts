import {
  age,
  any,
  derived,
  everyone,
  pregnantOrBreastfeeding,
  present,
  takes,
  takesAny,
  taking,
} from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const beers = "beers-2023-older-adults#Entry on skeletal muscle relaxants, as reproduced";
const methocarbamolRuledOut = "methocarbamol-smpc#4.3 Contraindications";
const methocarbamolWarnings = "methocarbamol-smpc#Warnings and interactions, as reproduced";
const tizanidineRuledOut = "zanaflex-smpc#Contraindications";
const tizanidineWarnings = "zanaflex-smpc#Special warnings and precautions for use";
const results = "cashin-2021-muscle-relaxants#Abstract: Results";

/** Skeletal muscle relaxants: a small, very uncertain gain in acute back pain; older people are better without. */
export const muscleRelaxants = defineOption({
  id: "muscle-relaxants",
  name: "Skeletal muscle relaxants",
  kind: "drug",
  statements: [
    {
      // Rated very low, not low: the review of 2021 grades its own estimate so.
      id: "spasm",
      indications: ["muscle-spasm-pain"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause:
        "The review grades it very low, in acute low-back pain and not in spasm. For long-standing spasm, which the website means, we read no result.",
      directness: "indirect",
      effectSize: "small",
      design: "systematic-review",
      population: "Adults with acute low-back pain; 6,505 people with any low-back pain were pooled from 31 trials",
      outcome: "Pain and disability on scales of 100 points within two weeks",
      effect:
        "Pain 7.7 points less (95 % CI 3.3 to 12.1); disability 3.3 points less (−0.7 to 7.3), which could be chance",
      text: "Not tested for long-standing spasm. In acute back pain they take off about 8 of 100 points, with more harm.",
      cites: ["acu-cell-2017-muscle-spasms@muscle-relaxants-chronic", results],
    },
    {
      id: "cramps",
      indications: ["muscle-cramps"],
      ...unproven("No trial of this class in cramps was found. Baclofen has an entry of its own."),
      design: "no-study",
      population: "Nobody",
      outcome: "Cramps",
      effect: "Not studied",
      text: "No trial in cramps was found; stretching and a look at other medicines come first.",
      cites: [
        "own-rules#Options without a study",
        "acu-cell-2017-muscle-spasms@stretch-acute",
        "acu-cell-2017-muscle-spasms@find-the-cause",
      ],
    },
  ],
  contraindications: {
    "age-65": {
      when: age.atLeast(65),
      says: "Aged 65 or over: the American list says to avoid them, for sedation, anticholinergic effects and fractures. It means carisoprodol, chlorzoxazone, cyclobenzaprine, metaxalone, methocarbamol and orphenadrine.",
      notForYou: "You are 65 or older. These drugs lead to falls and broken bones at your age.",
      cites: [beers, "acu-cell-2017-muscle-spasms@muscle-relaxants-chronic"],
    },
    "myasthenia-gravis": {
      when: present("myasthenia-gravis"),
      says: "Myasthenia gravis: contraindicated for methocarbamol; we hold it for the class.",
      notForYou: "You have myasthenia. These drugs are not safe with it.",
      cites: [methocarbamolRuledOut, "own-rules#Stricter than the label"],
    },
    epilepsy: {
      when: present("epilepsy"),
      says: "Epilepsy: contraindicated for methocarbamol; we hold it for the class.",
      notForYou: "You have fits. These drugs are not safe with them.",
      cites: [methocarbamolRuledOut, "own-rules#Stricter than the label"],
    },
    "pregnancy-or-breastfeeding": {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: the label of methocarbamol advises against it; our verdict for the class.",
      notForYou: "You are pregnant or nurse a baby. These drugs are not used then.",
      cites: [methocarbamolWarnings, "own-rules#Stricter than the label"],
    },
  },
  precautions: {
    sedation: {
      when: everyone,
      says: "For everyone: drowsiness, no driving while drowsy, no alcohol, and an end date. Labels stop at 30 days (methocarbamol) or two to three weeks (cyclobenzaprine).",
      figures: { "30 days": "duration" },
      cites: [methocarbamolWarnings, "methocarbamol-smpc#4.2 Posology", "cyclobenzaprine-label#Adult dosage"],
    },
    heart: {
      when: any(
        present("heart-failure"),
        present("heart-block"),
        present("atrial-fibrillation"),
        present("ischaemic-heart-disease"),
        derived("long-qt"),
      ),
      says: "Heart: failure, block, arrhythmia and a recent heart attack rule cyclobenzaprine out. High tizanidine levels lengthen QT.",
      cites: ["cyclobenzaprine-label#Contraindications", "sirdalud-leaflet#CYP1A2 inhibitors"],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: a badly working liver rules tizanidine out; cyclobenzaprine is not recommended if moderate or worse.",
      cites: [tizanidineRuledOut, "cyclobenzaprine-label#Warnings"],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: caution with methocarbamol, and tizanidine may need a lower dose.",
      cites: [methocarbamolWarnings, tizanidineWarnings],
    },
    falls: {
      when: present("falls"),
      says: "Recurrent falls: sedation and low blood pressure bring more of them, and fractures.",
      cites: [beers, tizanidineWarnings],
    },
    glaucoma: {
      when: present("glaucoma"),
      says: "Glaucoma: a warning for cyclobenzaprine, as is urinary retention.",
      cites: ["cyclobenzaprine-label#Warnings"],
    },
    breathing: {
      when: any(derived("respiratory-weakness"), present("copd-or-sleep-apnoea")),
      says: "Weak breathing muscles, lung disease or sleep apnoea: a sedative can slow breathing. The respiratory team is asked first.",
      cites: [pendingVerification],
    },
    weakness: {
      when: present("als"),
      says: "ALS: the website that names them leaves neurological disease out, and a relaxant may take strength. The specialist team is asked first.",
      cites: ["acu-cell-2017-muscle-spasms@neurological-exclusion", pendingVerification],
    },
    "substance-use": {
      when: present("substance-use-disorder"),
      says: "Alcohol or other substance use: alcohol adds to sedation, and some relaxants are misused.",
      cites: [methocarbamolWarnings, pendingVerification],
    },
  },
  interactions: {
    sedatives: {
      when: takesAny(
        "opioid",
        "benzodiazepine-or-z-drug",
        "gabapentinoid",
        "baclofen",
        "antiseizure",
        "theophylline-or-tizanidine",
      ),
      says: "Opioids, barbiturates and other sedatives add to sedation and can slow breathing; a second relaxant too.",
      cites: [methocarbamolWarnings, pendingVerification],
    },
    antidepressants: {
      when: takes("ssri-or-snri"),
      says: "SSRI or SNRI: serotonin syndrome with cyclobenzaprine can threaten life. Fluvoxamine rules tizanidine out.",
      cites: ["fda-2013-cyclobenzaprine#Warnings", tizanidineRuledOut],
    },
    "ciprofloxacin-or-mexiletine": {
      when: any(takes("quinolone-or-tetracycline"), taking("mexiletine")),
      says: "Ciprofloxacin rules tizanidine out, and mexiletine raises its level: blood pressure falls, and sedation grows.",
      cites: [tizanidineRuledOut, "j-clin-pharmacol-2010-tizanidine-mexiletine#Abstract"],
    },
    "blood-pressure-medicines": {
      when: takesAny(
        "ace-inhibitor-or-arb",
        "beta-blocker",
        "calcium-channel-blocker",
        "thiazide-diuretic",
        "loop-diuretic",
        "potassium-sparing-diuretic",
      ),
      says: "Medicines that lower blood pressure: with tizanidine pressure can fall to collapse; stopping it at once lets it rebound.",
      cites: [tizanidineWarnings, "sirdalud-leaflet#Antihypertensives and diuretics"],
    },
    "qt-prolonging": {
      when: takes("qt-prolonging"),
      says: "Another QT-prolonging medicine: not recommended with a high dose of tizanidine.",
      cites: ["sirdalud-leaflet#CYP1A2 inhibitors"],
    },
    pyridostigmine: {
      when: takes("pyridostigmine"),
      says: "Pyridostigmine may work less well with methocarbamol.",
      cites: [methocarbamolWarnings],
    },
  },
  adverseEffects: {
    harms: {
      says: "In acute low-back pain adverse events may be more frequent than in controls (relative risk 1.6, 95 % CI 1.2 to 2.0).",
      cites: [results],
    },
    kinds: {
      says: "Drowsiness, dizziness, dry mouth, blurred vision, confusion and arrhythmia with cyclobenzaprine.",
      cites: ["cyclobenzaprine-label#Adverse reactions"],
    },
  },
  doseAsStudied: {
    text: "The doses of the trials were not read. Labels: methocarbamol 1,500 mg three times a day, at most 30 days; cyclobenzaprine 5 to 10 mg three times a day, at most three weeks.",
    cites: ["methocarbamol-smpc#4.2 Posology", "cyclobenzaprine-label#Adult dosage", results],
  },
  monitoring: {
    text: "Alertness, falls and an end date; with tizanidine blood pressure, liver tests and an ECG.",
    cites: [tizanidineWarnings, "own-rules#Monitoring where none is published"],
  },
  patient: {
    name: "Tablets that relax muscles",
    whatItIs: {
      text: "Tablets that are meant to relax tight muscles. For new back pain they may help a little for two weeks. For cramps we found no study. From age 65 they do more harm.",
      cites: [results, beers, "own-rules#Options without a study"],
    },
    howStudied: {
      text: "In the studies people with new back pain had them for up to two weeks.",
      cites: [results],
    },
    watchFor: {
      text: "They can make you sleepy or dizzy. Driving and alcohol are not safe with them. Some must be lowered step by step.",
      cites: [methocarbamolWarnings, tizanidineWarnings],
    },
    stopAndCall: {
      text: "Get help at once if you faint, have a fit, breathe slowly, or your heart races. Get it too for a fever with shaking and a muddled mind.",
      cites: [
        tizanidineWarnings,
        "cyclobenzaprine-label#Adverse reactions",
        "fda-2013-cyclobenzaprine#Warnings",
        pendingVerification,
        "own-rules#When to call",
      ],
    },
    askAbout: {
      text: "Ask when to stop it. Tell us of pills for mood and pills that make you sleepy.",
      cites: [
        methocarbamolWarnings,
        "methocarbamol-smpc#4.2 Posology",
        "cyclobenzaprine-label#Adult dosage",
        "fda-2013-cyclobenzaprine#Warnings",
        tizanidineRuledOut,
      ],
    },
  },
  reviewedOn: "2026-11-22",
});
