import { any, derived, everyone, found, pregnantOrBreastfeeding, present, takes } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none, unproven } from "../option";

const troponin = "fda-2019-biotin#Falsely low troponin, as reported";
const hormoneTests = "li-2017-biotin-assays#Abstract; Figures 1 to 3";
const restlessLegsTrial = "moretti-biotin-restless-legs#Abstract: Study 2";
const claims = ["acu-cell-2017-muscle-spasms@biotin-rls", "acu-cell-2017-muscle-spasms@biotin-dialysis"] as const;

/** Biotin, 10 mg or more: named for cramps and restless legs by one website; it can make blood tests wrong. */
export const biotin = defineOption({
  id: "biotin",
  name: "Biotin, 10 mg or more",
  kind: "supplement",

  statements: [
    {
      id: "restless-legs-on-dialysis",
      indications: ["restless-legs"],
      when: derived("dialysis"),
      studied: { included: [derived("dialysis")], excluded: [] },
      direction: "no-clear-benefit",
      certainty: "very-low",
      certaintyBecause: "One small trial in one dialysis unit, of which we read part of the abstract.",
      effectSize: "none",
      design: "randomised-trial",
      population: "31 people on dialysis with restless legs",
      outcome: "Score of restless legs over 8 weeks",
      effect:
        "10 mg a day: from 20 to 13 points; about 0.3 mg a day: from 17 to 12 points; no difference between the two",
      text: "Tested on dialysis in one small trial; the difference could be chance.",
      cites: [restlessLegsTrial, ...claims],
    },
    {
      id: "restless-legs",
      indications: ["restless-legs"],
      ...unproven("A website tells of practitioners and cites nothing. Off dialysis no trial was found."),
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "Restless legs",
      effect: "Not reported",
      text: "Named by one website for restless legs; no trial was found in people who are not on dialysis.",
      cites: [...claims, "gonzalez-parejo-2024-restless-legs#Abstract"],
    },
    {
      id: "cramps-on-dialysis",
      indications: ["muscle-cramps", "nocturnal-leg-cramps"],
      when: derived("dialysis"),
      studied: { included: [derived("dialysis")], excluded: [] },
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause: "14 people without a comparison group; nobody knows how they would have fared on placebo.",
      effectSize: "not-reported",
      design: "case-series",
      population: "14 people with frequent cramps on haemodialysis",
      outcome: "Cramps during and after haemodialysis",
      effect: "Fewer and milder cramps in 12 of 14 on 1 mg a day",
      text: "On haemodialysis 12 of 14 people cramped less on 1 mg a day; nobody took a placebo.",
      figures: { "1 mg": "dose" },
      cites: ["tohoku-2012-biotin-haemodialysis#Abstract", "acu-cell-2017-muscle-spasms@biotin-cramps"],
    },
    {
      id: "cramps",
      indications: ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"],
      ...unproven("A website tells of practitioners and cites nothing. Off dialysis no study was found."),
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "Muscle cramps",
      effect: "Not reported",
      text: "Named by one website for cramps of various kinds; no study was found outside dialysis.",
      cites: ["acu-cell-2017-muscle-spasms@biotin-cramps"],
    },
  ],

  contraindications: {
    "chest-pain": {
      when: found("chest-pain"),
      says: "Chest pain now: biotin can make troponin falsely low, so that a heart attack is missed. The laboratory needs to hear of any biotin taken.",
      notForYou: "You have chest pain. Biotin can hide a heart attack in the blood test.",
      cites: [troponin],
    },
    "test-due": {
      says: "A test of the heart, the thyroid, parathyroid hormone, vitamin D, ferritin or hCG is due: not before it. How long a pause makes it safe is not known; our rule.",
      cites: ["fda-2019-biotin#Washout unknown, as reported", hormoneTests, "own-rules#Biotin before a blood test"],
    },
  },

  precautions: {
    "blood-tests": {
      when: everyone,
      says: "10 mg a day for a week made some tests of TSH, thyroid hormones and parathyroid hormone wrong. Whoever orders or runs a test needs to know of it.",
      figures: { "10 mg": "dose" },
      cites: [hormoneTests, "fda-2019-biotin#Advice, as reported"],
    },
    "heart-disease": {
      when: present("ischaemic-heart-disease"),
      says: "Heart disease: the next chest pain may need a troponin that can be trusted; our rule.",
      cites: [troponin, "own-rules#Biotin before a blood test"],
    },
    thyroid: {
      when: any(present("hypothyroidism"), takes("levothyroxine")),
      says: "Treated thyroid disease: a falsely low TSH can lead to a wrong dose of levothyroxine.",
      cites: [hormoneTests],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: biotin may stay in the blood for longer and disturb tests for longer.",
      cites: ["beckman-coulter-biotin#Biotin's role in health"],
    },
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: 10 mg a day was not studied, and a test for hCG may be wrong.",
      figures: { "10 mg": "dose" },
      cites: [pendingVerification],
    },
  },

  interactions: none(
    "No medicine was found that biotin changes. Antiseizure medicines speed up the breakdown of biotin.",
    "neurology-1997-biotin-antiseizure#Abstract",
  ),

  adverseEffects: {
    "missed-heart-attack": {
      says: "A death was reported after falsely low troponin in somebody on high-dose biotin.",
      cites: ["fda-2019-biotin#Death reported, as reported"],
      severity: "warning",
    },
  },

  doseAsStudied: [
    {
      text: "For restless legs on dialysis: 10 mg a day by mouth for 8 weeks.",
      cites: [restlessLegsTrial],
    },
    { text: "For cramps on haemodialysis: 1 mg a day by mouth.", cites: ["tohoku-2012-biotin-haemodialysis#Abstract"] },
    {
      text: "A website names 10 mg or more a day without a study. The usual need is 30 micrograms a day; 10 mg is more than 300 times as much.",
      cites: ["acu-cell-2017-muscle-spasms@biotin-cramps", "beckman-coulter-biotin#Biotin's role in health"],
    },
  ],

  monitoring: {
    text: "A test that does not fit the patient is repeated by another method, or after a pause agreed with the laboratory.",
    cites: ["fda-2019-biotin#Advice, as reported", "own-rules#Biotin before a blood test"],
  },

  patient: {
    name: "Biotin",
    whatItIs: {
      text: "Biotin is a B vitamin. A website says it helps cramps and restless legs. In one small study of restless legs in people on dialysis, a high dose did no better than a low one.",
      cites: ["acu-cell-2017-muscle-spasms@biotin-cramps", "acu-cell-2017-muscle-spasms@biotin-rls", restlessLegsTrial],
    },
    howStudied: {
      text: "In that study people had 10 mg a day for 8 weeks.",
      cites: [restlessLegsTrial],
    },
    watchFor: {
      text: "Biotin can make blood tests wrong, such as tests of the heart and the thyroid. Tell your care team about it before any blood test. Many hair and nail pills have it.",
      cites: [troponin, hormoneTests, "fda-2019-biotin#Advice, as reported"],
    },
    stopAndCall: {
      text: "Chest pain is an emergency. Tell the team at once that you take biotin.",
      cites: [troponin, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask if a blood test is due soon.",
      cites: [troponin, hormoneTests, "own-rules#Biotin before a blood test"],
    },
  },

  reviewedOn: "2026-11-22",
});
