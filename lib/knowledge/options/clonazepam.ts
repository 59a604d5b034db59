import {
  age,
  any,
  derived,
  everyone,
  pregnantOrBreastfeeding,
  present,
  presentAny,
  takes,
  takesAny,
} from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none, unproven } from "../option";

const boxed = "us-label-clonazepam#Boxed warning";
const usPrecautions = "us-label-clonazepam#Precautions";
const usContraindications = "us-label-clonazepam#Contraindications";
const ukContraindications = "uk-label-clonazepam#Contraindications";
const ukPrecautions = "uk-label-clonazepam#Special warnings and precautions for use";
const newborns = "us-label-clonazepam#Neonatal sedation and withdrawal syndrome";
const beers = "beers-2023-older-adults#Entry on benzodiazepines";
const dependence = "acu-cell-2017-muscle-spasms@clonazepam-dependence";

const notStudied = {
  direction: "harm",
  certainty: "very-low",
  effectSize: "not-reported",
  design: "no-study",
  population: "Nobody",
  effect: "Not studied",
} as const;

/** Clonazepam: called standard for sleep starts by one website; dependence and slow breathing against a benign jerk. */
export const clonazepam = defineOption({
  id: "clonazepam",
  name: "Clonazepam",
  kind: "drug",
  statements: [
    {
      id: "sleep-starts",
      indications: ["sleep-starts"],
      ...unproven("Case reports alone; no trial was found."),
      design: "case-report",
      population: "One patient with jerks that grew on escitalopram",
      outcome: "Sleep starts",
      effect: "Fewer jerks in that patient; no figure is given",
      text: "A website calls it a standard treatment; we found case reports alone. Sleep starts are benign: reassurance, regular sleep and less caffeine come first.",
      cites: [
        "acu-cell-2017-muscle-spasms@clonazepam-standard",
        dependence,
        "alghamdi-2023-hypnic-jerks#Abstract",
        "whitney-2018-hypnic-jerks#Abstract",
      ],
    },
    {
      id: "restless-legs",
      indications: ["restless-legs"],
      direction: "no-clear-benefit",
      certainty: "low",
      certaintyBecause:
        "A Cochrane review found no trial that it could use; an American guideline is against routine use.",
      effectSize: "not-reported",
      design: "guideline",
      population: "Adults with restless legs",
      outcome: "Symptoms of restless legs",
      effect: "Not known: no trial could be analysed",
      text: "A guideline is against routine use in restless legs; whether it works is not known.",
      cites: [
        "aasm-2025-restless-legs#Recommendation on clonazepam, as reported",
        "carlos-2017-benzodiazepines-restless-legs#Abstract",
      ],
    },
    {
      ...notStudied,
      id: "als-cramps",
      indications: ["als-cramps"],
      certaintyBecause: "No trial in ALS was found; the harm is read off the label.",
      outcome: "Cramps in ALS",
      text: "Two label cautions meet in ALS: it slows breathing and adds saliva. No trial shows a benefit for cramps.",
      cites: [usPrecautions, "own-rules#Options without a study"],
    },
    {
      ...notStudied,
      id: "night-cramps-and-fibromyalgia",
      indications: ["nocturnal-leg-cramps", "fibromyalgia"],
      certaintyBecause: "No trial was found; falls, confusion and dependence are known.",
      outcome: "Night cramps; sleep in fibromyalgia",
      text: "No trial in night cramps or fibromyalgia was found; falls, confusion and dependence weigh against it.",
      cites: [beers, boxed, "own-rules#Options without a study"],
    },
    {
      ...notStudied,
      id: "pregnancy-cramps",
      indications: ["pregnancy-cramps"],
      certainty: "moderate",
      certaintyBecause: "The harm to newborns is described in the label; no trial in cramps was found.",
      outcome: "Leg cramps in pregnancy",
      text: "Newborns have been sedated and have had withdrawal after use late in pregnancy; no trial in cramps was found.",
      cites: [newborns, "own-rules#Options without a study"],
    },
  ],
  contraindications: {
    als: {
      when: present("als"),
      says: "ALS: it slows breathing and adds saliva, two label cautions. Our verdict; a palliative use is for the specialist team.",
      notForYou: "You have ALS. This drug can slow your breathing and make more spit.",
      cites: [usPrecautions, "own-rules#Stricter than the label"],
    },
    opioid: {
      when: takes("opioid"),
      says: "With an opioid: deep sedation, slow breathing, coma and death (boxed warning). Our verdict for jerks or cramps.",
      notForYou: "You take an opioid. With it this drug can stop your breathing.",
      cites: [boxed, "own-rules#Stricter than the label"],
    },
    "age-65": {
      when: age.atLeast(65),
      says: "Aged 65 or over: the American list for older adults says to avoid benzodiazepines, for confusion, falls, fractures and road crashes.",
      notForYou: "You are 65 or older. This drug leads to falls and muddled thoughts at your age.",
      cites: [beers],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Significant liver disease: contraindicated in the American and the British label.",
      notForYou: "Your liver is ill. This drug is not safe with that.",
      cites: [usContraindications, ukContraindications],
    },
    "hepatic-encephalopathy": {
      when: present("hepatic-encephalopathy"),
      says: "Hepatic encephalopathy: benzodiazepines can bring it on in severe liver disease.",
      notForYou: "Your liver can make you muddled. This drug can bring that on.",
      cites: ["austrian-leaflet-clonazepam#Section 2"],
    },
    glaucoma: {
      when: present("glaucoma"),
      says: "Acute narrow-angle glaucoma: contraindicated in the American label.",
      notForYou: "You have narrow-angle glaucoma. This drug is not safe with it.",
      cites: [usContraindications],
    },
    breathing: {
      when: any(derived("respiratory-weakness"), present("copd-or-sleep-apnoea")),
      says: "Severe respiratory insufficiency, sleep apnoea and acute lung failure: contraindicated in the British label. Chronic lung disease is a caution there; we take the stricter.",
      notForYou: "Your breathing is weak, or your lungs are ill. This drug can slow breathing too much.",
      cites: [ukContraindications, ukPrecautions, "own-rules#Stricter than the label"],
    },
    "myasthenia-gravis": {
      when: present("myasthenia-gravis"),
      says: "Myasthenia gravis: contraindicated in the British label.",
      notForYou: "You have myasthenia. This drug is not safe with it.",
      cites: [ukContraindications],
    },
    "substance-use": {
      when: present("substance-use-disorder"),
      says: "Misuse of alcohol, drugs or medicines: contraindicated in the British label.",
      notForYou: "It is easy to get hooked on this drug. With your past it is not safe.",
      cites: [ukContraindications, boxed],
    },
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy: sedation and withdrawal in newborns; our verdict for jerks or cramps. Breastfeeding: ruled out in the Austrian leaflet.",
      notForYou: "You are pregnant or nurse a baby. This drug can harm the baby.",
      cites: [newborns, "austrian-leaflet-clonazepam#Section 2", "own-rules#Stricter than the label"],
    },
  },
  precautions: {
    dependence: {
      when: everyone,
      says: "For everyone: dependence, misuse and withdrawal that can threaten life (boxed warning). Never stopped at once; driving is affected.",
      cites: [boxed, "fda-2020-benzodiazepines#As reported", dependence],
    },
    saliva: {
      when: presentAny("sialorrhoea", "dysphagia"),
      says: "Excess saliva or difficulty swallowing: it adds saliva, which has to be handled safely.",
      cites: [usPrecautions],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: its breakdown products leave by the kidney and build up.",
      cites: [usPrecautions],
    },
    mood: {
      when: presentAny("mood-disorder", "bipolar-disorder"),
      says: "Depression or past suicide attempt: suicidal thoughts are more likely; close follow-up.",
      cites: [ukPrecautions],
    },
    falls: { when: present("falls"), says: "Recurrent falls: more falls and fractures.", cites: [beers] },
  },
  interactions: {
    sedatives: {
      when: takesAny("gabapentinoid", "baclofen", "benzodiazepine-or-z-drug"),
      says: "Gabapentinoids, baclofen and other benzodiazepines or Z-drugs add to sedation and slow breathing; alcohol too.",
      cites: [boxed, pendingVerification],
    },
    epilepsy: {
      when: any(present("epilepsy"), takes("antiseizure")),
      says: "Epilepsy or an antiseizure medicine: it can bring on generalised seizures and, with valproate, absence status; stopping can bring on status epilepticus. For the neurologist.",
      cites: [usPrecautions, ukPrecautions],
    },
    "ssri-or-snri": {
      when: takes("ssri-or-snri"),
      says: "An SSRI or SNRI can bring on sleep starts; a review of it comes before a sedative.",
      cites: ["alghamdi-2023-hypnic-jerks#Abstract"],
    },
  },
  adverseEffects: {
    "withdrawal-cramps": {
      says: "Withdrawal brings tremor, seizures and muscle cramps: the very complaint may come back.",
      cites: ["us-label-clonazepam#Withdrawal reactions"],
    },
  },
  doseAsStudied: none("No trial in sleep starts or cramps was found.", "own-rules#Options without a study"),
  monitoring: {
    text: "Where it is already taken: breathing, mood, and a plan to reduce it slowly.",
    cites: [boxed, ukPrecautions],
  },
  patient: {
    whatItIs: {
      text: "Clonazepam is a strong calming drug for fits. Jerks as you fall asleep do no harm. Steady sleep times and less caffeine come first. The body gets used to this drug, and it is hard to stop.",
      cites: ["whitney-2018-hypnic-jerks#Abstract", "alghamdi-2023-hypnic-jerks#Abstract", dependence, boxed],
    },
    howStudied: {
      text: "Nobody has tested it well for sleep jerks or cramps.",
      cites: ["alghamdi-2023-hypnic-jerks#Abstract", "own-rules#Options without a study"],
    },
    watchFor: {
      text: "If you take it now: sleepiness, falls, low mood. Stopping all at once is dangerous; your care team lowers it step by step.",
      cites: [boxed, beers, ukPrecautions],
    },
    stopAndCall: {
      text: "Get help at once if you breathe slowly, have a fit, are hard to wake, or think of harming yourself.",
      cites: [boxed, ukPrecautions, "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask if one of your medicines brings on the jerks. Tell us of all pills that make you sleepy.",
      cites: [boxed, pendingVerification, "alghamdi-2023-hypnic-jerks#Abstract"],
    },
  },
  reviewedOn: "2026-11-22",
});
