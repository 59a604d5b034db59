import { breastfeeding, derived, lab, pregnant, present, takes } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none, unproven } from "../option";

const connolly = "connolly-1992-quinine-vitamin-e#Summary in ACP Journal Club";
const bleeding = "ods-vitamin-e#Can vitamin E be harmful?";
const stroke = "schurks-2010-vitamin-e-stroke#Abstract: Results";
const medicines = "ods-vitamin-e#Interactions";

/** Vitamin E: tested in ALS and at night without a clear effect; on dialysis one small trial; it adds to bleeding. */
export const vitaminE = defineOption({
  id: "vitamin-e",
  name: "Vitamin E",
  kind: "supplement",
  statements: [
    {
      id: "als-cramps",
      indications: ["als-cramps"],
      studied: { included: [], excluded: [lab("fvc").below(60), present("liver-disease")] },
      direction: "no-clear-benefit",
      certainty: "low",
      certaintyBecause: "A Cochrane overview finds little or no effect and grades it low; we read abstracts alone.",
      effectSize: "none",
      design: "systematic-review",
      population: "People with ALS; the larger trial had 288 on riluzole for a year",
      outcome: "Cramps",
      effect: "Little or no effect; no figure is given in the abstracts",
      text: "Tested for cramps in ALS: little or no effect.",
      cites: [
        "ng-2017-als-symptoms#Abstract, treatment for cramps",
        "baldinger-2012-als-cramps#Abstract",
        "l-threonine-als-cramps-summary@no-drug-proven",
        "desnuelle-2001-vitamin-e-als#Methods",
      ],
    },
    {
      id: "nocturnal-leg-cramps",
      indications: ["nocturnal-leg-cramps"],
      direction: "no-clear-benefit",
      certainty: "low",
      certaintyBecause: "Four trials set it against quinine; we read a summary of one, in which quinine did better.",
      effectSize: "not-reported",
      design: "randomised-trial",
      population: "27 men, mean age 59 years, six or more night cramps a month; 543 people in four trials",
      outcome: "Night cramps over four weeks",
      effect: "Quinine did better than 800 units of vitamin E at bedtime; figures against placebo were not read",
      text: "Compared with quinine at night it did worse; a benefit over placebo is not shown in what we read.",
      cites: [connolly, "el-tawil-2015-quinine#Abstract"],
    },
    {
      id: "dialysis-cramps",
      indications: ["muscle-cramps", "nocturnal-leg-cramps"],
      when: derived("dialysis"),
      // The trial's result alone would read as low; 15 people a group, one centre and eight weeks take it one level further.
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause: "One trial with 15 people a group over eight weeks; we read the abstract alone.",
      effectSize: "large",
      design: "randomised-trial",
      population: "60 people on haemodialysis in four groups of 15",
      outcome: "Cramps on haemodialysis",
      effect: "54 % fewer cramps with vitamin E 400 mg, 7 % fewer with placebo; no intervals are given",
      text: "On haemodialysis fewer cramps in one small trial; the dialysis settings come first.",
      cites: ["khajehdehi-2001-vitamin-e-dialysis#Abstract: Results"],
    },
    {
      id: "muscle-cramps",
      indications: ["muscle-cramps"],
      ...unproven("No trial in general cramps without dialysis was found."),
      design: "no-study",
      population: "Nobody",
      outcome: "Cramps",
      effect: "Not studied",
      text: "No trial in general cramps was found; it was tested at night, in ALS and on haemodialysis.",
      cites: ["own-rules#Options without a study", "el-tawil-2015-quinine#Abstract"],
    },
    {
      id: "circulatory-cramps",
      indications: ["circulatory-cramps"],
      direction: "no-clear-benefit",
      certainty: "low",
      certaintyBecause:
        "Five small, old and mostly poor trials in arterial disease; none in cramps from posture or shoes.",
      effectSize: "not-reported",
      design: "systematic-review",
      population: "265 people, mostly men, mean age 57 years, with leg pain on walking from narrowed arteries",
      outcome: "How people rated the treatment (two trials of about eight months)",
      effect: "Relative risk 0.57 (95 % CI 0.28 to 1.15): it could be chance",
      text: "A website claims that it widens vessels and thins blood. Five small trials do not settle it; the difference could be chance.",
      cites: ["kleijnen-1998-vitamin-e-claudication#Abstract", "acu-cell-2017-muscle-spasms@vitamin-e-circulation"],
    },
    {
      // The proposed rating was harm; the trials that we read found no clear difference in stillbirth or preterm birth.
      id: "pregnancy-cramps",
      indications: ["pregnancy-cramps"],
      ...unproven("No trial of cramps in pregnancy was found."),
      design: "no-study",
      population: "Nobody",
      outcome: "Leg cramps in pregnancy",
      effect: "Not studied",
      text: "Not tested for cramps in pregnancy, and safety at high doses is not shown.",
      cites: ["rumbold-2015-vitamin-e-pregnancy#Abstract: Main results", "own-rules#Options without a study"],
    },
  ],
  contraindications: none(
    "No contraindication was found in what we read; bleeding risk and surgery are precautions below.",
    bleeding,
    "spencer-2000-vitamin-e-caution#Abstract",
    "own-rules#Nothing to list",
  ),
  precautions: {
    "bleeding-disorder": {
      when: present("bleeding-disorder"),
      says: "Bleeding disorder or low platelets: high doses reduce clotting and may cause bleeding. The specialist is asked first.",
      cites: [bleeding],
    },
    stroke: {
      when: present("stroke"),
      says: "Past stroke: bleeding strokes rose in trials (relative risk 1.22, 95 % CI 1.00 to 1.48; one more in 1,250 people), clotting strokes fell (0.90, 0.82 to 0.99). The kind of stroke decides.",
      cites: [stroke],
    },
    surgery: {
      when: present("planned-surgery"),
      says: "Surgery planned: a review advises against vitamin E around an operation because of bleeding. The surgical team sets the stop date.",
      cites: ["spencer-2000-vitamin-e-caution#Abstract"],
    },
    dialysis: {
      when: derived("dialysis"),
      says: "Dialysis: fluid removal and dialysate come first, heparin adds to bleeding, and long use was not studied. The kidney team decides.",
      cites: ["khajehdehi-2001-vitamin-e-dialysis#Abstract: Conclusion", pendingVerification],
    },
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: 17 trials gave it with vitamin C or other agents and found no clear difference in stillbirth or preterm birth. High doses alone are not shown to be safe.",
      cites: ["rumbold-2015-vitamin-e-pregnancy#Abstract: Main results", pendingVerification],
    },
    breastfeeding: {
      when: breastfeeding,
      says: "Breastfeeding: no study of high doses was found.",
      cites: [pendingVerification],
    },
  },
  interactions: {
    "vitamin-k-antagonist": {
      when: takes("vitamin-k-antagonist"),
      says: "Warfarin and its kin: vitamin E raises the risk of bleeding. A review advises against it; where it is taken the INR is watched closely.",
      cites: [medicines, "spencer-2000-vitamin-e-caution#Abstract"],
    },
    doac: {
      when: takes("doac"),
      says: "Direct oral anticoagulant: vitamin E may add to bleeding, and no blood test shows it. The prescriber is asked first.",
      cites: [medicines],
    },
    antiplatelet: {
      when: takes("antiplatelet"),
      says: "Aspirin, clopidogrel and other antiplatelets: vitamin E raises the risk of bleeding. The prescriber is asked first.",
      cites: [medicines],
    },
    "calcium-claim": {
      says: "A website says that vitamin E lowers calcium by thinning the blood. No study was found.",
      cites: ["acu-cell-2017-muscle-spasms@calcium-lowered-by-vitamin-e"],
    },
  },
  adverseEffects: {
    bleeding: {
      says: "High doses may cause bleeding. Over at least a year one more bleeding stroke came in every 1,250 people.",
      cites: [bleeding, stroke],
    },
    "prostate-cancer": {
      says: "Men who took 400 IU a day for several years had more prostate cancer in one study.",
      cites: [bleeding],
    },
  },
  doseAsStudied: [
    {
      text: "In ALS: 500 mg twice a day for a year, with riluzole.",
      cites: ["desnuelle-2001-vitamin-e-als#Abstract: Methods"],
    },
    {
      text: "Night cramps: 800 units at bedtime for four weeks.",
      cites: [connolly],
    },
    {
      text: "On haemodialysis: 400 mg for eight weeks.",
      cites: ["khajehdehi-2001-vitamin-e-dialysis#Abstract: Methods"],
    },
    {
      text: "The American upper limit for adults is 1,500 IU a day of the natural and 1,100 IU a day of the synthetic form.",
      cites: [bleeding],
    },
  ],
  monitoring: {
    text: "With warfarin, the INR is watched closely; bruises, black stools and nosebleeds are asked about.",
    cites: ["spencer-2000-vitamin-e-caution#Abstract", bleeding],
  },
  patient: {
    whatItIs: {
      text: "Vitamin E is in oils, nuts and seeds. As a pill it did little or nothing for cramps in ALS. At night another drug did better. Vitamin E can make you bleed more easily.",
      cites: ["ng-2017-als-symptoms#Abstract, treatment for cramps", connolly, bleeding],
    },
    howStudied: {
      text: "People in the studies took it by mouth for four weeks to a year.",
      cites: [connolly, "desnuelle-2001-vitamin-e-als#Abstract: Methods"],
    },
    watchFor: {
      text: "Bruises, nosebleeds, or gums that bleed. Ask your doctor first if you use a blood thinner or will have surgery.",
      cites: [bleeding, medicines, "spencer-2000-vitamin-e-caution#Abstract"],
    },
    stopAndCall: {
      text: "Get help at once for a sudden bad headache or black stools. Get it too for a weak side of the body, or slurred speech.",
      cites: [stroke, bleeding, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask first if you use a blood thinner or will have surgery.",
      cites: [medicines, "spencer-2000-vitamin-e-caution#Abstract"],
    },
  },
  reviewedOn: "2026-11-22",
});
