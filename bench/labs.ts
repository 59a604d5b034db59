import type { LabId } from "@/lib/profile/vocabulary/labs";

/** For each lab the cuts that the rules use, and the range in which the patients' results lie; in canonical units. */
export const benchLabs: readonly {
  readonly id: LabId;
  readonly cuts: readonly number[];
  readonly range: readonly [number, number];
}[] = [
  { id: "calcium", cuts: [2.2, 2.6], range: [1.9, 3] },
  { id: "creatine-kinase", cuts: [1000, 5000], range: [20, 6000] },
  { id: "egfr", cuts: [30, 45, 60, 90], range: [8, 125] },
  { id: "ferritin", cuts: [15, 30, 300], range: [5, 500] },
  { id: "fvc", cuts: [50, 80], range: [30, 110] },
  { id: "inr", cuts: [1.5, 3], range: [0.8, 4.5] },
  { id: "magnesium", cuts: [0.7, 1], range: [0.4, 1.4] },
  { id: "phosphate", cuts: [0.8, 1.5], range: [0.5, 2.2] },
  { id: "potassium", cuts: [3.5, 5, 5.3], range: [2.8, 6.4] },
  { id: "qtc", cuts: [450, 470, 500], range: [380, 540] },
  { id: "sodium", cuts: [130, 133], range: [122, 148] },
  { id: "urate", cuts: [360, 480], range: [150, 700] },
  { id: "vitamin-d-25oh", cuts: [50, 125, 250], range: [10, 300] },
];
