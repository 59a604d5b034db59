import { derived, found, present, presentAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none, unproven } from "../option";

const exerciseProgramme = "nice-2016-ng42#Recommendations on exercise programmes, as quoted";
const backPainExercise = "who-review-2023-exercise-low-back-pain#Abstract: results";

/** Physical therapy: exercise programmes ease long-standing back pain a little; for cramps it has not been tested. */
export const physicalTherapy = defineOption({
  id: "physical-therapy",
  name: "Physical therapy",
  kind: "non-drug",
  isNegligibleRisk: true,

  statements: [
    {
      // Not in our list of ratings for spasm (so "unknown" by default): the review for the WHO speaks for it.
      id: "spasm",
      indications: ["muscle-spasm-pain"],
      direction: "benefit",
      certainty: "low",
      certaintyBecause:
        "Moderate for long-standing low-back pain in the review; one level less here, since spasm and neck pain were not studied.",
      directness: "indirect",
      effectSize: "small",
      design: "systematic-review",
      population: "Adults with long-standing low-back pain in 8 trials",
      outcome: "Pain, exercise against no intervention",
      effect: "Standardised mean difference −0.33 (95 % CI −0.58 to −0.08)",
      text: "Exercise programmes probably ease long-standing low-back pain a little; spasm itself was not tested, and that it only lasts once minerals are balanced has no source.",
      cites: [
        backPainExercise,
        "acu-cell-2017-muscle-spasms@physiotherapy",
        "acu-cell-2017-muscle-spasms@treatment-will-not-last",
        "vitamin-d-digest@failed-usual-care",
      ],
    },
    {
      id: "als",
      indications: ["als-cramps"],
      ...unproven("The review of cramps in ALS looked for physical therapy and found no trial."),
      design: "no-study",
      population: "None for cramps; 532 people with ALS in 16 trials of exercise, most of poor quality",
      outcome: "None measured for cramps",
      effect: "Not reported",
      text: "Never tested for cramps in ALS. For stiffness and movement NICE asks that an exercise programme be considered.",
      cites: [
        "baldinger-2012-als-cramps#Abstract",
        "l-threonine-als-cramps-summary@no-physical-therapy-trial",
        "l-threonine-als-cramps-summary@no-non-drug-trial",
        "l-threonine-als-cramps-summary@technical-no-physical-therapy",
        "l-threonine-als-cramps-summary@technical-physical-therapy-gap",
        "rahmati-2021-als-exercise#Abstract",
        exerciseProgramme,
      ],
    },
    {
      id: "vitamin-d-deficiency",
      indications: ["vitamin-d-deficiency"],
      ...unproven("Four patients, chosen because physical therapy had not helped them before."),
      design: "case-series",
      population: "Four people with low vitamin D and neck or back pain",
      outcome: "Pain before vitamin D was corrected",
      effect: "Not reported",
      text: "Four people with low vitamin D had not got better with it; that says little about anybody else, and it does not correct vitamin D.",
      cites: ["vitamin-d-digest@failed-usual-care", "cai-2019-vitamin-d-spasm#Abstract"],
    },
  ],

  contraindications: none(
    "The therapist chooses what suits; a red flag closes the gate before that.",
    "own-rules#Red flags",
  ),

  precautions: {
    "neck-injury": {
      when: found("recent-neck-injury"),
      says: "After a recent neck injury the cervical spine is assessed before the neck is treated.",
      cites: [
        "rcem-2021-cervical-spine#Context: assessment of the cervical spine",
        "acu-cell-2017-muscle-spasms@cause-trauma",
      ],
    },
    "swollen-leg": {
      when: found("one-leg-swelling"),
      says: "A leg that is swollen, warm or tender is assessed for a thrombosis before it is treated.",
      cites: ["nice-2020-venous-thromboembolism#Recommendations 1.1.1 to 1.1.4"],
    },
    "raised-tone": {
      when: presentAny("multiple-sclerosis", "stroke", "spinal-cord-injury", "cerebral-palsy"),
      says: "Where tone is raised a limb is not forced: stretch changed joint movement by about 2 degrees. The website that names physiotherapy excludes these diseases.",
      cites: [
        "harvey-2017-stretch-contracture#Abstract: results and conclusion",
        "acu-cell-2017-muscle-spasms@neurological-exclusion",
      ],
    },
    weakness: {
      when: presentAny("als", "myasthenia-gravis"),
      says: "In ALS or myasthenia the programme fits the strength that is there and stops short of tiring it, with a therapist who knows the disease.",
      cites: [exerciseProgramme, pendingVerification],
    },
    breathing: {
      when: derived("respiratory-weakness"),
      says: "Weak breathing muscles: lying flat and water treatment are left out until the respiratory team agrees.",
      cites: [pendingVerification],
    },
    heart: {
      when: presentAny("heart-failure", "ischaemic-heart-disease"),
      says: "The heart disease is stable before exercise is part of it; unstable angina or untreated heart failure rules exercise out.",
      cites: ["heart-failure-reviews-2023-exercise#Table 1: absolute contraindications"],
    },
    "fragile-bone": {
      when: present("low-bone-density"),
      says: "With low bone density, far bending of the spine is left out.",
      cites: ["brooke-wavell-2022-osteoporosis-exercise#Abstract"],
    },
    falls: {
      when: present("falls"),
      says: "With recurrent falls, strength and balance training comes first.",
      cites: ["brooke-wavell-2022-osteoporosis-exercise#Abstract"],
    },
  },

  interactions: none("It has no interaction with medicines or foods.", "own-rules#Non-drug measures"),

  adverseEffects: {
    "more-pain-at-first": {
      says: "A little more pain for a while was seen with some exercise programmes.",
      cites: [backPainExercise],
    },
  },

  doseAsStudied: none(
    "The number and length of sessions in the trials were in a part that we have not read.",
    backPainExercise,
  ),

  monitoring: {
    text: "Pain and function at the end of a course that was agreed on; no schedule is published for cramps.",
    cites: ["own-rules#Monitoring where none is published", backPainExercise],
  },

  patient: {
    name: "Exercises with a therapist",
    whatItIs: {
      text: "Exercises and hands-on care with a trained therapist. Exercise helps many people with back pain a little. For cramps it has not been tested.",
      cites: [backPainExercise, "baldinger-2012-als-cramps#Abstract", "own-rules#Options without a study"],
    },
    howStudied: {
      text: "Some people whose backs had hurt for long did exercises. Others did none.",
      cites: [backPainExercise],
    },
    watchFor: { text: "You may be a bit more sore at first.", cites: [backPainExercise] },
    stopAndCall: {
      text: "Get help at once if you grow weak, feel numb between the legs, or find it hard to pass urine.",
      cites: ["bnssg-cauda-equina#Overview; Who to refer", "own-rules#Red flags"],
    },
    askAbout: {
      text: "Ask what to leave out if your bones are thin or your heart is ill.",
      cites: [
        "brooke-wavell-2022-osteoporosis-exercise#Abstract",
        "heart-failure-reviews-2023-exercise#Table 1: absolute contraindications",
      ],
    },
  },

  reviewedOn: "2026-11-22",
});
