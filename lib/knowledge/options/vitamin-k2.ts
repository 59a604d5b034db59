import { age, all, derived, pregnantOrBreastfeeding, present, takes, taking } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none } from "../option";

const tan2024 = "tan-2024-vitamin-k2#Abstract";
const eligibility = "tan-2024-vitamin-k2#Who was admitted, as summaries of the paper report it";
const notice =
  "tan-2024-vitamin-k2#Notice of Retraction and Replacement, DOI 10.1001/jamainternmed.2025.2160: not read";

/** Vitamin K2 for nocturnal leg cramps: one trial, retracted and replaced; it works against warfarin. */
export const vitaminK2 = defineOption({
  id: "vitamin-k2",
  name: "Vitamin K2 (menaquinone-7)",
  kind: "supplement",

  statements: [
    {
      id: "nocturnal-leg-cramps",
      indications: ["nocturnal-leg-cramps"],
      studied: {
        included: [age.atLeast(65)],
        excluded: [
          takes("vitamin-k-antagonist"),
          takes("thiazide-diuretic"),
          takes("loop-diuretic"),
          takes("potassium-sparing-diuretic"),
          taking("vitamin-k2"),
          derived("dialysis"),
          present("als"),
          present("cancer"),
          present("hypothyroidism"),
          present("lumbar-radiculopathy"),
          present("parkinsons-disease"),
          present("peripheral-arterial-disease"),
          present("peripheral-neuropathy"),
          present("substance-use-disorder"),
          all(present("liver-disease"), present("ascites-or-oedema")),
        ],
      },
      direction: "benefit",
      certainty: "low",
      certaintyBecause:
        "One trial by one group, cramps counted by the patients, eight weeks, not repeated. It has been retracted and replaced, and we have not read the replacement, so nothing above low can be claimed. The placebo group got worse (2.71 to 3.63 a week). Our own arithmetic: the interval as first published fits counting each week of each person as a separate observation; counted by person it would be about 3.2 to 2.2 fewer a week.",
      // The size as first published must not lift it in the list: the paper was retracted and replaced.
      effectSize: "not-reported",
      design: "randomised-trial",
      population:
        "199 volunteers in China aged 65 or over (mean 72.3 years, 54 % women) with two or more cramps in two weeks; 68 % had hypertension and 51 % diabetes. Not admitted: people on vitamin K antagonists, diuretics, haemodialysis or vitamin K2 in the two months before; hypothyroidism, hypoglycaemia, alcoholism, ALS or motor neuron disease, after-effects of polio, lumbar stenosis, radiculopathy, Parkinson's disease, cancer; restless legs, claudication, myositis or neuropathy. The registry adds cirrhosis with ascites to be drained.",
      outcome: "Cramps a week over eight weeks; severity (1 to 10) and duration beside it.",
      effect:
        "As first published: 0.96 (SD 1.41) against 3.63 (SD 2.20) cramps a week with placebo; difference −2.67 (95 % CI −2.86 to −2.49). Severity fell by 2.55 against 1.24 points, duration by 0.90 against 0.32 minutes. Sleep and quality of life: not measured.",
      text: "One trial found fewer night cramps. These are the first published figures; the paper has since been retracted and replaced, and we have not read the replacement.",
      cites: [
        tan2024,
        notice,
        eligibility,
        "nct05547750-vitamin-k2-registry#Eligibility criteria",
        "vitamin-k2-press-report@randomised-trial",
        "vitamin-k2-press-report@double-blind",
        "vitamin-k2-press-report@aged-65",
        "vitamin-k2-press-report@two-episodes",
        "vitamin-k2-press-report@two-hospitals",
        "vitamin-k2-press-report@frequency",
        "vitamin-k2-press-report@intensity-and-duration",
        "vitamin-k2-press-report@more-trials",
        "vitamin-k2-press-report@study-quality-of-life",
        "vitamin-k2-press-report@game-changer",
        "vitamin-k2-press-report@significant-relief",
        "vitamin-k2-press-report@relief-for-millions",
        "vitamin-k2-press-report@natural-wellbeing",
        "vitamin-k2-press-report@groundbreaking-study",
        "own-rules#Own arithmetic on published figures",
      ],
    },
    {
      id: "haemodialysis",
      indications: ["nocturnal-leg-cramps", "muscle-cramps"],
      when: derived("dialysis"),
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause:
        "A crossover pilot with 39 people by the group whose later trial was retracted and replaced; the part of the abstract that we read has no figures.",
      effectSize: "not-reported",
      design: "randomised-trial",
      population: "41 people with cramps during haemodialysis that other measures had not helped; 39 completed.",
      outcome: "Cramps during haemodialysis.",
      effect: "Fewer cramps are reported; we have not seen the figures.",
      text: "Tried in one small pilot for cramps during haemodialysis; whether it helps is uncertain, and the kidney team decides.",
      cites: [
        "xu-2022-vitamin-k2-haemodialysis#Abstract, as far as shown",
        "vitamin-k2-press-report@muscle-not-studied",
      ],
    },
    {
      id: "other-cramps",
      indications: ["muscle-cramps", "circulatory-cramps"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: "Studied in nocturnal leg cramps alone; people with claudication were not admitted.",
      directness: "indirect",
      effectSize: "not-reported",
      design: "no-study",
      population: "Nobody: no trial was found.",
      outcome: "Cramps other than nocturnal leg cramps.",
      effect: "Not reported.",
      text: "Not tested for cramps other than those at night.",
      cites: [tan2024, eligibility],
    },
    {
      id: "als-cramps",
      indications: ["als-cramps"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: "The only trial did not admit people with ALS or motor neuron disease.",
      directness: "indirect",
      effectSize: "not-reported",
      design: "no-study",
      population: "Nobody: people with ALS were not admitted.",
      outcome: "Cramps in ALS.",
      effect: "Not reported.",
      text: "Not tested in ALS: the trial in night cramps did not admit people with it.",
      cites: [eligibility, "nct05547750-vitamin-k2-registry#Eligibility criteria"],
    },
    {
      id: "restless-legs",
      indications: ["restless-legs"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: "People with restless legs were not admitted to the only trial.",
      directness: "indirect",
      effectSize: "not-reported",
      design: "no-study",
      population: "Nobody: people with restless legs were not admitted.",
      outcome: "Restless legs.",
      effect: "Not reported.",
      text: "Not tested in restless legs: the trial in night cramps did not admit people with it.",
      cites: [eligibility],
    },
    {
      id: "pregnancy-cramps",
      indications: ["pregnancy-cramps"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause: "Everybody in the only trial was 65 or over.",
      directness: "indirect",
      effectSize: "not-reported",
      design: "no-study",
      population: "Nobody: no trial was found.",
      outcome: "Leg cramps in pregnancy.",
      effect: "Not reported.",
      text: "Not tested in pregnancy: everybody in the trial was 65 or over.",
      cites: [tan2024],
    },
  ],

  contraindications: {
    "vitamin-k-antagonist": {
      when: takes("vitamin-k-antagonist"),
      says: "A vitamin K antagonist: vitamin K2 works against it, and clots may form. 10 micrograms of menaquinone-7 a day already lowered the INR of volunteers; the trial gave 180 micrograms and admitted nobody on such a medicine. Menaquinone-7 stays in the blood for long after the last capsule, so the INR can move again when it is stopped.",
      notForYou: "You take a blood thinner like warfarin. Vitamin K2 works against it, and clots may form.",
      figures: { "10 micrograms": "dose", "180 micrograms": "dose" },
      cites: [
        "theuwissen-2013-mk7-anticoagulant#Abstract",
        "blood-2007-mk7-half-life#Abstract",
        "ods-vitamin-k#Introduction",
        tan2024,
        eligibility,
        "vitamin-k2-press-report@blood-clotting",
      ],
    },
  },

  precautions: {
    "retracted-and-replaced": {
      when: age.atLeast(65),
      says: "The only trial in people of this age has been retracted and replaced. What changed is not known here: the replacement needs to be read before anybody relies on the first figures.",
      cites: [notice],
    },
    dialysis: {
      when: derived("dialysis"),
      says: "Dialysis: the trial in night cramps did not admit people on haemodialysis; a pilot gave twice its dose. The kidney team decides.",
      cites: [eligibility, "xu-2022-vitamin-k2-haemodialysis#Abstract, as far as shown"],
    },
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: not studied at this dose. European reference values leave menaquinones out for lack of evidence, in pregnancy as well.",
      cites: ["efsa-2017-vitamin-k#Abstract", tan2024],
    },
    "mechanical-heart-valve": {
      when: present("mechanical-heart-valve"),
      says: "A mechanical heart valve: usually protected with a vitamin K antagonist. Which anticoagulant is taken needs to be settled first.",
      cites: [pendingVerification],
    },
    "venous-thromboembolism": {
      when: present("venous-thromboembolism"),
      says: "Past or present venous thromboembolism: whether an anticoagulant is taken, and which, needs to be settled first.",
      cites: [pendingVerification],
    },
  },

  interactions: {
    doac: {
      when: takes("doac"),
      says: "A direct oral anticoagulant: it acts on factor Xa or thrombin and not on vitamin K, so no direct conflict is expected. How vitamin K intake changes its effect is little studied, and whether such patients were in the trial is not reported.",
      cites: ["ijms-2021-doac-food#Abstract", "blood-2013-rivaroxaban-vitamin-k#Introduction"],
    },
    "orlistat-or-bile-acid-sequestrant": {
      when: takes("orlistat-or-bile-acid-sequestrant"),
      says: "Orlistat or a bile-acid sequestrant: both take up fat-soluble vitamins, so less vitamin K2 may be absorbed. The effect on cramps is unknown.",
      cites: [
        "xenical-prescribing-text#Special precautions",
        "ods-vitamin-k#Interactions with medications, as reported by another site",
      ],
    },
    "new-anticoagulant": {
      says: "A vitamin K antagonist that is started later meets vitamin K2 that is still there: the prescriber needs to know that it is taken.",
      cites: ["blood-2007-mk7-half-life#Abstract", "theuwissen-2013-mk7-anticoagulant#Abstract"],
    },
  },

  adverseEffects: none(
    "No adverse event was linked to vitamin K2 in the trial as first published: 103 people for eight weeks, too few and too short to show rare or late harm. No upper limit has been set for any form of vitamin K; for vitamin K2 the evidence is too thin.",
    tan2024,
    "vitamin-k2-press-report@no-adverse-event",
    "vitamin-k2-press-report@shown-safe",
    "vkm-vitamin-k-supplements#Key message",
  ),

  doseAsStudied: [
    {
      text: "180 micrograms of menaquinone-7 by mouth once a day at bedtime for 8 weeks, in the trial that has been retracted and replaced.",
      cites: [tan2024, "nct05547750-vitamin-k2-registry#Arms", "vitamin-k2-press-report@dose-180"],
    },
    {
      text: "360 micrograms a day in 4-week phases, in the haemodialysis pilot.",
      cites: ["xu-2022-vitamin-k2-haemodialysis#Abstract, as far as shown"],
    },
  ],

  monitoring: [
    {
      text: "The trial counted cramps a week in a diary; the same count before and after eight weeks shows whether anything has changed.",
      cites: [tan2024, eligibility],
    },
    {
      text: "Anticoagulants are worth asking about at every visit, since one may have been started elsewhere.",
      cites: ["own-rules#Monitoring where none is published", "vitamin-k2-press-report@ask-provider"],
    },
  ],

  patient: {
    name: "Vitamin K2",
    whatItIs: {
      text: "Vitamin K2 is a vitamin that the body uses for blood clotting. One study in older people with night cramps said that it helped. That study was taken back and replaced by a new version, which we have not read. So we do not know if it helps.",
      cites: [tan2024, notice, "vitamin-k2-press-report@blood-clotting"],
    },
    howStudied: {
      text: "People aged 65 or more took one capsule of 180 micrograms at bedtime for eight weeks. People on warfarin or water pills were left out.",
      cites: [tan2024, eligibility, "nct05547750-vitamin-k2-registry#Arms"],
    },
    watchFor: [
      {
        text: "Vitamin K2 makes warfarin and similar blood thinners weaker. Your care team needs to know about every blood thinner, old or new.",
        cites: ["theuwissen-2013-mk7-anticoagulant#Abstract"],
      },
      {
        text: "Counting your cramps each week shows if anything has changed.",
        cites: [tan2024],
      },
    ],
    stopAndCall: [
      {
        text: "Call at once if one leg swells, if you are suddenly short of breath, or if your face droops or your speech is slurred. These can be signs of a clot.",
        cites: ["own-rules#When to call"],
      },
      {
        text: "If you are put on warfarin or a blood thinner like it, call us before the next capsule.",
        cites: ["theuwissen-2013-mk7-anticoagulant#Abstract", "blood-2007-mk7-half-life#Abstract"],
      },
    ],
    askAbout: {
      text: "Ask what the corrected study found.",
      cites: [notice],
    },
  },

  reviewedOn: "2026-11-22",
  reviewDueOn: "2027-02-22",
  history: [
    { on: "2026-11-22", what: "First written. The notice of retraction and replacement was known, and not read." },
  ],
});
