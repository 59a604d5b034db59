import {
  age,
  all,
  any,
  breastfeeding,
  derived,
  everyone,
  lab,
  pregnant,
  present,
  presentAny,
  takes,
  takesAny,
} from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const ukPrecautions = "uk-label-baclofen#Special warnings and precautions for use";
const canadianWarnings = "canadian-label-baclofen#Warnings";
const canadianPrecautions = "canadian-label-baclofen#Special precautions";
const canadianInteractions = "canadian-label-baclofen#Drug interactions";
const kidneyStudy = "muanda-2019-baclofen-kidney#Abstract: Results; by kidney function, as reported";

/** Baclofen: for spasticity; uncertain for cramps in ALS, and the kidney decides who can have it. */
export const baclofen = defineOption({
  id: "baclofen",
  name: "Baclofen",
  kind: "drug",
  statements: [
    {
      id: "als-cramps",
      indications: ["als-cramps"],
      ...unproven("Two Cochrane reviews call the effect uncertain; no figure is given, and we read abstracts alone."),
      design: "systematic-review",
      population: "People with ALS; the number is not reported in what we read",
      outcome: "Cramps",
      effect: "Not reported",
      text: "Uncertain for cramps in ALS. It is licensed for spasticity; British guidance names it second, after quinine.",
      cites: [
        "ng-2017-als-symptoms#Abstract, treatment for cramps",
        "baldinger-2012-als-cramps#Abstract",
        "l-threonine-als-cramps-summary@no-drug-proven",
        "nice-2016-ng42#Recommendations on muscle problems",
      ],
    },
  ],
  contraindications: {
    "egfr-below-30": {
      when: lab("egfr").below(30),
      says: "An eGFR below 30 mL/min/1.73 m²: baclofen leaves by the kidney. In people of 66 or over at least 20 mg a day brought 2.9 more admissions with confusion in 100 people than lower doses. The cut is ours.",
      notForYou: "Your kidneys are weak. Baclofen builds up and can make you confused.",
      figures: { "66 or over": "studied", "20 mg": "dose" },
      cites: [kidneyStudy, "own-rules#Severe renal impairment is an eGFR below 30"],
    },
    dialysis: {
      when: derived("dialysis"),
      says: "Dialysis: baclofen builds up. The American list for older adults rules it out; we do so at any age.",
      notForYou: "You are on dialysis. Baclofen builds up in the body.",
      cites: [
        "beers-2023-older-adults#Entry on baclofen and the kidney",
        "own-rules#Dialysis counts as a GFR below 30",
      ],
    },
    "egfr-below-60-from-65": {
      when: all(age.atLeast(65), lab("egfr").below(60)),
      says: "Aged 65 or over with an eGFR below 60 mL/min/1.73 m²: the American list for older adults says to avoid it, for confusion that needs hospital. If nothing else will do: lowest dose, mental state watched.",
      notForYou:
        "You are 65 or older and your kidneys are weak. Baclofen can make you so confused that you need a hospital.",
      cites: ["beers-2023-older-adults#Entry on baclofen and the kidney", kidneyStudy],
    },
    "acute-kidney-injury": {
      when: present("acute-kidney-injury"),
      says: "Acute kidney injury: baclofen leaves by the kidney, and the eGFR cannot be trusted. Our verdict, until the kidneys have recovered.",
      notForYou: "Your kidneys are hurt right now. Baclofen leaves the body through them.",
      cites: [ukPrecautions, "own-rules#Acute kidney injury counts as a GFR below 30"],
    },
    "peptic-ulcer": {
      when: present("peptic-ulcer"),
      says: "Peptic ulcer: contraindicated in the British label; baclofen makes the stomach produce more acid.",
      notForYou: "You have or had a stomach ulcer. Baclofen makes more stomach acid.",
      cites: ["uk-label-baclofen#Contraindications", canadianPrecautions],
    },
    "not-asked-here": {
      says: "Also contraindicated, and not asked in this form: allergy to baclofen.",
      cites: ["uk-label-baclofen#Contraindications"],
      severity: "warning",
    },
  },
  precautions: {
    "never-stop-at-once": {
      when: everyone,
      says: "For everyone: off label for cramps, and never stopped at once. Hallucinations and seizures have followed; it is tapered over about one to two weeks. From a pump, stopping has killed.",
      cites: [canadianWarnings, "who-2002-baclofen-withdrawal#Abrupt discontinuation"],
    },
    "egfr-30-to-59": {
      when: all(age.below(65), lab("egfr").atLeast(30), lab("egfr").below(60)),
      says: "An eGFR of 30 to 59 mL/min/1.73 m² under 65: for a specialist. In older people at least 20 mg a day brought 0.42 (eGFR 45 to 59) and 1.23 (30 to 44) more admissions with confusion in 100 people than lower doses.",
      figures: { "20 mg": "dose", "eGFR 45 to 59": "studied" },
      cites: [kidneyStudy, "own-rules#Specialist first"],
    },
    weakness: {
      when: present("als"),
      says: "ALS: less spasticity can mean less strength to stand and walk on. Posture and gait are checked.",
      cites: [canadianPrecautions],
    },
    breathing: {
      when: any(derived("respiratory-weakness"), present("copd-or-sleep-apnoea")),
      says: "Weak breathing muscles, lung disease or sleep apnoea: baclofen can slow breathing. The respiratory team is asked first.",
      cites: [ukPrecautions, "own-rules#Specialist first"],
    },
    epilepsy: {
      when: present("epilepsy"),
      says: "Epilepsy: seizures may get worse; supervision and good seizure control are needed.",
      cites: [ukPrecautions],
    },
    "mental-illness": {
      when: presentAny("mood-disorder", "bipolar-disorder"),
      says: "Depression or mania may get worse, and suicide is reported; close follow-up is needed.",
      cites: [ukPrecautions],
    },
    "substance-use": {
      when: present("substance-use-disorder"),
      says: "Alcohol or other substance use: misuse and dependence are reported, and suicide risk is higher.",
      cites: [ukPrecautions],
    },
    "older-or-falls": {
      when: any(age.atLeast(65), present("falls")),
      says: "Aged 65 or over, or falls: drowsiness and weaker muscles are more likely; a cautious dose schedule is asked for.",
      cites: [canadianPrecautions, pendingVerification],
    },
    "liver-or-diabetes": {
      when: presentAny("liver-disease", "diabetes"),
      says: "Liver disease: caution, and liver tests are followed. Diabetes: blood glucose has risen and is checked.",
      cites: [ukPrecautions, canadianPrecautions, canadianInteractions],
    },
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: withdrawal with fits is reported in newborns. An obstetric and neurological decision.",
      cites: [canadianWarnings],
    },
    breastfeeding: {
      when: breastfeeding,
      says: "Breastfeeding: small amounts pass into milk; the child is watched for sleepiness.",
      cites: [pendingVerification],
    },
  },
  interactions: {
    opioid: {
      when: takes("opioid"),
      says: "With an opioid: deep sedation, slow breathing and death are reported. Lowest dose of both, and follow-up.",
      cites: [canadianWarnings],
    },
    sedatives: {
      when: takesAny("benzodiazepine-or-z-drug", "gabapentinoid", "theophylline-or-tizanidine"),
      says: "Benzodiazepines, Z-drugs, gabapentinoids, tizanidine and alcohol add to sedation and slow breathing.",
      cites: [pendingVerification],
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
      says: "Medicines that lower blood pressure: pressure may fall further; it is measured and the dose reviewed.",
      cites: [canadianInteractions, ukPrecautions],
    },
    lithium: {
      when: takes("lithium"),
      says: "Lithium: restless movements got worse on both; caution.",
      cites: [canadianInteractions],
    },
    levodopa: {
      when: takes("levodopa"),
      says: "Levodopa: confusion, hallucinations and worse parkinsonism are reported.",
      cites: [canadianInteractions],
    },
  },
  adverseEffects: {
    confusion: {
      says: "In kidney disease at 66 or over, admission with confusion within 30 days: 1.11 % at 20 mg a day or more, 0.42 % below that.",
      figures: { "66 or over": "studied" },
      cites: ["muanda-2019-baclofen-kidney#Abstract: Results"],
    },
  },
  doseAsStudied: {
    text: "The dose in the trial of cramps is not reported in what we read.",
    cites: ["baldinger-2012-als-cramps#Abstract", "l-threonine-als-cramps-summary@technical-other-routes"],
  },
  monitoring: {
    text: "eGFR and mental state before the start and when health changes; strength, walking and breathing.",
    cites: [kidneyStudy, "beers-2023-older-adults#Entry on baclofen and the kidney", canadianPrecautions],
  },
  patient: {
    whatItIs: {
      text: "Baclofen relaxes stiff muscles. We do not know if it helps cramps in ALS. It can make you sleepy, weak or confused, above all if your kidneys are weak.",
      cites: [
        "ng-2017-als-symptoms#Abstract, treatment for cramps",
        kidneyStudy,
        canadianPrecautions,
        pendingVerification,
      ],
    },
    howStudied: {
      text: "It comes as tablets. We do not know how much people took in the study of cramps.",
      cites: ["baldinger-2012-als-cramps#Abstract", "uk-label-baclofen#Title"],
    },
    watchFor: {
      text: "Sleepiness, dizziness, weak legs or a low mood. It is not safe to stop it all at once. Your care team lowers it step by step.",
      cites: [ukPrecautions, canadianWarnings, canadianPrecautions, pendingVerification],
    },
    stopAndCall: {
      text: "Get help at once if you feel muddled or see things that are not there. Get it too if you have a fit, breathe slowly, or are hard to wake.",
      cites: [canadianWarnings, kidneyStudy, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask for a kidney test first. Tell us if you are allergic to baclofen.",
      cites: [kidneyStudy, "uk-label-baclofen#Contraindications"],
    },
  },
  reviewedOn: "2026-11-22",
});
