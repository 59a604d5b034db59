import { age, all, present, takes, takesAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none, unproven } from "../option";

const crampMedicines = "bnssg-muscle-cramps#Common causes: medications";
const sequenceRatios = "garrison-2012-cramps-medicines#Abstract: results";
const losesMagnesium = takesAny("loop-diuretic", "thiazide-diuretic");

/** Medication review: some medicines are followed by cramps; only the prescriber changes them. */
export const medicationReview = defineOption({
  id: "medication-review",
  name: "Medication review",
  kind: "non-drug",
  isNegligibleRisk: true,

  statements: [
    {
      id: "night-cramps",
      indications: ["nocturnal-leg-cramps"],
      studied: { included: [age.atLeast(50)], excluded: [present("als"), present("dialysis")] },
      direction: "benefit",
      certainty: "low",
      certaintyBecause:
        "A large and consistent association, but observational: starting quinine stands for having cramps, and no trial of stopping a medicine was found.",
      effectSize: "not-reported",
      design: "cohort-study",
      population: "Adults aged 50 or over among 4.2 million people in British Columbia, 2000 to 2008",
      outcome: "First prescription of quinine in the year after a medicine was started, against the year before",
      effect:
        "Adjusted sequence ratios (95 % CI): long-acting beta-agonists 2.42 (2.02 to 2.89), potassium-sparing diuretics 2.12 (1.61 to 2.78), thiazide-like 1.48 (1.29 to 1.68), loop 1.20 (1.00 to 1.44), statins 1.16 (1.04 to 1.29).",
      text: "Treatment for cramps starts more often after a long-acting beta-agonist or a diuretic, and a little more after a statin; whether a change of medicine helps was not tested.",
      cites: [sequenceRatios, "acu-cell-2017-muscle-spasms@find-the-cause"],
    },
    {
      id: "other-cramps",
      indications: ["muscle-cramps", "circulatory-cramps", "exercise-associated-cramps", "muscle-spasm-pain"],
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause:
        "Carried over from night cramps; a regional pathway in draft lists the medicines without references.",
      directness: "indirect",
      effectSize: "not-reported",
      design: "cohort-study",
      population: "Adults aged 50 or over who were first prescribed quinine",
      outcome: "First prescription of quinine after a medicine was started",
      effect: "Adjusted sequence ratios from 1.16 (statins) to 2.42 (long-acting beta-agonists)",
      text: "Medicines are among the usual causes that are looked for before a remedy; the figures are from night cramps.",
      cites: [sequenceRatios, crampMedicines, "acu-cell-2017-muscle-spasms@need-medicines"],
    },
    {
      id: "restless-legs",
      indications: ["restless-legs"],
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause: "Advice without a study that was read.",
      effectSize: "not-reported",
      design: "no-study",
      population: "People with restless legs",
      outcome: "None measured",
      effect: "Not reported",
      text: "Some medicines can make restless legs worse, so what the patient takes is looked through first.",
      cites: ["nhs-restless-legs#Treatment"],
    },
    {
      id: "als-pregnancy-fibromyalgia",
      indications: ["als-cramps", "pregnancy-cramps", "fibromyalgia"],
      ...unproven("People with ALS were left out of the study, and nobody pregnant was studied."),
      design: "no-study",
      population: "None",
      outcome: "None measured",
      effect: "Not reported",
      text: "Not studied here; a medicine that causes cramps, weakness or muscle pain can still be found.",
      cites: [
        "garrison-2012-cramps-medicines#Methods, as reported: ALS and dialysis excluded",
        "acu-cell-2017-muscle-spasms@find-the-cause",
      ],
    },
  ],

  contraindications: none(
    "Looking through the medicines harms nobody; a change of one is a decision of its own.",
    "own-rules#Non-drug measures",
  ),

  precautions: {
    withdrawal: {
      when: takesAny("baclofen", "benzodiazepine-or-z-drug"),
      says: "Baclofen or a benzodiazepine that is stopped at once can cause seizures, rigidity and high fever; a reduction is slow and supervised.",
      cites: ["who-2002-baclofen-withdrawal#Regulatory action", "fda-2020-benzodiazepines#Boxed warning"],
    },
    "gradual-stop": {
      when: takesAny("antiseizure", "corticosteroid", "beta-blocker", "levodopa", "pyridostigmine"),
      says: "An antiseizure medicine, systemic corticosteroid, beta-blocker, levodopa or pyridostigmine is not stopped at once.",
      cites: [pendingVerification],
    },
    "prescriber-decides": {
      says: "Only the prescriber changes or stops a medicine: a diuretic, inhaler or statin is there for a reason that may outweigh cramps.",
      cites: ["own-rules#Medication review: only the prescriber changes a medicine"],
    },
  },

  interactions: {
    "ppi-with-diuretic": {
      when: all(takes("proton-pump-inhibitor"), losesMagnesium),
      says: "A proton-pump inhibitor with a diuretic: the combination carries the higher risk of low magnesium, so magnesium is measured.",
      cites: ["begley-2016-ppi-magnesium#Abstract: conclusion", "janett-2015-ppi-magnesium#Abstract"],
    },
  },

  adverseEffects: {
    "long-acting-beta-agonist": {
      when: takes("long-acting-beta-agonist"),
      says: "Long-acting beta-agonist: treatment for cramps started 2.42 times as often in the year after (95 % CI 2.02 to 2.89). One product lists cramps as very rare.",
      cites: [sequenceRatios, "salmeterol-information#Adverse effects"],
    },
    "potassium-sparing-diuretic": {
      when: takes("potassium-sparing-diuretic"),
      says: "Potassium-sparing diuretic: treatment for cramps started 2.12 times as often in the year after (95 % CI 1.61 to 2.78). Only its prescriber stops it.",
      cites: [sequenceRatios],
    },
    "thiazide-diuretic": {
      when: takes("thiazide-diuretic"),
      says: "Thiazide or thiazide-like diuretic: treatment for cramps started 1.48 times as often in the year after (95 % CI 1.29 to 1.68). Only its prescriber stops it.",
      cites: [sequenceRatios],
    },
    "loop-diuretic": {
      when: takes("loop-diuretic"),
      says: "Loop diuretic: the ratio is 1.20 (95 % CI 1.00 to 1.44), which could be chance; it can lower magnesium. Only its prescriber stops it.",
      cites: [sequenceRatios, "ayrshire-2025-hypomagnesaemia#Additional information"],
    },
    statin: {
      when: takes("statin"),
      says: "Statin: the ratio is small, 1.16 (95 % CI 1.04 to 1.29). New muscle pain or weakness is another matter: creatine kinase first.",
      cites: [sequenceRatios, "nhs-statin-intolerance#Algorithm 1"],
    },
    "calcium-channel-blocker": {
      when: takes("calcium-channel-blocker"),
      says: "Calcium-channel blocker: named as a cause in a regional pathway; a leaflet for amlodipine lists cramps as uncommon.",
      cites: [crampMedicines, "amlodipine-leaflet#Side effects"],
    },
    "proton-pump-inhibitor": {
      when: takes("proton-pump-inhibitor"),
      says: "Proton-pump inhibitor: long use can lower magnesium, and calcium and potassium with it; low magnesium can cause cramps.",
      cites: ["janett-2015-ppi-magnesium#Abstract", "ayrshire-2025-hypomagnesaemia#Additional information"],
    },
    bisphosphonate: {
      when: takes("bisphosphonate"),
      says: "Bisphosphonate: low calcium with cramps and tetany has been reported with zoledronic acid.",
      cites: ["zoledronic-acid-leaflet#Warnings and precautions"],
    },
    "ciclosporin-or-tacrolimus": {
      when: takes("ciclosporin-or-tacrolimus"),
      says: "Ciclosporin or tacrolimus: low magnesium is common with both, and so is a disturbed potassium.",
      cites: ["ciclosporin-information#Adverse effects", "tacrolimus-rote-liste#Adverse effects"],
    },
    pyridostigmine: {
      when: takes("pyridostigmine"),
      says: "Pyridostigmine: spasms, fasciculation and weakness are its main effects on muscle. In myasthenia weakness may be the disease or the dose, which the neurologist tells apart.",
      cites: ["pyridostigmine-smpc#4.8 Undesirable effects", pendingVerification],
    },
    chemotherapy: {
      when: takes("chemotherapy"),
      says: "Chemotherapy: some of it, cisplatin for one, lowers magnesium.",
      cites: ["ayrshire-2025-hypomagnesaemia#Additional information", "bnssg-2023-hypomagnesaemia#Causes"],
    },
    theophylline: {
      when: takes("theophylline-or-tizanidine"),
      says: "Theophylline can lower magnesium; of tizanidine this was not read.",
      cites: ["ayrshire-2025-hypomagnesaemia#Additional information"],
    },
    "restless-legs-antidepressant": {
      when: takes("ssri-or-snri"),
      says: "Serotonergic antidepressant: it may make restless legs worse (pending verification).",
      cites: [pendingVerification],
    },
    lithium: {
      when: takes("lithium"),
      says: "Lithium: muscle twitching or cramps can be a sign of a level that is too high (pending verification).",
      cites: [pendingVerification],
    },
    levothyroxine: {
      when: takes("levothyroxine"),
      says: "Levothyroxine: an underactive thyroid is itself a cause of cramps, so thyroid function is looked at.",
      cites: ["bnssg-muscle-cramps#Secondary to medical conditions; bloods"],
    },
  },

  doseAsStudied: none("A review has no dose; none was studied.", "garrison-2012-cramps-medicines#Abstract: methods"),

  monitoring: [
    {
      text: "Where indicated: urea and electrolytes, liver tests, calcium, magnesium, HbA1c, TSH and creatine kinase.",
      cites: ["bnssg-muscle-cramps#What to do before referral", "acu-cell-2017-muscle-spasms@cause-electrolytes"],
    },
    {
      text: "After a change of medicine: the cramps, and the condition for which the medicine was given.",
      cites: ["own-rules#Medication review: only the prescriber changes a medicine"],
    },
  ],

  patient: {
    name: "A look at all your medicines",
    whatItIs: {
      text: "Your doctor or pharmacist looks through all that you take. Some water pills, inhalers and other drugs are linked with cramps.",
      cites: [sequenceRatios],
    },
    howStudied: {
      text: "Researchers looked at prescriptions of people aged 50 or older. They did not test whether a change of medicine makes cramps go away.",
      cites: ["garrison-2012-cramps-medicines#Abstract: methods", sequenceRatios],
    },
    watchFor: {
      text: "It can be dangerous to stop some drugs all at once. Any change is first talked over with the person who gave you the drug.",
      cites: [
        "who-2002-baclofen-withdrawal#Regulatory action",
        "fda-2020-benzodiazepines#Boxed warning",
        "own-rules#Medication review: only the prescriber changes a medicine",
      ],
    },
    stopAndCall: [
      {
        text: "Get help at once for dark urine with bad muscle pain.",
        cites: ["kodadek-2022-rhabdomyolysis#Abstract; table 2"],
      },
      {
        text: "On a statin, call a doctor the same day for new weakness or strong muscle pain.",
        cites: ["nhs-statin-intolerance#Algorithm 1"],
      },
    ],
    askAbout: {
      text: "Ask which of your medicines can cause cramps, and if one can be changed.",
      cites: [sequenceRatios, crampMedicines, "own-rules#Medication review: only the prescriber changes a medicine"],
    },
  },

  reviewedOn: "2026-11-22",
});
