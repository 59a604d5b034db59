import { any, derived, found, present, presentAny, takes, takesAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const upperLimit = "iom-1998-choline#Chapter 12, page 390";
const atRisk = "iom-1998-choline#Chapter 12, page 412: special considerations";
const effectsOfMuch = "iom-1998-choline#Chapter 12, table 12-1, page 411";
const saliva = "choline-council-upper-level#Body odor, sweating, salivation";

/** Choline bitartrate: said to raise sodium; nothing shows it, and much of it lowers blood pressure. */
export const cholineBitartrate = defineOption({
  id: "choline-bitartrate",
  name: "Choline bitartrate",
  kind: "supplement",

  statements: [
    {
      id: "cramps",
      indications: ["exercise-associated-cramps", "muscle-cramps", "muscle-spasm-pain"],
      ...unproven(
        "A website claims it from one case without control; no study of choline for cramps, or of choline raising sodium, was found.",
      ),
      design: "unsourced-claim",
      population: "Nobody: no trial was found.",
      outcome: "Cramps or spasm; sodium in the blood.",
      effect: "Not reported.",
      text: "Not tested for cramps, and not known to raise sodium; much of it lowers blood pressure, the opposite of what is promised. Sodium that stays low needs its cause found.",
      cites: [
        "acu-cell-2017-muscle-spasms@choline-raises-sodium",
        "acu-cell-2017-muscle-spasms@choline-corrects-ratio",
        "acu-cell-2017-muscle-spasms@low-aldosterone",
        upperLimit,
        "own-rules#No study found",
      ],
    },
  ],

  contraindications: {
    "adrenal-insufficiency": {
      when: any(present("adrenal-insufficiency"), found("adrenal-features")),
      says: "Adrenal insufficiency, known or suspected, is who the website offers it to. It needs hormones and not choline, which can lower a blood pressure that is low already. Our rule.",
      notForYou: "You need, or may need, hormones. Choline can make your low blood pressure lower still.",
      cites: [
        "own-rules#Choline in adrenal insufficiency",
        "bnssg-2025-adrenal-insufficiency#When to suspect",
        upperLimit,
        "acu-cell-2017-muscle-spasms@low-aldosterone",
      ],
    },
  },

  precautions: {
    "low-sodium": {
      when: derived("hyponatraemia"),
      says: "Sodium below 133 mmol/L: its cause is found. Nothing shows that choline raises it.",
      cites: ["own-rules#Low sodium: cause first", "acu-cell-2017-muscle-spasms@choline-raises-sodium"],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: named among the conditions in which choline may do harm at the upper limit.",
      cites: [atRisk],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: named among the conditions in which choline may do harm at the upper limit.",
      cites: [atRisk],
    },
    "parkinsons-disease": {
      when: present("parkinsons-disease"),
      says: "Parkinson's disease: named as at risk; large amounts brought slowness, tremor and stiffness for a while.",
      cites: [atRisk, effectsOfMuch],
    },
    depression: {
      when: presentAny("mood-disorder", "bipolar-disorder"),
      says: "Depression: named among the conditions in which choline may do harm at the upper limit.",
      cites: [atRisk],
    },
    saliva: {
      when: presentAny("als", "sialorrhoea", "dysphagia"),
      says: "Large amounts bring more saliva, which harms a person with ALS or difficulty in swallowing.",
      cites: [saliva, "own-rules#Saliva in ALS"],
    },
    falls: {
      when: present("falls"),
      says: "Recurrent falls: low blood pressure is the effect that sets the upper limit.",
      cites: [upperLimit, "own-rules#Low blood pressure and falls"],
    },
    trimethylaminuria: {
      says: "Trimethylaminuria (fish odour syndrome) gets worse with choline.",
      cites: [atRisk],
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
      says: "Large amounts of choline lower blood pressure, which may add to medicines that do.",
      cites: [upperLimit, pendingVerification],
    },
    pyridostigmine: {
      when: takes("pyridostigmine"),
      says: "Choline is built into the messenger that pyridostigmine preserves; the neurologist is asked.",
      cites: [pendingVerification],
    },
  },

  adverseEffects: {
    cholinergic: {
      says: "Low blood pressure sets the upper limit. Studies with 8 to 20 g a day tell of tears, blurred sight, loss of appetite, vomiting and diarrhoea; saliva and sweating are named too.",
      cites: [upperLimit, effectsOfMuch, saliva],
    },
    odour: {
      says: "A fishy smell of the body: in every patient of two studies with 8 to 20 g a day, in 5 of 14 of a third.",
      cites: [effectsOfMuch],
    },
  },

  doseAsStudied: {
    text: "No dose was studied for cramps, and the website names none. Upper limit for adults, in pregnancy too: 3.5 g of choline a day.",
    cites: ["acu-cell-2017-muscle-spasms@choline-raises-sodium", upperLimit, "iom-1998-choline#Chapter 12, page 412"],
  },

  monitoring: {
    text: "Where somebody takes it: blood pressure; and sodium, potassium and cortisol where sodium stays low.",
    cites: ["own-rules#Monitoring where none is published", "bnssg-2025-adrenal-insufficiency#When to suspect"],
  },

  patient: {
    name: "Choline",
    whatItIs: {
      text: "Choline is a part of food that the body needs. One website says it raises salt in the blood and stops cramps. Nobody has tested that. A lot of it lowers blood pressure.",
      cites: [upperLimit, "acu-cell-2017-muscle-spasms@choline-raises-sodium", "own-rules#No study found"],
    },
    howStudied: {
      text: "Nobody has studied choline for cramps.",
      cites: ["own-rules#No study found"],
    },
    watchFor: {
      text: "You may smell of fish, sweat, have more spit or an upset stomach, or feel faint when you stand up.",
      cites: [effectsOfMuch, upperLimit, saliva],
    },
    stopAndCall: {
      text: "Call if you faint, crave salt, lose weight, or your skin gets darker. Your salt may be low for a reason that needs treatment.",
      cites: ["bnssg-2025-adrenal-insufficiency#When to suspect", "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask why your blood salt is low, if it is. Tell us if your sweat smells of fish.",
      cites: ["own-rules#Low sodium: cause first", atRisk],
    },
  },

  reviewedOn: "2026-11-22",
});
