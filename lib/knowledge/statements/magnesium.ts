import { derived } from "../../profile/conditions";
import { type Option, unproven } from "../option";

/** What is known of magnesium, for each kind of cramp and for pain. */
export const magnesiumStatements: Option["statements"] = [
  {
    id: "low-magnesium",
    indications: ["nocturnal-leg-cramps", "muscle-cramps", "exercise-associated-cramps", "muscle-spasm-pain"],
    when: derived("hypomagnesaemia"),
    direction: "benefit",
    certainty: "low",
    certaintyBecause:
      "Two regional British guidelines treat low magnesium and look for its cause; no trial with cramps as its outcome stands behind them. Cramps are mostly seen at 0.4 mmol/L or below.",
    effectSize: "not-reported",
    design: "guideline",
    population: "Adults with magnesium below 0.7 mmol/L.",
    outcome: "Magnesium in the blood, and with it potassium and calcium; relief of cramps is unproven.",
    effect: "Not reported for cramps.",
    text: "Magnesium below 0.7 mmol/L was measured: correcting it is established; that the cramps go with it is unproven.",
    cites: [
      "ayrshire-2025-hypomagnesaemia#Introduction; Additional information",
      "bnssg-2023-hypomagnesaemia#Overview; Symptoms and signs; Causes",
    ],
  },
  {
    id: "rest-cramps",
    indications: ["nocturnal-leg-cramps", "muscle-cramps"],
    direction: "no-clear-benefit",
    certainty: "moderate",
    certaintyBecause:
      "The review rates its two measures of frequency moderate and the share of responders high. One later trial, paid for by the maker and registered after it ended, found a small difference, so we go no higher than moderate.",
    effectSize: "none",
    design: "systematic-review",
    population: "271 adults with cramps at rest in 5 trials, largely older adults (mean age 61.6 to 69.3 years).",
    outcome: "How often cramps came, after 4 weeks.",
    effect:
      "Change in frequency 9.59 % lower than placebo (95 % CI 23.14 % lower to 3.97 % higher; 3 trials, 177 people). At least a quarter fewer cramps: 669 against 644 in 1,000 (RR 1.04, 0.84 to 1.29). Cramps a week: 0.18 fewer (0.84 fewer to 0.49 more; 5 trials). Later trial: 3.4 against 2.6 fewer episodes over 60 days (175 completed).",
    text: "Tested against placebo in five trials, mostly in older adults: no clear difference in how often cramps come.",
    cites: [
      "garrison-2020-magnesium-cramps#Abstract; summary of findings, table 1",
      "frusso-1999-magnesium-night-cramps#Abstract",
      "barna-2021-magnesium-oxide-night-cramps#Abstract",
      "dgn-2017-muscle-cramps#As reported: magnesium",
      "vitamin-k2-press-report@factors-minerals",
    ],
  },
  {
    id: "spasm-pain",
    indications: ["muscle-spasm-pain"],
    direction: "no-clear-benefit",
    certainty: "low",
    certaintyBecause:
      "The trials were in cramps at rest and none in spasm with pain of the neck or back: indirect, so one level below moderate.",
    directness: "indirect",
    effectSize: "none",
    design: "systematic-review",
    population: "Adults with cramps at rest; nobody was included for spasm with pain.",
    outcome: "How often cramps came, after 4 weeks.",
    effect: "Not reported for spasm with pain. In cramps at rest: 0.18 fewer cramps a week (0.84 fewer to 0.49 more).",
    text: "Not tested for spasm with neck or back pain; trials in cramps at rest showed no clear difference.",
    cites: [
      "garrison-2020-magnesium-cramps#Abstract; summary of findings, table 1",
      "acu-cell-2017-muscle-spasms@ratios-scoliosis",
    ],
  },
  {
    id: "pregnancy",
    indications: ["pregnancy-cramps"],
    ...unproven(
      "The review rates it very low: every trial at high risk of bias or imprecise, and the results disagree. A second review found low or very low certainty.",
    ),
    design: "systematic-review",
    population: "Pregnant women with leg cramps; 3 placebo-controlled trials, 204 women.",
    outcome: "How often cramps came.",
    effect:
      "Could not be pooled: one trial found benefit, one could not be interpreted, and one, the only one not at high risk of bias, leaned towards placebo.",
    text: "Tested in small trials in pregnancy that disagree: whether it helps is uncertain.",
    cites: ["garrison-2020-magnesium-cramps#Summary of findings, table 2", "cochrane-2020-pregnancy-cramps#Abstract"],
  },
  {
    id: "exercise",
    indications: ["exercise-associated-cramps"],
    ...unproven("The review looked for trials in cramps from exercise and found none."),
    design: "no-study",
    population: "Nobody: no trial was found.",
    outcome: "Cramps during or after exercise.",
    effect: "Not reported.",
    text: "Not tested for cramps in exercise: a review searched for trials and found none.",
    cites: ["garrison-2020-magnesium-cramps#Abstract"],
  },
  {
    id: "als",
    indications: ["als-cramps"],
    ...unproven(
      "None of the review's trials was in ALS, and the website on minerals leaves neurological causes out. Too much magnesium weakens muscles, breathing included.",
    ),
    design: "no-study",
    population: "Nobody: no trial was found.",
    outcome: "Cramps in ALS.",
    effect: "Not reported.",
    text: "Not tested in ALS; too much magnesium in the blood weakens muscles.",
    cites: [
      "garrison-2020-magnesium-cramps#Included studies",
      "acu-cell-2017-muscle-spasms@neurological-exclusion",
      "synchrony-magnesium-sulfate-smpc#4.4 Special warnings and precautions",
    ],
  },
  {
    id: "restless-legs",
    indications: ["restless-legs"],
    direction: "benefit",
    certainty: "very-low",
    certaintyBecause:
      "One single-blind trial with about 25 people a group, no difference at one month, and only its abstract was read.",
    effectSize: "not-reported",
    design: "randomised-trial",
    population: "75 adults with restless legs for at least 3 months, in three groups (magnesium, vitamin B6, placebo).",
    outcome: "Severity of restless legs and quality of sleep.",
    effect:
      "No difference between the groups at 1 month; different at 2 months (P = 0.001). Figures for each group were not read.",
    text: "Tested in one small single-blind trial: no difference at one month, milder symptoms at two.",
    cites: ["jadidi-2022-magnesium-restless-legs#Abstract"],
  },
  {
    id: "fibromyalgia",
    indications: ["fibromyalgia"],
    ...unproven(
      "One placebo-controlled trial missed its main outcome, with less pain as a secondary finding; the other trial had no placebo.",
    ),
    design: "randomised-trial",
    population: "Adults with fibromyalgia, 4 weeks; and 60 premenopausal women, 8 weeks, without placebo.",
    outcome: "Stress (main outcome), pain, impact of fibromyalgia.",
    effect:
      "Stress score 21.8 against 21.6 after 1 month (P = 0.930); pain severity lower with magnesium (P = 0.029). Without placebo: tender points and impact fell on magnesium citrate.",
    text: "Two small trials in fibromyalgia: the one with placebo found no difference in its main outcome.",
    cites: ["macian-2022-magnesium-fibromyalgia#Abstract", "bagis-2013-magnesium-fibromyalgia#Abstract"],
  },
  {
    id: "sleep-starts",
    indications: ["sleep-starts"],
    ...unproven("No study was found; the website on minerals itself says that mineral remedies do not help."),
    design: "unsourced-claim",
    population: "Nobody: no trial was found.",
    outcome: "Jerks while falling asleep.",
    effect: "Not reported.",
    text: "Not tested for sleep starts; the website on minerals itself says that its remedies do not help them.",
    cites: ["acu-cell-2017-muscle-spasms@minerals-no-help-in-myoclonus"],
  },
];
