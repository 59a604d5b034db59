import { present } from "../../profile/conditions";
import { defineOption, none, unproven } from "../option";

const exerciseProgramme = "nice-2016-ng42#Recommendations on exercise programmes, as quoted";

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
      ...unproven("One website says so, names no trigger and gives no source; no trial in ALS was found."),
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "None measured",
      effect: "Not reported",
      text: "Said by one website to make a difference in ALS; it names no trigger, and no trial was found.",
      cites: [
        "l-threonine-als-cramps-summary@suggests-avoiding-triggers",
        "l-threonine-als-cramps-summary@no-non-drug-trial",
        "baldinger-2012-als-cramps#Abstract",
      ],
    },
    {
      id: "exercise",
      indications: ["exercise-associated-cramps"],
      ...unproven(
        "The opinion of a review; no trial of leaving triggers out was read. Heat, which a website names, is not a fixed trigger.",
      ),
      design: "narrative-review",
      population: "Athletes and physically active people",
      outcome: "Cramps during or after exercise",
      effect: "Not reported",
      text: "A review expects more from finding each person’s own risk factors than from general advice; heat alone does not explain these cramps.",
      cites: [
        "miller-2022-exercise-cramps#Abstract; introduction: heat cramps",
        "martinez-navarro-2022-marathon-cramps#Abstract",
        "acu-cell-2017-muscle-spasms@cause-exercise",
        "acu-cell-2017-muscle-spasms@cause-heat-untrained",
      ],
    },
    {
      id: "position",
      indications: ["muscle-cramps", "circulatory-cramps"],
      ...unproven("One website names staying in one position and tight shoes, without a source."),
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "None measured",
      effect: "Not reported",
      text: "Long stillness and tight shoes are said to bring cramps on; leaving them out was not tested.",
      cites: [
        "acu-cell-2017-muscle-spasms@cause-position",
        "acu-cell-2017-muscle-spasms@tight-shoes",
        "acu-cell-2017-muscle-spasms@long-sitting",
        "vitamin-k2-press-report@factors-habits",
      ],
    },
  ],

  contraindications: none("Finding out what brings cramps on harms nobody.", "own-rules#Non-drug measures"),

  precautions: {
    alcohol: {
      when: present("substance-use-disorder"),
      says: "If alcohol is the trigger: in dependent drinkers a sudden stop can bring severe withdrawal, so a reduction is planned and supervised.",
      cites: ["nice-2010-alcohol-withdrawal#Recommendations 1.1.1"],
    },
    medicines: {
      says: "A medicine that seems to be the trigger is a question for its prescriber and is not stopped alone.",
      cites: ["own-rules#Medication review: only the prescriber changes a medicine"],
    },
  },

  interactions: none("It has no interaction with medicines or foods.", "own-rules#Non-drug measures"),

  adverseEffects: {
    "too-little-movement": {
      says: "Leaving effort out altogether costs strength. In motor neurone disease NICE asks that a suitable exercise programme be considered.",
      cites: [exerciseProgramme],
    },
  },

  doseAsStudied: none("Nothing was given, and no programme was studied.", "own-rules#No study found"),

  monitoring: {
    text: "A diary of cramps with what went before; no schedule is published.",
    cites: ["own-rules#Monitoring where none is published"],
  },

  patient: {
    name: "Staying away from triggers",
    whatItIs: {
      text: "Noticing what comes before a cramp, and changing it if you can. We found no study that tested this.",
      cites: ["own-rules#No study found"],
    },
    howStudied: {
      text: "It has not been tested. A diary can show what happens before your cramps.",
      cites: ["own-rules#No study found", "miller-2022-exercise-cramps#Abstract; introduction: heat cramps"],
    },
    watchFor: {
      text: "Resting all the time makes muscles weaker. Your medicines stay the same until your doctor has looked at them.",
      cites: [exerciseProgramme, "own-rules#Medication review: only the prescriber changes a medicine"],
    },
    stopAndCall: {
      text: "If muscles get thinner or weaker, tell your doctor soon.",
      cites: ["nice-2016-ng42#Recommendation 1.1.2"],
    },
    askAbout: {
      text: "Ask if one of your medicines could be the trigger.",
      cites: [
        "garrison-2012-cramps-medicines#Abstract: results",
        "bnssg-muscle-cramps#Common causes: medications",
        "own-rules#Medication review: only the prescriber changes a medicine",
      ],
    },
  },

  reviewedOn: "2026-11-22",
});
