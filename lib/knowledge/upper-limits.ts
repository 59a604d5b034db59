import type { Condition } from "../facts/condition";
import { age } from "../profile/conditions";
import type { NutrientId } from "../profile/vocabulary/nutrients";
import type { Cites } from "./citation";
import type { Figures } from "./option";

const supervised = "own-rules#Upper limits are for people who are not treated for a lack";

/** Who sets a limit. */
export type LimitBody = "national-academies" | "efsa" | "who";

/** How much of a nutrient an adult can take each day, by one body; for healthy people without supervision. */
export interface UpperLimit {
  readonly nutrient: NutrientId;
  readonly body: LimitBody;
  /** In the nutrient's canonical unit. */
  readonly perDay: number;
  /** What the body calls it, where it is not an upper limit. */
  readonly name?: "safe level" | "advised maximum";
  /** Whether the limit counts food, or what is taken beside it alone. */
  readonly counts: "all" | "supplements";
  /** The adults for whom it is, where not all. */
  readonly when?: Condition;
  /** What sets it, or what it is, to follow the limit in a sentence. */
  readonly says: string;
  readonly figures?: Figures;
  readonly cites: Cites;
}

/** What a limit is told by: `magnesium efsa 250`. */
export const limitId = ({ nutrient, body, perDay }: Pick<UpperLimit, "nutrient" | "body" | "perDay">): string =>
  `${nutrient} ${body} ${perDay}`;

/** In each region the bodies of that part of the world speak first; there is one entry for a body and an age. */
export const upperLimits: readonly UpperLimit[] = [
  {
    nutrient: "vitamin-d",
    body: "national-academies",
    perDay: 100,
    counts: "all",
    says: "Too much raises calcium in blood and urine; a course against deficiency under supervision may go above it.",
    cites: [
      "ross-2011-iom-calcium-vitamin-d#Summary, as reported by another site",
      "efsa-2023-vitamin-d#Abstract",
      supervised,
    ],
  },
  {
    nutrient: "vitamin-d",
    body: "efsa",
    perDay: 100,
    counts: "all",
    says: "Too much raises calcium in blood and urine; a course against deficiency under supervision may go above it.",
    cites: ["efsa-2023-vitamin-d#Abstract", supervised],
  },
  {
    nutrient: "calcium",
    body: "national-academies",
    perDay: 2_500,
    counts: "all",
    when: age.below(51),
    says: "It is 2,000 mg from 51 years.",
    figures: { "2,000 mg": "limit" },
    cites: ["nasem-upper-levels-elements#Calcium"],
  },
  {
    nutrient: "calcium",
    body: "national-academies",
    perDay: 2_000,
    counts: "all",
    when: age.atLeast(51),
    says: "It is 2,500 mg up to 50 years.",
    figures: { "2,500 mg": "limit" },
    cites: ["nasem-upper-levels-elements#Calcium"],
  },
  {
    nutrient: "calcium",
    body: "efsa",
    perDay: 2_500,
    counts: "all",
    says: "It is the same at every adult age.",
    cites: [
      "efsa-2012-calcium-vitamin-d-limits#News item; abstract on calcium",
      "efsa-2018-upper-levels-summary#Table 1, calcium",
    ],
  },
  {
    nutrient: "magnesium",
    body: "national-academies",
    perDay: 350,
    counts: "supplements",
    says: "Diarrhoea sets it; where the kidneys fail it builds up.",
    cites: ["nasem-upper-levels-elements#Magnesium", "iom-1997-magnesium#Chapter 6, hazard identification, page 244"],
  },
  {
    nutrient: "magnesium",
    body: "efsa",
    perDay: 250,
    counts: "supplements",
    says: "Diarrhoea sets it; where the kidneys fail it builds up.",
    cites: [
      "efsa-2018-upper-levels-summary#Table 1, magnesium",
      "bfr-2017-magnesium#Press release",
      "iom-1997-magnesium#Chapter 6, hazard identification, page 244",
    ],
  },
  {
    nutrient: "vitamin-c",
    body: "national-academies",
    perDay: 2_000,
    counts: "all",
    says: "Above it diarrhoea is likelier.",
    cites: ["iom-2000-vitamin-c#Page 393, vitamin C", "endotext-upper-levels-vitamins#Table 17, vitamin C"],
  },
  {
    nutrient: "vitamin-e",
    body: "national-academies",
    perDay: 1_000,
    counts: "supplements",
    says: "Bleeding sets it: it is 1,500 IU of the natural or 1,100 IU of the synthetic form.",
    cites: ["endotext-upper-levels-vitamins#Table 17, vitamin E", "ods-vitamin-e#Can vitamin E be harmful?"],
  },
  {
    nutrient: "vitamin-e",
    body: "efsa",
    perDay: 300,
    counts: "all",
    says: "Bleeding sets it; it does not hold for people on an anticoagulant or antiplatelet medicine.",
    cites: ["efsa-2024-vitamin-e#Abstract"],
  },
  {
    nutrient: "iron",
    body: "national-academies",
    perDay: 45,
    counts: "all",
    says: "It is not for iron that is given against a proven lack.",
    cites: ["nasem-upper-levels-elements#Iron", supervised],
  },
  {
    nutrient: "iron",
    body: "efsa",
    perDay: 40,
    name: "safe level",
    counts: "all",
    says: "No upper limit could be set. It does not apply to iron given under supervision for anaemia from a lack of it.",
    cites: ["efsa-2024-iron#Safe levels"],
  },
  {
    nutrient: "folic-acid",
    body: "national-academies",
    perDay: 1_000,
    counts: "supplements",
    says: "Where vitamin B12 is lacking, more can let nerve damage go on. What is prescribed for a reason of its own is judged by that.",
    cites: ["endotext-upper-levels-vitamins#Table 17, folate", "efsa-2023-folate#Abstract", supervised],
  },
  {
    nutrient: "folic-acid",
    body: "efsa",
    perDay: 1_000,
    counts: "supplements",
    says: "Where vitamin B12 is lacking, more can let nerve damage go on. What is prescribed for a reason of its own is judged by that.",
    cites: ["efsa-2023-folate#Abstract", supervised],
  },
  {
    nutrient: "vitamin-b6",
    body: "national-academies",
    perDay: 100,
    counts: "all",
    says: "Too much damages nerves.",
    cites: ["endotext-upper-levels-vitamins#Table 17, vitamin B6", "efsa-2023-vitamin-b6#Abstract"],
  },
  {
    nutrient: "vitamin-b6",
    body: "efsa",
    perDay: 12,
    counts: "all",
    says: "Too much damages nerves.",
    cites: ["efsa-2023-vitamin-b6#Abstract"],
  },
  {
    nutrient: "choline",
    body: "national-academies",
    perDay: 3_500,
    counts: "all",
    says: "Low blood pressure sets it.",
    cites: ["iom-1998-choline#Chapter 12, page 412", "endotext-upper-levels-vitamins#Table 17, choline"],
  },
  {
    nutrient: "sodium",
    body: "who",
    perDay: 2_000,
    name: "advised maximum",
    counts: "all",
    says: "That is 5 g of salt.",
    cites: ["who-centre-salt-recommendations#Current recommendations"],
  },
];
