import { age, all, breastfeeding, everyone, female, pregnant, present, takes } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none } from "../option";

const label = "epilim-label-valproate#Contraindications";
const rules = "mhra-2023-valproate#Broadcast content; rule as reported by the pharmacy regulator";
const board = "nhsggc-valproate#Contraindications";
const figures = "scottish-paeds-2020-valproate#Report of the warning";
const warnings = "mims-valproate-warnings#Warnings";
const ammonia = "skyscape-inducers-warfarin#Valproic acid with topiramate";
const benign = "whitney-2018-hypnic-jerks#Abstract";

/** Sodium valproate: named by one website for sleep starts; it harms the unborn child, the liver and the pancreas. */
export const valproate = defineOption({
  id: "valproate",
  name: "Sodium valproate",
  kind: "drug",
  statements: [
    {
      id: "sleep-starts",
      indications: ["sleep-starts"],
      direction: "harm",
      certainty: "very-low",
      certaintyBecause: "No study in sleep starts was found; the harm is known from epilepsy.",
      effectSize: "not-reported",
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "Sleep starts",
      effect: "Not studied",
      text: "A website says that some people need it; it cites nothing. Sleep starts are benign, and regular sleep and less caffeine come first.",
      cites: ["acu-cell-2017-muscle-spasms@valproate", rules, benign, "thorpy-2010-sleep-starts#Summary"],
    },
    {
      id: "pregnancy-cramps",
      indications: ["pregnancy-cramps"],
      direction: "harm",
      certainty: "high",
      certaintyBecause:
        "Harm to the unborn child is well documented, and regulators act on it; never tested for cramps.",
      effectSize: "large",
      design: "regulator",
      population: "Children exposed before birth",
      outcome: "Birth defects; development",
      effect: "Birth defects in about 10 %; developmental disorders in up to 30 % to 40 %",
      text: "It causes birth defects in about 1 in 10 and developmental disorders in 3 to 4 in 10 children exposed before birth.",
      cites: [figures, rules, board],
    },
  ],
  contraindications: {
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: birth defects in about 10 % and developmental disorders in up to 30 % to 40 % of children.",
      notForYou: "You are pregnant. This drug can badly harm the baby.",
      figures: { "10 %": "measured", "up to 30 % to 40 %": "measured" },
      cites: [label, board, figures],
    },
    "could-become-pregnant": {
      when: all(female, age.below(55)),
      says: "A woman who could become pregnant: contraindicated unless a pregnancy prevention programme is met. The cut of 55 years is that of the British rule.",
      notForYou: "You could become pregnant. This drug can badly harm a baby before birth.",
      cites: [label, board, rules],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: contraindicated. Liver failure that kills is reported, mostly in the first six months.",
      notForYou: "Your liver is ill. This drug can harm it more.",
      cites: [label, warnings],
    },
    "raised-ammonia": {
      when: present("hepatic-encephalopathy"),
      says: "Urea-cycle disorder (contraindicated), raised ammonia or hepatic encephalopathy (our verdict): valproate raises ammonia and can cause encephalopathy.",
      notForYou: "Your body does not clear a waste called ammonia well. This drug makes more of it.",
      cites: [label, ammonia, "own-rules#Stricter than the label"],
    },
    "not-asked-here": {
      says: "Also contraindicated, and not asked in this form: mitochondrial disease (POLG), porphyria, severe liver failure in the family, allergy to valproate.",
      cites: [label],
      severity: "warning",
    },
  },
  precautions: {
    "epilepsy-care": {
      when: everyone,
      says: "For everyone: who takes it for epilepsy or mania goes on under the specialist; it is not stopped because of this page.",
      cites: ["own-rules#Medication review: only the prescriber changes a medicine"],
    },
    "under-55": {
      when: age.below(55),
      says: "Under 55: in the United Kingdom the rule is that it is started, in men or women, only when two specialists agree that nothing else will do.",
      cites: [rules],
    },
    men: {
      says: "Men: it can cause infertility, and use around conception may harm the child’s development; contraception is advised.",
      cites: ["nhsggc-valproate#Introduction"],
    },
    mood: {
      when: present("mood-disorder"),
      says: "Depression: suicidal thoughts are more likely on antiseizure medicines as a class.",
      cites: ["uk-label-phenobarbital#4.4, antiseizure medicines as a class"],
    },
    bones: {
      when: present("low-bone-density"),
      says: "Low bone density: long use lowers it further and brings fractures; vitamin D is checked.",
      cites: ["mhra-2009-antiepileptics-bone#Advice"],
    },
    breastfeeding: {
      when: breastfeeding,
      says: "Breastfeeding: for the specialist.",
      cites: [pendingVerification],
    },
    "bleeding-disorder": {
      when: present("bleeding-disorder"),
      says: "Bleeding disorder or low platelets: valproate can lower platelets.",
      cites: [pendingVerification],
    },
  },
  interactions: {
    antiseizure: {
      when: takes("antiseizure"),
      says: "Topiramate with valproate: encephalopathy from ammonia. Clonazepam with valproate: absence status. For the neurologist.",
      cites: [ammonia, "us-label-clonazepam#Precautions"],
    },
    anticoagulants: {
      when: takes("vitamin-k-antagonist"),
      says: "Warfarin: bleeding may be more likely; the INR is checked.",
      cites: [pendingVerification],
    },
    "l-glutamine": {
      says: "L-glutamine also adds to ammonia; the two are not a good pair.",
      cites: [ammonia, pendingVerification],
    },
  },
  adverseEffects: {
    "liver-and-pancreas": {
      says: "Rare and sometimes fatal: liver failure (malaise, vomiting, swelling of the face) and pancreatitis (belly pain), even after years.",
      cites: [warnings],
      severity: "warning",
    },
  },
  doseAsStudied: none("No study in sleep starts or cramps was found.", "own-rules#Options without a study"),
  monitoring: none("It is not offered for sleep starts, so nothing is monitored here.", "own-rules#Nothing to list"),
  patient: {
    name: "Valproate",
    whatItIs: {
      text: "Valproate is a drug for fits. Nobody has tested it for jerks as you fall asleep. It can badly harm a baby before birth, and it can harm the liver. These jerks are harmless. Steady sleep times and less caffeine come first.",
      cites: [
        benign,
        figures,
        warnings,
        "thorpy-2010-sleep-starts#Summary",
        "acu-cell-2017-muscle-spasms@avoid-stimulants",
        "own-rules#Options without a study",
      ],
    },
    howStudied: { text: "It was not studied for this.", cites: ["own-rules#Options without a study"] },
    watchFor: {
      text: "If you take it for fits or for your mood, please go on as agreed with your care team.",
      cites: ["own-rules#Medication review: only the prescriber changes a medicine"],
    },
    stopAndCall: {
      text: "If you take it now: call at once if you may be pregnant, or for bad belly pain, vomiting, yellow skin, or confusion.",
      cites: [warnings, figures, ammonia, "own-rules#When to call"],
    },
    askAbout: {
      text: "Women and men: if you may have children, talk to us before you start.",
      cites: [board, rules, "nhsggc-valproate#Introduction"],
    },
  },
  reviewedOn: "2026-11-22",
});
