import { all, any, type Comparator, type Condition, not } from "../facts/condition";
import { kidneyDiseaseBelow, limits, weakBreathingBelow } from "./thresholds";
import type { VitaminDBand } from "./vitamin-d";
import type { ConditionId } from "./vocabulary/conditions";
import type { FindingId } from "./vocabulary/findings";
import type { LabId } from "./vocabulary/labs";
import type { MedicationId } from "./vocabulary/medications";
import { isMedicineOption } from "./vocabulary/medicine-options";
import type { OptionId } from "./vocabulary/options";

export { all, any, not };

const isPresent = (path: string): Condition => ({ op: "present", path });
const compare = (path: string, comparison: Comparator, cut: number): Condition => ({
  op: "number",
  path,
  comparison,
  cut,
});
const isOneOf = (path: string, values: readonly string[]): Condition => ({ op: "value", path, values });

/** The patient has this condition, as entered. Where a lab can settle it too, use `derived`. */
export const present = (id: ConditionId): Condition => isPresent(`conditions.${id}`);

/** The patient has one of these conditions, as entered. */
export const presentAny = (...ids: readonly ConditionId[]): Condition => any(...ids.map((id) => present(id)));

/** This red flag was found. */
export const found = (id: FindingId): Condition => isPresent(`findings.${id}`);

/** A medicine that is also an option counts as taken when either entry says so. */
function takesEither(id: string): Condition {
  const [medicine, option] = [isPresent(`medications.${id}`), isPresent(`taking.${id}`)];
  return {
    op: "derived",
    name: `takes ${id}`,
    speaksFor: any(medicine, option),
    speaksAgainst: any(not(medicine), not(option)),
    asks: [`medications.${id}`],
  };
}

/** The patient takes a medicine of this class. */
export const takes = (id: MedicationId): Condition =>
  isMedicineOption(id) ? takesEither(id) : isPresent(`medications.${id}`);

/** The patient takes a medicine of one of these classes. */
export const takesAny = (...ids: readonly MedicationId[]): Condition => any(...ids.map((id) => takes(id)));

/** The patient already takes or does this option. */
export const taking = (id: OptionId): Condition => (isMedicineOption(id) ? takesEither(id) : isPresent(`taking.${id}`));

/** The patient already takes or does one of these options. */
export const takingAny = (...ids: readonly OptionId[]): Condition => any(...ids.map((id) => taking(id)));

/** Age in years. */
export const age = {
  atLeast: (years: number) => compare("age", ">=", years),
  below: (years: number) => compare("age", "<", years),
};

/** What needs doing in every patient, whatever else is known. */
export const everyone: Condition = age.atLeast(0);

/** Whether a condition is true of every patient, and so tells nothing about this one. */
export const isEveryone = (condition: Condition): boolean =>
  condition.op === "number" && condition.path === "age" && condition.comparison === ">=" && condition.cut === 0;

export const female: Condition = isOneOf("sex", ["female"]);
export const male: Condition = isOneOf("sex", ["male"]);
export const pregnant: Condition = isOneOf("pregnancy", ["pregnant"]);
export const breastfeeding: Condition = isOneOf("pregnancy", ["breastfeeding"]);
export const pregnantOrBreastfeeding: Condition = isOneOf("pregnancy", ["pregnant", "breastfeeding"]);

/** Whose regulators and guidelines speak first for this patient; never unknown. */
export const inRegion = (...regions: readonly ("us" | "uk" | "other")[]): Condition => isOneOf("region", regions);

/** The vitamin D band, read from the level where there is one, else from the status that was entered. */
export const vitaminDBand = (...bands: readonly VitaminDBand[]): Condition => isOneOf("vitaminDStatus", bands);

const egfr = "labs.egfr";
const kidneyDisease: Condition = {
  op: "derived",
  name: "kidney disease",
  speaksFor: any(present("kidney-disease"), present("dialysis"), compare(egfr, "<", kidneyDiseaseBelow)),
  speaksAgainst: any(not(present("kidney-disease")), compare(egfr, ">=", kidneyDiseaseBelow)),
  asks: ["conditions.kidney-disease", egfr],
};

/** Kidney disease that is settled as absent settles every question about an eGFR below its cut. */
function egfrBelow(cut: number): Condition {
  const below = compare(egfr, "<", cut);
  if (cut > kidneyDiseaseBelow) return below;
  return {
    op: "derived",
    name: `eGFR below ${cut}`,
    speaksFor: below,
    speaksAgainst: any(compare(egfr, ">=", cut), not(kidneyDisease)),
    asks: ["conditions.kidney-disease", egfr],
  };
}

/** A lab result against a cut in the lab's canonical unit (the first in the vocabulary). */
export function lab(id: LabId) {
  const path = `labs.${id}`;
  return {
    below: (cut: number) => (id === "egfr" ? egfrBelow(cut) : compare(path, "<", cut)),
    atLeast: (cut: number) => (id === "egfr" ? not(egfrBelow(cut)) : compare(path, ">=", cut)),
    above: (cut: number) => compare(path, ">", cut),
    atMost: (cut: number) => compare(path, "<=", cut),
  };
}

/** Settled by a condition that was entered or by a lab beyond its limit; a lab within it speaks against. */
const byConditionOrLab = (name: string, id: ConditionId, beyond: Condition, labId: LabId): Condition => ({
  op: "derived",
  name,
  speaksFor: any(present(id), beyond),
  speaksAgainst: any(not(present(id)), not(beyond)),
  asks: [`labs.${labId}`, `conditions.${id}`],
});

const derivedConditions = {
  "kidney-disease": kidneyDisease,
  dialysis: {
    op: "derived",
    name: "dialysis",
    speaksFor: present("dialysis"),
    speaksAgainst: any(not(present("dialysis")), not(kidneyDisease)),
    asks: ["conditions.dialysis"],
  },
  hypercalcaemia: byConditionOrLab(
    "hypercalcaemia",
    "hypercalcaemia",
    lab("calcium").above(limits.calcium.upper),
    "calcium",
  ),
  hypocalcaemia: lab("calcium").below(limits.calcium.lower),
  hyperkalaemia: lab("potassium").above(limits.potassium.upper),
  hypokalaemia: lab("potassium").below(limits.potassium.lower),
  hyponatraemia: lab("sodium").below(limits.sodium.lower),
  hypomagnesaemia: lab("magnesium").below(limits.magnesium.lower),
  hypermagnesaemia: lab("magnesium").above(limits.magnesium.upper),
  "low-ferritin": lab("ferritin").below(limits.ferritin.lower),
  "long-qt": byConditionOrLab(
    "long QT",
    "long-qt",
    any(all(male, lab("qtc").atLeast(limits.qtc.prolongedMale)), lab("qtc").atLeast(limits.qtc.prolongedFemale)),
    "qtc",
  ),
  "respiratory-weakness": {
    op: "derived",
    name: "respiratory muscle weakness",
    speaksFor: any(present("respiratory-weakness"), lab("fvc").below(weakBreathingBelow)),
    speaksAgainst: not(present("respiratory-weakness")),
    asks: ["conditions.respiratory-weakness"],
  },
} as const satisfies Record<string, Condition>;

export type DerivedId = keyof typeof derivedConditions;

/** A fact that more than one entry can settle: kidney disease by the condition, dialysis or a low eGFR. */
export const derived = (id: DerivedId): Condition => derivedConditions[id];
