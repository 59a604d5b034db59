import { present, takes } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none, unproven } from "../option";

const caffeineAmounts = "efsa-2015-caffeine#Key findings, as reported";
const suddenStop = "nice-2010-alcohol-withdrawal#Recommendations 1.1.1";

/** Less caffeine and alcohol: reasonable for sleep starts, untested; caffeine and restless legs did not go together. */
export const stimulantAvoidance = defineOption({
  id: "stimulant-avoidance",
  name: "Avoiding stimulants",
  kind: "non-drug",
  isNegligibleRisk: true,

  statements: [
    {
      id: "sleep-starts",
      indications: ["sleep-starts"],
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause: "Expert opinion and one website without a source; nobody tested leaving stimulants out.",
      effectSize: "not-reported",
      design: "case-report",
      population: "One patient, and what authors believe of others",
      outcome: "Sleep starts",
      effect: "Not reported",
      text: "Caffeine is held to bring sleep starts on, and alcohol breaks up the night although it is no stimulant; cutting down was not tested. Nothing was found on sugar.",
      cites: [
        "alghamdi-2023-hypnic-jerks#Abstract",
        "alcohol-and-sleep-2013#Abstract",
        caffeineAmounts,
        "acu-cell-2017-muscle-spasms@avoid-stimulants",
        "acu-cell-2017-muscle-spasms@avoid-alcohol",
      ],
    },
    {
      // Our list of ratings has "benefit?": a cohort without a link to caffeine speaks for unknown.
      id: "restless-legs",
      indications: ["restless-legs"],
      ...unproven(
        "Common advice; a cohort of 55,540 people saw no link of caffeine with new restless legs, and less risk with some alcohol.",
      ),
      design: "cohort-study",
      population: "12,812 men and 42,728 women without restless legs at the start, over 4 to 6 years",
      outcome: "New restless legs",
      effect: "No significant association with caffeine",
      text: "Commonly advised for restless legs; caffeine did not go with them in a large cohort, and cutting down was not tested.",
      cites: ["batool-anwar-2016-restless-legs#Abstract: results", "rls-australia-treatments#Substances to avoid"],
    },
  ],

  contraindications: none(
    "Nobody needs caffeine or alcohol; how they are stopped is the question.",
    "own-rules#Non-drug measures",
  ),

  precautions: {
    "alcohol-dependence": {
      when: present("substance-use-disorder"),
      says: "In dependent drinkers a sudden cut in alcohol can bring severe withdrawal: a reduction is planned and supervised.",
      cites: [suddenStop],
      severity: "critical",
    },
    ssri: {
      when: takes("ssri-or-snri"),
      says: "An SSRI can bring sleep starts on by itself, so cutting caffeine may change little. The prescriber reviews it; it is not stopped alone.",
      cites: [
        "kumar-2023-ssri-hypnic-jerks#Abstract",
        "own-rules#Medication review: only the prescriber changes a medicine",
      ],
    },
  },

  interactions: {
    lithium: {
      when: takes("lithium"),
      says: "Lithium can rise when much caffeine is cut at once: caffeine is reduced in steps, and the level is checked.",
      cites: ["pcc-2024-caffeine-lithium#Case report"],
    },
  },

  adverseEffects: {
    "caffeine-withdrawal": {
      says: "Without the usual caffeine about half get a headache, and tiredness, low mood and irritability are common: from 12 to 24 hours on, for 2 to 9 days, even after 100 mg a day.",
      cites: ["juliano-2004-caffeine-withdrawal#Abstract: results"],
    },
  },

  doseAsStudied: {
    text: "No amount was tested for sleep starts. 100 mg of caffeine near bedtime can delay sleep; up to 400 mg a day, in pregnancy 200 mg a day, raised no concern about safety.",
    cites: [caffeineAmounts],
  },

  monitoring: {
    text: "Nights with jerks over some weeks, beside the hour of the last coffee; no schedule is published.",
    cites: ["own-rules#Monitoring where none is published"],
  },

  patient: {
    name: "Less caffeine and alcohol",
    whatItIs: {
      text: "Less coffee, tea, cola, energy drinks and alcohol, most of all in the evening. It may make jerks on falling asleep fewer. It has not been tested.",
      cites: [
        "acu-cell-2017-muscle-spasms@avoid-stimulants",
        "acu-cell-2017-muscle-spasms@avoid-alcohol",
        "alghamdi-2023-hypnic-jerks#Abstract",
      ],
    },
    howStudied: {
      text: "It has not been studied for jerks or restless legs.",
      cites: ["own-rules#No study found"],
    },
    watchFor: {
      text: "You may get a headache or feel tired for some days when you stop caffeine. Going down slowly helps.",
      cites: ["juliano-2004-caffeine-withdrawal#Abstract: results", pendingVerification],
    },
    stopAndCall: {
      text: "If you drink a lot each day, talk with your doctor before you stop. Shaking, sweating or a fit after stopping is an emergency.",
      cites: [suddenStop, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask how to cut down if you drink a lot or take lithium.",
      cites: [suddenStop, "pcc-2024-caffeine-lithium#Case report"],
    },
  },

  reviewedOn: "2026-11-22",
});
