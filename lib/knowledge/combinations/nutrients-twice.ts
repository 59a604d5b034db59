import { anyTwo, type Combination } from "../combination";
import { acuCell } from "../sources/acu-cell-2017-muscle-spasms";
import { aisle7Lecithin } from "../sources/aisle7-lecithin";
import { calciumLactateSmpc } from "../sources/calcium-lactate-smpc";
import { colecalciferolSmpc } from "../sources/colecalciferol-oral-solution-smpc";
import { efsa2012 } from "../sources/efsa-2012-calcium-vitamin-d-limits";
import { enoSmpc } from "../sources/eno-smpc";
import { fdaBiotin2019 } from "../sources/fda-2019-biotin";
import { slowKLabel } from "../sources/hpra-2020-slow-k-smpc";
import { iom1997 } from "../sources/iom-1997-magnesium";
import { iom1998Choline } from "../sources/iom-1998-choline";
import { li2017 } from "../sources/li-2017-biotin-assays";
import { depakeneInteractions } from "../sources/mims-depakene-interactions";
import { mimsBicarbonate } from "../sources/mims-sodium-bicarbonate";
import { msdAlkalosis } from "../sources/msd-manual-alkalosis";
import { odsCalcium } from "../sources/ods-calcium";
import { ownRules, pendingVerification } from "../sources/own-rules";
import { pepsicoGatorade } from "../sources/pepsico-gatorade-electrolytes";
import { phacFolicAcid } from "../sources/phac-folic-acid-safety";
import { ross2011 } from "../sources/ross-2011-iom-calcium-vitamin-d";
import { schellack2015 } from "../sources/schellack-2015-b-complex";
import { stefanski2019 } from "../sources/stefanski-2019-sports-drinks";
import { primidoneUkLabel } from "../sources/uk-label-primidone";
import { whoSalt } from "../sources/who-centre-salt-recommendations";

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
      calciumLactateSmpc.at("4.5 Interactions"),
      efsa2012.at("News item; abstract on calcium"),
      odsCalcium.at("Upper limits"),
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
      colecalciferolSmpc.at("4.4 Special warnings and precautions"),
      efsa2012.at("News item; abstract on vitamin D"),
      ross2011.at("Summary, as reported by another site"),
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
      iom1997.at("Chapter 6, dose-response assessment, page 244"),
      iom1997.at("Chapter 6, hazard identification, page 244"),
    ],
  },
  {
    id: "twice-potassium",
    among: anyTwo("potassium", "sports-drink"),
    severity: "warning",
    says: "Each holds potassium, and the amounts add up. There is no upper limit in what we read; labels exclude a supplement above 5 mmol/L, so the level and kidney function need to be known.",
    inPatientWords: "Both hold potassium. The amounts add up. You need a blood test first.",
    figures: { "5 mmol/L": "another-cut" },
    cites: [slowKLabel.at("4.3 Contraindications"), ownRules.at("Potassium from two sources: the level first")],
    parts: {
      "sports-drink": {
        text: "A maker's sports drinks hold potassium beside sodium.",
        cites: [pepsicoGatorade.at("Electrolytes in Gatorade Thirst Quencher")],
      },
    },
  },
  {
    id: "twice-sodium",
    among: anyTwo("sodium-salt", "sports-drink", "lactic-acid-drinks", "sodium-bicarbonate", "sodium-citrate"),
    severity: "warning",
    says: "Each brings sodium, and the amounts add up with the salt of food. The World Health Organization advises less than 2 g of sodium (5 g of salt) a day for adults.",
    inPatientWords: "They all hold salt. The amounts add up, with food too.",
    cites: [whoSalt.at("Current recommendations")],
    parts: {
      "sports-drink": {
        text: "A litre of sports drink holds 0.46 to 1.15 g of sodium.",
        cites: [stefanski2019.at("Introduction: European criteria")],
      },
      "lactic-acid-drinks": {
        text: "Pickles, olives, sauerkraut and cheese are salty (how much is pending verification).",
        cites: [acuCell.claim("lactic-acid-sources"), pendingVerification],
      },
      "sodium-bicarbonate": {
        text: "An athlete's amount of bicarbonate, 0.3 g per kg, holds 5.75 g of sodium at 70 kg.",
        cites: [ownRules.at("Own arithmetic: 0.3 g of bicarbonate per kg holds 5.75 g of sodium at 70 kg")],
      },
      "sodium-citrate": {
        text: "Eno powder holds 0.85 g of sodium in 5 g.",
        cites: [enoSmpc.at("2 Qualitative and quantitative composition")],
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
      msdAlkalosis.at("Symptoms"),
      mimsBicarbonate.at("Adverse reactions"),
      ownRules.at("Citrate counts as bicarbonate"),
    ],
  },
  {
    id: "twice-choline",
    nutrient: "choline",
    among: anyTwo("choline-bitartrate", "lecithin"),
    severity: "warning",
    says: "Each brings choline, and the amounts add up. Upper limit for adults: 3.5 g of choline a day, set by low blood pressure.",
    inPatientWords: "Both hold choline. The amounts add up.",
    cites: [iom1998Choline.at("Chapter 12, page 412")],
    parts: {
      lecithin: { text: "Choline is a part of lecithin.", cites: [aisle7Lecithin.at("Best form to take")] },
    },
  },
  {
    id: "twice-biotin",
    among: anyTwo("biotin", "vitamin-b-complex"),
    severity: "warning",
    says: "Each may hold biotin, which makes some blood tests wrong: thyroid, parathyroid and heart tests among them. The laboratory needs to know of both.",
    inPatientWords: "Both may hold biotin. It can make blood tests wrong. Say that you take it before a blood test.",
    cites: [fdaBiotin2019.at("Falsely low troponin, as reported"), li2017.at("Abstract; Figures 1 to 3")],
    parts: {
      "vitamin-b-complex": {
        text: "Many B complexes hold biotin as well; the label tells how much.",
        cites: [fdaBiotin2019.at("Biotin in multivitamins, as reported"), schellack2015.at("Abstract and keywords")],
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
    cites: [phacFolicAcid.at("Upper intake level"), phacFolicAcid.at("Vitamin B12 deficiency")],
    parts: {
      "vitamin-b-complex": {
        text: "A B complex may hold folic acid; the label tells how much.",
        cites: [schellack2015.at("Abstract and keywords")],
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
    cites: [primidoneUkLabel.at("Interactions"), depakeneInteractions.at("Phenobarbital and primidone")],
  },
];
