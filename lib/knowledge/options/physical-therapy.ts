import { any, derived, found, present } from "../../profile/conditions";
import { defineOption, none } from "../option";
import { acuCell } from "../sources/acu-cell-2017-muscle-spasms";
import { baldinger2012 } from "../sources/baldinger-2012-als-cramps";
import { bnssgCaudaEquina } from "../sources/bnssg-cauda-equina";
import { brookeWavell2022 } from "../sources/brooke-wavell-2022-osteoporosis-exercise";
import { cai2019 } from "../sources/cai-2019-vitamin-d-spasm";
import { harvey2017 } from "../sources/harvey-2017-stretch-contracture";
import { heartFailureReviews2023 } from "../sources/heart-failure-reviews-2023-exercise";
import { lThreonineSummary } from "../sources/l-threonine-als-cramps-summary";
import { niceNg42 } from "../sources/nice-2016-ng42";
import { nice2020Vte } from "../sources/nice-2020-venous-thromboembolism";
import { ownRules, pendingVerification } from "../sources/own-rules";
import { rahmati2021 } from "../sources/rahmati-2021-als-exercise";
import { rcem2021CervicalSpine } from "../sources/rcem-2021-cervical-spine";
import { vitaminDDigest } from "../sources/vitamin-d-digest";
import { whoReview2023Exercise } from "../sources/who-review-2023-exercise-low-back-pain";

const exerciseProgramme = niceNg42.at("Recommendations on exercise programmes, as quoted");
const backPainExercise = whoReview2023Exercise.at("Abstract: results");

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
        acuCell.claim("physiotherapy"),
        acuCell.claim("treatment-will-not-last"),
        vitaminDDigest.claim("failed-usual-care"),
      ],
    },
    {
      id: "als",
      indications: ["als-cramps"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: "The review of cramps in ALS looked for physical therapy and found no trial.",
      effectSize: "not-reported",
      design: "no-study",
      population: "None for cramps; 532 people with ALS in 16 trials of exercise, most of poor quality",
      outcome: "None measured for cramps",
      effect: "Not reported",
      text: "Never tested for cramps in ALS. For stiffness and movement NICE asks that an exercise programme be considered.",
      cites: [
        baldinger2012.at("Abstract"),
        lThreonineSummary.claim("no-physical-therapy-trial"),
        lThreonineSummary.claim("no-non-drug-trial"),
        lThreonineSummary.claim("technical-no-physical-therapy"),
        lThreonineSummary.claim("technical-physical-therapy-gap"),
        rahmati2021.at("Abstract"),
        exerciseProgramme,
      ],
    },
    {
      id: "vitamin-d-deficiency",
      indications: ["vitamin-d-deficiency"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: "Four patients, chosen because physical therapy had not helped them before.",
      effectSize: "not-reported",
      design: "case-series",
      population: "Four people with low vitamin D and neck or back pain",
      outcome: "Pain before vitamin D was corrected",
      effect: "Not reported",
      text: "Four people with low vitamin D had not got better with it; that says little about anybody else, and it does not correct vitamin D.",
      cites: [vitaminDDigest.claim("failed-usual-care"), cai2019.at("Abstract")],
    },
  ],

  contraindications: none(
    "The therapist chooses what suits; a red flag closes the gate before that.",
    ownRules.at("Red flags"),
  ),

  precautions: [
    {
      id: "neck-injury",
      when: found("recent-neck-injury"),
      says: "After a recent neck injury the cervical spine is assessed before the neck is treated.",
      cites: [rcem2021CervicalSpine.at("Context: assessment of the cervical spine"), acuCell.claim("cause-trauma")],
    },
    {
      id: "swollen-leg",
      when: found("one-leg-swelling"),
      says: "A leg that is swollen, warm or tender is assessed for a thrombosis before it is treated.",
      cites: [nice2020Vte.at("Recommendations 1.1.1 to 1.1.4")],
    },
    {
      id: "raised-tone",
      when: any(
        present("multiple-sclerosis"),
        present("stroke"),
        present("spinal-cord-injury"),
        present("cerebral-palsy"),
      ),
      says: "Where tone is raised a limb is not forced: stretch changed joint movement by about 2 degrees. The website that names physiotherapy excludes these diseases.",
      cites: [harvey2017.at("Abstract: results and conclusion"), acuCell.claim("neurological-exclusion")],
    },
    {
      id: "weakness",
      when: any(present("als"), present("myasthenia-gravis")),
      says: "In ALS or myasthenia the programme fits the strength that is there and stops short of tiring it, with a therapist who knows the disease.",
      cites: [exerciseProgramme, pendingVerification],
    },
    {
      id: "breathing",
      when: derived("respiratory-weakness"),
      says: "Weak breathing muscles: lying flat and water treatment are left out until the respiratory team agrees.",
      cites: [pendingVerification],
    },
    {
      id: "heart",
      when: any(present("heart-failure"), present("ischaemic-heart-disease")),
      says: "The heart disease is stable before exercise is part of it; unstable angina or untreated heart failure rules exercise out.",
      cites: [heartFailureReviews2023.at("Table 1: absolute contraindications")],
    },
    {
      id: "fragile-bone",
      when: present("low-bone-density"),
      says: "With low bone density, far bending of the spine is left out.",
      cites: [brookeWavell2022.at("Abstract")],
    },
    {
      id: "falls",
      when: present("falls"),
      says: "With recurrent falls, strength and balance training comes first.",
      cites: [brookeWavell2022.at("Abstract")],
    },
  ],

  interactions: none("It has no interaction with medicines or foods.", ownRules.at("Non-drug measures")),

  adverseEffects: [
    {
      id: "more-pain-at-first",
      says: "A little more pain for a while was seen with some exercise programmes.",
      cites: [backPainExercise],
    },
  ],

  doseAsStudied: none(
    "The number and length of sessions in the trials were in a part that we have not read.",
    backPainExercise,
  ),

  monitoring: [
    {
      text: "Pain and function at the end of a course that was agreed on; no schedule is published for cramps.",
      cites: [ownRules.at("Monitoring where none is published"), backPainExercise],
    },
  ],

  patient: {
    name: "Exercises with a therapist",
    whatItIs: {
      text: "Exercises and hands-on care with a trained therapist. Exercise helps many people with back pain a little. For cramps it has not been tested.",
      cites: [backPainExercise, baldinger2012.at("Abstract"), ownRules.at("Options without a study")],
    },
    howStudied: {
      text: "Some people whose backs had hurt for long did exercises. Others did none.",
      cites: [backPainExercise],
    },
    watchFor: [{ text: "You may be a bit more sore at first.", cites: [backPainExercise] }],
    stopAndCall: [
      {
        text: "Get help at once if you grow weak, feel numb between the legs, or find it hard to pass urine.",
        cites: [bnssgCaudaEquina.at("Overview; Who to refer"), ownRules.at("Red flags")],
      },
    ],
    askAbout: [
      {
        text: "Ask what to leave out if your bones are thin or your heart is ill.",
        cites: [brookeWavell2022.at("Abstract"), heartFailureReviews2023.at("Table 1: absolute contraindications")],
      },
    ],
  },

  reviewedOn: "2026-11-22",
  reviewDueOn: "2027-11-22",
  history: [{ on: "2026-11-22", what: "Written." }],
});
