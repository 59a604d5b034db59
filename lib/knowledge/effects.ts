import type { OptionId } from "../profile/vocabulary/options";

/** How an effect is measured; below "no difference" there is less of the outcome, above it more. */
export const effectScales = {
  ratio: { label: "Ratios", unit: "times as often", noDifference: 1, ends: ["less often", "more often"] },
  standardised: {
    label: "Standardised mean differences",
    unit: "standard deviations",
    noDifference: 0,
    ends: ["less", "more"],
  },
  "cramps-a-week": { label: "Cramps a week", unit: "cramps a week", noDifference: 0, ends: ["fewer", "more"] },
  "cramps-in-two-weeks": {
    label: "Cramps in two weeks",
    unit: "cramps in two weeks",
    noDifference: 0,
    ends: ["fewer", "more"],
  },
  "per-cent": { label: "Change in how often cramps come", unit: "%", noDifference: 0, ends: ["fewer", "more"] },
  cm: { label: "Severity on a 10 cm scale", unit: "cm", noDifference: 0, ends: ["milder", "worse"] },
  "points-of-100": { label: "Pain on scales of 100 points", unit: "points", noDifference: 0, ends: ["less", "more"] },
  "points-of-40": {
    label: "Restless legs, scale of 0 to 40 points",
    unit: "points",
    noDifference: 0,
    ends: ["milder", "worse"],
  },
  "impact-points": { label: "Impact of fibromyalgia (FIQ)", unit: "points", noDifference: 0, ends: ["less", "more"] },
  metres: { label: "Distance walked", unit: "m", noDifference: 0, ends: ["shorter", "farther"] },
} as const;

export type EffectScale = keyof typeof effectScales;

/** Where in the option's file a figure stands. */
type Place = { readonly statement: string } | { readonly warning: string };

/** A figure from an option's file that can be drawn; `asWritten` is how it stands there. */
export type Effect = Place & {
  readonly option: OptionId;
  readonly scale: EffectScale;
  readonly outcome: string;
  readonly value: number;
  readonly interval: readonly [low: number, high: number] | "not-reported";
  /** What was reported in the interval's stead, as it stands in the file. */
  readonly reported?: string;
  readonly asWritten: string;
};

