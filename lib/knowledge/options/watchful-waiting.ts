import { any, derived, found, present, presentAny, vitaminDBand } from "../../profile/conditions";
import { defineOption, none, unproven } from "../option";

/** No treatment for now: most cramps and sleep starts are harmless once the causes have been looked for. */
export const watchfulWaiting = defineOption({
  id: "watchful-waiting",
  name: "No treatment for now",
  kind: "non-drug",
  isNegligibleRisk: true,

  statements: [
    {
      id: "sleep-starts",
      indications: ["sleep-starts"],
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause: "Reviews call the course benign; no study compared waiting with a treatment.",
      effectSize: "not-reported",
      design: "narrative-review",
      population: "People with sleep starts; up to 70 % of adults",
      outcome: "Course over time",
      effect: "Not reported",
      text: "Sleep starts are a benign normal variant, and reassurance is what reviews advise; treatment has not been shown to be needed.",
      cites: [
        "whitney-2018-hypnic-jerks#Abstract",
        "thorpy-2010-sleep-starts#Summary",
        "acu-cell-2017-muscle-spasms@sleep-starts-common",
        "acu-cell-2017-muscle-spasms@sleep-starts-no-treatment",
      ],
    },
    {
      id: "leg-cramps",
      indications: ["nocturnal-leg-cramps", "muscle-cramps"],
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause: "Public health services say so without a study; the course over months was not found.",
      effectSize: "not-reported",
      design: "no-study",
      population: "People with leg cramps and no known cause",
      outcome: "Course of a cramp",
      effect: "A cramp lasts from seconds to 10 minutes and usually goes without treatment.",
      text: "Leg cramps are usually harmless and go by themselves within 10 minutes; once other causes have been ruled out, most people need reassurance alone.",
      cites: [
        "nidirect-leg-cramps#Leg cramps; Symptoms",
        "nhs-leg-cramps#During a cramp",
        "bnssg-muscle-cramps#Who to refer",
      ],
    },
    {
      id: "pregnancy",
      indications: ["pregnancy-cramps"],
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause: "Public health advice without a study.",
      effectSize: "not-reported",
      design: "no-study",
      population: "Pregnant women with leg cramps",
      outcome: "Course after birth",
      effect: "Not reported",
      text: "Leg cramps of pregnancy are expected to pass after the birth; no study of waiting was read.",
      cites: ["nhs-leg-cramps#Introduction: pregnancy"],
    },
    {
      id: "back-spasm",
      indications: ["muscle-spasm-pain"],
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause: "Cohorts of acute low-back pain, most of them treated; carried over to spasm.",
      directness: "indirect",
      effectSize: "not-reported",
      design: "systematic-review",
      population: "11,166 people with low-back pain in 33 cohorts",
      outcome: "Mean pain, 0 to 100",
      effect: "Acute pain: 52 at the start, 23 at 6 weeks, 12 at 26 weeks, 6 at 52 weeks.",
      text: "Acute low-back pain halves within six weeks on average, with the treatments that people had; spasm alone was not followed.",
      cites: ["menezes-costa-2012-low-back-pain#Abstract: results"],
    },
    {
      id: "restless-legs",
      indications: ["restless-legs"],
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause: "Advice for very mild symptoms, without a study.",
      effectSize: "not-reported",
      design: "no-study",
      population: "People with mild restless legs",
      outcome: "None measured",
      effect: "Not reported",
      text: "Mild restless legs may need no medicine; iron is tested before the decision to wait.",
      cites: ["nhs-restless-legs#Treatment; Things you can do", "aasm-2025-restless-legs#Abstract"],
    },
    {
      id: "not-followed",
      indications: ["exercise-associated-cramps", "circulatory-cramps", "fibromyalgia"],
      ...unproven("No study of the course without treatment was read."),
      design: "no-study",
      population: "None",
      outcome: "None measured",
      effect: "Not reported",
      text: "What happens without treatment is not known from a study that we read.",
      cites: ["own-rules#No study found"],
    },
    {
      id: "als",
      indications: ["als-cramps"],
      ...unproven("No study of the course of cramps in ALS was read; the disease progresses."),
      design: "no-study",
      population: "None",
      outcome: "None measured",
      effect: "Not reported",
      text: "A patient with ALS may choose to leave cramps untreated; how they then go has not been read from a study.",
      cites: ["nice-2016-ng42#Recommendation 1.1.2"],
    },
    {
      id: "vitamin-d-deficiency",
      indications: ["vitamin-d-deficiency"],
      direction: "no-clear-benefit",
      certainty: "low",
      certaintyBecause: "Levels this low carry a risk to bone; nothing speaks for leaving them.",
      effectSize: "none",
      design: "systematic-review",
      population: "People with a 25-hydroxyvitamin D below 50 nmol/L (20 ng/mL)",
      outcome: "Bone health",
      effect: "Below 30 nmol/L (12 ng/mL) at risk of deficiency; from 30 to 50 nmol/L some are.",
      text: "A vitamin D deficiency is a reason of its own to treat, for bone; waiting has no known advantage.",
      cites: ["kahwati-2018-vitamin-d-bands#Appendix A, table 1"],
    },
  ],

  contraindications: none(
    "Red flags and danger values close the gate, so that waiting is deferred until they are explained.",
    "own-rules#Red flags",
  ),

  precautions: {
    "abnormal-electrolyte": {
      when: any(
        derived("hypokalaemia"),
        derived("hyponatraemia"),
        derived("hypocalcaemia"),
        derived("hypomagnesaemia"),
        derived("hyperkalaemia"),
        derived("hypercalcaemia"),
      ),
      says: "A potassium, sodium, calcium or magnesium outside its reference interval has a cause to be found and may need treatment, even if the cramps do not.",
      cites: [
        "reference-intervals-2016#Table 3: United Kingdom",
        "rcem-potassium#Definition",
        "turner-2016-hypocalcaemia#Management",
        "walsh-2016-hypercalcaemia#Severity of hypercalcaemia; Causes",
        "bnssg-2023-hypomagnesaemia#Overview; Causes",
        "acu-cell-2017-muscle-spasms@potassium-low-vascular-risk",
        "acu-cell-2017-muscle-spasms@cause-electrolytes",
      ],
    },
    "muscle-pain-on-statin": {
      when: found("muscle-pain-on-statin"),
      says: "With new muscle pain or weakness on a statin, creatine kinase comes before a decision to wait.",
      cites: ["nhs-statin-intolerance#Algorithm 1", "hilton-jones-2018-statin-myopathy#Abstract"],
    },
    "neck-injury": {
      when: found("recent-neck-injury"),
      says: "After a recent neck injury the cervical spine is assessed before a decision to wait.",
      cites: ["rcem-2021-cervical-spine#Context: assessment of the cervical spine"],
    },
    als: {
      when: present("als"),
      says: "In ALS cramps belong to the disease and are not expected to pass, with a birth or otherwise; what is left untreated is agreed with the ALS team.",
      cites: ["nice-2016-ng42#Recommendation 1.1.2", "own-rules#ALS: cramps are read as those of the disease"],
    },
    "known-cause": {
      when: any(
        derived("kidney-disease"),
        present("liver-disease"),
        present("hypothyroidism"),
        present("peripheral-neuropathy"),
      ),
      says: "Kidney disease, liver disease, an underactive thyroid or neuropathy can be behind cramps: whether it is well treated is looked at first.",
      cites: ["bnssg-muscle-cramps#Secondary to medical conditions"],
    },
    "arterial-disease": {
      when: present("peripheral-arterial-disease"),
      says: "Peripheral arterial disease has a treatment and a cardiovascular risk of its own, whatever is decided about the cramps.",
      cites: ["nice-2012-peripheral-arterial-disease#Context; Recommendations 1.1 and 1.2"],
    },
    "iron-deficiency": {
      when: any(present("iron-deficiency"), derived("low-ferritin")),
      says: "Iron deficiency has a cause to be found, and is treated in restless legs before waiting is considered.",
      cites: ["who-2020-ferritin#Recommended cut-off values", "aasm-2025-restless-legs#Abstract"],
    },
    "vitamin-d-deficiency": {
      when: vitaminDBand("severe-deficiency", "deficiency"),
      says: "A vitamin D deficiency is a reason of its own to treat, for bone.",
      cites: ["kahwati-2018-vitamin-d-bands#Appendix A, table 1"],
    },
    "other-jerks": {
      when: presentAny("parkinsons-disease", "epilepsy", "multiple-sclerosis", "stroke"),
      says: "With a neurological disease, jerks at night may not be sleep starts; excessive ones have been reported in Parkinsonism and brainstem lesions.",
      cites: ["whitney-2018-hypnic-jerks#Abstract", "acu-cell-2017-muscle-spasms@myoclonus-conditions"],
    },
  },

  interactions: none("Waiting has no interaction.", "own-rules#Non-drug measures"),

  adverseEffects: {
    "missed-cause": {
      says: "The risk of waiting is a cause that goes unseen: a change in the cramps, weakness, numbness or swelling brings the decision back.",
      cites: ["nidirect-leg-cramps#When to see your GP", "nice-2016-ng42#Recommendation 1.1.2"],
    },
  },

  doseAsStudied: none("There is no dose, and no length of waiting has been studied.", "own-rules#No study found"),

  monitoring: {
    text: "A date to look again, agreed with the patient; sooner if sleep suffers, or with numbness or swelling.",
    cites: ["nhs-leg-cramps#See a GP if", "own-rules#Watchful waiting: a date to look again"],
  },

  patient: {
    whatItIs: {
      text: "Doing nothing special for now. Most leg cramps and jerks on falling asleep are harmless and go away by themselves.",
      cites: ["nidirect-leg-cramps#Leg cramps", "whitney-2018-hypnic-jerks#Abstract"],
    },
    howStudied: {
      text: "Nobody has tested how long it is good to wait. You and your doctor choose a date to look again.",
      cites: ["own-rules#No study found"],
    },
    watchFor: {
      text: "Cramps that spoil your sleep, or legs that are numb, swollen, thinner or weaker: tell your doctor.",
      cites: ["nhs-leg-cramps#See a GP if", "nice-2016-ng42#Recommendation 1.1.2"],
    },
    stopAndCall: {
      text: "A cramp that lasts more than 10 minutes, or cramps after a dirty wound or contact with a poison: get medical help at once.",
      cites: ["nidirect-leg-cramps#When to seek immediate medical advice"],
    },
    askAbout: {
      text: "Ask when to look again, and if a blood test is needed.",
      cites: ["own-rules#Watchful waiting: a date to look again", "bnssg-muscle-cramps#What to do before referral"],
    },
  },

  reviewedOn: "2026-11-22",
});
