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
import { defineOption, unproven } from "../option";

const pregabalinTrial = "allen-2014-pregabalin-restless-legs#Abstract";
const gabapentinText = "mims-gabapentin-label#Special precautions";
const pregabalinText = "mims-pregabalin-label#Special precautions";
const fda = "fda-2019-gabapentinoids#As reported";
const mhra = "mhra-pregabalin-breathing#Advice for healthcare professionals";
const publicPage = "nhs-gabapentin#Who can and cannot take gabapentin";
const report = "derry-2016-pregabalin-fibromyalgia#Results, as reported";

/** Gabapentin and pregabalin: shown to help in restless legs and, pregabalin, a little in fibromyalgia; not for cramps. */
export const gabapentin = defineOption({
  id: "gabapentin",
  name: "Gabapentin or pregabalin",
  kind: "drug",
  statements: [
    {
      id: "restless-legs",
      indications: ["restless-legs"],
      direction: "benefit",
      certainty: "moderate",
      certaintyBecause:
        "An American guideline recommends them strongly at moderate certainty. Trials are of 6 to 52 weeks; we read abstracts and reports.",
      effectSize: "moderate",
      design: "guideline",
      population: "Adults with moderate to severe restless legs: 24 in a crossover trial, 719 in a year’s trial",
      outcome: "International restless legs scale, 0 to 40 points",
      effect:
        "Gabapentin: 9.5 points after six weeks, 17.9 on placebo (P < 0.0005). Pregabalin 300 mg a day: better than placebo at 12 weeks (P < 0.001)",
      text: "Restless legs eased more than on placebo; a guideline puts these drugs first, after iron is checked.",
      cites: [
        "aasm-2025-restless-legs#Recommendations on gabapentin and pregabalin, as reported",
        "aan-2016-restless-legs#Abstract",
        "garcia-borreguero-2002-gabapentin#Abstract; scores as summarised",
        "allen-2014-pregabalin-restless-legs#Abstract; outcome as reported",
      ],
    },
    {
      id: "fibromyalgia-pregabalin",
      indications: ["fibromyalgia"],
      direction: "benefit",
      certainty: "moderate",
      certaintyBecause:
        "A Cochrane review of more than 3,000 people over two to three months; its figures were read in a report.",
      effectSize: "small",
      design: "systematic-review",
      population: "Adults with fibromyalgia",
      outcome: "At least half of the pain gone",
      effect: "23 % with pregabalin 300 mg to 600 mg a day, 14 % with placebo; 150 mg a day showed no clear benefit",
      text: "Pregabalin: about one person more in ten has half of the pain gone; dizziness in one more in four.",
      cites: [report],
    },
    {
      id: "fibromyalgia-gabapentin",
      indications: ["fibromyalgia"],
      ...unproven("One trial of 150 people, rated very low by Cochrane."),
      design: "systematic-review",
      population: "150 people with fibromyalgia, 12 weeks",
      outcome: "At least a third of the pain gone",
      effect: "About 5 in 10 on gabapentin 1,200 mg to 2,400 mg a day, 3 in 10 on placebo",
      text: "Gabapentin: one small trial does not settle whether it helps in fibromyalgia.",
      cites: ["cooper-2017-gabapentin-fibromyalgia#Plain-language summary"],
    },
    {
      id: "als-cramps",
      indications: ["als-cramps"],
      ...unproven(
        "A Cochrane overview calls it uncertain. A trial of 204 people found no symptomatic benefit and does not name cramps.",
      ),
      design: "systematic-review",
      population: "People with ALS",
      outcome: "Cramps",
      effect: "Not reported",
      text: "Uncertain for cramps in ALS; British guidance lists it after quinine and baclofen. Breathing declined faster in two trials.",
      cites: [
        "ng-2017-als-symptoms#Abstract, treatment for cramps",
        "miller-2001-gabapentin-als#Abstract: Results",
        "nice-2016-ng42#Recommendations on muscle problems",
      ],
    },
    {
      id: "nocturnal-leg-cramps",
      indications: ["nocturnal-leg-cramps"],
      ...unproven("No trial in night cramps was found."),
      design: "no-study",
      population: "Nobody",
      outcome: "Night cramps",
      effect: "Not studied",
      text: "Not tested for night cramps in what we found; it makes falls and sleepiness more likely.",
      cites: ["own-rules#Options without a study", gabapentinText],
    },
  ],
  contraindications: {
    "not-asked-here": {
      says: "Contraindicated, and not asked in this form: allergy to the drug, with swelling of face or throat.",
      cites: [pregabalinText],
      severity: "warning",
    },
  },
  precautions: {
    "kidney-check": {
      when: everyone,
      says: "For everyone: the dose depends on the kidney, so an eGFR is needed first. It is stopped over at least a week. Both are controlled drugs (class C) in the United Kingdom.",
      cites: [publicPage, pregabalinText, "nice-2016-ng42#Update information"],
    },
    "egfr-below-60": {
      when: lab("egfr").below(60),
      says: "An eGFR below 60 mL/min/1.73 m²: a lower dose is needed, and slow breathing is more likely.",
      cites: ["us-label-gabapentin-enacarbil#Renal impairment", mhra],
    },
    dialysis: {
      when: derived("dialysis"),
      says: "Dialysis: gabapentin enacarbil is not recommended for restless legs; any other form is for the kidney team.",
      cites: ["us-label-gabapentin-enacarbil#Renal impairment", "own-rules#Specialist first"],
    },
    "als-breathing": {
      when: present("als"),
      says: "ALS: in two trials together forced vital capacity fell faster on gabapentin. Breathing tests before and during.",
      cites: ["miller-2001-gabapentin-als#Abstract: Results"],
    },
    breathing: {
      when: any(derived("respiratory-weakness"), present("copd-or-sleep-apnoea")),
      says: "Weak breathing muscles, lung disease or sleep apnoea: severe slowing of breathing is reported. For the respiratory team first.",
      cites: [fda, mhra],
    },
    "older-or-falls": {
      when: any(age.atLeast(65), present("falls")),
      says: "Aged 65 or over, or falls: slow breathing, dizziness and falls are more likely. A lower dose, after an eGFR.",
      cites: [fda, gabapentinText],
    },
    mood: {
      when: presentAny("mood-disorder", "bipolar-disorder"),
      says: "Depression or bipolar disorder: suicidal thoughts are more likely on antiseizure medicines. Mood is followed.",
      cites: [pregabalinText, "allen-2014-pregabalin-restless-legs#Outcome as reported"],
    },
    "substance-use": {
      when: present("substance-use-disorder"),
      says: "Alcohol or other substance use: misuse and dependence are reported.",
      cites: [publicPage, pregabalinText],
    },
    "heart-failure-or-diabetes": {
      when: presentAny("heart-failure", "ascites-or-oedema", "diabetes"),
      says: "Heart failure or swelling: pregabalin can worsen both. Diabetes: it adds weight, and glucose-lowering medicines may need a change.",
      cites: [pregabalinText],
    },
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: gabapentin is usually not recommended. British advice is against pregabalin in pregnancy unless clearly necessary (major birth defects 5.6 % against 4.1 %).",
      figures: { "5.6 % against 4.1 %": "measured" },
      cites: ["mhra-2022-pregabalin-pregnancy#As reported", publicPage],
    },
    "acute-kidney-injury": {
      when: present("acute-kidney-injury"),
      says: "Acute kidney injury: the drug leaves by the kidney, and the eGFR cannot be trusted. The kidney team sets the dose.",
      cites: [
        "us-label-gabapentin-enacarbil#Renal impairment",
        "own-rules#Acute kidney injury counts as kidney disease",
      ],
    },
  },
  interactions: {
    opioid: {
      when: takes("opioid"),
      says: "With an opioid: slow breathing, coma and death. Of 49 reports to the American regulator 12 were deaths, all with a risk of this kind. Lowest doses and close follow-up, or another choice.",
      cites: [fda, gabapentinText],
    },
    sedatives: {
      when: takesAny("benzodiazepine-or-z-drug", "baclofen"),
      says: "Benzodiazepines, Z-drugs, baclofen and other sedatives add to sleepiness and slow breathing.",
      cites: [fda, mhra],
    },
    "worse-restless-legs": {
      says: "Before a drug for restless legs: iron is tested, and antihistamines, serotonergic antidepressants, antipsychotics, alcohol and caffeine are reviewed, as they can make them worse.",
      cites: ["aasm-2025-restless-legs#Good practice statement; medicines that worsen it, as reported"],
    },
  },
  adverseEffects: {
    common: {
      says: "Pregabalin against placebo: dizziness in 25 % more, sleepiness in 13 % more, weight gain and swelling in about 5 % more. Alcohol adds to drowsiness. Rare: severe rash with fever (DRESS), swelling of face or throat.",
      cites: [report, gabapentinText, pregabalinText],
    },
  },
  doseAsStudied: [
    {
      text: "Restless legs: gabapentin 600 mg to 2,400 mg a day; pregabalin 300 mg a day; gabapentin enacarbil 600 mg at about 5 p.m. with food.",
      cites: ["garcia-borreguero-2002-gabapentin#Summary", pregabalinTrial, "us-label-gabapentin-enacarbil#Dosage"],
    },
    { text: "Fibromyalgia: pregabalin 300 mg to 600 mg a day for two to three months.", cites: [report] },
  ],
  monitoring: {
    text: "eGFR, breathing, mood, weight and swelling; whether it still helps.",
    cites: [mhra, pregabalinText],
  },
  patient: {
    whatItIs: {
      text: "Gabapentin and pregabalin calm nerves. They help many people with restless legs. Pregabalin helps a few people with fibromyalgia pain. For cramps we do not know.",
      cites: [
        "garcia-borreguero-2002-gabapentin#Abstract",
        pregabalinTrial,
        report,
        "ng-2017-als-symptoms#Abstract, treatment for cramps",
      ],
    },
    howStudied: {
      text: "People in studies took capsules each day for six weeks to a year. The dose depends on how well the kidneys work.",
      cites: ["garcia-borreguero-2002-gabapentin#Abstract", pregabalinTrial, publicPage, mhra],
    },
    watchFor: {
      text: "Dizziness, sleepiness, weight gain, swollen legs or a low mood. It is best to stop slowly, with your care team.",
      cites: [report, pregabalinText],
    },
    stopAndCall: {
      text: "Get help at once if you breathe slowly or your face swells. Get it too for a bad rash, or if you think of harming yourself.",
      cites: [mhra, gabapentinText, pregabalinText, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask for a kidney test and an iron test first. Tell us if it ever made your face swell.",
      cites: [
        publicPage,
        mhra,
        "aasm-2025-restless-legs#Good practice statement; medicines that worsen it, as reported",
        pregabalinText,
      ],
    },
  },
  reviewedOn: "2026-11-22",
});
