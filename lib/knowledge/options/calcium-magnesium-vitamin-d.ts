import {
  all,
  any,
  derived,
  lab,
  pregnantOrBreastfeeding,
  present,
  presentAny,
  takes,
  takesAny,
  taking,
  takingAny,
  vitaminDBand,
} from "../../profile/conditions";
import { limits } from "../../profile/thresholds";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

/** Upper end of the reference interval of phosphate, mmol/L. @see reference-intervals-2016#Table 3 */
const highPhosphateMmolPerL = 1.5;
/** Level from which the Institute of Medicine sees reason for concern, nmol/L. @see kahwati-2018-vitamin-d-bands#Table 1 */
const concernNmolPerL = 125;

const calciumExcludes = "calcichew-smpc#4.3 Contraindications";
const calciumCaution = "calcichew-smpc#4.4 Special warnings and precautions";
const magnesiumExcludes = "kora-magnaspartate-smpc#4.3 Contraindications";
const magnesiumInteracts = "kora-magnaspartate-smpc#4.5 Interactions";
const vitaminDCaution = "colecalciferol-oral-solution-smpc#4.4 Special warnings and precautions";
const calciumDInteracts = "kalcipos-d-smpc#4.5 Interactions";
const magnesiumInjection = "synchrony-magnesium-sulfate-smpc#4.4 Special warnings and precautions";
const magnesiumLimit = "iom-1997-magnesium#Chapter 6, page 244";
const kdigoOnCalcium = "kdigo-2017-ckd-mbd#Recommendations on calcium, as summarised";
const studiedInPregnancy = "tabriz-2014-calcium-vitamin-d-pregnancy#Abstract";
const bothSides = "acu-cell-2017-muscle-spasms@both-sides-calcium-magnesium";
const tooMuch = "calcichew-d3-smpc#4.8 Undesirable effects";
const partsNotWhole = "own-rules#A combined product has the warnings of each of its parts";

