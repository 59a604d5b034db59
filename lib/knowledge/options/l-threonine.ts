import { derived, pregnantOrBreastfeeding, present } from "../../profile/conditions";
import { defineOption, none } from "../option";
import { threonineSpasticity1993 } from "../sources/acta-neurol-scand-1993-threonine-spasticity";
import { baldinger2012 } from "../sources/baldinger-2012-als-cramps";
import { threonineAls1992 } from "../sources/clin-neurol-neurosurg-1992-threonine-als";
import { hauser1992 } from "../sources/hauser-1992-threonine-spasticity";
import { italianAls1993 } from "../sources/italian-als-1993-amino-acids";
import { lThreonineSummary } from "../sources/l-threonine-als-cramps-summary";
import { ng2017 } from "../sources/ng-2017-als-symptoms";
import { ownRules, pendingVerification } from "../sources/own-rules";
import { webmdThreonine } from "../sources/webmd-threonine";

/** L-threonine for cramps in ALS: two small pooled trials showed no clear effect; nothing since has changed that. */
export const lThreonine = defineOption({
  id: "l-threonine",
  name: "L-threonine",
  kind: "supplement",
  statements: [
    {
      id: "als-cramps",
      indications: ["als-cramps"],
      direction: "no-clear-benefit",
      certainty: "very-low",
      certaintyBecause:
        "Two small trials with cramps as a side outcome; no figure is given, and we read abstracts alone. The 2017 overview calls the effect uncertain.",
      effectSize: "not-reported",
      design: "systematic-review",
      population: "People with ALS in two small trials, number not reported",
      outcome: "Muscle cramps",
      effect: "Not significant when the two trials were pooled; size, interval and p-value not reported",
      text: "Tested in two small trials; the difference could be chance.",
      cites: [
        lThreonineSummary.claim("small-drop-may-be-chance"),
        lThreonineSummary.claim("not-a-go-to-fix"),
        lThreonineSummary.claim("trials-underpowered"),
        lThreonineSummary.claim("twenty-trials"),
        lThreonineSummary.claim("trials-too-small"),
        lThreonineSummary.claim("searched-to-early-2011"),
        lThreonineSummary.claim("cramps-side-outcome"),
        lThreonineSummary.claim("technical-no-efficacy"),
        lThreonineSummary.claim("technical-effect-size-absent"),
        lThreonineSummary.claim("technical-design"),
        lThreonineSummary.claim("technical-databases"),
        lThreonineSummary.claim("technical-4789-participants"),
        lThreonineSummary.claim("technical-no-statistics"),
        lThreonineSummary.claim("technical-thirteen-secondary"),
        lThreonineSummary.claim("technical-six-adverse-event"),
        lThreonineSummary.claim("technical-none-favourable"),
        lThreonineSummary.claim("technical-two-studies"),
        lThreonineSummary.claim("technical-secondary-bias"),
        lThreonineSummary.claim("technical-do-not-rely"),
        lThreonineSummary.claim("original-study"),
        baldinger2012.at("Abstract"),
        ng2017.at("Abstract, treatment for cramps"),
      ],
    },
  ],
  contraindications: none(
    "No contraindication of L-threonine was found in the sources; the cautions below are not fully checked.",
    webmdThreonine.at("Cautions"),
    ownRules.at("Nothing to list"),
  ),
  precautions: [
    {
      id: "pregnancy",
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: there is too little reliable information on safety.",
      cites: [webmdThreonine.at("Cautions")],
    },
    {
      id: "breathing",
      when: derived("respiratory-weakness"),
      says: "Weak breathing muscles: a monograph tells of lower lung function in ALS on 4 g a day for six months, which may not be due to threonine. We have not read that study. Breathing tests need to be followed.",
      figures: { "4 g": "dose" },
      cites: [webmdThreonine.at("Cautions"), pendingVerification],
    },
    {
      id: "kidney-disease",
      when: derived("kidney-disease"),
      says: "Kidney disease: an amino acid adds nitrogen that the kidneys must clear. A question for the kidney team first.",
      cites: [pendingVerification],
    },
    {
      id: "liver-disease",
      when: present("liver-disease"),
      says: "Liver disease: an amino acid adds nitrogen that the liver must clear. A question for the liver team first.",
      cites: [pendingVerification],
    },
    {
      id: "hepatic-encephalopathy",
      when: present("hepatic-encephalopathy"),
      says: "Hepatic encephalopathy, raised ammonia or a urea-cycle disorder: extra amino acids may raise ammonia. A question for the specialist first.",
      cites: [pendingVerification],
    },
  ],
  interactions: [
    {
      id: "other-medicines",
      says: "L-threonine is said to interact with other medicines. The summary names none; a monograph names memantine, which may work less well.",
      cites: [lThreonineSummary.claim("may-interact"), webmdThreonine.at("Interactions")],
    },
  ],
  adverseEffects: [
    {
      id: "amino-acid-harm",
      when: present("als"),
      says: "Another amino-acid mixture did harm in ALS: a trial of leucine, isoleucine and valine was stopped with 24 deaths against 13 on placebo. L-threonine was not in it.",
      cites: [italianAls1993.at("Abstract")],
      severity: "warning",
    },
    {
      id: "mild-effects",
      says: "Stomach upset, headache, nausea and rash are listed. Trials in spasticity with 6 g and 7.5 g a day report few or no side effects.",
      cites: [webmdThreonine.at("Cautions"), threonineSpasticity1993.at("Abstract"), hauser1992.at("Abstract")],
    },
  ],
  doseAsStudied: [
    {
      text: "By mouth in the two trials of cramps; the dose is not reported in what we read.",
      cites: [lThreonineSummary.claim("threonine-by-mouth"), lThreonineSummary.claim("technical-dose-absent")],
    },
    {
      text: "For spasticity, which is another problem, 6 g and 7.5 g a day were given in crossover trials.",
      cites: [threonineSpasticity1993.at("Abstract"), hauser1992.at("Abstract")],
    },
  ],
  monitoring: [
    {
      text: "No schedule is published. If a person with ALS takes it, lung function and a stop date are worth agreeing on.",
      cites: [ownRules.at("Monitoring where none is published"), threonineAls1992.at("Abstract")],
    },
  ],
  patient: {
    whatItIs: {
      text: "L-threonine is a building block of protein, sold as a supplement. Two small studies tried it for cramps in ALS. They could not show that it helps.",
      cites: [lThreonineSummary.claim("no-clear-proof"), baldinger2012.at("Abstract")],
    },
    howStudied: {
      text: "People in the studies took it by mouth. We do not know how much.",
      cites: [lThreonineSummary.claim("threonine-by-mouth")],
    },
    watchFor: [
      {
        text: "It can upset the stomach or cause a headache or a rash. Please talk with your care team before you start it. It may not help. It may also clash with other medicines.",
        cites: [
          webmdThreonine.at("Cautions"),
          lThreonineSummary.claim("do-not-start-alone"),
          lThreonineSummary.claim("technical-weigh-risks"),
          lThreonineSummary.claim("may-interact"),
          webmdThreonine.at("Interactions"),
        ],
      },
    ],
    stopAndCall: [
      {
        text: "Call your care team if breathing gets harder, or if you get a rash.",
        cites: [ownRules.at("When to call"), webmdThreonine.at("Cautions")],
      },
    ],
    askAbout: [
      {
        text: "Ask if it fits with your other medicines. Ask how well your kidneys work.",
        cites: [lThreonineSummary.claim("may-interact"), webmdThreonine.at("Interactions"), pendingVerification],
      },
    ],
  },
  reviewedOn: "2026-11-22",
  reviewDueOn: "2027-11-22",
  history: [{ on: "2026-11-22", what: "First written." }],
});
