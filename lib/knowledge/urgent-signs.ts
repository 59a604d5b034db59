import type { Condition } from "../facts/condition";
import { age, any, breastfeeding, pregnant, takes, taking } from "../profile/conditions";
import type { FindingId } from "../profile/vocabulary/findings";
import { type Citation, sourceOf } from "./citation";
import { redFlags } from "./red-flags";

/** A sign for which a patient at home gets help at once, in the patient's words. */
export interface UrgentSign {
  /** The red flags that it puts into words, and on whose sources it rests. */
  readonly of: readonly [FindingId, ...FindingId[]];
  /** The patients who are told; left out, all of them. */
  readonly when?: Condition;
  readonly text: string;
}

/** What a sign is told by: the first red flag that it puts into words. */
export const signId = ({ of: [first] }: UrgentSign): string => first;

/** What every handout says about emergencies, the commonest first. */
export const urgentSigns: readonly UrgentSign[] = [
  {
    of: ["chest-pain", "throat-tightness", "breathless-lying-flat"],
    text: "Chest pain, trouble breathing, or swollen lips or tongue.",
  },
  {
    of: ["one-leg-swelling", "cold-pale-limb", "limb-pain-out-of-proportion"],
    text: "One leg that is swollen, warm or sore, or a limb that turns cold, pale or hard.",
  },
  { of: ["dark-urine"], text: "Dark urine with bad muscle pain." },
  {
    of: ["progressive-weakness", "saddle-numbness"],
    text: "Muscles that grow weak, slurred speech, or numbness between the legs.",
  },
  {
    of: ["rigidity-or-trismus", "tetany"],
    text: "A locked jaw, a stiff body with fever, or hands that lock while your mouth tingles.",
  },
  { of: ["abdominal-colic"], text: "Bad pain in the belly or side that comes in waves." },
  {
    of: ["severe-pregnancy-symptoms"],
    when: pregnant,
    text: "A bad headache, changed sight, or pain below the ribs while you are pregnant.",
  },
  {
    of: ["infant-cramps"],
    when: any(breastfeeding, age.below(1)),
    text: "A baby who has cramps, jerks or goes stiff.",
  },
  {
    of: ["sedative-withdrawal"],
    when: any(takes("benzodiazepine-or-z-drug"), taking("baclofen"), taking("clonazepam")),
    text: "Shaking, a stiff body or a fit after you stop baclofen or a calming drug.",
  },
];

/** The published sources of the safety layer for the red flags that a sign puts into words. */
export const citationsOfSign = ({ of }: UrgentSign): readonly Citation[] =>
  redFlags
    .filter(({ id }) => of.some((one) => one === id))
    .flatMap(({ cites }) => cites)
    .filter((citation) => {
      const { layer, type } = sourceOf(citation);
      return layer === "safety" && type !== "own-rule";
    });