/** Calcium with magnesium and vitamin D: three supplements in one, with the warnings of all three; untested for cramps. */
export const calciumMagnesiumVitaminD = defineOption({
  id: "calcium-magnesium-vitamin-d",
  name: "Calcium with magnesium and vitamin D",
  kind: "supplement",

  statements: [
    {
      id: "cramps",
      indications: ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"],
      ...unproven(
        "A website claims it for cramps on both sides without a source; no trial of the three together was found. Magnesium alone showed no clear benefit.",
      ),
      design: "unsourced-claim",
      population: "Nobody: no trial was found.",
      outcome: "Muscle cramps or spasm.",
      effect: "Not reported.",
      text: "The three together were not tested for cramps. That the left side calls for calcium and the right for magnesium is claimed by one website alone.",
      cites: [
        bothSides,
        "acu-cell-2017-muscle-spasms@left-side-calcium",
        "acu-cell-2017-muscle-spasms@right-side-magnesium",
        "acu-cell-2017-muscle-spasms@cofactor-magnesium",
        "garrison-2020-magnesium-cramps#Abstract",
        "own-rules#No study found",
      ],
    },
    // Not in the list of ratings: a trial of two of the three parts, which should not be left out.
    {
      id: "pregnancy",
      indications: ["pregnancy-cramps"],
      direction: "unknown",
      certainty: "very-low",
      certaintyBecause:
        "One trial of calcium with vitamin D and without magnesium; we read part of its abstract, without the number of cramps.",
      directness: "indirect",
      effectSize: "not-reported",
      design: "randomised-trial",
      population: "126 pregnant women with leg cramps in three groups: calcium with vitamin D, vitamin D, placebo.",
      outcome: "Leg cramps over eight weeks.",
      effect: "How long cramps lasted: no difference between the groups (P = 0.730). The rest was not read.",
      text: "Calcium with vitamin D was tested in one small trial in pregnancy: cramps lasted as long. Magnesium was not in it.",
      cites: [studiedInPregnancy],
    },
  ],

  contraindications: {
    "raised-calcium": {
      when: any(derived("hypercalcaemia"), present("hyperparathyroidism")),
      says: "Hypercalcaemia or primary hyperparathyroidism: calcium and vitamin D raise calcium further. The cause is found first; one high value is repeated.",
      notForYou: "Your calcium is too high, or a gland in your neck drives it up. This makes it worse.",
      cites: [calciumExcludes, vitaminDCaution],
    },
    "kidney-stones": {
      when: present("kidney-stones"),
      says: "Kidney stones or hypercalciuria: product information of calcium excludes both.",
      notForYou:
        "You had kidney stones, or too much calcium in your urine. Calcium pills are not for people with that.",
      cites: [calciumExcludes, "ods-calcium#Health risks from excessive calcium"],
    },
    "failing-kidneys": {
      when: any(lab("egfr").below(30), derived("dialysis"), present("acute-kidney-injury")),
      says: "An eGFR below 30 mL/min/1.73 m², dialysis or acute kidney injury: magnesium builds up, and its label excludes it; a calcium label excludes severe kidney failure that is not dialysed. The kidney team decides.",
      notForYou: "Your kidneys are very weak. Magnesium builds up in the body.",
      cites: [magnesiumExcludes, calciumExcludes, "own-rules#Acute kidney injury counts as a GFR below 30"],
    },
    "heart-block": {
      when: present("heart-block"),
      says: "Second- or third-degree AV block without a pacemaker: magnesium slows conduction, and a label excludes it.",
      notForYou: "You have a block in the wiring of your heart. Magnesium can slow the heart more.",
      cites: [magnesiumExcludes],
    },
    "myasthenia-gravis": {
      when: present("myasthenia-gravis"),
      says: "Myasthenia gravis: magnesium can worsen weakness; out unless a neurologist agrees. The warning read is for magnesium into a vein, and ours is stricter.",
      notForYou: "You have myasthenia. Magnesium can make you weaker.",
      cites: [magnesiumInjection, "own-rules#Magnesium in myasthenia gravis"],
    },
    "level-too-high": {
      when: any(
        lab("magnesium").above(limits.magnesium.upper),
        all(lab("vitamin-d-25oh").above(concernNmolPerL), vitaminDBand("sufficient")),
      ),
      says: "Magnesium above 1.0 mmol/L or 25-hydroxyvitamin D above 125 nmol/L: no more of it. The cuts as reasons to avoid are ours.",
      notForYou: "Your magnesium or vitamin D is high. You need no more of it.",
      cites: [
        "reference-intervals-2016#Table 3",
        "kahwati-2018-vitamin-d-bands#Appendix A, table 1",
        "own-rules#No supplement above the reference interval",
      ],
    },
  },

  precautions: {
    "low-blood-calcium": {
      when: derived("hypocalcaemia"),
      says: "Calcium below 2.20 mmol/L needs its cause found; with spasm, tingling or below 1.9 mmol/L it is an emergency and not for tablets alone.",
      figures: { "1.9 mmol/L": "another-cut" },
      cites: ["turner-2016-hypocalcaemia#Clinical presentation; Investigations"],
    },
    "low-magnesium": {
      when: derived("hypomagnesaemia"),
      says: "Magnesium below 0.7 mmol/L: its cause is found, and potassium and calcium are measured; below 0.4 mmol/L it is not for tablets alone.",
      figures: { "0.4 mmol/L": "another-cut" },
      cites: ["ayrshire-2025-hypomagnesaemia#Additional information", "own-rules#Red flags"],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: magnesium leaves more slowly, calcium is restricted at every stage, and calcium, magnesium and phosphate are followed.",
      cites: [kdigoOnCalcium, magnesiumLimit, vitaminDCaution],
    },
    "high-phosphate": {
      when: lab("phosphate").above(highPhosphateMmolPerL),
      says: "Phosphate above 1.5 mmol/L: its cause, kidney disease above all, is found; calcium is not the answer.",
      cites: ["reference-intervals-2016#Table 3", kdigoOnCalcium],
    },
    "calcium-rises-easily": {
      when: presentAny("granulomatous-disease", "cancer"),
      says: "Sarcoidosis, another granulomatous disease or active cancer: calcium rises easily, and tumours in bone exclude calcium. Only with a specialist.",
      cites: [calciumExcludes, vitaminDCaution],
    },
    "respiratory-weakness": {
      when: derived("respiratory-weakness"),
      says: "Weak breathing muscles: too much magnesium depresses breathing. The warning comes from magnesium into a vein.",
      cites: [magnesiumInjection],
    },
    falls: {
      when: present("falls"),
      says: "Recurrent falls: 500,000 IU of vitamin D once a year led to more falls and fractures; it was not a daily amount that did this.",
      figures: { "500,000 IU": "dose" },
      cites: ["sanders-2010-vitamin-d-annual#Results, as reported"],
    },
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: the team that cares for mother and child is told; the amounts in a product differ.",
      cites: ["own-rules#Supplements in pregnancy", "calcium-lactate-smpc#4.6 Pregnancy"],
    },
    "taken-already": {
      when: takingAny("calcium", "magnesium", "vitamin-d"),
      says: "Calcium, magnesium or vitamin D is already taken: the amounts add up, and calcium is followed.",
      cites: [calciumCaution, vitaminDCaution, partsNotWhole],
    },
    alkali: {
      when: takingAny("sodium-bicarbonate", "sodium-citrate"),
      says: "Bicarbonate or citrate together with much calcium: risk of milk-alkali syndrome.",
      cites: [calciumCaution],
    },
    "upper-limits": {
      says: "Upper limits a day for adults: calcium 2,500 mg (2,000 mg from 51 years) with food; magnesium 350 mg from supplements; vitamin D 100 micrograms (4,000 IU) in all.",
      figures: { "51 years": "another-cut" },
      cites: [
        "ods-calcium#Upper limits",
        magnesiumLimit,
        "ross-2011-iom-calcium-vitamin-d#Summary, as reported by another site",
      ],
    },
  },

  interactions: {
    spacing: {
      when: any(takes("levothyroxine"), takes("quinolone-or-tetracycline"), takes("bisphosphonate"), taking("iron")),
      says: "Calcium and magnesium bind other medicines in the gut; these are the longest intervals named for either. Levothyroxine: at least 4 hours apart. A quinolone: 2 hours before or 6 after. A tetracycline: 2 before or 4 to 6 after. An oral bisphosphonate: 3 to 4. Iron: 2.",
      figures: { "4 hours": "spacing", "2 hours": "spacing" },
      cites: ["carpenter-2019-drug-interactions#Drugs with chelation risk", calciumDInteracts, magnesiumInteracts],
    },
    levels: {
      when: takesAny(
        "thiazide-diuretic",
        "loop-diuretic",
        "potassium-sparing-diuretic",
        "proton-pump-inhibitor",
        "ciclosporin-or-tacrolimus",
      ),
      says: "Medicines that shift calcium or magnesium, so levels come first: a thiazide raises calcium; thiazide and loop diuretics, proton-pump inhibitors, ciclosporin and tacrolimus lower magnesium; a potassium-sparing diuretic raises it.",
      cites: [
        calciumDInteracts,
        magnesiumInteracts,
        "davies-1993-diuretics-magnesium#Abstract",
        "fda-2011-ppi-low-magnesium#Safety announcement",
      ],
    },
    digoxin: {
      when: takes("digoxin"),
      says: "Digoxin becomes more dangerous if calcium rises or magnesium is low. One label excludes calcium with it; others ask for levels and the ECG.",
      cites: ["calcium-lactate-smpc#4.3 Contraindications", calciumDInteracts, magnesiumInteracts],
    },
    "less-vitamin-d-or-calcium": {
      when: takesAny("corticosteroid", "antiseizure", "orlistat-or-bile-acid-sequestrant"),
      says: "Less calcium is absorbed with a systemic corticosteroid, and less vitamin D with orlistat or a bile-acid sequestrant; phenytoin and barbiturates break vitamin D down faster.",
      cites: [calciumDInteracts],
    },
    dolutegravir: {
      says: "Dolutegravir (HIV) is absorbed less: 2 hours before or 6 hours after, or both with food.",
      cites: ["dolutegravir-calcium-interaction#Dolutegravir"],
    },
    gabapentinoid: {
      when: takes("gabapentinoid"),
      says: "Antacids with magnesium lower the absorption of gabapentin; of pregabalin this is not known. The pharmacist names the hours between them.",
      cites: [pendingVerification],
    },
  },

  adverseEffects: {
    gut: {
      says: "Constipation from calcium, loose stools from magnesium, wind, nausea.",
      cites: [tooMuch, magnesiumLimit],
    },
    "too-much": {
      says: "Too much: high calcium, kidney stones, or, where the kidneys fail, high magnesium with weakness, slow breath and heart rhythm.",
      cites: [tooMuch, magnesiumInjection],
    },
  },

  doseAsStudied: [
    {
      text: "The three together were not studied for cramps, and the website names no amount.",
      cites: [bothSides],
    },
    {
      text: "In pregnancy: 300 mg of calcium carbonate with 1,000 units (25 micrograms) of vitamin D a day for 60 days.",
      cites: [studiedInPregnancy],
    },
  ],

  monitoring: {
    text: "Adjusted calcium, magnesium and kidney function before; in long use every 3 to 6 months.",
    cites: ["own-rules#Checks before calcium", "kora-magnaspartate-smpc#4.4 Special warnings and precautions"],
  },

  patient: {
    whatItIs: {
      text: "This is three supplements in one pill. Nobody has tested the mix for cramps. Which side hurts does not tell you what you lack.",
      cites: ["own-rules#No study found", bothSides, "acu-cell-2017-muscle-spasms@left-side-calcium"],
    },
    howStudied: {
      text: "One small study in pregnancy tried calcium with vitamin D. Cramps lasted as long as with a dummy pill.",
      cites: [studiedInPregnancy],
    },
    watchFor: {
      text: "Other pills may hold the same things, and the amounts add up. It can block thyroid pills, bone pills and some antibiotics: your pharmacist can tell you how many hours to leave.",
      cites: ["calcium-lactate-smpc#4.5 Interactions", calciumDInteracts, magnesiumInteracts, partsNotWhole],
    },
    stopAndCall: {
      text: "Stop and call if you are very thirsty, pass a lot of urine, or feel sick, weak or confused. Call too if your breath is slow or your side hurts a lot.",
      cites: [tooMuch, magnesiumInjection, "ods-calcium#Health risks from excessive calcium", "own-rules#When to call"],
    },
    askAbout: {
      text: "Ask for your blood calcium and a kidney test. Tell us of heart pills and water pills.",
      cites: [
        "own-rules#Checks before calcium",
        magnesiumExcludes,
        "calcium-lactate-smpc#4.3 Contraindications",
        calciumDInteracts,
        magnesiumInteracts,
        "davies-1993-diuretics-magnesium#Abstract",
      ],
    },
  },

  reviewedOn: "2026-11-22",
});