/** The effects that are drawn, in the order of their scales. */
export const effects: readonly Effect[] = [
  {
    option: "vitamin-k2",
    statement: "nocturnal-leg-cramps",
    scale: "cramps-a-week",
    outcome: "Vitamin K2 against placebo, in people aged 65 or over, as first published",
    value: -2.67,
    interval: [-2.86, -2.49],
    asWritten: "difference −2.67 (95 % CI −2.86 to −2.49)",
  },
  {
    option: "magnesium",
    statement: "rest-cramps",
    scale: "cramps-a-week",
    outcome: "Magnesium against placebo, cramps at rest",
    value: -0.18,
    interval: [-0.84, 0.49],
    asWritten: "0.18 fewer (0.84 fewer to 0.49 more",
  },
  {
    option: "magnesium",
    statement: "rest-cramps",
    scale: "per-cent",
    outcome: "Magnesium against placebo, cramps at rest",
    value: -9.59,
    interval: [-23.14, 3.97],
    asWritten: "9.59 % lower than placebo (95 % CI 23.14 % lower to 3.97 % higher",
  },
  {
    option: "taurine",
    statement: "liver-disease-cramps",
    scale: "cramps-in-two-weeks",
    outcome: "Taurine against placebo, in chronic liver disease",
    value: -7,
    interval: "not-reported",
    reported: "P = 0.03",
    asWritten: "7 fewer cramps a fortnight (P = 0.03)",
  },
  {
    option: "stretching",
    statement: "night-cramps",
    scale: "cm",
    outcome: "Stretching against no stretching, night cramps",
    value: -1.3,
    interval: [-1.74, -0.86],
    asWritten: "−1.30 cm (95 % CI −1.74 to −0.86)",
  },
  {
    option: "mexiletine",
    statement: "als-cramps",
    scale: "ratio",
    outcome: "Cramps in ALS: mexiletine 300 mg a day against placebo",
    value: 0.31,
    interval: "not-reported",
    reported: "P = 0.047",
    asWritten: "31 % of the placebo rate (P = 0.047)",
  },
  {
    option: "mexiletine",
    statement: "als-cramps",
    scale: "ratio",
    outcome: "Cramps in ALS: mexiletine 900 mg a day against placebo",
    value: 0.16,
    interval: "not-reported",
    reported: "P = 0.002",
    asWritten: "900 mg a day: 16 % (P = 0.002)",
  },
  {
    option: "magnesium",
    statement: "rest-cramps",
    scale: "ratio",
    outcome: "At least a quarter fewer cramps: magnesium against placebo",
    value: 1.04,
    interval: [0.84, 1.29],
    asWritten: "RR 1.04, 0.84 to 1.29",
  },
  {
    option: "omega-3",
    warning: "new-atrial-fibrillation",
    scale: "ratio",
    outcome: "Atrial fibrillation: omega-3 against none",
    value: 1.25,
    interval: [1.07, 1.46],
    asWritten: "hazard ratio 1.25 (95 % CI 1.07 to 1.46)",
  },
  {
    option: "quinine",
    warning: "mortality",
    scale: "ratio",
    outcome: "Deaths: quinine for a year or more against none, a cohort",
    value: 1.24,
    interval: [1.21, 1.27],
    asWritten: "adjusted hazard ratio 1.24 (95 % CI 1.21 to 1.27)",
  },
  {
    option: "iron",
    warning: "in-trials",
    scale: "ratio",
    outcome: "Adverse events in restless legs: iron against placebo",
    value: 1.48,
    interval: [0.97, 2.25],
    asWritten: "1.48 times as many (95 % CI 0.97 to 2.25)",
  },
  {
    option: "muscle-relaxants",
    warning: "harms",
    scale: "ratio",
    outcome: "Adverse events in acute low-back pain: muscle relaxants against controls",
    value: 1.6,
    interval: [1.2, 2],
    asWritten: "relative risk 1.6, 95 % CI 1.2 to 2.0",
  },
  {
    option: "medication-review",
    statement: "night-cramps",
    scale: "ratio",
    outcome: "Treatment for cramps started after a long-acting beta-agonist, against before",
    value: 2.42,
    interval: [2.02, 2.89],
    asWritten: "long-acting beta-agonists 2.42 (2.02 to 2.89)",
  },
  {
    option: "medication-review",
    statement: "night-cramps",
    scale: "ratio",
    outcome: "Treatment for cramps started after a potassium-sparing diuretic, against before",
    value: 2.12,
    interval: [1.61, 2.78],
    asWritten: "potassium-sparing diuretics 2.12 (1.61 to 2.78)",
  },
  {
    option: "medication-review",
    statement: "night-cramps",
    scale: "ratio",
    outcome: "Treatment for cramps started after a thiazide-like diuretic, against before",
    value: 1.48,
    interval: [1.29, 1.68],
    asWritten: "thiazide-like 1.48 (1.29 to 1.68)",
  },
  {
    option: "medication-review",
    statement: "night-cramps",
    scale: "ratio",
    outcome: "Treatment for cramps started after a loop diuretic, against before",
    value: 1.2,
    interval: [1, 1.44],
    asWritten: "loop 1.20 (1.00 to 1.44)",
  },
  {
    option: "medication-review",
    statement: "night-cramps",
    scale: "ratio",
    outcome: "Treatment for cramps started after a statin, against before",
    value: 1.16,
    interval: [1.04, 1.29],
    asWritten: "statins 1.16 (1.04 to 1.29)",
  },
  {
    option: "exercise-training",
    statement: "fibromyalgia",
    scale: "standardised",
    outcome: "Pain in fibromyalgia: exercise against other treatments",
    value: -0.62,
    interval: [-0.78, -0.46],
    asWritten: "pain −0.62 (−0.78 to −0.46)",
  },
  {
    option: "exercise-training",
    statement: "fibromyalgia",
    scale: "standardised",
    outcome: "Fatigue in fibromyalgia: exercise against usual care",
    value: -0.47,
    interval: [-0.67, -0.27],
    asWritten: "fatigue −0.47 (−0.67 to −0.27)",
  },
  {
    option: "vitamin-d",
    statement: "fibromyalgia",
    scale: "standardised",
    outcome: "Pain in fibromyalgia: vitamin D, second review",
    value: -0.15,
    interval: [-0.77, 0.47],
    asWritten: "standardised −0.15 (−0.77 to 0.47)",
  },
  {
    option: "vitamin-d",
    statement: "fibromyalgia",
    scale: "standardised",
    outcome: "Pain in fibromyalgia: vitamin D, newest review",
    value: -0.85,
    interval: [-1.54, -0.17],
    asWritten: "standardised −0.85 (−1.54 to −0.17)",
  },
  {
    option: "massage",
    statement: "spasm",
    scale: "standardised",
    outcome: "Pain in the short term: massage against sham or no treatment",
    value: -1.24,
    interval: [-1.85, -0.64],
    asWritten: "−1.24 (95 % CI −1.85 to −0.64)",
  },
  {
    option: "physical-therapy",
    statement: "spasm",
    scale: "standardised",
    outcome: "Pain in long-standing low-back pain: exercise against no intervention",
    value: -0.33,
    interval: [-0.58, -0.08],
    asWritten: "−0.33 (95 % CI −0.58 to −0.08)",
  },
  {
    option: "vitamin-d",
    statement: "fibromyalgia",
    scale: "impact-points",
    outcome: "Vitamin D, five trials",
    value: -7.82,
    interval: [-12.05, -3.59],
    asWritten: "−7.82 points (−12.05 to −3.59)",
  },
  {
    option: "analgesics",
    statement: "injured-muscle",
    scale: "points-of-100",
    outcome: "NSAID against placebo, acute low-back pain",
    value: -7.29,
    interval: [-10.98, -3.61],
    asWritten: "7.29 points less (95 % CI 3.61 to 10.98)",
  },
  {
    option: "muscle-relaxants",
    statement: "spasm",
    scale: "points-of-100",
    outcome: "Muscle relaxants, acute low-back pain",
    value: -7.7,
    interval: [-12.1, -3.3],
    asWritten: "Pain 7.7 points less (95 % CI 3.3 to 12.1)",
  },
  {
    option: "therapeutic-ultrasound",
    statement: "spasm",
    scale: "points-of-100",
    outcome: "Ultrasound with exercise against exercise alone, long-standing low-back pain",
    value: -21.07,
    interval: [-27.6, -14.54],
    asWritten: "21.07 points less pain than with exercise alone (95 % CI 14.54 to 27.60)",
  },
  {
    option: "iron",
    statement: "restless-legs-low-stores",
    scale: "points-of-40",
    outcome: "Iron against placebo, low iron stores",
    value: -3.78,
    interval: [-6.25, -1.31],
    asWritten: "3.78 points (95 % CI 1.31 to 6.25) more relief than placebo",
  },
  {
    option: "exercise-training",
    statement: "confirmed-arterial-disease",
    scale: "metres",
    outcome: "Supervised exercise against usual care, intermittent claudication",
    value: 156,
    interval: [81, 231],
    asWritten: "156 m further (95 % CI 81 to 231 m)",
  },
  {
    option: "omega-3",
    statement: "circulatory-cramps",
    scale: "metres",
    outcome: "Omega-3, farthest distance, intermittent claudication",
    value: 16.99,
    interval: [-72.14, 106.11],
    asWritten: "farthest walking 16.99 m more (72.14 m less to 106.11 m more)",
  },
];

/** Absolute numbers in two groups, drawn with the same denominator. */
export type AbsoluteNumbers = Place & {
  readonly option: OptionId;
  readonly title: string;
  readonly about: string;
  readonly groups: readonly [
    { readonly name: string; readonly count: number },
    { readonly name: string; readonly count: number },
  ];
  readonly asWritten: string;
};

export const absoluteNumbers: readonly AbsoluteNumbers[] = [
  {
    option: "l-glutamine",
    warning: "critical-illness",
    title: "In critical illness more people died with glutamine",
    about: "1,223 ventilated adults with multi-organ failure: deaths within 28 days, for every 1,000 people",
    groups: [
      { name: "With glutamine", count: 324 },
      { name: "Without", count: 272 },
    ],
    asWritten: "28-day deaths were 32.4 % with glutamine and 27.2 % without",
  },
  {
    option: "magnesium",
    statement: "rest-cramps",
    title: "With magnesium about as many had a quarter fewer cramps as with placebo",
    about: "Adults with cramps at rest: at least a quarter fewer cramps, for every 1,000 people",
    groups: [
      { name: "With magnesium", count: 669 },
      { name: "With placebo", count: 644 },
    ],
    asWritten: "669 against 644 in 1,000",
  },
];
