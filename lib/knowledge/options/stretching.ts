import { age, found, pregnant, present, presentAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none, unproven } from "../option";

const mainResults = "hawke-2021-non-drug-cramps#Abstract: main results";
const raisedTone = presentAny("multiple-sclerosis", "stroke", "spinal-cord-injury", "cerebral-palsy");

/** Who was in the trials of the Cochrane review: aged 50 or over, without neurological disease, not pregnant. */
const hawkePopulation = {
  included: [age.atLeast(50)],
  excluded: [
    pregnant,
    present("als"),
    present("multiple-sclerosis"),
    present("parkinsons-disease"),
    present("stroke"),
    present("spinal-cord-injury"),
    present("cerebral-palsy"),
    present("peripheral-neuropathy"),
  ],
};

/** Stretching: the best supported first measure for night cramps, on one trial of 80 people. */
export const stretching = defineOption({
  id: "stretching",
  name: "Stretching",
  kind: "non-drug",
  isNegligibleRisk: true,

  statements: [
    {
      id: "night-cramps",
      indications: ["nocturnal-leg-cramps"],
      studied: hawkePopulation,
      direction: "benefit",
      certainty: "low",
      certaintyBecause:
        "The Cochrane review grades it low: one trial, not blinded. Frequency remains unclear; the American Academy of Neurology found the data on stretching insufficient in 2010.",
      effectSize: "small",
      design: "systematic-review",
      population:
        "People aged 50 or over with leg cramps and without neurological disease; 80 aged 55 or over in the trial.",
      outcome: "Severity of night cramps on a 10 cm scale",
      effect: "Mean difference −1.30 cm (95 % CI −1.74 to −0.86) after 6 weeks, against no stretching.",
      text: "Daily calf and hamstring stretching for six weeks made night cramps less severe in one trial of 80 people; whether they came less often is unclear.",
      cites: [mainResults, "katzberg-2010-cramps#Abstract"],
    },
    {
      id: "other-cramps",
      indications: ["muscle-cramps", "circulatory-cramps"],
      studied: hawkePopulation,
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause: "Carried over from night cramps of the leg, where the certainty is low.",
      directness: "indirect",
      effectSize: "small",
      design: "systematic-review",
      population: "People aged 50 or over with night cramps of the leg",
      outcome: "Severity of night cramps on a 10 cm scale",
      effect: "Mean difference −1.30 cm (95 % CI −1.74 to −0.86) after 6 weeks, against no stretching.",
      text: "Tested for night cramps of the leg alone; a stretch during a cramp is usual first aid and was not tested in a trial that we found.",
      cites: [mainResults, "nhs-leg-cramps#During a cramp", "acu-cell-2017-muscle-spasms@stretch-acute"],
    },
    {
      id: "spasm",
      indications: ["muscle-spasm-pain"],
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause: "Carried over from leg cramps; for spasm of neck or back it rests on an uncited page.",
      directness: "indirect",
      effectSize: "not-reported",
      design: "systematic-review",
      population: "People aged 50 or over with night cramps of the leg",
      outcome: "Severity of night cramps; relief of a spasm was not measured",
      effect: "Not reported for spasm of the neck or back",
      text: "A gentle stretch is the usual first measure in a spasm; no trial of it in neck or back spasm was read.",
      cites: ["acu-cell-2017-muscle-spasms@stretch-acute", mainResults],
    },
    {
      id: "exercise",
      indications: ["exercise-associated-cramps"],
      direction: "benefit",
      certainty: "low",
      certaintyBecause:
        "A review of the literature without pooled figures; relief within the cramp is consistent in practice.",
      effectSize: "not-reported",
      design: "narrative-review",
      population: "Athletes and physically active people",
      outcome: "Relief of a cramp during or after exercise",
      effect: "Not reported",
      text: "Gentle static stretching until the cramp goes is the treatment that a review of exercise cramps names first; it is not shown to prevent them.",
      cites: ["miller-2022-exercise-cramps#Abstract", "acu-cell-2017-muscle-spasms@stretch-and-massage-first"],
    },
    {
      id: "pregnancy",
      indications: ["pregnancy-cramps"],
      ...unproven("The Cochrane review left pregnant women out, and no trial in pregnancy was read."),
      design: "no-study",
      population: "None: pregnant women were not eligible",
      outcome: "None measured",
      effect: "Not reported",
      text: "Calf stretches are common advice in pregnancy; the Cochrane review of stretching left pregnant women out.",
      cites: ["hawke-2021-non-drug-cramps#Abstract: selection criteria"],
    },
    {
      id: "als",
      indications: ["als-cramps"],
      ...unproven("No trial in ALS; the trials of stretching had nobody with neurological disease."),
      design: "no-study",
      population: "None: no trial of a physical treatment for cramps in ALS was found",
      outcome: "None measured",
      effect: "Not reported",
      text: "Never tested for cramps in ALS; assisted, gentle stretching is practice without a trial.",
      cites: [
        "baldinger-2012-als-cramps#Abstract",
        "l-threonine-als-cramps-summary@no-physical-therapy-trial",
        "l-threonine-als-cramps-summary@suggests-stretching",
        mainResults,
      ],
    },
    {
      id: "fibromyalgia",
      indications: ["fibromyalgia"],
      ...unproven("We have not read the results of the Cochrane review that pooled it."),
      design: "systematic-review",
      population: "743 adults with fibromyalgia in 12 trials",
      outcome: "Quality of life, pain, stiffness, fatigue, physical function",
      effect: "Not read",
      text: "Flexibility exercise was compared in 12 trials with 743 people; their pooled results have not been read here.",
      cites: ["kim-2019-flexibility-fibromyalgia#Abstract: main results"],
    },
    {
      id: "restless-legs",
      indications: ["restless-legs"],
      ...unproven("Advice to patients without a trial that was read."),
      design: "no-study",
      population: "People with restless legs",
      outcome: "None measured",
      effect: "Not reported",
      text: "Patients are told that walking or stretching may ease the urge while it lasts; iron is tested first.",
      cites: ["nhs-restless-legs#Things you can do", "aasm-2025-restless-legs#Abstract"],
    },
  ],

  contraindications: none(
    "No source names one. A red flag such as a swollen leg or a tense limb closes the gate before stretching is considered.",
    "own-rules#Red flags",
  ),

  precautions: {
    "swollen-leg": {
      when: found("one-leg-swelling"),
      says: "A leg that is swollen, warm or tender is assessed for a thrombosis before it is stretched.",
      cites: ["nice-2020-venous-thromboembolism#Recommendations 1.1.1 to 1.1.4"],
    },
    "neck-injury": {
      when: found("recent-neck-injury"),
      says: "After a recent neck injury the cervical spine is assessed before the neck is stretched.",
      cites: [
        "rcem-2021-cervical-spine#Context: assessment of the cervical spine",
        "acu-cell-2017-muscle-spasms@cause-trauma",
      ],
    },
    "raised-tone": {
      when: raisedTone,
      says: "Where tone is raised, a limb is not forced: a therapist sets the stretch. For joint movement, stretch brought about 2 degrees in people with neurological disease, which is no important effect. The website that recommends stretching excludes these diseases.",
      cites: [
        "harvey-2017-stretch-contracture#Abstract: results and conclusion",
        "acu-cell-2017-muscle-spasms@neurological-exclusion",
        pendingVerification,
      ],
    },
    weakness: {
      when: present("als"),
      says: "In ALS a weak limb is stretched gently and with help, as a therapist shows.",
      cites: [pendingVerification],
    },
    "fragile-bone": {
      when: present("low-bone-density"),
      says: "With low bone density, stretches are supported and never forced, and bending the spine under load is left out.",
      cites: [pendingVerification],
    },
    falling: {
      when: presentAny("falls", "peripheral-neuropathy"),
      says: "With recurrent falls or loss of feeling in the feet, a seated or lying stretch replaces the standing one.",
      cites: [pendingVerification],
    },
    "acute-injury": {
      says: "A muscle or tendon that has just been torn is not stretched.",
      cites: [pendingVerification],
    },
  },

  interactions: none("A stretch has no interaction with medicines or foods.", "own-rules#Non-drug measures"),

  adverseEffects: none(
    "What the trials reported on adverse events has not been read; the Cochrane review lists them as an outcome.",
    "hawke-2021-non-drug-cramps#Abstract: selection criteria",
  ),

  doseAsStudied: [
    {
      text: "Night cramps: stretches of calf and hamstring muscles every day for 6 weeks; in one of the trials, just before sleep.",
      cites: ["hawke-2021-non-drug-cramps#Abstract: main results; included studies: Hallegraeff 2012"],
    },
    {
      text: "Exercise cramps: one gentle, held stretch of the cramping muscle until it lets go.",
      cites: ["miller-2022-exercise-cramps#Abstract"],
    },
  ],

  monitoring: [
    {
      text: "Severity and number of cramps over 6 weeks, as long as the trial lasted.",
      cites: [mainResults],
    },
    {
      text: "New numbness, swelling or weakness of the legs calls for another look at the cause.",
      cites: ["nidirect-leg-cramps#When to see your GP"],
    },
  ],

  patient: {
    whatItIs: {
      text: "Gentle stretches of the calf and the back of the thigh. In one study, people who did them every day had night cramps that hurt less.",
      cites: [mainResults],
    },
    howStudied: {
      text: "The people in the study were 55 or older. They stretched every day for six weeks.",
      figures: { "55 or older": "studied" },
      cites: [mainResults],
    },
    watchFor: {
      text: "A stretch should pull but not hurt. Something firm to hold on to helps with balance.",
      cites: [pendingVerification],
    },
    stopAndCall: {
      text: "A leg that is swollen, warm or sore, or a cramp that lasts more than 10 minutes: call your doctor the same day.",
      cites: [
        "nice-2020-venous-thromboembolism#Recommendation 1.1.1",
        "nidirect-leg-cramps#When to seek immediate medical advice",
      ],
    },
    askAbout: {
      text: "Ask to be shown the stretches. Ask for a way to do them sitting if you might fall.",
      cites: [pendingVerification],
    },
  },

  reviewedOn: "2026-11-22",
});
