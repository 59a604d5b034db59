import type { Alert } from "../words/assessment";

/** What every patient of a group is told first, by the alert's id. */
const ofGroups: Readonly<Record<string, string>> = {
  "population.under-18": "None of this was tested in children.",
  "population.pregnancy": "Most of this was never tested in pregnancy. Ask your maternity team first.",
  "population.breastfeeding": "Most of this was never tested in people who nurse a baby. Ask us first.",
  "population.dialysis": "Ask your kidney team first about every pill and every drink.",
};

/** What a patient is told first because of an alert; most alerts are for the clinician alone. */
export const toldFirst = ({ id }: Alert): string | undefined => ofGroups[id];

/** Said above the options while a red flag comes first. */
export const notYet = "Wait with all of this for now. We need to look into something else first.";

/** Whom to call in an emergency, by the region of the profile. */
export const emergencyCall = {
  us: "Call 911.",
  uk: "Call 999.",
  other: "Call an ambulance.",
} as const;

/** Every fixed sentence, for the test of plain words. */
export const fixedSentences: readonly string[] = [...Object.values(ofGroups), notYet, ...Object.values(emergencyCall)];
