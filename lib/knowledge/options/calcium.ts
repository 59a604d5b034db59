import { derived, lab, pregnantOrBreastfeeding, present, takes, taking, takingAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption } from "../option";
import { calciumStatements } from "../statements/calcium";

const kdigo = "kdigo-2017-ckd-mbd#Recommendations on calcium, as summarised";

/** Upper end of the reference interval of phosphate, mmol/L. @see reference-intervals-2016#Table 3 */
const highPhosphateMmolPerL = 1.5;

/** Calcium: treatment of a proven low calcium; for cramps with a normal calcium nobody has shown that it helps. */
export const calcium = defineOption({
  id: "calcium",
  name: "Calcium",
  kind: "supplement",

  statements: calciumStatements,

  contraindications: {
    hypercalcaemia: {
      when: derived("hypercalcaemia"),
      says: "Hypercalcaemia: calcium makes it worse. The cause needs to be found first; one high value is repeated.",
      notForYou: "Your blood calcium is too high. We need to find out why first.",
      cites: ["calcichew-smpc#4.3 Contraindications", "schini-2021-calcium#Abstract"],
    },
    "kidney-stones": {
      when: present("kidney-stones"),
      says: "Kidney stones or hypercalciuria: excluded by product information. Supplements, and not food, go with stones.",
      notForYou: "You had kidney stones, or too much calcium in your urine. Calcium pills go with more stones.",
      cites: ["calcichew-smpc#4.3 Contraindications", "ods-calcium#Health risks from excessive calcium"],
    },
    hyperparathyroidism: {
      when: present("hyperparathyroidism"),
      says: "Primary hyperparathyroidism: named by product information among the diseases that raise calcium and exclude it.",
      notForYou: "A gland in your neck makes your calcium high. More calcium makes that worse.",
      cites: ["calcichew-smpc#4.3 Contraindications"],
    },
    "severe-kidney-disease": {
      when: lab("egfr").below(30),
      says: "eGFR below 30 mL/min/1.73 m²: product information excludes severe renal failure that is not treated by dialysis. Calcium there is the kidney team's decision. The cut for severe is ours.",
      notForYou: "Your kidneys are very weak. Only your kidney team can decide on calcium.",
      cites: ["calcichew-smpc#4.3 Contraindications", kdigo, "own-rules#Cut for severe renal failure"],
    },
  },

  precautions: {
    "low-blood-calcium": {
      when: derived("hypocalcaemia"),
      says: "Calcium below 2.20 mmol/L needs its cause found: parathyroid hormone, magnesium, vitamin D, phosphate and kidney function. With spasm, tingling, a seizure or below 1.9 mmol/L it is an emergency and not for tablets alone.",
      figures: { "1.9 mmol/L": "another-cut" },
      cites: [
        "turner-2016-hypocalcaemia#Clinical presentation; Investigations",
        "acu-cell-2017-muscle-spasms@serum-calcium-useless",
      ],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: KDIGO asks to avoid hypercalcaemia and to restrict calcium-based binders at every stage, so more calcium is not the answer to high phosphate. Calcium in blood and urine needs to be followed.",
      cites: [
        kdigo,
        "adcal-smpc#4.4 Special warnings and precautions",
        "acu-cell-2017-muscle-spasms@need-high-phosphate",
      ],
    },
    dialysis: {
      when: derived("dialysis"),
      says: "Dialysis: calcium there is part of the treatment of phosphate, and KDIGO restricts it. The kidney team decides.",
      cites: [kdigo],
    },
    "high-phosphate": {
      when: lab("phosphate").above(highPhosphateMmolPerL),
      says: "Phosphate above 1.5 mmol/L: its cause, kidney disease above all, needs to be found. The advice to answer high phosphate with calcium is contradicted by KDIGO.",
      cites: ["reference-intervals-2016#Table 3", kdigo, "acu-cell-2017-muscle-spasms@need-high-phosphate"],
    },
    "granulomatous-disease": {
      when: present("granulomatous-disease"),
      says: "Sarcoidosis or another granulomatous disease: calcium rises easily. Only with a specialist, with calcium in blood and urine watched.",
      cites: ["adcal-smpc#4.3 Contraindications", "calcium-lactate-smpc#4.4 Special warnings and precautions"],
    },
    cancer: {
      when: present("cancer"),
      says: "Active cancer: tumours in bone exclude calcium. Whether bone is affected, and the calcium level, need to be known.",
      cites: ["calcichew-smpc#4.3 Contraindications"],
    },
    "vitamin-d-too": {
      when: takingAny("vitamin-d", "calcium-magnesium-vitamin-d"),
      says: "Vitamin D is already taken: together they can raise calcium. Serum calcium and kidney function need to be followed.",
      cites: ["calcichew-smpc#4.4 Special warnings and precautions"],
    },
    "more-calcium": {
      when: takingAny("calcium", "calcium-magnesium-vitamin-d"),
      says: "Calcium is already taken: the amounts add up with each other and with food.",
      cites: ["calcium-lactate-smpc#4.5 Interactions", "ods-calcium#Upper limits"],
    },
    alkali: {
      when: takingAny("sodium-bicarbonate", "sodium-citrate"),
      says: "Bicarbonate or citrate together with much calcium: risk of milk-alkali syndrome (high calcium, alkalosis, failing kidneys).",
      cites: ["calcichew-smpc#4.4 Special warnings and precautions"],
    },
    "bone-health": {
      says: "Calcium for bones is a matter of the whole intake, food included, and of osteoporosis treatment. It is no reason to expect fewer cramps.",
      cites: ["ods-calcium#Upper limits", "acu-cell-2017-muscle-spasms@bone-evaluation"],
      severity: "info",
    },
    "upper-limit": {
      says: "Upper limit from food and supplements together: 2,500 mg a day at 19 to 50 years, 2,000 mg from 51 years. The website's test of up to 1,500 mg a day on top of food can pass it.",
      figures: { "19 to 50 years": "another-cut", "51 years": "another-cut" },
      cites: ["ods-calcium#Upper limits", "acu-cell-2017-muscle-spasms@trial-of-calcium"],
    },
    "acute-kidney-injury": {
      when: present("acute-kidney-injury"),
      says: "Acute kidney injury: calcium may be low or high and can change fast; it is measured, and the kidney team decides.",
      cites: [pendingVerification],
    },
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: the team that cares for mother and child is told; the amounts in a product differ.",
      cites: ["calcium-lactate-smpc#4.6 Pregnancy", "own-rules#Supplements in pregnancy"],
    },
    "said-to-lower-calcium": {
      severity: "info",
      says: "One website says that blood thinners, ginseng, saw palmetto, bromelain, some juices, fibre, grain, alcohol and foods with oxalate lower calcium, and that much vitamin A or zinc raises the need. It cites no study that any of these brings on cramps; no anticoagulant is changed for it.",
      cites: [
        "acu-cell-2017-muscle-spasms@calcium-lowered-by-anticoagulants",
        "acu-cell-2017-muscle-spasms@calcium-lowered-by-other-supplements",
        "acu-cell-2017-muscle-spasms@calcium-lowered-by-juices",
        "acu-cell-2017-muscle-spasms@calcium-lowered-by-fibre-and-grains",
        "acu-cell-2017-muscle-spasms@calcium-lowered-by-alcohol",
        "acu-cell-2017-muscle-spasms@calcium-lowered-by-oxalate",
        "acu-cell-2017-muscle-spasms@need-vitamin-a",
        "acu-cell-2017-muscle-spasms@need-zinc",
        "own-rules#Medication review: only the prescriber changes a medicine",
      ],
    },
    "signs-of-need": {
      severity: "info",
      says: "Calcium measured in cells, lists of symptoms and a grinding knee are named by one website as signs of the need. It cites no study of them; calcium in the blood, diet and the reason for a lack are what is looked at.",
      cites: [
        "acu-cell-2017-muscle-spasms@cellular-calcium",
        "acu-cell-2017-muscle-spasms@excess-and-deficiency-symptoms",
        "acu-cell-2017-muscle-spasms@grinding-knee",
        "acu-cell-2017-muscle-spasms@grinding-resolves",
        "own-rules#Checks before calcium",
      ],
    },
  },

  interactions: {
    "thiazide-diuretic": {
      when: takes("thiazide-diuretic"),
      says: "A thiazide holds calcium back, so calcium can rise. Serum calcium needs to be followed.",
      cites: ["kalcipos-d-smpc#4.5 Interactions", "calcium-carbonate-mims#Drug interactions"],
    },
    digoxin: {
      when: takes("digoxin"),
      says: "Digoxin becomes more dangerous if calcium rises. One British product text excludes calcium supplements with it; others ask for calcium and the ECG to be followed.",
      cites: ["calcium-lactate-smpc#4.3 Contraindications", "kalcipos-d-smpc#4.5 Interactions"],
    },
    levothyroxine: {
      when: takes("levothyroxine"),
      says: "Levothyroxine is absorbed less: at least 4 hours between them.",
      figures: { "4 hours": "spacing" },
      cites: ["kalcipos-d-smpc#4.5 Interactions", "calcium-carbonate-mims#Drug interactions"],
    },
    "quinolone-or-tetracycline": {
      when: takes("quinolone-or-tetracycline"),
      says: "A quinolone or tetracycline is absorbed less. A product text spaces a quinolone by 2 hours, a review 2 hours before or 6 after, which is the safer; a tetracycline comes 2 hours before, or 4 to 6 hours after, calcium.",
      figures: { "2 hours": "spacing", "4 to 6 hours": "spacing" },
      cites: ["calcium-carbonate-mims#Drug interactions", "kalcipos-d-smpc#4.5 Interactions"],
    },
    bisphosphonate: {
      when: takes("bisphosphonate"),
      says: "A bisphosphonate by mouth is absorbed less: product texts put it at least 1 hour, another 3 hours, before calcium.",
      figures: { "1 hour": "spacing", "3 hours": "spacing" },
      cites: ["kalcipos-d-smpc#4.5 Interactions", "calcium-carbonate-mims#Drug interactions"],
    },
    "proton-pump-inhibitor": {
      when: takes("proton-pump-inhibitor"),
      says: "With little stomach acid, calcium carbonate is absorbed only with a meal; citrate does not need acid.",
      cites: [
        "nutrition-reviews-1992-calcium-absorption#Abstract",
        "acu-cell-2017-muscle-spasms@calcium-carbonate",
        "acu-cell-2017-muscle-spasms@calcium-citrate",
      ],
    },
    corticosteroid: {
      when: takes("corticosteroid"),
      says: "A systemic corticosteroid lowers the absorption of calcium.",
      cites: ["kalcipos-d-smpc#4.5 Interactions"],
    },
    iron: {
      when: taking("iron"),
      says: "Iron is absorbed less: product texts put at least 2 hours between them; zinc likewise.",
      figures: { "2 hours": "spacing" },
      cites: ["kalcipos-d-smpc#4.5 Interactions", "calcium-carbonate-mims#Drug interactions"],
    },
    dolutegravir: {
      says: "Dolutegravir (HIV) is absorbed less: 2 hours before or 6 hours after calcium, or both with food.",
      cites: ["dolutegravir-calcium-interaction#Dolutegravir"],
    },
    aluminium: {
      says: "Calcium citrate raised the aluminium absorbed from an antacid five- to eleven-fold, which matters in kidney failure. Without aluminium, citrate did not raise it.",
      cites: ["coburn-1991-calcium-citrate-aluminium#Abstract", "bone-and-mineral-1993-calcium-citrate#Abstract"],
    },
  },

  adverseEffects: {
    gut: {
      says: "Constipation, wind, nausea, abdominal pain, diarrhoea or indigestion: rare by the product text with vitamin D; constipation is named for calcium alone.",
      cites: ["calcichew-d3-smpc#4.8 Undesirable effects", "calcium-lactate-smpc#4.8 Undesirable effects"],
    },
    "raised-calcium": {
      says: "Hypercalcaemia and hypercalciuria: uncommon. Milk-alkali syndrome: very rare, mostly after too much.",
      cites: ["calcichew-d3-smpc#4.8 Undesirable effects"],
    },
    stones: {
      says: "Kidney stones go with calcium from supplements, and not with calcium from food.",
      cites: ["ods-calcium#Health risks from excessive calcium"],
    },
  },

  doseAsStudied: [
    {
      text: "No dose was studied for cramps outside pregnancy. The website names 300 to 500 mg two to three times a day, and 500 mg a day in one person.",
      cites: ["acu-cell-2017-muscle-spasms@trial-of-calcium", "acu-cell-2017-muscle-spasms@case-calcium"],
    },
    {
      text: "In pregnancy the trials' amounts were not in what we read.",
      cites: ["cochrane-2020-pregnancy-cramps#Abstract"],
    },
  ],

  monitoring: [
    {
      text: "Adjusted calcium and kidney function before any supplement: blood calcium does not show what somebody eats, but it shows who cannot safely have more, and who has a disease behind the cramps.",
      cites: [
        "own-rules#Checks before calcium",
        "turner-2016-hypocalcaemia#Investigations",
        "acu-cell-2017-muscle-spasms@serum-calcium-useless",
      ],
    },
    {
      text: "In long use: calcium in blood and urine and kidney function. Reduced or stopped for a time if calcium in the urine passes 7.5 mmol in 24 hours.",
      cites: ["adcal-smpc#4.4 Special warnings and precautions", "calcichew-smpc#4.4 Special warnings and precautions"],
    },
  ],

  patient: {
    whatItIs: {
      text: "Calcium is a mineral in bones and in food such as milk. Low calcium in the blood can cause muscle spasms and needs treatment. If your blood calcium is normal, we do not know of any study that shows fewer cramps.",
      cites: [
        "turner-2016-hypocalcaemia#Clinical presentation",
        "acu-cell-2017-muscle-spasms@calcium-nocturnal",
        "own-rules#No study found",
      ],
    },
    howStudied: {
      text: "Nobody has tested calcium for night cramps in a proper study. A few small studies in pregnancy could not settle it.",
      cites: ["cochrane-2020-pregnancy-cramps#Abstract", "own-rules#No study found"],
    },
    watchFor: [
      {
        text: "A blood test comes first. Trying calcium to see if cramps go away proves nothing, because cramps come and go.",
        cites: [
          "own-rules#Checks before calcium",
          "acu-cell-2017-muscle-spasms@improvement-means-deficiency",
          "frusso-1999-magnesium-night-cramps#Abstract",
        ],
      },
      {
        text: "Calcium can block other pills, such as thyroid pills, bone pills and some antibiotics. Your pharmacist can tell you how many hours to leave.",
        cites: ["kalcipos-d-smpc#4.5 Interactions"],
      },
      {
        text: "It can make stools hard.",
        cites: ["calcium-lactate-smpc#4.8 Undesirable effects"],
      },
    ],
    stopAndCall: [
      {
        text: "Stop and call if you are very thirsty, pass a lot of urine, feel sick, weak or confused. Your calcium may be too high.",
        cites: ["own-rules#When to call", "calcichew-d3-smpc#4.8 Undesirable effects"],
      },
      {
        text: "Call if you get strong pain in your side or back, or blood in your urine. It may be a kidney stone.",
        cites: ["own-rules#When to call", "ods-calcium#Health risks from excessive calcium"],
      },
      {
        text: "Call at once if your hands or feet lock in a cramp, or your mouth and fingers tingle.",
        cites: ["turner-2016-hypocalcaemia#Clinical presentation"],
      },
    ],
    askAbout: {
      text: "Ask for your blood calcium. Tell us of every pill with calcium or vitamin D, and of heart pills.",
      cites: [
        "own-rules#Checks before calcium",
        "calcium-lactate-smpc#4.5 Interactions",
        "calcichew-smpc#4.4 Special warnings and precautions",
        "calcium-lactate-smpc#4.3 Contraindications",
        "kalcipos-d-smpc#4.5 Interactions",
      ],
    },
  },

  reviewedOn: "2026-11-22",
});
