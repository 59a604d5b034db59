import { lab } from "../../profile/conditions";
import { type Combination, each, oneOfEach } from "../combination";
import { alkali, withCalcium } from "./groups";

/** Supplements that disturb each other, or a test. */
export const supplements: readonly Combination[] = [
  {
    id: "calcium-and-vitamin-d",
    among: oneOfEach(["calcium"], ["vitamin-d"]),
    severity: "warning",
    says: "Calcium with vitamin D, often meant to be together, can raise calcium in blood and urine; calcium and kidney function are followed.",
    inPatientWords: "Together they can make your calcium too high. You need blood tests.",
    cites: [
      "calcichew-smpc#4.4 Special warnings and precautions",
      "colecalciferol-oral-solution-smpc#4.4 Special warnings and precautions",
    ],
  },
  {
    id: "calcium-and-alkali",
    among: oneOfEach(withCalcium, alkali),
    severity: "warning",
    says: "Calcium with alkali: risk of milk-alkali syndrome, that is high calcium, alkalosis and failing kidneys. Calcium, bicarbonate and kidney function show it.",
    inPatientWords: "Together they can make your calcium too high and harm your kidneys. You need blood tests.",
    cites: ["calcichew-smpc#4.4 Special warnings and precautions", "patel-2013-calcium-alkali-syndrome#Abstract"],
  },
  {
    id: "supplements-of-the-mother",
    among: oneOfEach(
      ["maternal-supplementation"],
      ["calcium", "calcium-magnesium-vitamin-d", "magnesium", "vitamin-d"],
    ),
    severity: "warning",
    says: "Which supplements the mother takes for the infant needs to be known: the same mineral or vitamin may be taken twice, and the amounts add up.",
    inPatientWords: "The amounts add up. Tell us which pills you take for your baby.",
    cites: ["own-rules#Maternal supplements keep their own cautions"],
  },
  {
    id: "creatine-and-creatinine",
    among: each("creatine"),
    when: lab("egfr").below(60),
    severity: "warning",
    says: "Creatine turns into creatinine, so that an eGFR from creatinine may read too low, and the verdicts here that rest on it may be too strict. Cystatin C or a measured clearance settles it.",
    inPatientWords: "Creatine can make your kidney test look worse than it is. Ask for another kind of test.",
    cites: [
      "longobardi-2023-creatine-kidney#Abstract",
      "kdoqi-2002-gfr-estimation#Guideline 4: clearance",
      "own-rules#Creatine at a borderline eGFR",
    ],
  },
  {
    id: "acid-and-antacid",
    among: oneOfEach(["stomach-acid-support"], alkali),
    severity: "warning",
    says: "One brings acid to the stomach and the other takes it away: they work against each other.",
    inPatientWords: "One brings acid and the other takes it away. They work against each other.",
    cites: ["own-rules#Acid and antacid work against each other"],
  },
  {
    id: "acid-and-nsaid",
    among: oneOfEach(["stomach-acid-support"], ["analgesics"]),
    severity: "warning",
    says: "If the analgesic is an NSAID it harms the stomach lining, and acid adds to it; those who advise the acid rule the two out together.",
    inPatientWords: "Tablets like ibuprofen hurt the stomach, and acid adds to it. They do not go together.",
    cites: ["betaine-challenge-handout#Contraindications"],
  },
  {
    id: "vitamin-e-and-k",
    among: oneOfEach(["vitamin-e"], ["vitamin-k2"]),
    severity: "warning",
    says: "Vitamin E may work against vitamin K, by a product text. What that means for vitamin K2 and cramps is not known.",
    inPatientWords: "Vitamin E may work against vitamin K2. We do not know what that means for cramps.",
    cites: ["emc-14884-vitamin-e-smpc#4.5 Interactions"],
  },
];
