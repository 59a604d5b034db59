import { pregnantOrBreastfeeding, takesAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none, unproven } from "../option";

const runners = "withee-2017-msm#Abstract: Methods";
const leftOut = "withee-2017-msm#Study participants";
const tolerated = "butawan-2017-msm#Abstract";

/** MSM: said to clear lactic acid, which is not what causes cramps; no study of cramps was found. */
export const msm = defineOption({
  id: "msm",
  name: "MSM (methylsulfonylmethane)",
  kind: "supplement",

  statements: [
    {
      id: "exercise-cramps",
      indications: ["exercise-associated-cramps"],
      ...unproven(
        "One website, without a study, and from a cause that the evidence does not support. A trial in runners measured soreness and not cramps.",
      ),
      design: "unsourced-claim",
      population: "Nobody with cramps",
      outcome: "Cramps in exercise",
      effect: "Not studied",
      text: "Said by one website to clear lactic acid, which does not explain cramps; no study of cramps was found.",
      cites: [
        "acu-cell-2017-muscle-spasms@msm-prevents",
        "acu-cell-2017-muscle-spasms@lactic-acid-cause",
        "miller-2022-exercise-cramps#Abstract",
        "withee-2017-msm#Abstract: Methods",
      ],
    },
  ],

  contraindications: none("No contraindication was found in what we read.", tolerated, "own-rules#Nothing to list"),

  precautions: {
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: not studied; the trial in runners left such women out.",
      cites: [leftOut],
    },
  },

  interactions: {
    anticoagulants: {
      when: takesAny("vitamin-k-antagonist", "doac"),
      says: "Anticoagulants: an effect on bleeding is suspected from single reports, and the trial in runners left out people on warfarin. Bleeding is asked about, and with warfarin the INR is checked.",
      cites: [leftOut, pendingVerification],
    },
  },

  adverseEffects: {
    stomach: {
      says: "Few and mild effects up to 4 g a day, by a review with an author from a maker; upset stomach is the usual one.",
      cites: [tolerated, pendingVerification],
    },
  },

  doseAsStudied: {
    text: "For cramps none. For soreness after a half-marathon runners had 3 g a day for 23 days.",
    cites: [runners],
  },

  monitoring: {
    text: "No schedule is published.",
    cites: ["own-rules#Monitoring where none is published"],
  },

  patient: {
    name: "MSM",
    whatItIs: {
      text: "MSM is a sulphur pill sold for joints and muscles. Nobody has tested it for cramps. Stretching the muscle is the first help for a cramp in sport.",
      cites: [tolerated, "own-rules#No study found", "miller-2022-exercise-cramps#Abstract"],
    },
    howStudied: {
      text: "Runners took it for about three weeks to see if they were less sore. Cramps were not counted.",
      cites: [runners],
    },
    watchFor: {
      text: "It can upset the stomach. Tell your care team if you take a blood thinner.",
      cites: [tolerated, leftOut, pendingVerification],
    },
    stopAndCall: {
      text: "Call for bruises or bleeding that you cannot explain.",
      cites: [pendingVerification, "own-rules#When to call"],
    },
    askAbout: { text: "Ask first if you take a blood thinner.", cites: [leftOut, pendingVerification] },
  },

  reviewedOn: "2026-11-22",
});
