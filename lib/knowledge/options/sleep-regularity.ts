import { present, presentAny, takes } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none } from "../option";

/** Reassurance and regular sleep: the first answer to sleep starts, which are a normal variant. */
export const sleepRegularity = defineOption({
  id: "sleep-regularity",
  name: "Reassurance and regular sleep",
  kind: "non-drug",
  isNegligibleRisk: true,

  statements: [
    {
      // We rate it very low where our list of ratings says low: reviews advise it, and no study tested it. The tier is the same.
      id: "sleep-starts",
      indications: ["sleep-starts"],
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause: "Reviews advise it; no study compared it with anything, and their summaries alone were read.",
      effectSize: "not-reported",
      design: "narrative-review",
      population: "People with sleep starts, up to 70 % of adults; that women have them more often has no source",
      outcome: "Sleep starts and the worry about them",
      effect: "Not reported",
      text: "Sleep starts are a harmless normal variant and no periodic limb movement disorder: reassurance and regular hours of sleep come first. They were not tested in a trial.",
      cites: [
        "thorpy-2010-sleep-starts#Summary",
        "whitney-2018-hypnic-jerks#Abstract",
        "acu-cell-2017-muscle-spasms@sleep-starts-common",
        "acu-cell-2017-muscle-spasms@sleep-starts-when-a-problem",
        "acu-cell-2017-muscle-spasms@sleep-starts-no-treatment",
        "acu-cell-2017-muscle-spasms@sleep-starts-plmd",
        "acu-cell-2017-muscle-spasms@sleep-starts-women",
      ],
    },
  ],

  contraindications: none("Regular sleep and a true explanation harm nobody.", "own-rules#Non-drug measures"),

  precautions: {
    "other-jerks": {
      when: presentAny("parkinsons-disease", "epilepsy", "multiple-sclerosis", "stroke"),
      says: "With a neurological disease jerks may be something else, such as seizures: they are looked into before they are called harmless.",
      cites: ["whitney-2018-hypnic-jerks#Abstract", "acu-cell-2017-muscle-spasms@myoclonus-conditions"],
    },
    ssri: {
      when: takes("ssri-or-snri"),
      says: "Sleep starts have begun on escitalopram, sertraline and fluoxetine: the prescriber reviews the medicine, which is not stopped alone.",
      cites: [
        "kumar-2023-ssri-hypnic-jerks#Abstract",
        "own-rules#Medication review: only the prescriber changes a medicine",
      ],
    },
    "sleep-apnoea": {
      when: present("copd-or-sleep-apnoea"),
      says: "Jerks that wake the sleeper can belong to sleep apnoea, which has a treatment of its own.",
      cites: [pendingVerification],
    },
    mania: {
      when: present("bipolar-disorder"),
      says: "In bipolar disorder the hours in bed are kept regular but not cut short: lost sleep can set off mania.",
      cites: [pendingVerification],
    },
  },

  interactions: {
    sedatives: {
      when: takes("benzodiazepine-or-z-drug"),
      says: "A sedative that is no longer needed is reduced slowly by the prescriber: stopping at once can bring seizures.",
      cites: ["fda-2020-benzodiazepines#Boxed warning"],
    },
  },

  adverseEffects: none("None is described; no study looked for any.", "own-rules#No study found"),

  doseAsStudied: none("No timetable was studied.", "own-rules#No study found"),

  monitoring: {
    text: "How many nights, and whether sleep is lost: starts every night, or seconds apart, are looked at again.",
    cites: ["acu-cell-2017-muscle-spasms@sleep-starts-when-a-problem", "whitney-2018-hypnic-jerks#Abstract"],
  },

  patient: {
    name: "Regular sleep",
    whatItIs: {
      text: "Jerks as you fall asleep are common and harmless. Going to bed and getting up at the same time each day, and enough sleep, may make them fewer.",
      cites: [
        "whitney-2018-hypnic-jerks#Abstract",
        "thorpy-2010-sleep-starts#Summary",
        "alghamdi-2023-hypnic-jerks#Abstract",
      ],
    },
    howStudied: {
      text: "Sleep doctors advise it. No study has tested it.",
      cites: ["thorpy-2010-sleep-starts#Summary", "own-rules#No study found"],
    },
    watchFor: {
      text: "Jerks every night, jerks that keep you awake, or jerks in the day: tell your doctor.",
      cites: ["acu-cell-2017-muscle-spasms@sleep-starts-when-a-problem", "whitney-2018-hypnic-jerks#Abstract"],
    },
    stopAndCall: {
      text: "Passing out, biting your tongue, wetting the bed or being confused after jerks: get medical help the same day.",
      cites: [pendingVerification, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask if one of your medicines brings on the jerks. Tell us if you snore or stop breathing in sleep.",
      cites: ["kumar-2023-ssri-hypnic-jerks#Abstract", pendingVerification],
    },
  },

  reviewedOn: "2026-11-22",
});
