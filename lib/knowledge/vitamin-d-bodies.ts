import type { SourceId } from "./citation";

/** A body's cuts for 25-hydroxyvitamin D, in nmol/L, as the precaution `bodies-differ` of vitamin D tells them. */
export interface VitaminDBody {
  readonly body: string;
  /** The source in that precaution's references. */
  readonly source: SourceId;
  readonly cuts: readonly { readonly nmolPerL: number; readonly words: string }[];
  readonly isWithdrawn?: true;
}

export const vitaminDBodies: readonly VitaminDBody[] = [
  {
    body: "SACN 2016, United Kingdom",
    source: "sacn-2016-vitamin-d",
    cuts: [{ nmolPerL: 25, words: "risk below, for populations" }],
  },
  {
    body: "National Osteoporosis Society, United Kingdom",
    source: "nos-2014-vitamin-d",
    cuts: [
      { nmolPerL: 30, words: "treatment below" },
      { nmolPerL: 50, words: "treatment in some from 30" },
    ],
  },
  {
    body: "Institute of Medicine 2011, United States",
    source: "kahwati-2018-vitamin-d-bands",
    cuts: [
      { nmolPerL: 30, words: "at risk below" },
      { nmolPerL: 50, words: "enough for almost everybody" },
    ],
  },
  {
    body: "Endocrine Society 2011, United States",
    source: "holick-2011-endocrine-vitamin-d",
    cuts: [{ nmolPerL: 75, words: "target, withdrawn in 2024" }],
    isWithdrawn: true,
  },
];
