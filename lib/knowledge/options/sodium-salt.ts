import {
  all,
  any,
  derived,
  found,
  lab,
  pregnant,
  present,
  presentAny,
  takes,
  takesAny,
} from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const slowSodiumWarnings = "alturix-2024-slow-sodium-smpc#4.4 Special warnings and precautions; 4.9 Overdose";

/** Upper end of the reference interval of sodium, mmol/L. @see reference-intervals-2016#Table 3 */
const highSodiumMmolPerL = 146;

const saltTabletsExclude = "alturix-2024-slow-sodium-smpc#4.3 Contraindications";
const severeDiseaseExcludes = "abcur-sodium-chloride-smpc#4.3 Contraindications";
const needsGreatCaution = "abcur-sodium-chloride-smpc#4.4 Special warnings and precautions";
const interactsWithSalt = "abcur-sodium-chloride-smpc#4.5 Interactions";

/** Extra salt: claimed for cramps in exercise; no trial, and a load for heart, kidneys and blood pressure. */
export const sodiumSalt = defineOption({
  id: "sodium-salt",
  name: "Extra salt",
  kind: "supplement",

  statements: [
    {
      id: "exercise",
      indications: ["exercise-associated-cramps"],
      ...unproven(
        "A website claims it without a source, and no trial was found. In two studies of runners sodium did not explain the cramps.",
      ),
      design: "cohort-study",
      population: "Runners: 280 who answered after a race of 161 km; 43 studied in an ultra-distance race.",
      outcome: "Cramps during the race.",
      effect:
        "Sodium taken as a supplement: no different with and without cramps. Sodium after the other race: 139.8 against 142.3 mmol/L (P = 0.004), both normal.",
      text: "Not tested in a trial for cramps; runners who cramped took as much extra sodium as those who did not.",
      cites: [
        "hoffman-2015-ultramarathon-cramps#Abstract: Results",
        "schwellnus-2004-runners-electrolytes#Abstract: Results",
        "miller-2022-exercise-cramps#Abstract",
        "acu-cell-2017-muscle-spasms@extra-sodium",
        "acu-cell-2017-muscle-spasms@sodium-potassium-in-exercise",
        "acu-cell-2017-muscle-spasms@extra-salt-works",
        "acu-cell-2017-muscle-spasms@case-raise-sodium",
        "acu-cell-2017-muscle-spasms@case-sodium-falls",
        "acu-cell-2017-muscle-spasms@case-interchangeable",
      ],
    },
    {
      id: "cramps",
      indications: ["muscle-cramps", "muscle-spasm-pain"],
      ...unproven("A website claims it for cramps on the right side, without a source; no trial was found."),
      design: "unsourced-claim",
      population: "Nobody: no trial was found.",
      outcome: "Muscle cramps or spasm.",
      effect: "Not reported.",
      text: "Not tested for cramps or spasm; only one website links the side of the body with salt.",
      cites: ["acu-cell-2017-muscle-spasms@right-side-sodium", "acu-cell-2017-muscle-spasms@right-side-dehydration"],
    },
  ],

  contraindications: {
    "restricted-sodium": {
      when: present("restricted-sodium-diet"),
      says: "A restricted-sodium diet: labels exclude salt tablets wherever salt should not be held back.",
      notForYou: "You are on a low salt diet.",
      cites: [saltTabletsExclude],
    },
    "heart-disease": {
      when: presentAny("heart-failure", "ischaemic-heart-disease"),
      says: "Heart failure or ischaemic heart disease: salt holds back water, and labels exclude it. In heart failure cardiologists advise no more than 5 g of salt a day in all.",
      notForYou: "You have heart disease. Salt holds water and makes the heart work harder.",
      figures: { "5 g": "limit" },
      cites: [saltTabletsExclude, severeDiseaseExcludes, "mullens-2024-heart-failure-salt-fluid#Abstract"],
    },
    "high-sodium": {
      when: lab("sodium").above(highSodiumMmolPerL),
      says: "Sodium above 146 mmol/L, the upper limit of the interval: no more salt until the cause is known.",
      notForYou: "Your blood salt is high. We need to find out why first.",
      cites: ["reference-intervals-2016#Table 3", "own-rules#No supplement above the reference interval"],
    },
    "ascites-or-oedema": {
      when: present("ascites-or-oedema"),
      says: "Ascites or oedema: salt adds fluid. Labels exclude oedema and decompensated cirrhosis.",
      notForYou: "You have water in your belly or legs. Salt adds more.",
      cites: [saltTabletsExclude, severeDiseaseExcludes],
    },
    diuretic: {
      when: takesAny("thiazide-diuretic", "loop-diuretic", "potassium-sparing-diuretic"),
      says: "A diuretic is there to remove salt and water; a label excludes salt tablets beside it. Cramps on a diuretic are a reason to review it.",
      notForYou: "You take a water pill. It is there to take salt out. Ask us if the pill causes your cramps.",
      cites: [saltTabletsExclude],
    },
    "egfr-below-30": {
      when: lab("egfr").below(30),
      says: "An eGFR below 30 mL/min/1.73 m²: a label excludes severe renal failure with little or no urine. The cut is ours; salt-losing kidneys are for the kidney team.",
      notForYou: "Your kidneys are very weak. They cannot clear more salt.",
      cites: [severeDiseaseExcludes, "own-rules#Severe renal impairment is an eGFR below 30"],
    },
    dialysis: {
      when: derived("dialysis"),
      says: "On dialysis salt brings thirst and fluid between sessions. A British label names salt tablets for cramps within a session; that is the kidney team's decision.",
      notForYou: "You are on dialysis. Salt makes you thirsty and adds water.",
      cites: ["kdoqi-2020-sodium#Sodium intake, CKD 5D", "alturix-2024-slow-sodium-smpc#4.2 Posology"],
    },
    "acute-kidney-injury": {
      when: present("acute-kidney-injury"),
      says: "Acute kidney injury: salt and water may be held back. Contraindicated until kidney function has recovered.",
      notForYou: "Your kidneys are hurt right now. Salt and water may build up.",
      cites: [severeDiseaseExcludes, "own-rules#Acute kidney injury counts as a GFR below 30"],
    },
    "pre-eclampsia": {
      when: all(pregnant, found("severe-pregnancy-symptoms")),
      says: "Possible pre-eclampsia: a label excludes salt tablets, and obstetric assessment comes first.",
      notForYou: "You need a check of your pregnancy first. More salt is not for you now.",
      cites: [severeDiseaseExcludes],
    },
  },

  precautions: {
    "low-sodium": {
      when: derived("hyponatraemia"),
      says: "Sodium below 133 mmol/L: its cause is found before any salt. Medicines, too much fluid, heart, liver and adrenal disease need other answers.",
      cites: [needsGreatCaution, "own-rules#Low sodium: cause first"],
    },
    adrenal: {
      when: any(present("adrenal-insufficiency"), found("adrenal-features")),
      says: "Sodium that stays low is not a “low-aldosterone type”: adrenal insufficiency is tested for, and its salt and hormones are the endocrine team's treatment.",
      cites: ["bnssg-2025-adrenal-insufficiency#When to suspect", "acu-cell-2017-muscle-spasms@low-aldosterone"],
    },
    hypertension: {
      when: present("hypertension"),
      says: "Hypertension: a label asks for great caution, and salt works against blood pressure medicines.",
      cites: [needsGreatCaution, "alturix-2024-slow-sodium-smpc#4.5 Interactions"],
    },
    "kidney-disease": {
      when: any(derived("kidney-disease"), present("kidney-transplant")),
      says: "Kidney disease or a kidney transplant: the guideline limits sodium to less than 2.3 g a day, the salt of food included.",
      figures: { "2.3 g": "limit" },
      cites: ["kdoqi-2020-sodium#Sodium intake, CKD 3-5 and post-transplant", needsGreatCaution],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: a label asks for great caution, since salt is easily held back.",
      cites: [needsGreatCaution],
    },
    pregnancy: {
      when: pregnant,
      says: "Pregnancy: salt of the usual amount is not expected to harm; extra salt has no known use and is excluded in pre-eclampsia.",
      cites: ["alturix-2024-slow-sodium-smpc#4.6 Fertility, pregnancy and lactation", severeDiseaseExcludes],
    },
    bowel: {
      says: "Salt tablets can block a narrowed bowel: Crohn's disease, strictures, diverticula. Salt without enough water raises sodium too far.",
      cites: ["alturix-2024-slow-sodium-smpc#4.4 Special warnings and precautions"],
    },
    "kidney-stones": {
      when: present("kidney-stones"),
      says: "Kidney stones or hypercalciuria: much salt puts more calcium into the urine.",
      cites: [pendingVerification],
    },
  },

  interactions: {
    lithium: {
      when: takes("lithium"),
      says: "More salt lowers lithium and less raises it; the lithium level is checked with any change.",
      cites: [interactsWithSalt, "priadel-smpc#4.3 Contraindications, as summarised"],
    },
    "blood-pressure-medicines": {
      when: takesAny("ace-inhibitor-or-arb", "beta-blocker", "calcium-channel-blocker"),
      says: "Much salt can weaken blood pressure medicines; blood pressure is checked.",
      cites: [interactsWithSalt],
    },
    corticosteroid: {
      when: takes("corticosteroid"),
      says: "A systemic corticosteroid holds back salt; a label asks for great caution together with more.",
      cites: [needsGreatCaution],
    },
  },

  adverseEffects: {
    "too-much-sodium": {
      says: "Nausea and vomiting. Without enough water sodium rises too far: thirst, restlessness, weakness, confusion.",
      cites: ["abcur-sodium-chloride-smpc#4.8 Undesirable effects", slowSodiumWarnings],
    },
  },

  doseAsStudied: [
    {
      text: "No dose was studied for cramps in exercise or at rest; the website names none.",
      cites: ["acu-cell-2017-muscle-spasms@extra-sodium", "own-rules#No study found"],
    },
    {
      text: "A British label, for sodium deficiency under supervision: 4 to 8 tablets of 600 mg of salt a day.",
      cites: ["alturix-2024-slow-sodium-smpc#4.2 Posology"],
    },
  ],

  monitoring: {
    text: "Sodium, blood pressure and weight, where salt is given for a measured deficiency.",
    cites: [needsGreatCaution, "own-rules#Monitoring where none is published"],
  },

  patient: {
    whatItIs: {
      text: "Salt holds water in the body. Some people take more of it for cramps in sport. No study has shown that it helps. Experts advise a gentle stretch first.",
      cites: ["acu-cell-2017-muscle-spasms@extra-salt-works", "miller-2022-exercise-cramps#Abstract"],
    },
    howStudied: {
      text: "Runners were asked after a long race. Those with cramps had taken as much salt as those without.",
      cites: ["hoffman-2015-ultramarathon-cramps#Abstract: Results"],
    },
    watchFor: {
      text: "Swollen feet, fast weight gain, a rise in blood pressure, thirst or feeling sick.",
      cites: [
        "abcur-sodium-chloride-smpc#4.8 Undesirable effects",
        needsGreatCaution,
        slowSodiumWarnings,
        pendingVerification,
      ],
    },
    stopAndCall: {
      text: "Call if you get short of breath, very thirsty or confused. Call too if you crave salt, feel faint and lose weight.",
      cites: [slowSodiumWarnings, "bnssg-2025-adrenal-insufficiency#When to suspect", "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask about your blood pressure and your kidneys. Tell us of any bowel illness.",
      cites: [
        needsGreatCaution,
        interactsWithSalt,
        "kdoqi-2020-sodium#Sodium intake, CKD 3-5 and post-transplant",
        "alturix-2024-slow-sodium-smpc#4.4 Special warnings and precautions",
      ],
    },
  },

  reviewedOn: "2026-11-22",
});
