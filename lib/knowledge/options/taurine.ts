import { breastfeeding, derived, lab, pregnant, present, takes, takesAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const kidneyStudy = "suliman-2002-taurine-renal-failure#Letter, excerpts: results and Table 1";
const chronicLiverDisease = present("liver-disease");

/** Taurine: one small trial in cramps of chronic liver disease, and nothing for sleep starts, where patients meet it. */
export const taurine = defineOption({
  id: "taurine",
  name: "Taurine",
  kind: "supplement",

  statements: [
    {
      id: "liver-disease-cramps",
      indications: ["muscle-cramps", "nocturnal-leg-cramps"],
      when: chronicLiverDisease,
      studied: { included: [chronicLiverDisease], excluded: [] },
      direction: "benefit",
      certainty: "low",
      certaintyBecause:
        "One small crossover trial; 30 of the 49 who entered were analysed, on their own diaries, over four weeks. Only the abstract was read.",
      effectSize: "moderate",
      design: "randomised-trial",
      population:
        "49 people with chronic liver disease and three or more cramps a week; 30 completed; mean age 54.7 years, 70 % men",
      outcome: "Cramp frequency, duration and severity over four weeks",
      effect:
        "With 2 g a day, 7 fewer cramps a fortnight (P = 0.03), 89 minutes less cramp a fortnight (P = 0.03) and 1.4 units less on a Likert scale (P < 0.004) than with placebo; no intervals are given",
      text: "In chronic liver disease 2 g a day gave about seven fewer cramps a fortnight than placebo, in one small trial.",
      figures: { "2 g": "dose" },
      cites: ["vidot-2018-taurine#Abstract: Results", "muller-2024-cirrhosis-cramps#Abstract: Results"],
    },
    {
      id: "cramps-without-liver-disease",
      indications: ["muscle-cramps", "nocturnal-leg-cramps"],
      ...unproven("No trial outside chronic liver disease was found."),
      design: "no-study",
      population: "Nobody",
      outcome: "Cramps",
      effect: "Not studied",
      text: "Tested for cramps in chronic liver disease alone; no trial in anybody else was found.",
      cites: ["vidot-2018-taurine#Abstract: Methods", "own-rules#Options without a study"],
    },
    {
      id: "sleep-starts",
      indications: ["sleep-starts"],
      ...unproven("One website says so and cites nothing; no trial was found."),
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "Sleep starts",
      effect: "Called somewhat helpful; no figure is given",
      text: "Said by one website to help sleep starts somewhat; no trial was found.",
      cites: ["acu-cell-2017-muscle-spasms@taurine-sleep-starts"],
    },
  ],

  contraindications: {
    dialysis: {
      when: derived("dialysis"),
      says: "In a study of four people with kidney failure taurine rose far above normal, in the two who were measured many times over. Two of the four left, symptoms came back, and the study was stopped.",
      notForYou: "You are on dialysis. Taurine built up in the blood of people like you.",
      cites: [kidneyStudy],
    },
    "kidney-failure": {
      when: lab("egfr").below(15),
      says: "An eGFR below 15 mL/min/1.73 m² is kidney failure. Taurine rose far above normal in people with kidney failure, and the study was stopped; the cut is ours.",
      notForYou: "Your kidneys have failed. Taurine built up in the blood of people like you.",
      cites: [kidneyStudy, "own-rules#Taurine and the kidney: an eGFR below 15"],
    },
  },

  precautions: {
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Taurine builds up in kidney failure. Milder kidney disease was not studied; the kidney team is asked first.",
      cites: [kidneyStudy, "own-rules#Taurine and the kidney: an eGFR of 15 to 59"],
    },
    "acute-kidney-injury": {
      when: present("acute-kidney-injury"),
      says: "Taurine builds up in kidney failure; it waits until the kidneys have recovered.",
      cites: [kidneyStudy, pendingVerification],
    },
    pregnancy: {
      when: pregnant,
      says: "No study of taurine supplements in pregnancy was found.",
      cites: [pendingVerification],
    },
    breastfeeding: {
      when: breastfeeding,
      says: "No study of taurine supplements in breastfeeding was found.",
      cites: [pendingVerification],
    },
  },

  interactions: {
    "blood-pressure-medicines": {
      when: takesAny(
        "ace-inhibitor-or-arb",
        "beta-blocker",
        "calcium-channel-blocker",
        "thiazide-diuretic",
        "loop-diuretic",
        "potassium-sparing-diuretic",
      ),
      says: "Taurine lowered blood pressure by about 3 mmHg in small studies, which may add to medicines that lower it; blood pressure is checked.",
      figures: { "3 mmHg": "measured" },
      cites: ["waldron-2018-taurine-blood-pressure#Abstract: Recent findings"],
    },
    lithium: {
      when: takes("lithium"),
      says: "Taurine may raise lithium. No study was found; the prescriber is asked, and the lithium level is checked.",
      cites: [pendingVerification],
    },
    "energy-drinks": {
      says: "Energy drinks carry about 32 mg of caffeine in 100 mL with their taurine. Caffeine disturbs sleep and makes sleep starts worse.",
      cites: ["rubio-2022-energy-drinks#Abstract", "acu-cell-2017-muscle-spasms@avoid-stimulants"],
    },
  },

  adverseEffects: {
    "none-in-trial": {
      says: "The trial in chronic liver disease reported no adverse effect of taurine; 19 of the 49 did not finish it.",
      cites: ["vidot-2018-taurine#Abstract: Results"],
    },
    "stomach-and-fatigue": {
      says: "At 6 g a day for four weeks in cirrhosis: stomach discomfort and fatigue, mostly mild, as often as with placebo.",
      cites: ["alimentary-pharmacology-2018-taurine-portal-pressure#Abstract: Results"],
    },
    "food-safety": {
      says: "The European food authority saw no concern with taurine as an ingredient at about 1,400 mg a day. It did not judge energy drinks, or people with kidney disease.",
      cites: ["efsa-2009-taurine#Summary"],
    },
  },

  doseAsStudied: [
    {
      text: "In chronic liver disease: 2 g a day by mouth for four weeks. 1 g a day made no difference, as a news report tells it.",
      cites: ["vidot-2018-taurine#Abstract: Methods and Results", "the-limbic-taurine-cramps#Report of the results"],
    },
    {
      text: "In cirrhosis with portal hypertension: 6 g a day for four weeks, to study pressure and not cramps.",
      cites: ["alimentary-pharmacology-2018-taurine-portal-pressure#Abstract: Methods"],
    },
    {
      text: "For sleep starts a website names 1,500 mg to 6,000 mg a day without a study.",
      cites: ["acu-cell-2017-muscle-spasms@taurine-sleep-starts"],
    },
  ],

  monitoring: [
    {
      text: "A cramp diary over four weeks shows whether it helps, as in the trial.",
      cites: ["vidot-2018-taurine#Abstract: Methods"],
    },
    {
      text: "Blood pressure is checked in people who take medicines that lower it.",
      cites: ["waldron-2018-taurine-blood-pressure#Abstract: Recent findings"],
    },
  ],

  patient: {
    whatItIs: {
      text: "Taurine is found in meat and fish, and your body makes some. In people with liver disease it reduced cramps in one small study. For sleep starts nobody has tested it.",
      cites: ["vidot-2018-taurine#Abstract: Results", "own-rules#Options without a study"],
    },
    howStudied: {
      text: "In the study people with liver disease had 2 g a day for four weeks. They wrote down their cramps.",
      cites: ["vidot-2018-taurine#Abstract: Methods"],
    },
    watchFor: [
      {
        text: "It can upset your stomach or make you tired.",
        cites: ["alimentary-pharmacology-2018-taurine-portal-pressure#Abstract: Results"],
      },
      {
        text: "Energy drinks have taurine, but also a lot of caffeine. It keeps you awake and makes jerks worse.",
        cites: ["rubio-2022-energy-drinks#Abstract", "acu-cell-2017-muscle-spasms@avoid-stimulants"],
      },
      {
        text: "In people whose kidneys had failed it built up in the blood. It is not for people on dialysis.",
        cites: [kidneyStudy],
      },
    ],
    stopAndCall: [
      {
        text: "Call if you faint or feel very dizzy when you stand up.",
        cites: ["waldron-2018-taurine-blood-pressure#Abstract: Recent findings", pendingVerification],
      },
      {
        text: "Call if you feel muddled or pass much less urine than usual.",
        cites: [pendingVerification, "own-rules#When to call"],
      },
    ],
    askAbout: {
      text: "Ask if it fits with pills for blood pressure or lithium.",
      cites: ["waldron-2018-taurine-blood-pressure#Abstract: Recent findings", pendingVerification],
    },
  },

  reviewedOn: "2026-11-22",
});
