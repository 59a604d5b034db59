import { any, derived, everyone, found, pregnantOrBreastfeeding, present, takes } from "../../profile/conditions";
import { defineOption, none } from "../option";
import { acuCell } from "../sources/acu-cell-2017-muscle-spasms";
import { beckmanBiotin } from "../sources/beckman-coulter-biotin";
import { fdaBiotin2019 } from "../sources/fda-2019-biotin";
import { gonzalezParejo2024 } from "../sources/gonzalez-parejo-2024-restless-legs";
import { li2017 } from "../sources/li-2017-biotin-assays";
import { morettiBiotin } from "../sources/moretti-biotin-restless-legs";
import { neurologyBiotin1997 } from "../sources/neurology-1997-biotin-antiseizure";
import { ownRules, pendingVerification } from "../sources/own-rules";
import { tohokuBiotin2012 } from "../sources/tohoku-2012-biotin-haemodialysis";

const troponin = fdaBiotin2019.at("Falsely low troponin, as reported");
const hormoneTests = li2017.at("Abstract; Figures 1 to 3");
const restlessLegsTrial = morettiBiotin.at("Abstract: Study 2");
const claims = [acuCell.claim("biotin-rls"), acuCell.claim("biotin-dialysis")] as const;

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
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: "A website tells of practitioners and cites nothing. Off dialysis no trial was found.",
      effectSize: "not-reported",
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "Restless legs",
      effect: "Not reported",
      text: "Named by one website for restless legs; no trial was found in people who are not on dialysis.",
      cites: [...claims, gonzalezParejo2024.at("Abstract")],
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
      cites: [tohokuBiotin2012.at("Abstract"), acuCell.claim("biotin-cramps")],
    },
    {
      id: "cramps",
      indications: ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: "A website tells of practitioners and cites nothing. Off dialysis no study was found.",
      effectSize: "not-reported",
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "Muscle cramps",
      effect: "Not reported",
      text: "Named by one website for cramps of various kinds; no study was found outside dialysis.",
      cites: [acuCell.claim("biotin-cramps")],
    },
  ],

  contraindications: [
    {
      id: "chest-pain",
      when: found("chest-pain"),
      says: "Chest pain now: biotin can make troponin falsely low, so that a heart attack is missed. The laboratory needs to hear of any biotin taken.",
      notForYou: "You have chest pain. Biotin can hide a heart attack in the blood test.",
      cites: [troponin],
    },
    {
      id: "test-due",
      says: "A test of the heart, the thyroid, parathyroid hormone, vitamin D, ferritin or hCG is due: not before it. How long a pause makes it safe is not known; our rule.",
      cites: [
        fdaBiotin2019.at("Washout unknown, as reported"),
        hormoneTests,
        ownRules.at("Biotin before a blood test"),
      ],
    },
  ],

  precautions: [
    {
      id: "blood-tests",
      when: everyone,
      says: "10 mg a day for a week made some tests of TSH, thyroid hormones and parathyroid hormone wrong. Whoever orders or runs a test needs to know of it.",
      figures: { "10 mg": "dose" },
      cites: [hormoneTests, fdaBiotin2019.at("Advice, as reported")],
    },
    {
      id: "heart-disease",
      when: present("ischaemic-heart-disease"),
      says: "Heart disease: the next chest pain may need a troponin that can be trusted; our rule.",
      cites: [troponin, ownRules.at("Biotin before a blood test")],
    },
    {
      id: "thyroid",
      when: any(present("hypothyroidism"), takes("levothyroxine")),
      says: "Treated thyroid disease: a falsely low TSH can lead to a wrong dose of levothyroxine.",
      cites: [hormoneTests],
    },
    {
      id: "kidney-disease",
      when: derived("kidney-disease"),
      says: "Kidney disease: biotin may stay in the blood for longer and disturb tests for longer.",
      cites: [beckmanBiotin.at("Biotin's role in health")],
    },
    {
      id: "pregnancy",
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: 10 mg a day was not studied, and a test for hCG may be wrong.",
      figures: { "10 mg": "dose" },
      cites: [pendingVerification],
    },
  ],

  interactions: none(
    "No medicine was found that biotin changes. Antiseizure medicines speed up the breakdown of biotin.",
    neurologyBiotin1997.at("Abstract"),
  ),

  adverseEffects: [
    {
      id: "missed-heart-attack",
      says: "A death was reported after falsely low troponin in somebody on high-dose biotin.",
      cites: [fdaBiotin2019.at("Death reported, as reported")],
      severity: "warning",
    },
  ],

  doseAsStudied: [
    {
      text: "For restless legs on dialysis: 10 mg a day by mouth for 8 weeks.",
      cites: [restlessLegsTrial],
    },
    { text: "For cramps on haemodialysis: 1 mg a day by mouth.", cites: [tohokuBiotin2012.at("Abstract")] },
    {
      text: "A website names 10 mg or more a day without a study. The usual need is 30 micrograms a day; 10 mg is more than 300 times as much.",
      cites: [acuCell.claim("biotin-cramps"), beckmanBiotin.at("Biotin's role in health")],
    },
  ],

  monitoring: [
    {
      text: "A test that does not fit the patient is repeated by another method, or after a pause agreed with the laboratory.",
      cites: [fdaBiotin2019.at("Advice, as reported"), ownRules.at("Biotin before a blood test")],
    },
  ],

  patient: {
    name: "Biotin",
    whatItIs: {
      text: "Biotin is a B vitamin. A website says it helps cramps and restless legs. In one small study of restless legs in people on dialysis, a high dose did no better than a low one.",
      cites: [acuCell.claim("biotin-cramps"), acuCell.claim("biotin-rls"), restlessLegsTrial],
    },
    howStudied: {
      text: "In that study people had 10 mg a day for 8 weeks.",
      cites: [restlessLegsTrial],
    },
    watchFor: [
      {
        text: "Biotin can make blood tests wrong, such as tests of the heart and the thyroid. Tell your care team about it before any blood test. Many hair and nail pills have it.",
        cites: [troponin, hormoneTests, fdaBiotin2019.at("Advice, as reported")],
      },
    ],
    stopAndCall: [
      {
        text: "Chest pain is an emergency. Tell the team at once that you take biotin.",
        cites: [troponin, ownRules.at("When to call")],
      },
    ],
    askAbout: [
      {
        text: "Ask if a blood test is due soon.",
        cites: [troponin, hormoneTests, ownRules.at("Biotin before a blood test")],
      },
    ],
  },

  reviewedOn: "2026-11-22",
  reviewDueOn: "2027-11-22",
  history: [{ on: "2026-11-22", what: "First version." }],
});
