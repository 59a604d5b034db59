import { present } from "../../profile/conditions";
import { defineOption, none } from "../option";
import { acuCell } from "../sources/acu-cell-2017-muscle-spasms";
import { baldinger2012 } from "../sources/baldinger-2012-als-cramps";
import { bnssgMuscleCramps } from "../sources/bnssg-muscle-cramps";
import { garrison2012 } from "../sources/garrison-2012-cramps-medicines";
import { lThreonineSummary } from "../sources/l-threonine-als-cramps-summary";
import { martinezNavarro2022 } from "../sources/martinez-navarro-2022-marathon-cramps";
import { miller2022 } from "../sources/miller-2022-exercise-cramps";
import { nice2010Alcohol } from "../sources/nice-2010-alcohol-withdrawal";
import { niceNg42 } from "../sources/nice-2016-ng42";
import { ownRules } from "../sources/own-rules";
import { vitaminK2PressReport } from "../sources/vitamin-k2-press-report";

const exerciseProgramme = niceNg42.at("Recommendations on exercise programmes, as quoted");

/** Avoiding triggers: advised for ALS without naming one; what brings on exercise cramps differs between people. */
export const triggerAvoidance = defineOption({
  id: "trigger-avoidance",
  name: "Avoiding triggers",
  kind: "non-drug",
  isNegligibleRisk: true,

  statements: [
    {
      id: "als",
      indications: ["als-cramps"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: "One website says so, names no trigger and gives no source; no trial in ALS was found.",
      effectSize: "not-reported",
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "None measured",
      effect: "Not reported",
      text: "Said by one website to make a difference in ALS; it names no trigger, and no trial was found.",
      cites: [
        lThreonineSummary.claim("suggests-avoiding-triggers"),
        lThreonineSummary.claim("no-non-drug-trial"),
        baldinger2012.at("Abstract"),
      ],
    },
    {
      id: "exercise",
      indications: ["exercise-associated-cramps"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause:
        "The opinion of a review; no trial of leaving triggers out was read. Heat, which a website names, is not a fixed trigger.",
      effectSize: "not-reported",
      design: "narrative-review",
      population: "Athletes and physically active people",
      outcome: "Cramps during or after exercise",
      effect: "Not reported",
      text: "A review expects more from finding each person’s own risk factors than from general advice; heat alone does not explain these cramps.",
      cites: [
        miller2022.at("Abstract; introduction: heat cramps"),
        martinezNavarro2022.at("Abstract"),
        acuCell.claim("cause-exercise"),
        acuCell.claim("cause-heat-untrained"),
      ],
    },
    {
      id: "position",
      indications: ["muscle-cramps", "circulatory-cramps"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: "One website names staying in one position and tight shoes, without a source.",
      effectSize: "not-reported",
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "None measured",
      effect: "Not reported",
      text: "Long stillness and tight shoes are said to bring cramps on; leaving them out was not tested.",
      cites: [
        acuCell.claim("cause-position"),
        acuCell.claim("tight-shoes"),
        acuCell.claim("long-sitting"),
        vitaminK2PressReport.claim("factors-habits"),
      ],
    },
  ],

  contraindications: none("Finding out what brings cramps on harms nobody.", ownRules.at("Non-drug measures")),

  precautions: [
    {
      id: "alcohol",
      when: present("substance-use-disorder"),
      says: "If alcohol is the trigger: in dependent drinkers a sudden stop can bring severe withdrawal, so a reduction is planned and supervised.",
      cites: [nice2010Alcohol.at("Recommendations 1.1.1")],
    },
    {
      id: "medicines",
      says: "A medicine that seems to be the trigger is a question for its prescriber and is not stopped alone.",
      cites: [ownRules.at("Medication review: only the prescriber changes a medicine")],
    },
  ],

  interactions: none("It has no interaction with medicines or foods.", ownRules.at("Non-drug measures")),

  adverseEffects: [
    {
      id: "too-little-movement",
      says: "Leaving effort out altogether costs strength. In motor neurone disease NICE asks that a suitable exercise programme be considered.",
      cites: [exerciseProgramme],
    },
  ],

  doseAsStudied: none("Nothing was given, and no programme was studied.", ownRules.at("No study found")),

  monitoring: [
    {
      text: "A diary of cramps with what went before; no schedule is published.",
      cites: [ownRules.at("Monitoring where none is published")],
    },
  ],

  patient: {
    name: "Staying away from triggers",
    whatItIs: {
      text: "Noticing what comes before a cramp, and changing it if you can. We found no study that tested this.",
      cites: [ownRules.at("No study found")],
    },
    howStudied: {
      text: "It has not been tested. A diary can show what happens before your cramps.",
      cites: [ownRules.at("No study found"), miller2022.at("Abstract; introduction: heat cramps")],
    },
    watchFor: [
      {
        text: "Resting all the time makes muscles weaker. Your medicines stay the same until your doctor has looked at them.",
        cites: [exerciseProgramme, ownRules.at("Medication review: only the prescriber changes a medicine")],
      },
    ],
    stopAndCall: [
      {
        text: "If muscles get thinner or weaker, tell your doctor soon.",
        cites: [niceNg42.at("Recommendation 1.1.2")],
      },
    ],
    askAbout: [
      {
        text: "Ask if one of your medicines could be the trigger.",
        cites: [
          garrison2012.at("Abstract: results"),
          bnssgMuscleCramps.at("Common causes: medications"),
          ownRules.at("Medication review: only the prescriber changes a medicine"),
        ],
      },
    ],
  },

  reviewedOn: "2026-11-22",
  reviewDueOn: "2027-11-22",
  history: [{ on: "2026-11-22", what: "Written." }],
});
