import { derived, lab, present, takes, takesAny } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, unproven } from "../option";

const content = "stefanski-2019-sports-drinks#Introduction: European criteria";

/** Sports drink: small laboratory studies of young men; nobody has shown that it prevents cramps. */
export const sportsDrink = defineOption({
  id: "sports-drink",
  name: "Sports drink",
  kind: "food",

  statements: [
    {
      id: "exercise",
      indications: ["exercise-associated-cramps"],
      ...unproven(
        "Three laboratory studies with 10 to 13 young men; in two the cramps were set off by a current, and in one the drink was compared with no drink. Only abstracts were read.",
      ),
      design: "randomised-trial",
      population: "Young men: 13, 10 and 10, after exercise in heat.",
      outcome: "Time to a cramp; how readily a current cramps the muscle.",
      effect:
        "Salted sports drink against no drink: 7 men cramped with both, after 36.8 against 14.6 minutes (P < 0.01). Rehydration solution against water: cramps were harder to set off (by up to 5.4 and 13.6 Hz).",
      text: "Tested in small laboratory studies: with a salted drink cramps came later than with none, and still came. Prevention in sport is not shown.",
      cites: [
        "sports-drink-cramps-conference-abstract#Abstract: Results",
        "lau-2019-rehydration-cramps#Abstract: Results",
        "jissn-2021-rehydration-cramps#Abstract: Results",
        "miller-2022-exercise-cramps#Abstract",
        "acu-cell-2017-muscle-spasms@sports-drink",
        "acu-cell-2017-muscle-spasms@sodium-potassium-in-exercise",
      ],
    },
  ],

  contraindications: {
    "low-sodium": {
      when: derived("hyponatraemia"),
      says: "Sodium below 133 mmol/L: a sports drink is thinner than blood and can lower it further. The cause is found first.",
      notForYou: "Your blood salt is low. Drinking a lot can make it lower.",
      cites: ["dugas-2006-sports-drinks-sodium#Opening", "own-rules#Low sodium: cause first"],
    },
    dialysis: {
      when: derived("dialysis"),
      says: "On dialysis fluid, sodium and potassium have limits of their own, and such a drink uses up all three. The kidney team decides.",
      notForYou: "You are on dialysis. This drink uses up what you may have of water and salts.",
      cites: [
        "oxford-haemodialysis-fluid#Your daily fluid intake",
        "kdoqi-2020-sodium#Sodium intake, CKD 5D",
        "own-rules#Drinks on dialysis",
      ],
    },
  },

  precautions: {
    diabetes: {
      when: present("diabetes"),
      says: "Diabetes: such drinks are mostly sugar and starch that act fast, 80 to 350 kcal in a litre. Glucose is checked.",
      figures: { "80 to 350 kcal": "dose" },
      cites: [content],
    },
    "heart-failure": {
      when: present("heart-failure"),
      says: "Heart failure: salt is kept to 5 g a day, and fluid is limited in some. A litre of sports drink holds 0.46 to 1.15 g of sodium.",
      figures: { "5 g": "limit", "0.46 to 1.15 g": "dose" },
      cites: ["mullens-2024-heart-failure-salt-fluid#Abstract", content],
    },
    "restricted-sodium": {
      when: present("restricted-sodium-diet"),
      says: "A restricted-sodium diet: a litre holds 0.46 to 1.15 g of sodium, which counts.",
      figures: { "0.46 to 1.15 g": "dose" },
      cites: [content],
    },
    hypertension: {
      when: present("hypertension"),
      says: "Hypertension: a litre holds 0.46 to 1.15 g of sodium, which counts.",
      figures: { "0.46 to 1.15 g": "dose" },
      cites: [content, pendingVerification],
    },
    "ascites-or-oedema": {
      when: present("ascites-or-oedema"),
      says: "Ascites or oedema: the sodium of the drink adds to the fluid held back.",
      cites: [content, pendingVerification],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: the guideline limits sodium to less than 2.3 g a day, and the drink brings potassium too.",
      figures: { "2.3 g": "limit" },
      cites: ["kdoqi-2020-sodium#Sodium intake, CKD 3-5", pendingVerification],
    },
    "high-potassium": {
      when: lab("potassium").atLeast(5),
      says: "Potassium of 5.0 mmol/L or above: most sports drinks hold some potassium; plain water does not. Labels exclude supplements above 5 mmol/L, and the same cut is ours for drinks.",
      cites: [
        "mercury-2019-potassium-concentrate-smpc#4.3 Contraindications",
        "own-rules#Potassium of 5.0 mmol/L counts as high for a supplement",
      ],
    },
    "over-drinking": {
      says: "Drinking beyond thirst is the danger: people have died of low sodium in exercise, and a sports drink does not protect from it.",
      cites: [
        "hew-butler-2015-exercise-hyponatraemia#News release",
        "german-journal-2018-exercise-hyponatraemia#Summary",
        "dugas-2006-sports-drinks-sodium#Opening",
      ],
      severity: "warning",
    },
    swallowing: {
      when: present("dysphagia"),
      says: "Difficulty in swallowing: thin fluids can go into the lungs. A speech therapist looks at it first.",
      cites: ["mnd-association-dysphagia#Effects of dysphagia"],
    },
  },

  interactions: {
    "sodium-lowering-medicines": {
      when: takesAny("thiazide-diuretic", "ssri-or-snri", "antiseizure", "opioid", "nsaid"),
      says: "A thiazide, an SSRI or SNRI, carbamazepine, an opioid or an NSAID makes low sodium likelier when a person drinks much in exercise; thirst is the guide.",
      cites: ["gpnotebook-drug-hyponatraemia#Commonest drugs", "wilderness-2009-exercise-hyponatraemia#Abstract"],
    },
    lithium: {
      when: takes("lithium"),
      says: "Lithium: sweating, fluid and sodium shift the level; low sodium or dehydration makes it dangerous. The prescriber is asked.",
      cites: ["priadel-smpc#4.3 Contraindications, as summarised"],
    },
  },

  adverseEffects: {
    teeth: {
      says: "Sports drinks are acid enough (pH 2.4 to 4.5) to wear tooth enamel.",
      cites: ["sports-drinks-teeth-1997#Abstract: Results", "stefanski-2019-sports-drinks#Title and introduction"],
    },
    energy: {
      says: "80 to 350 kcal in a litre, which counts outside long exercise.",
      cites: [content],
    },
  },

  doseAsStudied: [
    {
      text: "In the laboratory: as much as was lost by sweating, with 3 g of salt added to a litre of sports drink.",
      cites: ["sports-drink-cramps-conference-abstract#Abstract: Methods"],
    },
    {
      text: "In two others: a rehydration solution, as much as body weight had fallen by sweating (about 1.5 to 2 %).",
      cites: ["lau-2019-rehydration-cramps#Abstract: Methods", "jissn-2021-rehydration-cramps#Abstract: Methods"],
    },
  ],

  monitoring: {
    text: "Body weight before and after long exercise: a gain means too much fluid.",
    cites: [
      "german-journal-2018-exercise-hyponatraemia#Summary: symptoms",
      "own-rules#Monitoring where none is published",
    ],
  },

  patient: {
    whatItIs: {
      text: "Sports drinks are water with sugar and salts. In small tests cramps came later than with no drink. They still came. We do not know if they prevent cramps in sport.",
      cites: ["sports-drink-cramps-conference-abstract#Abstract: Results", content],
    },
    howStudied: {
      text: "Young men drank as much as they had sweated out in a hot room.",
      cites: [
        "sports-drink-cramps-conference-abstract#Abstract: Methods",
        "lau-2019-rehydration-cramps#Abstract: Methods",
      ],
    },
    watchFor: {
      text: "They hold a lot of sugar and can harm teeth. Thirst tells you when to drink. More than that can be dangerous.",
      cites: ["stefanski-2019-sports-drinks#Introduction", "hew-butler-2015-exercise-hyponatraemia#News release"],
    },
    stopAndCall: {
      text: "You did sport for long and drank a lot: get help at once if your head hurts, you vomit, feel confused or have a fit.",
      cites: ["german-journal-2018-exercise-hyponatraemia#Summary: symptoms"],
    },
    askAbout: {
      text: "Ask how it fits if you have diabetes or need to go low on salt.",
      cites: [content],
    },
  },

  reviewedOn: "2026-11-22",
});
