import { any, derived, found, pregnant, present, presentAny, takes } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const notUntilTreated = "heart-failure-reviews-2023-exercise#Table 1: absolute contraindications";
const exerciseProgramme = "nice-2016-ng42#Recommendations on exercise programmes, as quoted";
const strongSteadyStraight = "brooke-wavell-2022-osteoporosis-exercise#Abstract";
const muscleBreakdown = "scalco-2016-exertional-rhabdomyolysis#Abstract";

/** Exercise training: the best supported treatment of fibromyalgia, and of confirmed arterial disease when supervised. */
export const exerciseTraining = defineOption({
  id: "exercise-training",
  name: "Exercise training",
  kind: "non-drug",

  statements: [
    {
      // Pain and fatigue are moderate in our list of ratings and sleep is low; one statement holds them, rated by pain.
      id: "fibromyalgia",
      indications: ["fibromyalgia"],
      direction: "benefit",
      certainty: "moderate",
      certaintyBecause: "Many trials agree; bias was common in them, and effects were measured as programmes ended.",
      effectSize: "moderate",
      design: "systematic-review",
      population: "People with fibromyalgia: 5,474 in 68 trials (pain), 1,003 in 17 (fatigue), 731 in 12 (sleep)",
      outcome: "Pain as the programme ended, against other treatments; fatigue and sleep, against usual care",
      effect:
        "Standardised mean difference (95 % CI): pain −0.62 (−0.78 to −0.46), fatigue −0.47 (−0.67 to −0.27), sleep −0.17 (−0.32 to −0.01)",
      text: "Exercise eases pain and fatigue in fibromyalgia and improves sleep a little; it is the one treatment that the European recommendations support strongly.",
      cites: [
        "macfarlane-2017-eular-fibromyalgia#Abstract: results",
        "frontiers-physiology-2023-fibromyalgia-exercise#Abstract",
        "estevez-lopez-2021-fibromyalgia-exercise#Abstract; certainty table",
      ],
    },
    {
      id: "exercise-cramps",
      indications: ["exercise-associated-cramps"],
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause:
        "Observed, not tested: runners who cramped trained strength less often, 25 % against 47.6 %, which may be chance (P = 0.074).",
      effectSize: "not-reported",
      design: "cohort-study",
      population: "98 marathon runners, 88 of whom finished",
      outcome: "Cramps during or right after the race",
      effect: "No effect of training was measured; those who cramped had more muscle damage",
      text: "Not tested for exercise cramps: runners who cramped had trained strength less often, which could be chance. That lactic acid explains it is not supported.",
      cites: [
        "martinez-navarro-2022-marathon-cramps#Abstract",
        "miller-2022-exercise-cramps#Abstract",
        "acu-cell-2017-muscle-spasms@training-tolerance",
        "acu-cell-2017-muscle-spasms@lactic-acid-cause",
      ],
    },
    {
      // We rate it moderate where our list of ratings says high: reviews were read at second hand, and they measure walking.
      id: "confirmed-arterial-disease",
      indications: ["circulatory-cramps"],
      when: present("peripheral-arterial-disease"),
      direction: "benefit",
      certainty: "moderate",
      certaintyBecause: "Many trials agree; their reviews were read at second hand and measure walking, not cramps.",
      effectSize: "moderate",
      design: "systematic-review",
      population: "499 people with intermittent claudication in 9 trials",
      outcome: "Longest distance walked, supervised exercise against usual care",
      effect: "156 m further (95 % CI 81 to 231 m)",
      text: "In confirmed arterial disease a supervised programme lengthens the distance walked by about 156 m; NICE wants it offered to everybody with claudication.",
      cites: [
        "nice-qs52-supervised-exercise#Statement 3",
        "claudication-exercise-table#Maximum walking distance",
        "claudication-exercise-letter#Abstract",
      ],
    },
    {
      id: "als",
      indications: ["als-cramps"],
      ...unproven("Trials of exercise in ALS are mostly poor, and cramps were not among their outcomes."),
      design: "no-study",
      population: "None for cramps; 532 people with ALS in 16 trials",
      outcome: "None measured for cramps",
      effect: "Not reported",
      text: "Never tested for cramps in ALS; a gentle programme is considered for stiffness and movement.",
      cites: [
        "l-threonine-als-cramps-summary@no-non-drug-trial",
        "rahmati-2021-als-exercise#Abstract",
        exerciseProgramme,
      ],
    },
  ],

  contraindications: {
    "chest-pain": {
      when: found("chest-pain"),
      says: "Chest pain now may be unstable angina, which rules exercise out: it is assessed as an emergency first.",
      notForYou: "You have chest pain. A doctor needs to check your heart at once, before any training.",
      cites: [notUntilTreated],
    },
    "muscle-breakdown": {
      when: found("dark-urine"),
      says: "Dark urine, or severe muscle pain with swelling, may be muscle breakdown, which exercise makes worse: creatine kinase comes first.",
      notForYou: "Your muscles may be breaking down. Training makes that worse. You need a blood test first.",
      cites: [muscleBreakdown],
    },
  },

  precautions: {
    "heart-disease": {
      when: presentAny("ischaemic-heart-disease", "heart-failure"),
      says: "Angina or heart failure is stable first, and training starts supervised: unstable angina, heart failure that is not controlled, or breathlessness that grew over 3 to 5 days rules it out.",
      figures: { "over 3 to 5 days": "duration" },
      cites: [notUntilTreated],
    },
    "heart-rhythm": {
      when: any(present("heart-block"), present("atrial-fibrillation"), derived("long-qt")),
      says: "Heart block without a pacemaker, or a rhythm that is new or not controlled, rules training out until a cardiologist agrees. In long QT the limits are the cardiologist’s too.",
      cites: [notUntilTreated, pendingVerification],
    },
    "blood-pressure": {
      when: present("hypertension"),
      says: "Resting blood pressure of 180 mmHg systolic or 110 mmHg diastolic or more is treated first.",
      figures: { "180 mmHg": "another-cut", "110 mmHg": "another-cut" },
      cites: [notUntilTreated],
    },
    "recent-clot": {
      when: present("venous-thromboembolism"),
      says: "After a recent embolism or thrombophlebitis training waits until the treating team agrees.",
      cites: [notUntilTreated],
    },
    "arterial-disease": {
      when: any(present("peripheral-arterial-disease"), found("exertional-calf-pain"), found("cold-pale-limb")),
      says: "Calf pain on walking is assessed before training, and the cardiovascular risk treated; pain at rest or a cold limb is an emergency.",
      cites: ["nice-2012-peripheral-arterial-disease#Context", "nice-qs52-supervised-exercise#Statement 3"],
    },
    falls: {
      when: present("falls"),
      says: "With recurrent falls, strength and balance training comes first.",
      cites: [strongSteadyStraight],
    },
    "fragile-bone": {
      when: present("low-bone-density"),
      says: "With low bone density, far bending of the spine is left out; after a vertebral fracture impact goes up to brisk walking.",
      cites: [strongSteadyStraight],
    },
    "muscle-pain-on-statin": {
      when: found("muscle-pain-on-statin"),
      says: "New muscle pain or weakness on a statin: creatine kinase before training.",
      cites: ["nhs-statin-intolerance#Algorithm 1"],
    },
    "muscle-weakness": {
      when: any(present("als"), present("myasthenia-gravis"), derived("respiratory-weakness")),
      says: "Where limbs or breathing are weak, the programme fits the strength that is there, stops short of tiring it, and is supervised.",
      cites: [exerciseProgramme, pendingVerification],
    },
    pregnancy: {
      when: pregnant,
      says: "In pregnancy bleeding, ruptured membranes, preterm labour or pre-eclampsia rules exercise out; the maternity team is asked first.",
      cites: ["wjd-2013-exercise-pregnancy#Table 1"],
    },
  },

  interactions: {
    glucose: {
      when: takes("insulin-or-sulfonylurea"),
      says: "Glucose can fall during exercise and for up to 24 hours after it: it is checked before. Below 4.0 mmol/L it is treated first; below 2.9 mmol/L in the last 24 hours rules exercise out.",
      figures: {
        "up to 24 hours": "duration",
        "24 hours": "duration",
        "4.0 mmol/L": "another-cut",
        "2.9 mmol/L": "another-cut",
      },
      cites: ["turner-2019-diabetes-exercise#Type 1 diabetes", pendingVerification],
    },
  },

  adverseEffects: {
    rhabdomyolysis: {
      says: "Exercise that the body is not used to can break down muscle in anybody; a second episode points to a muscle disease.",
      cites: [muscleBreakdown],
    },
  },

  doseAsStudied: [
    {
      text: "Fibromyalgia: the largest effects on pain were seen with 3 sessions a week, 21 to 40 sessions in all, of 61 to 90 minutes; these are comparisons between trials.",
      cites: ["frontiers-physiology-2023-fibromyalgia-exercise#Abstract"],
    },
    {
      text: "Arterial disease: supervised, 2 hours a week for 3 months, as NICE asks.",
      cites: ["claudication-exercise-letter#Abstract"],
    },
  ],

  monitoring: {
    text: "Pain, fatigue and sleep, or the distance walked, before and at the end of the programme.",
    cites: [
      "frontiers-physiology-2023-fibromyalgia-exercise#Abstract",
      "nice-qs52-supervised-exercise#Statement 3: outcomes",
    ],
  },

  patient: {
    name: "Regular exercise",
    whatItIs: {
      text: "Exercise that starts easy and builds up slowly. In fibromyalgia it is the one treatment that the European advice backs strongly.",
      cites: ["macfarlane-2017-eular-fibromyalgia#Abstract: results"],
    },
    howStudied: {
      text: "In studies of fibromyalgia people trained about three times a week. People with blocked leg arteries trained in a group with a coach for three months.",
      cites: ["frontiers-physiology-2023-fibromyalgia-exercise#Abstract", "claudication-exercise-letter#Abstract"],
    },
    watchFor: {
      text: "Doing too much too soon can harm muscles. If you use insulin, blood sugar can get low.",
      cites: [muscleBreakdown, "turner-2019-diabetes-exercise#Type 1 diabetes"],
    },
    stopAndCall: {
      text: "Get help at once for chest pain, if you faint, or for dark urine with bad muscle pain.",
      cites: [notUntilTreated, muscleBreakdown, "own-rules#Red flags"],
    },
    askAbout: {
      text: "Ask how to start if you have heart disease. Ask what to do about blood sugar if you use insulin.",
      cites: [notUntilTreated, "turner-2019-diabetes-exercise#Type 1 diabetes", pendingVerification],
    },
  },

  reviewedOn: "2026-11-22",
});
