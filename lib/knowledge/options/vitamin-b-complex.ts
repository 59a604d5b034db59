import { age, everyone, pregnantOrBreastfeeding, present, takes } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none, unproven } from "../option";

const trial = "chan-1998-vitamin-b-complex#Doses and result, as reported";
const academy = "katzberg-2010-cramps#Abstract: Recommendations";
const familyPhysicians = "aafp-2017-night-cramps#Evidence-Based Answer";
const nerveDamage = ["efsa-2023-vitamin-b6#Abstract", "pyridoxine-smpc#4.8 Undesirable effects"] as const;

/** Vitamin B complex: one small trial in older people with hypertension and cramps at night. */
export const vitaminBComplex = defineOption({
  id: "vitamin-b-complex",
  name: "Vitamin B complex",
  kind: "supplement",

  statements: [
    {
      id: "night-cramps",
      indications: ["nocturnal-leg-cramps"],
      // The trial took older people with hypertension alone; "older" is read as 65 years or more, which is our cut.
      studied: { included: [present("hypertension"), age.atLeast(65)], excluded: [] },
      direction: "benefit",
      certainty: "low",
      certaintyBecause:
        "One small randomised trial, read in a report that gives no placebo figures. A neurologists' review rates it possibly effective (Level C), family physicians C.",
      effectSize: "not-reported",
      design: "randomised-trial",
      population: "Older people with hypertension and cramps at night; the number was not in what we read",
      outcome: "Remission of cramps over three months",
      effect: "86 % of those on vitamin B complex had a remission; the placebo group's figure was not in what we read",
      text: "In one small trial in older people with hypertension 86 % had a remission; the placebo figure was not seen, and it has not been repeated.",
      cites: [trial, academy, familyPhysicians],
    },
    {
      id: "muscle-cramps",
      indications: ["muscle-cramps"],
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause: "Carried over from the one trial in cramps at night; other cramps were not studied.",
      directness: "indirect",
      effectSize: "not-reported",
      design: "guideline",
      population: "Older people with hypertension and cramps at night",
      outcome: "Cramps",
      effect: "Not reported for other cramps",
      text: "A neurologists' review lists it as possibly effective, from one trial in cramps at night. A website blames too much of it for muscle trouble and cites nothing.",
      cites: [academy, trial, "acu-cell-2017-muscle-spasms@b-complex-excess"],
    },
    {
      id: "pregnancy-cramps",
      indications: ["pregnancy-cramps"],
      ...unproven("The review rates all its evidence low or very low; the figures for B vitamins were not read."),
      design: "systematic-review",
      population: "Pregnant women with leg cramps: eight small trials with 576 women for all treatments together",
      outcome: "How often leg cramps came, how strong and how long",
      effect: "Could not be pooled; figures for B vitamins were not in what we read",
      text: "Whether B vitamins help leg cramps in pregnancy is uncertain.",
      cites: ["cochrane-2020-pregnancy-cramps#Abstract"],
    },
  ],

  contraindications: none(
    "Beyond an allergy to an ingredient the British text of vitamin B6 names none.",
    "pyridoxine-smpc#4.3 Contraindications",
  ),

  precautions: {
    "vitamin-b6-dose": {
      when: everyone,
      says: "The trial gave 30 mg of vitamin B6 a day; the European upper limit is 12 mg a day, because too much damages nerves. The B6 in the product, and an end date, need to be settled.",
      figures: { "30 mg": "dose", "12 mg": "limit" },
      cites: ["efsa-2023-vitamin-b6#Abstract", trial, "own-rules#Vitamin B6 above the upper limit"],
    },
    neuropathy: {
      when: present("peripheral-neuropathy"),
      says: "Neuropathy: too much vitamin B6 damages nerves too, so the cause would be in doubt.",
      cites: [...nerveDamage],
    },
    "b12-deficiency": {
      when: present("b12-deficiency"),
      says: "Vitamin B12 deficiency is treated as such; the 250 micrograms in the trial's capsule do not replace that.",
      figures: { "250 micrograms": "dose" },
      cites: [trial, pendingVerification],
    },
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: the upper limit of 12 mg of vitamin B6 a day holds here too, and the trial's 30 mg lies above it.",
      figures: { "12 mg": "limit", "30 mg": "dose" },
      cites: ["efsa-2023-vitamin-b6#Abstract", "pyridoxine-smpc#4.6 Fertility, pregnancy and lactation"],
    },
  },

  interactions: {
    levodopa: {
      when: takes("levodopa"),
      says: "Vitamin B6 weakens levodopa unless carbidopa or benserazide is taken with it: the combination is checked.",
      cites: ["pyridoxine-smpc#4.5 Interaction"],
    },
    antiseizure: {
      when: takes("antiseizure"),
      says: "Larger amounts of vitamin B6 can lower phenytoin and phenobarbital: a level, or no B6.",
      cites: ["pyridoxine-smpc#4.5 Interaction"],
    },
    "biotin-inside": {
      says: "Many B complexes contain biotin, which can make blood tests wrong; the label tells how much.",
      cites: ["fda-2019-biotin#Biotin in multivitamins, as reported"],
    },
    "folic-acid-inside": {
      when: takes("methotrexate"),
      says: "Methotrexate and folic acid weaken each other, and a B complex may hold folic acid: its prescriber decides.",
      cites: ["metofol-swiss-label#Warnings and precautions", pendingVerification],
    },
  },

  adverseEffects: {
    "nerve-damage": {
      says: "Large amounts of vitamin B6 over a long time damage nerves: numb, burning or tingling feet and hands.",
      cites: [...nerveDamage],
    },
    "burning-muscles": {
      says: "A website says that too much B complex burns the muscles; no study was found.",
      cites: ["acu-cell-2017-muscle-spasms@b-complex-excess"],
    },
  },

  doseAsStudied: {
    text: "By mouth each day for three months: vitamin B1 50 mg, B2 5 mg, B6 30 mg and B12 250 micrograms.",
    cites: [trial],
  },

  monitoring: {
    text: "Cramps are counted in a diary, and feeling in the feet is asked about; three months is as long as it was studied.",
    cites: [trial, "own-rules#Monitoring where none is published"],
  },

  patient: {
    whatItIs: {
      text: "Vitamin B complex is a mix of B vitamins. In one small study it eased leg cramps at night in older people with high blood pressure. Nobody has repeated that study.",
      cites: [trial, familyPhysicians],
    },
    howStudied: {
      text: "People in the study took it every day for three months.",
      cites: [trial],
    },
    watchFor: {
      text: "Too much vitamin B6 can harm nerves. Your care team can check how much is in the pill. Tell them if you take levodopa or medicines for seizures.",
      cites: [...nerveDamage, "pyridoxine-smpc#4.5 Interaction"],
    },
    stopAndCall: {
      text: "Call if your feet or hands feel numb, burn or tingle.",
      cites: [...nerveDamage, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask how much vitamin B6 is in the pill. Say that you take it before a blood test.",
      cites: [
        "efsa-2023-vitamin-b6#Abstract",
        "own-rules#Vitamin B6 above the upper limit",
        "fda-2019-biotin#Biotin in multivitamins, as reported",
      ],
    },
  },

  reviewedOn: "2026-11-22",
});
