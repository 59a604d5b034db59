import { any, present, takes } from "../../profile/conditions";
import { defineOption, none } from "../option";
import { acuCell } from "../sources/acu-cell-2017-muscle-spasms";
import { alghamdi2023 } from "../sources/alghamdi-2023-hypnic-jerks";
import { fda2020Benzodiazepines } from "../sources/fda-2020-benzodiazepines";
import { kumar2023 } from "../sources/kumar-2023-ssri-hypnic-jerks";
import { ownRules, pendingVerification } from "../sources/own-rules";
import { sleepStartsChapter2010 } from "../sources/thorpy-2010-sleep-starts";
import { whitney2018 } from "../sources/whitney-2018-hypnic-jerks";

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
        sleepStartsChapter2010.at("Summary"),
        whitney2018.at("Abstract"),
        acuCell.claim("sleep-starts-common"),
        acuCell.claim("sleep-starts-when-a-problem"),
        acuCell.claim("sleep-starts-no-treatment"),
        acuCell.claim("sleep-starts-plmd"),
        acuCell.claim("sleep-starts-women"),
      ],
    },
  ],

  contraindications: none("Regular sleep and a true explanation harm nobody.", ownRules.at("Non-drug measures")),

  precautions: [
    {
      id: "other-jerks",
      when: any(present("parkinsons-disease"), present("epilepsy"), present("multiple-sclerosis"), present("stroke")),
      says: "With a neurological disease jerks may be something else, such as seizures: they are looked into before they are called harmless.",
      cites: [whitney2018.at("Abstract"), acuCell.claim("myoclonus-conditions")],
    },
    {
      id: "ssri",
      when: takes("ssri-or-snri"),
      says: "Sleep starts have begun on escitalopram, sertraline and fluoxetine: the prescriber reviews the medicine, which is not stopped alone.",
      cites: [kumar2023.at("Abstract"), ownRules.at("Medication review: only the prescriber changes a medicine")],
    },
    {
      id: "sleep-apnoea",
      when: present("copd-or-sleep-apnoea"),
      says: "Jerks that wake the sleeper can belong to sleep apnoea, which has a treatment of its own.",
      cites: [pendingVerification],
    },
    {
      id: "mania",
      when: present("bipolar-disorder"),
      says: "In bipolar disorder the hours in bed are kept regular but not cut short: lost sleep can set off mania.",
      cites: [pendingVerification],
    },
  ],

  interactions: [
    {
      id: "sedatives",
      when: takes("benzodiazepine-or-z-drug"),
      says: "A sedative that is no longer needed is reduced slowly by the prescriber: stopping at once can bring seizures.",
      cites: [fda2020Benzodiazepines.at("Boxed warning")],
    },
  ],

  adverseEffects: none("None is described; no study looked for any.", ownRules.at("No study found")),

  doseAsStudied: none("No timetable was studied.", ownRules.at("No study found")),

  monitoring: [
    {
      text: "How many nights, and whether sleep is lost: starts every night, or seconds apart, are looked at again.",
      cites: [acuCell.claim("sleep-starts-when-a-problem"), whitney2018.at("Abstract")],
    },
  ],

  patient: {
    name: "Regular sleep",
    whatItIs: {
      text: "Jerks as you fall asleep are common and harmless. Going to bed and getting up at the same time each day, and enough sleep, may make them fewer.",
      cites: [whitney2018.at("Abstract"), sleepStartsChapter2010.at("Summary"), alghamdi2023.at("Abstract")],
    },
    howStudied: {
      text: "Sleep doctors advise it. No study has tested it.",
      cites: [sleepStartsChapter2010.at("Summary"), ownRules.at("No study found")],
    },
    watchFor: [
      {
        text: "Jerks every night, jerks that keep you awake, or jerks in the day: tell your doctor.",
        cites: [acuCell.claim("sleep-starts-when-a-problem"), whitney2018.at("Abstract")],
      },
    ],
    stopAndCall: [
      {
        text: "Passing out, biting your tongue, wetting the bed or being confused after jerks: get medical help the same day.",
        cites: [pendingVerification, ownRules.at("When to call")],
      },
    ],
    askAbout: [
      {
        text: "Ask if one of your medicines brings on the jerks. Tell us if you snore or stop breathing in sleep.",
        cites: [kumar2023.at("Abstract"), pendingVerification],
      },
    ],
  },

  reviewedOn: "2026-11-22",
  reviewDueOn: "2027-11-22",
  history: [{ on: "2026-11-22", what: "Written." }],
});
