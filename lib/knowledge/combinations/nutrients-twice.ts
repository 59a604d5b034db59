import { pendingVerification } from "../citation";
import { anyTwo, type Combination } from "../combination";

/** The same nutrient, or medicine, twice: amounts that add up unseen, with the upper limit where there is one. */
export const nutrientsTwice: readonly Combination[] = [
  {
    id: "twice-calcium",
    nutrient: "calcium",
    among: anyTwo("calcium", "calcium-magnesium-vitamin-d"),
    severity: "warning",
    says: "Each holds calcium, and the amounts add up, with food too; they are not known here. Upper limit a day from all sources: 2,500 mg for adults in Europe; in the United States 2,500 mg at 19 to 50 years and 2,000 mg from 51 years.",
    inPatientWords: "Both hold calcium. The amounts add up, with food too.",
    figures: { "19 to 50 years": "another-cut", "51 years": "another-cut" },
    cites: [
      "calcium-lactate-smpc#4.5 Interactions",
      "efsa-2012-calcium-vitamin-d-limits#News item; abstract on calcium",
      "ods-calcium#Upper limits",
    ],
  },
  {
    id: "twice-vitamin-d",
    nutrient: "vitamin-d",
    among: anyTwo("vitamin-d", "calcium-magnesium-vitamin-d"),
    severity: "warning",
    says: "Each holds vitamin D, and the amounts add up; they are not known here. Upper limit for adults without supervision, in Europe and in the United States: 100 micrograms (4,000 IU) a day from all sources.",
    inPatientWords: "Both hold vitamin D. The amounts add up.",
    cites: [
      "colecalciferol-oral-solution-smpc#4.4 Special warnings and precautions",
      "efsa-2012-calcium-vitamin-d-limits#News item; abstract on vitamin D",
      "ross-2011-iom-calcium-vitamin-d#Summary, as reported by another site",
    ],
  },
  {
    id: "twice-magnesium",
    nutrient: "magnesium",
    among: anyTwo("magnesium", "calcium-magnesium-vitamin-d"),
    severity: "warning",
    says: "Each holds magnesium, and the amounts add up; they are not known here. Upper limit in the United States: 350 mg a day from supplements and medicines, because of diarrhoea. Where the kidneys fail it builds up.",
    inPatientWords: "Both hold magnesium. The amounts add up.",
    cites: [
      "iom-1997-magnesium#Chapter 6, dose-response assessment, page 244",
      "iom-1997-magnesium#Chapter 6, hazard identification, page 244",
    ],
  },
  {
    id: "twice-potassium",
    among: anyTwo("potassium", "sports-drink"),
    severity: "warning",
    says: "Each holds potassium, and the amounts add up. There is no upper limit in what we read; labels exclude a supplement above 5 mmol/L, so the level and kidney function need to be known.",
    inPatientWords: "Both hold potassium. The amounts add up. You need a blood test first.",
    figures: { "5 mmol/L": "another-cut" },
    cites: ["hpra-2020-slow-k-smpc#4.3 Contraindications", "own-rules#Potassium from two sources: the level first"],
    parts: {
      "sports-drink": {
        text: "A maker's sports drinks hold potassium beside sodium.",
        cites: ["pepsico-gatorade-electrolytes#Electrolytes in Gatorade Thirst Quencher"],
      },
    },
  },
  {
    id: "twice-sodium",
    among: anyTwo("sodium-salt", "sports-drink", "lactic-acid-drinks", "sodium-bicarbonate", "sodium-citrate"),
    severity: "warning",
    says: "Each brings sodium, and the amounts add up with the salt of food. The World Health Organization advises less than 2 g of sodium (5 g of salt) a day for adults.",
    inPatientWords: "They all hold salt. The amounts add up, with food too.",
    cites: ["who-centre-salt-recommendations#Current recommendations"],
    parts: {
      "sports-drink": {
        text: "A litre of sports drink holds 0.46 to 1.15 g of sodium.",
        cites: ["stefanski-2019-sports-drinks#Introduction: European criteria"],
      },
      "lactic-acid-drinks": {
        text: "Pickles, olives, sauerkraut and cheese are salty (how much is pending verification).",
        cites: ["acu-cell-2017-muscle-spasms@lactic-acid-sources", pendingVerification],
      },
      "sodium-bicarbonate": {
        text: "An athlete's amount of bicarbonate, 0.3 g per kg, holds 5.75 g of sodium at 70 kg.",
        cites: ["own-rules#Own arithmetic: 0.3 g of bicarbonate per kg holds 5.75 g of sodium at 70 kg"],
      },
      "sodium-citrate": {
        text: "Eno powder holds 0.85 g of sodium in 5 g.",
        cites: ["eno-smpc#2 Qualitative and quantitative composition"],
      },
    },
  },
  {
    id: "twice-sodium-alkali",
    among: anyTwo("sodium-bicarbonate", "sodium-citrate"),
    severity: "warning",
    says: "Bicarbonate and citrate are both alkali: too much brings alkalosis, with low potassium, low active calcium, and twitching, cramps or spasms.",
    inPatientWords: "Both take acid out of the blood. Too much can cause cramps.",
    cites: [
      "msd-manual-alkalosis#Symptoms",
      "mims-sodium-bicarbonate#Adverse reactions",
      "own-rules#Citrate counts as bicarbonate",
    ],
  },
  {
    id: "twice-choline",
    nutrient: "choline",
    among: anyTwo("choline-bitartrate", "lecithin"),
    severity: "warning",
    says: "Each brings choline, and the amounts add up. Upper limit for adults: 3.5 g of choline a day, set by low blood pressure.",
    inPatientWords: "Both hold choline. The amounts add up.",
    cites: ["iom-1998-choline#Chapter 12, page 412"],
    parts: {
      lecithin: { text: "Choline is a part of lecithin.", cites: ["aisle7-lecithin#Best form to take"] },
    },
  },
  {
    id: "twice-biotin",
    among: anyTwo("biotin", "vitamin-b-complex"),
    severity: "warning",
    says: "Each may hold biotin, which makes some blood tests wrong: thyroid, parathyroid and heart tests among them. The laboratory needs to know of both.",
    inPatientWords: "Both may hold biotin. It can make blood tests wrong. Say that you take it before a blood test.",
    cites: ["fda-2019-biotin#Falsely low troponin, as reported", "li-2017-biotin-assays#Abstract; Figures 1 to 3"],
    parts: {
      "vitamin-b-complex": {
        text: "Many B complexes hold biotin as well; the label tells how much.",
        cites: [
          "fda-2019-biotin#Biotin in multivitamins, as reported",
          "schellack-2015-b-complex#Abstract and keywords",
        ],
      },
    },
  },
  {
    id: "twice-folic-acid",
    nutrient: "folic-acid",
    among: anyTwo("folate", "vitamin-b-complex"),
    severity: "warning",
    says: "Each may hold folic acid, and the amounts add up. Upper limit: 1 mg a day from supplements and fortified food; more can hide a lack of vitamin B12.",
    inPatientWords: "Both may hold folic acid. The amounts add up, and too much can hide a lack of vitamin B12.",
    cites: ["phac-folic-acid-safety#Upper intake level", "phac-folic-acid-safety#Vitamin B12 deficiency"],
    parts: {
      "vitamin-b-complex": {
        text: "A B complex may hold folic acid; the label tells how much.",
        cites: ["schellack-2015-b-complex#Abstract and keywords"],
      },
    },
  },
  {
    id: "twice-phenobarbital",
    among: anyTwo("barbiturates", "primidone"),
    severity: "critical",
    says: "Primidone becomes phenobarbital in the body, so that beside a barbiturate the same medicine may be taken twice. Their prescriber needs to know of both.",
    inPatientWords:
      "In the body these turn into the same drug. You could get too much. Your doctor needs to know of both.",
    cites: ["uk-label-primidone#Interactions", "mims-depakene-interactions#Phenobarbital and primidone"],
  },
];
