import { derived } from "../../profile/conditions";
import { type Option, unproven } from "../option";

/** What is known of calcium, for a low blood calcium and for cramps. */
export const calciumStatements: Option["statements"] = [
  {
    id: "low-blood-calcium",
    indications: ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain", "vitamin-d-deficiency"],
    when: derived("hypocalcaemia"),
    direction: "benefit",
    certainty: "low",
    certaintyBecause:
      "Emergency guidance of a professional society; no trial with cramps as its outcome stands behind it. Its subject is acute low calcium, and part of it was read.",
    effectSize: "not-reported",
    design: "guideline",
    population: "Adults with adjusted calcium below the reference interval (2.20 to 2.60 mmol/L).",
    outcome: "Low blood calcium and its effects on nerve and muscle. Not cramps of other cause.",
    effect: "Not reported as a figure.",
    text: "Low blood calcium causes muscle spasm, and calcium corrects it while the cause is found. This treats the low calcium; it is no remedy for other cramps.",
    cites: [
      "turner-2016-hypocalcaemia#Clinical presentation; Management, mild hypocalcaemia",
      "schini-2021-calcium#Abstract",
      "acu-cell-2017-muscle-spasms@need-coeliac",
    ],
  },
  {
    id: "cramps",
    indications: ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain"],
    ...unproven(
      "A website claims it and cites no study; outside pregnancy no randomised trial of calcium for cramps was found.",
    ),
    design: "unsourced-claim",
    population: "Nobody: no trial was found.",
    outcome: "Muscle cramps or spasm.",
    effect:
      "Not reported. One person's cramps are said to have ended on 500 mg a day, without date, control or follow-up.",
    text: "A website recommends it without a source, and no trial was found. Trying it for a few days shows nothing, since cramps come and go by themselves.",
    cites: [
      "acu-cell-2017-muscle-spasms@calcium-nocturnal",
      "acu-cell-2017-muscle-spasms@trial-of-calcium",
      "acu-cell-2017-muscle-spasms@improvement-means-deficiency",
      "acu-cell-2017-muscle-spasms@case-calcium",
      "acu-cell-2017-muscle-spasms@left-side-calcium",
      "vitamin-k2-press-report@factors-minerals",
      "acu-cell-2017-muscle-spasms@worse-means-high-calcium",
    ],
  },
  {
    id: "pregnancy-cramps",
    indications: ["pregnancy-cramps"],
    ...unproven(
      "The review rates all its evidence low or very low; single small trials that could not be pooled. We read part of its abstract, without the results for calcium. A later trial gave it with vitamin D alone.",
    ),
    design: "systematic-review",
    population: "Pregnant women with leg cramps: eight small trials with 576 women for all treatments together.",
    outcome: "How often leg cramps came, how strong and how long.",
    effect:
      "Could not be pooled; figures for calcium were not in what we read. With vitamin D, cramps lasted as long as on placebo (P = 0.730; 126 women).",
    text: "Tested in pregnancy in a few small trials; whether it helps leg cramps is uncertain.",
    cites: ["cochrane-2020-pregnancy-cramps#Abstract", "tabriz-2014-calcium-vitamin-d-pregnancy#Abstract"],
  },
  {
    id: "vitamin-d-deficiency",
    indications: ["vitamin-d-deficiency"],
    ...unproven(
      "Calcium beside vitamin D is for people whose calcium is low or whose food lacks it; no study of cramps was found.",
    ),
    design: "no-study",
    population: "Nobody: no trial was found.",
    outcome: "Cramps or spasm in vitamin D deficiency.",
    effect: "Not reported.",
    text: "Not tested for cramps in vitamin D deficiency. A low blood calcium or a diet without calcium is another reason.",
    cites: ["own-rules#No study found", "turner-2016-hypocalcaemia#Potential causes"],
  },
];
