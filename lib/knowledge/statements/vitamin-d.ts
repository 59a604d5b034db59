import { vitaminDBand } from "../../profile/conditions";
import { type Option, unproven } from "../option";

/** What is known of vitamin D, by the level in the blood and by indication. */
export const vitaminDStatements: Option["statements"] = [
  {
    id: "severe-deficiency-bone",
    indications: ["vitamin-d-deficiency"],
    when: vitaminDBand("severe-deficiency"),
    direction: "benefit",
    certainty: "moderate",
    certaintyBecause:
      "Established practice that the bodies agree on below 30 nmol/L (the British threshold for populations is 25), to prevent and treat osteomalacia. We read summaries of the guidance and not the trials behind it.",
    effectSize: "not-reported",
    design: "guideline",
    population: "Adults with 25-hydroxyvitamin D below 30 nmol/L.",
    outcome: "Bone and mineral health: osteomalacia, its fractures and low calcium. Not cramps.",
    effect: "Not reported as one figure; below 20 to 30 nmol/L the risk of poor bone and muscle health rises.",
    text: "Correcting a severe deficiency is established for bone and mineral health. Whether it eases cramps or spasm is unproven.",
    cites: [
      "nos-2014-vitamin-d#Who to treat",
      "nhsggc-2023-vitamin-d#Introduction",
      "sacn-2016-vitamin-d#Paragraphs 6.374 to 6.376",
      "vitamin-d-digest@known-for-bone",
    ],
  },
  {
    id: "deficiency-bone",
    indications: ["vitamin-d-deficiency"],
    when: vitaminDBand("deficiency"),
    direction: "benefit",
    certainty: "low",
    certaintyBecause:
      "The bodies differ from 30 to 50 nmol/L: enough for some, too little for others. British guidance treats it where there is bone disease, a reason for deficiency or symptoms that suggest it.",
    effectSize: "not-reported",
    design: "guideline",
    population: "Adults with 25-hydroxyvitamin D from 30 to below 50 nmol/L.",
    outcome: "Bone and mineral health. Not cramps.",
    effect: "Not reported as one figure; about 50 nmol/L is enough for almost everybody.",
    text: "Correcting a level of 30 to 50 nmol/L is for bone and mineral health, and the bodies differ on who needs it. Whether it eases cramps or spasm is unproven.",
    cites: [
      "nos-2014-vitamin-d#Who to treat",
      "ross-2011-iom-calcium-vitamin-d#Summary, as reported by another site",
      "kahwati-2018-vitamin-d-bands#Appendix A, table 1",
    ],
  },
  {
    id: "severe-deficiency-strength",
    indications: ["vitamin-d-deficiency"],
    when: vitaminDBand("severe-deficiency"),
    direction: "benefit",
    certainty: "very-low",
    certaintyBecause:
      "A subgroup of a review to January 2014; a later trial in people with low levels found no change, also below 25 nmol/L. Strength is another outcome than cramps.",
    effectSize: "small",
    design: "systematic-review",
    population: "30 randomised trials, 5,615 people, mean age 61.1 years; the gain was clearer below 30 nmol/L.",
    outcome: "Muscle strength; muscle mass and power beside it. Not cramps.",
    effect:
      "Strength: standardised difference 0.17 (P = 0.02). Mass and power: no significant change. The later trial, 417 people whose level rose from 33 to 89 nmol/L: no change in strength in four months.",
    text: "Older trials found a small gain in strength, clearer below 30 nmol/L; a later trial in people with low levels found none.",
    cites: [
      "beaudart-2014-vitamin-d-muscle#Abstract",
      "grimnes-2019-vitamin-d-strength#Abstract",
      "vitamin-d-digest@meta-analysis",
      "vitamin-d-digest@thirty-trials",
      "vitamin-d-digest@small-strength-gain",
      "vitamin-d-digest@no-mass-gain",
      "vitamin-d-digest@no-power-gain",
      "vitamin-d-digest@more-below-30",
    ],
  },
  {
    id: "spasm-in-deficiency",
    indications: ["muscle-spasm-pain"],
    when: vitaminDBand("severe-deficiency", "deficiency"),
    ...unproven("Four patients of one author, no control group, pain that comes and goes; only the abstract was read."),
    design: "case-series",
    population:
      "Four patients with long-standing neck or back pain and spasm and a level below 30 ng/mL (75 nmol/L), after physical therapy and anti-inflammatory drugs had failed.",
    outcome: "Pain and spasm as the patients told it.",
    effect: "More than 70 % improvement reported; no comparison.",
    text: "Four patients without a control group said that their spasm improved. That is no proof of relief.",
    cites: [
      "cai-2019-vitamin-d-spasm#Abstract",
      "vitamin-d-digest@case-series",
      "vitamin-d-digest@failed-usual-care",
      "vitamin-d-digest@seventy-per-cent",
      "vitamin-d-digest@alleviates-spasm",
      "vitamin-d-digest@emerging-spasm-role",
      "vitamin-d-digest@improved-after-correction",
      "vitamin-d-digest@cost-effective",
    ],
  },
  {
    id: "not-deficient",
    indications: ["muscle-spasm-pain", "muscle-cramps", "nocturnal-leg-cramps"],
    when: vitaminDBand("insufficiency", "sufficient"),
    direction: "no-clear-benefit",
    certainty: "low",
    certaintyBecause:
      "Large pooled placebo-controlled trials, one level down because they measured strength and walking and not cramps, and one because only abstracts were read.",
    directness: "indirect",
    effectSize: "none",
    design: "systematic-review",
    population: "54 placebo-controlled trials, 8,747 people; 15 studies of 2,866 people over 65 who live at home.",
    outcome: "Strength and mobility. Not cramps.",
    effect:
      "Timed up-and-go 0.15 s slower (95 % CI 0.03 to 0.26); knee flexion 3.3 N weaker (0.03 to 6.63); other measures no different. Over 65: grip 0.2 kg stronger (−0.25 to 0.7), timed up-and-go 0.3 s slower (0.1 to 0.5).",
    text: "With 50 nmol/L or more there is no deficiency to correct; pooled trials found no gain in strength and slightly slower walking tests. Cramps were not measured.",
    cites: [
      "bislev-2021-vitamin-d-muscle#Abstract",
      "rosendahl-riise-2017-vitamin-d-older#Abstract",
      "vitamin-d-digest@emerging-muscle-role",
      "vitamin-d-digest@more-at-65",
      "vitamin-d-digest@crucial-role",
    ],
  },
  {
    id: "cramps-any-level",
    indications: ["muscle-cramps", "nocturnal-leg-cramps", "muscle-spasm-pain", "vitamin-d-deficiency"],
    ...unproven("No randomised trial with cramps or spasm as its outcome was found."),
    design: "no-study",
    population: "Nobody: no trial was found.",
    outcome: "Muscle cramps or spasm.",
    effect: "Not reported.",
    text: "Not tested for cramps or spasm in any trial that we found. The level decides whether there is a deficiency to correct.",
    cites: [
      "own-rules#No study found",
      "acu-cell-2017-muscle-spasms@vitamin-d-by-blood-test",
      "vitamin-d-digest@alleviates-spasm",
    ],
  },
  {
    id: "fibromyalgia",
    indications: ["fibromyalgia"],
    direction: "no-clear-benefit",
    certainty: "low",
    certaintyBecause:
      "Small trials, and the reviews disagree on pain: two found no difference, the newest found less. One mixes trials with before-and-after studies. Only abstracts were read.",
    effectSize: "none",
    design: "systematic-review",
    population:
      "People with fibromyalgia: 8 studies with 694, 5 randomised trials with 315, and 4 studies in the newest review.",
    outcome: "Pain on a visual scale; impact of fibromyalgia (FIQ).",
    effect:
      "Pain: −0.60 points (95 % CI −1.38 to 0.17) in five trials; standardised −0.15 (−0.77 to 0.47) in the second review; standardised −0.85 (−1.54 to −0.17) in the newest. FIQ better in all three: −7.82 points (−12.05 to −3.59) in the five trials.",
    text: "The reviews disagree on pain; the impact score improved in all three. No clear benefit for pain can be claimed.",
    cites: [
      "vitamin-d-fibromyalgia-five-trials#Abstract",
      "yang-2023-vitamin-d-fibromyalgia#Abstract",
      "ilari-2025-vitamin-d-fibromyalgia#Abstract",
    ],
  },
  {
    id: "als-cramps",
    indications: ["als-cramps"],
    ...unproven(
      "No trial of vitamin D for cramps in ALS was found, and the website on minerals leaves neurological causes out.",
    ),
    design: "no-study",
    population: "Nobody: no trial was found.",
    outcome: "Cramps in ALS.",
    effect: "Not reported.",
    text: "Not tested for cramps in ALS. A deficiency is corrected for bone, in ALS as in others.",
    cites: ["own-rules#No study found", "acu-cell-2017-muscle-spasms@neurological-exclusion"],
  },
  {
    id: "pregnancy-cramps",
    indications: ["pregnancy-cramps"],
    ...unproven(
      "One trial of 126 women, of which a part of the abstract could be read; the result for how often cramps came was not in it.",
    ),
    design: "randomised-trial",
    population:
      "126 pregnant women with leg cramps in three groups: vitamin D 1,000 IU a day, the same with calcium carbonate 300 mg, or placebo, for 60 days.",
    outcome: "Leg cramps in pregnancy.",
    effect:
      "How long cramps lasted did not differ (P = 0.730). A difference for vitamin D is reported, but the part of the abstract that we read does not say in what.",
    text: "Tested for leg cramps in pregnancy in one trial of 126 women, of which we could read a part; whether it helps is uncertain.",
    cites: [
      "tabriz-2014-calcium-vitamin-d-pregnancy#Abstract",
      "demay-2024-endocrine-vitamin-d#Abstract",
      "sacn-2016-vitamin-d#Paragraph 9.63",
    ],
  },
];
