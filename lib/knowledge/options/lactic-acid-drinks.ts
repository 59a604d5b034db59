import { derived, pregnantOrBreastfeeding, present, takes } from "../../profile/conditions";
import { pendingVerification } from "../citation";
import { defineOption, none, unproven } from "../option";

const foods = "acu-cell-2017-muscle-spasms@lactic-acid-sources";

/** Lactic-acid foods and drinks: the idea behind them fails; pickle juice is another matter, with mixed small trials. */
export const lacticAcidDrinks = defineOption({
  id: "lactic-acid-drinks",
  name: "Lactic-acid foods and drinks",
  kind: "food",

  statements: [
    {
      id: "exercise",
      indications: ["exercise-associated-cramps"],
      ...unproven(
        "No trial of lactic acid was found, and lactate is not among the causes of cramps. Pickle juice, which acts through vinegar if at all, was tested in two tiny laboratory studies that disagree.",
      ),
      design: "unsourced-claim",
      population: "Lactic acid: nobody. Pickle juice: men in one laboratory, 11 adults in another.",
      outcome: "Pickle juice: how long a cramp lasts that a current has set off.",
      effect:
        "First study: 49.1 seconds shorter than with water (P < 0.05). Second: 82.8 % of the time with water, not significant.",
      text: "Not tested for cramps, and lactic acid does not cause them. Pickle juice shortened a cramp in one small study and not in the next.",
      cites: [
        "miller-2022-exercise-cramps#Abstract",
        "miller-2010-pickle-juice#Abstract",
        "georgieva-2021-pickle-juice#Abstract: Results",
        "acu-cell-2017-muscle-spasms@lactic-acid-drinks",
        "acu-cell-2017-muscle-spasms@lactic-acid-foods",
        "acu-cell-2017-muscle-spasms@lactic-acid-cause",
        "acu-cell-2017-muscle-spasms@lactic-acid-oxygen",
      ],
    },
    // Not in the list of ratings: a trial of pickle juice, one of the foods named, that should not be left out.
    {
      id: "liver-disease-pickle-juice",
      indications: ["muscle-cramps", "nocturnal-leg-cramps"],
      when: present("liver-disease"),
      direction: "benefit",
      certainty: "very-low",
      certaintyBecause:
        "One trial that could not be blinded, of pickle juice and not of lactic acid; days with milder cramps, sleep and quality of life were no different.",
      directness: "indirect",
      effectSize: "small",
      design: "randomised-trial",
      population: "82 people with cirrhosis and more than four cramps a month; 74 completed, 41 % with ascites",
      outcome: "Severity of cramps (0 to 10) after 28 days",
      effect: "Change of −2.25 points with sips of pickle juice against −0.36 with tap water (P = 0.03)",
      text: "In cirrhosis sips of pickle juice at the start of a cramp made it milder in one trial; they did not prevent cramps.",
      cites: [
        "tapper-2022-pickle-juice-cirrhosis#Abstract: Results; results as reported",
        "muller-2024-cirrhosis-cramps#Abstract: Results",
      ],
    },
  ],

  contraindications: none(
    "No source names one for the foods as such; salt, sugar and alcohol in them have the cautions below.",
    "own-rules#Nothing to list",
  ),

  precautions: {
    "restricted-sodium": {
      when: present("restricted-sodium-diet"),
      says: "A restricted-sodium diet: pickles, olives, sauerkraut and cheese are salty, and the salt counts.",
      cites: [foods, pendingVerification],
    },
    "heart-failure": {
      when: present("heart-failure"),
      says: "Heart failure: pickles, olives, sauerkraut and cheese are salty; 5 g of salt a day is the limit that cardiologists name.",
      figures: { "5 g": "limit" },
      cites: ["mullens-2024-heart-failure-salt-fluid#Abstract", foods],
    },
    hypertension: {
      when: present("hypertension"),
      says: "Hypertension: pickles, olives, sauerkraut and cheese are salty, and the salt counts.",
      cites: [foods, pendingVerification],
    },
    "ascites-or-oedema": {
      when: present("ascites-or-oedema"),
      says: "Ascites or oedema: more than sips of brine is a salt load. In the trial sips changed weight no differently with ascites.",
      cites: ["tapper-2022-pickle-juice-cirrhosis#Results, as reported", pendingVerification],
    },
    "kidney-disease": {
      when: derived("kidney-disease"),
      says: "Kidney disease: the guideline limits sodium to less than 2.3 g a day, and these foods are salty.",
      figures: { "2.3 g": "limit" },
      cites: ["kdoqi-2020-sodium#Sodium intake, CKD 3-5", foods],
    },
    diabetes: {
      when: present("diabetes"),
      says: "Diabetes: soft drinks bring sugar.",
      cites: [foods, pendingVerification],
    },
    "liver-disease": {
      when: present("liver-disease"),
      says: "Liver disease: beer, which the website names, is not for this patient.",
      cites: [foods, pendingVerification],
    },
    alcohol: {
      when: present("substance-use-disorder"),
      says: "Alcohol or substance use disorder: beer, which the website names, is left out.",
      cites: [foods, pendingVerification],
    },
    pregnancy: {
      when: pregnantOrBreastfeeding,
      says: "Pregnancy or breastfeeding: beer, which the website names, is left out.",
      cites: [foods, pendingVerification],
    },
    dysphagia: {
      when: present("dysphagia"),
      says: "Difficulty in swallowing: acid brine that goes the wrong way harms the lungs.",
      cites: [pendingVerification],
    },
    beer: {
      says: "Beer is no drink to replace fluid; alcohol draws water out and slows reactions.",
      cites: [foods, pendingVerification],
    },
    gout: {
      when: present("gout"),
      says: "Gout: beer, which the website names, raises urate and is left out.",
      cites: ["acu-cell-2017-muscle-spasms@lactic-acid-sources", pendingVerification],
    },
  },

  interactions: {
    "vitamin-k-antagonist": {
      when: takes("vitamin-k-antagonist"),
      says: "A vitamin K antagonist needs a steady intake of vitamin K; sauerkraut is cabbage and holds some. A change of habit is told to the clinic.",
      cites: ["ods-vitamin-k#Opening", pendingVerification],
    },
  },

  adverseEffects: {
    "salt-sugar-alcohol": {
      says: "Salt, sugar or alcohol, as the food has it. The trial of pickle juice reported no serious adverse event.",
      cites: [foods, "tapper-2022-pickle-juice-cirrhosis#Results, as reported"],
    },
  },

  doseAsStudied: [
    {
      text: "Pickle juice in the laboratory: 1 mL per kg (about 74 mL) once, at the start of a cramp.",
      cites: ["miller-2010-pickle-juice#Abstract"],
    },
    {
      text: "Pickle juice in cirrhosis: sips at the start of each cramp, for 28 days.",
      cites: ["tapper-2022-pickle-juice-cirrhosis#Abstract: Methods"],
    },
  ],

  monitoring: {
    text: "None is published; in heart, liver or kidney disease weight and swelling show whether salt is held back.",
    cites: ["own-rules#Monitoring where none is published"],
  },

  patient: {
    name: "Sour foods and drinks",
    whatItIs: {
      text: "Pickles, olives, cheese and some drinks hold lactic acid. It does not cause or cure cramps. Sips of pickle juice made cramps milder in people with liver disease in one study.",
      cites: ["miller-2022-exercise-cramps#Abstract", foods, "tapper-2022-pickle-juice-cirrhosis#Abstract: Results"],
    },
    howStudied: {
      text: "People took a sip of pickle juice when a cramp began.",
      cites: ["tapper-2022-pickle-juice-cirrhosis#Abstract: Methods", "miller-2010-pickle-juice#Abstract"],
    },
    watchFor: {
      text: "These foods hold a lot of salt, and soft drinks a lot of sugar. Beer is not a sports drink.",
      cites: [foods, pendingVerification],
    },
    stopAndCall: {
      text: "Call if your feet or belly swell, or you get short of breath.",
      cites: ["own-rules#When to call"],
    },
    askAbout: {
      text: "Ask how much salt you can have. Ask about cabbage if you take warfarin.",
      cites: [
        "mullens-2024-heart-failure-salt-fluid#Abstract",
        "kdoqi-2020-sodium#Sodium intake, CKD 3-5",
        foods,
        "ods-vitamin-k#Opening",
        pendingVerification,
      ],
    },
  },

  reviewedOn: "2026-11-22",
});
