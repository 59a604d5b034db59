import { listed } from "../facts/describe";
import type { IndicationId } from "../profile/vocabulary/indications";

/** What each indication is called on paper; it can follow "helps" and "your options for". */
const complaints: Readonly<Record<IndicationId, string>> = {
  "als-cramps": "cramps in ALS",
  fibromyalgia: "fibromyalgia",
  "vitamin-d-deficiency": "low vitamin D",
  "nocturnal-leg-cramps": "leg cramps at night",
  "exercise-associated-cramps": "cramps in sport",
  "circulatory-cramps": "foot and calf cramps",
  "muscle-spasm-pain": "tight, painful muscles",
  "restless-legs": "restless legs",
  "sleep-starts": "jerks as you fall asleep",
  "pregnancy-cramps": "leg cramps in pregnancy",
  "muscle-cramps": "muscle cramps",
};

/** An indication in the patient's words. */
export const complaintOf = (indication: string): string => complaints[indication as IndicationId];

/** "leg cramps at night and restless legs". */
export const complaintsInWords = (indications: readonly string[]): string =>
  listed(indications.map(complaintOf), "and");
