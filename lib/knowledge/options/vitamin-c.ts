import { any, derived, present, takes } from "../../profile/conditions";
import { defineOption, unproven } from "../option";

const kidneyFailure = "ascorbic-acid-500mg-smpc#Leaflet: kidney failure";
const dialysisTrial = "khajehdehi-2001-vitamin-e-dialysis#Abstract";
const label = "ascorbic-acid-500mg-smpc#4.4 Special warnings and precautions";
const toxicity = "msd-vitamin-c-toxicity#Vitamin C toxicity";

/** Vitamin C: one small trial on haemodialysis, where oxalate builds up; as a helper of calcium nobody has tested it. */
export const vitaminC = defineOption({
  id: "vitamin-c",
  name: "Vitamin C",
  kind: "supplement",

  statements: [
    {
      id: "haemodialysis-cramps",
      indications: ["muscle-cramps"],
      when: derived("dialysis"),
      studied: { included: [derived("dialysis")], excluded: [] },
      direction: "benefit",
      // Randomised, yet very low: 15 people a group, eight weeks, never repeated, and the harm of longer use is open.
      certainty: "very-low",
      certaintyBecause:
        "One trial with 15 people a group over eight weeks, read in its abstract and not repeated. The nephrology team decides, since oxalate builds up.",
      effectSize: "large",
      design: "randomised-trial",
      population: "60 people on haemodialysis with cramps, in four groups of 15",
      outcome: "Cramps of haemodialysis over eight weeks",
      effect: "Cramps fell by 61 % on 250 mg of vitamin C a day and by 7 % on placebo; no interval is given",
      text: "On haemodialysis cramps fell by 61 % with vitamin C and by 7 % with placebo, in one trial of 15 people a group.",
      figures: { "61 %": "measured", "7 %": "measured" },
      cites: [dialysisTrial],
    },
    {
      id: "calcium-cofactor",
      indications: ["muscle-cramps", "muscle-spasm-pain"],
      ...unproven("One website, without a study, which elsewhere says the opposite."),
      design: "unsourced-claim",
      population: "Nobody described",
      outcome: "Cramps that worsen on calcium",
      effect: "Not reported",
      text: "One website says that it makes calcium easier to use, and elsewhere that too much raises the need for calcium; it cites no study.",
      cites: ["acu-cell-2017-muscle-spasms@cofactor-vitamin-c", "acu-cell-2017-muscle-spasms@need-vitamin-c"],
    },
  ],

  contraindications: {
    "iron-overload": {
      when: present("iron-overload"),
      says: "Haemochromatosis or iron overload: vitamin C adds to the iron in the body. The reference tells of more than 2 g a day; ruling out any dose is our verdict.",
      notForYou: "You have too much iron in your body. Vitamin C adds to it.",
      figures: { "2 g": "dose" },
      cites: [toxicity, "own-rules#Vitamin C in iron overload at any dose"],
    },
    "kidney-stones": {
      when: present("kidney-stones"),
      says: "Kidney stones: large doses form oxalate stones, and the British text rules it out in hyperoxaluria. Ruling it out after any stone is our verdict.",
      notForYou: "You had kidney stones. A lot of vitamin C can cause more.",
      cites: [
        "ascorbic-acid-500mg-smpc#4.3 Contraindications",
        label,
        "own-rules#Vitamin C after a kidney stone of any kind",
      ],
    },
  },

  precautions: {
    dialysis: {
      when: derived("dialysis"),
      says: "Dialysis: 500 mg a day for two years raised oxalate in the blood without benefit. The nephrology team decides.",
      figures: { "500 mg": "dose" },
      cites: ["ono-1989-vitamin-c-haemodialysis#Abstract", dialysisTrial],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: oxalate is cleared less well, and vitamin C lets in aluminium from antacids. The kidney team is asked.",
      cites: [kidneyFailure, "ono-1989-vitamin-c-haemodialysis#Abstract"],
    },
    "g6pd-deficiency": {
      when: present("g6pd-deficiency"),
      says: "G6PD deficiency: 14 reports of haemolysis at 1 g to 200 g a day, most of them with this deficiency and more than half with vitamin C into a vein. High doses are left out.",
      figures: { "1 g": "dose", "200 g": "dose" },
      cites: ["juneja-2022-vitamin-c-haemolysis#Abstract"],
    },
    "glucose-meters": {
      when: any(present("diabetes"), takes("insulin-or-sulfonylurea")),
      says: "Diabetes: two of three hospital meters read falsely high when vitamin C in the blood was very high. A reading that does not fit is checked in the laboratory before insulin is changed.",
      cites: ["mayo-2021-vitamin-c-glucose-meters#Abstract"],
    },
  },

  interactions: {
    "iron-and-antacids": {
      says: "Iron tablets, antacids with aluminium, aspirin and contraceptives are named by the leaflet as medicines to mention.",
      cites: ["ascorbic-acid-500mg-smpc#Leaflet: other medicines"],
    },
  },

  adverseEffects: {
    stomach: {
      says: "Above 2,000 mg a day: nausea and diarrhoea.",
      cites: [toxicity],
    },
    tests: {
      says: "It disturbs some tests of glucose in urine, urate, creatinine and hidden blood in stool.",
      cites: [label],
    },
  },

  doseAsStudied: [
    { text: "For cramps of haemodialysis: 250 mg a day by mouth for eight weeks.", cites: [dialysisTrial] },
    {
      text: "For calcium no dose was studied. The upper limit is 2,000 mg a day for healthy adults.",
      cites: ["acu-cell-2017-muscle-spasms@cofactor-vitamin-c", toxicity],
    },
  ],

  monitoring: {
    text: "On dialysis oxalate and an end date are agreed with the nephrology team.",
    cites: ["ono-1989-vitamin-c-haemodialysis#Abstract", "own-rules#Monitoring where none is published"],
  },

  patient: {
    whatItIs: {
      text: "Vitamin C is found in fruit and vegetables. A website says it helps the body use calcium, but nobody has tested that for cramps. One small study found fewer cramps in people on dialysis.",
      cites: ["acu-cell-2017-muscle-spasms@cofactor-vitamin-c", dialysisTrial],
    },
    howStudied: {
      text: "In the study people on dialysis had 250 mg a day for eight weeks.",
      cites: [dialysisTrial],
    },
    watchFor: {
      text: "A lot of vitamin C can cause kidney stones, an upset stomach and wrong blood sugar readings. It can harm people who have too much iron in the body or weak kidneys.",
      cites: [label, kidneyFailure, toxicity, "mayo-2021-vitamin-c-glucose-meters#Abstract"],
    },
    stopAndCall: {
      text: "Call at once for bad pain in your side or back, dark urine or yellow skin.",
      cites: [label, "juneja-2022-vitamin-c-haemolysis#Abstract", "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask how well your kidneys work. Tell us of antacids and iron pills.",
      cites: [
        kidneyFailure,
        "ono-1989-vitamin-c-haemodialysis#Abstract",
        "ascorbic-acid-500mg-smpc#Leaflet: other medicines",
      ],
    },
  },

  reviewedOn: "2026-11-22",
});
