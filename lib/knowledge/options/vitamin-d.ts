import {
  all,
  derived,
  lab,
  pregnantOrBreastfeeding,
  present,
  takes,
  taking,
  takingAny,
  vitaminDBand,
} from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption } from "../option";
import { vitaminDStatements } from "../statements/vitamin-d";

const solutionWarnings = "colecalciferol-oral-solution-smpc#4.4 Special warnings and precautions";
const iom2011 = "ross-2011-iom-calcium-vitamin-d#Summary, as reported by another site";

/** Level from which the Institute of Medicine sees reason for concern, nmol/L. */
const concernNmolPerL = 125;

/** Vitamin D: correcting a deficiency is for bone and minerals; for cramps and spasm it is unproven. */
export const vitaminD = defineOption({
  id: "vitamin-d",
  name: "Vitamin D",
  kind: "supplement",

  statements: vitaminDStatements,

  contraindications: {
    hypercalcaemia: {
      when: derived("hypercalcaemia"),
      says: "Hypercalcaemia: vitamin D can raise calcium further. The cause needs to be found first; one high value is repeated.",
      notForYou: "Your blood calcium is too high. Vitamin D can make it higher.",
      cites: ["colecalciferol-20000-leaflet#Section 2", solutionWarnings],
    },
    "too-much-vitamin-d": {
      when: all(lab("vitamin-d-25oh").above(concernNmolPerL), vitaminDBand("sufficient")),
      says: "25-hydroxyvitamin D above 125 nmol/L: the Institute of Medicine sees reason for concern from there, and product texts exclude too much vitamin D. The cut as a reason to avoid is ours.",
      notForYou: "Your vitamin D is high. More can do harm.",
      cites: [
        "kahwati-2018-vitamin-d-bands#Appendix A, table 1",
        "colecalciferol-20000-leaflet#Section 2",
        "own-rules#Level of vitamin D above which it is not offered",
      ],
    },
  },

  precautions: {
    "kidney-stones": {
      when: present("kidney-stones"),
      says: "Kidney stones or hypercalciuria: British leaflets exclude both, and product information asks for calcium in the urine to be measured after past stones. Only with a specialist's agreement.",
      cites: ["colecalciferol-20000-leaflet#Section 2", solutionWarnings],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: calcium and phosphate need to be followed. KDIGO corrects a deficiency as in other people, and keeps active vitamin D for special cases.",
      cites: [solutionWarnings, "kdigo-2017-ckd-mbd#Recommendations on vitamin D, as summarised"],
    },
    "severe-kidney-disease": {
      when: lab("egfr").below(30),
      says: "eGFR below 30 mL/min/1.73 m²: colecalciferol is not handled normally, and British product information excludes it. The kidney team decides; calcium, phosphate and parathyroid hormone come first.",
      cites: [
        "colecalciferol-oral-solution-smpc#4.4 Special warnings and precautions, referring to 4.3",
        "nhsggc-2023-vitamin-d#When to measure vitamin D",
      ],
    },
    dialysis: {
      when: derived("dialysis"),
      says: "Dialysis: vitamin D is part of the kidney team's treatment of bone and minerals.",
      cites: ["kdigo-2017-ckd-mbd#Recommendations on vitamin D, as summarised"],
    },
    hyperparathyroidism: {
      when: present("hyperparathyroidism"),
      says: "Primary hyperparathyroidism: calcium needs to be measured, and the specialist agrees, before any vitamin D.",
      cites: [solutionWarnings],
    },
    "granulomatous-disease": {
      when: present("granulomatous-disease"),
      says: "Sarcoidosis, tuberculosis or another granulomatous disease: calcium rose in 42.3 % of sarcoidosis patients after vitamin D against 18.3 % without, and more with failing kidneys. A small trial with normal calcium found no average rise, and one patient with significant hypercalcaemia. Only with a specialist, with calcium in blood and urine watched.",
      figures: { "42.3 %": "measured", "18.3 %": "measured" },
      cites: ["sarcoidosis-2016-vitamin-d#Abstract", "bolland-2013-sarcoidosis#Abstract", solutionWarnings],
    },
    cancer: {
      when: present("cancer"),
      says: "Active cancer: the risk of hypercalcaemia is higher. Calcium needs to be known and followed.",
      cites: [solutionWarnings],
    },
    falls: {
      when: present("falls"),
      says: "Recurrent falls: 500,000 IU once a year led to more falls and fractures in women of 70 or over, and larger monthly doses to more falls after a fall. Another trial of 100,000 IU a month found no difference. Daily or weekly amounts were not the ones that did harm.",
      figures: { "500,000 IU": "dose", "70 or over": "studied", "100,000 IU": "dose" },
      cites: [
        "sanders-2010-vitamin-d-annual#Results, as reported",
        "bischoff-ferrari-2016-vitamin-d-monthly#First page, and results as reported",
        "khaw-2017-vida#Abstract",
        "narvaez-2020-vitamin-d-megadose#Abstract",
      ],
    },
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: 10 micrograms (400 IU) a day is the British intake; more than that is for medical supervision.",
      figures: { "10 micrograms": "limit", "400 IU": "limit" },
      cites: ["sacn-2016-vitamin-d#Paragraph 9.63", "cholecalciferol-20000-quantum-leaflet#Section 1"],
    },
    "other-vitamin-d": {
      when: takingAny("vitamin-d", "calcium-magnesium-vitamin-d"),
      says: "Vitamin D is already taken: the amounts add up. 100 micrograms (4,000 IU) a day is the upper limit without supervision.",
      figures: { "100 micrograms": "limit", "4,000 IU": "limit" },
      cites: [solutionWarnings, iom2011],
    },
    "other-calcium": {
      when: taking("calcium"),
      says: "Calcium is already taken: together they raise calcium in blood and urine, which needs to be watched.",
      cites: [solutionWarnings],
    },
    "upper-limit": {
      says: "Upper limit for adults without supervision: 100 micrograms (4,000 IU) a day from all sources.",
      cites: [iom2011],
      severity: "info",
    },
    "bodies-differ": {
      says: "The cuts differ. United Kingdom: risk below 25 nmol/L for populations (SACN 2016); treatment below 30, and from 30 to 50 in some (National Osteoporosis Society). United States: below 30 at risk, 50 enough for almost everybody (Institute of Medicine 2011); 75 nmol/L was a target of the Endocrine Society from 2011 until it withdrew it in 2024, when it also advised against routine testing. Its advice of 2024 does not apply to people with a reason to be treated.",
      figures: { "25 nmol/L": "another-cut" },
      cites: [
        "sacn-2016-vitamin-d#Paragraphs 6.374 to 6.377",
        "nos-2014-vitamin-d#Who to treat",
        "kahwati-2018-vitamin-d-bands#Appendix A, table 1",
        "holick-2011-endocrine-vitamin-d#Abstract",
        "mccartney-2024-endocrine-vitamin-d#Abstract",
        "acu-cell-2017-muscle-spasms@vitamin-d-above-75",
        "demay-2024-endocrine-vitamin-d#Abstract",
      ],
      severity: "info",
    },
  },

  interactions: {
    "thiazide-diuretic": {
      when: takes("thiazide-diuretic"),
      says: "A thiazide holds calcium back, so calcium can rise. Serum calcium needs to be followed.",
      cites: ["kalcipos-d-smpc#4.5 Interactions"],
    },
    digoxin: {
      when: takes("digoxin"),
      says: "Digoxin becomes more dangerous if calcium rises. Calcium and the ECG need to be followed.",
      cites: ["kalcipos-d-smpc#4.5 Interactions", solutionWarnings],
    },
    antiseizure: {
      when: takes("antiseizure"),
      says: "Phenytoin and barbiturates speed up the breakdown of vitamin D, so more may be needed; the level shows it. Other antiseizure medicines are not named in the text that we read.",
      cites: ["kalcipos-d-smpc#4.5 Interactions"],
    },
    "orlistat-or-bile-acid-sequestrant": {
      when: takes("orlistat-or-bile-acid-sequestrant"),
      says: "Orlistat or a bile-acid sequestrant: less vitamin D may be absorbed. Spacing and the level need thought.",
      cites: ["kalcipos-d-smpc#4.5 Interactions"],
    },
    corticosteroid: {
      when: takes("corticosteroid"),
      says: "A systemic corticosteroid lowers the absorption of calcium, so the need may be higher.",
      cites: ["kalcipos-d-smpc#4.5 Interactions"],
    },
  },

  adverseEffects: {
    "raised-calcium": {
      says: "Hypercalcaemia and hypercalciuria: uncommon (1 in 1,000 to 1 in 100) with calcium and vitamin D together. Thirst, much urine, nausea, constipation, weakness or confusion are its signs.",
      cites: ["calcichew-d3-smpc#4.8 Undesirable effects", "own-rules#When to call"],
    },
    skin: {
      says: "Itching, rash and hives: rare with calcium and vitamin D together.",
      cites: ["calcichew-d3-smpc#4.8 Undesirable effects"],
    },
    "large-single-doses": {
      says: "Very large single doses raise the level without fewer falls or fractures; 500,000 IU once a year led to more of both.",
      cites: ["narvaez-2020-vitamin-d-megadose#Abstract", "sanders-2010-vitamin-d-annual#Results, as reported"],
    },
  },

  doseAsStudied: [
    {
      text: "50,000 IU (1,250 micrograms) by mouth once a week for 12 weeks in the four patients with spasm. That is about 7,140 IU (179 micrograms) a day on average, above the upper limit for use without supervision: a prescriber's course. The best dose and duration are not known.",
      cites: [
        "cai-2019-vitamin-d-spasm#Abstract",
        "vitamin-d-digest@dose-50000",
        "vitamin-d-digest@dose-unknown",
        "own-rules#Own arithmetic on published figures",
      ],
    },
    {
      text: "All forms and amounts, with or without calcium, in the pooled trials of strength.",
      cites: ["beaudart-2014-vitamin-d-muscle#Abstract"],
    },
  ],

  monitoring: [
    {
      text: "Before a deficiency is corrected: adjusted calcium and kidney function. In severe deficiency phosphate, alkaline phosphatase and parathyroid hormone show whether there is osteomalacia.",
      cites: ["nhsggc-2023-vitamin-d#Signs and symptoms of osteomalacia", "own-rules#Checks before vitamin D"],
    },
    {
      text: "In long treatment, and above 1,000 IU (25 micrograms) a day: serum calcium and creatinine. Reduced or stopped if calcium in the urine passes 7.5 mmol in 24 hours or kidney function falls.",
      cites: ["fultium-d3-smpc#4.4 Special warnings and precautions", solutionWarnings],
    },
    {
      text: "A repeat of the vitamin D level is rarely needed.",
      cites: ["nhsggc-2023-vitamin-d#Assessment and monitoring"],
    },
  ],

  patient: {
    whatItIs: {
      text: "Vitamin D keeps bones strong and calcium in balance. If your level is low, bringing it up is good for your bones. We do not know if it helps cramps or spasms.",
      cites: ["nhsggc-2023-vitamin-d#Introduction", "nos-2014-vitamin-d#Who to treat", "own-rules#No study found"],
    },
    howStudied: {
      text: "Four patients with spasms took a large dose once a week for 12 weeks. A doctor ordered and watched it. Other studies used many different amounts.",
      cites: [
        "cai-2019-vitamin-d-spasm#Abstract",
        "vitamin-d-digest@dose-50000",
        "beaudart-2014-vitamin-d-muscle#Abstract",
      ],
    },
    watchFor: [
      {
        text: "A blood test for calcium comes first. Too much vitamin D makes calcium too high.",
        cites: ["own-rules#Checks before vitamin D", solutionWarnings],
      },
      {
        text: "Other tablets, drops and fish liver oil may hold vitamin D too. The amounts add up.",
        cites: [solutionWarnings, iom2011, pendingVerification],
      },
      {
        text: "Very large doses led to more falls in some studies. They were taken once a year or once a month.",
        cites: [
          "sanders-2010-vitamin-d-annual#Results, as reported",
          "bischoff-ferrari-2016-vitamin-d-monthly#First page, and results as reported",
        ],
      },
    ],
    stopAndCall: [
      {
        text: "Stop and call if you are very thirsty, pass a lot of urine, feel sick, are badly constipated, weak or confused. Your calcium may be too high.",
        cites: ["own-rules#When to call", "calcichew-d3-smpc#4.8 Undesirable effects"],
      },
      {
        text: "Call if you get strong pain in your side or back, or blood in your urine. It may be a kidney stone.",
        cites: ["own-rules#When to call", "colecalciferol-20000-leaflet#Section 2"],
      },
    ],
    askAbout: {
      text: "Ask for your vitamin D and calcium levels. Tell us of every pill with vitamin D.",
      cites: ["nos-2014-vitamin-d#Who to treat", "own-rules#Checks before vitamin D", solutionWarnings, iom2011],
    },
  },

  reviewedOn: "2026-11-22",
});
