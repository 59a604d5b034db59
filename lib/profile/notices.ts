import { formatISO, parseISO, subMonths } from "date-fns";
import { amountsEntered } from "./amounts";
import { isPresentationAssumed } from "./indications";
import type { Presence, Profile } from "./schema";
import { adultFrom, isPregnancyPossibleAt, kidneyDiseaseBelow, limits, weakBreathingBelow } from "./thresholds";
import { impliesPregnancy, type Patient } from "./understand";
import { inCanonicalUnit, labOf, quantityInWords } from "./units";
import { vitaminDLevel } from "./vitamin-d";
import type { LabId } from "./vocabulary/labs";
import { labelOf } from "./words";

/** Something about the entries themselves that the reader must know before the list. */
export interface Notice {
  readonly kind: "conflict" | "assumption" | "stale-lab";
  /** The fact that it is about; the alert's id is `kind.about`. */
  readonly about: string;
  readonly message: string;
  readonly because: readonly string[];
}

/** A lab older than this, in months, counts but is flagged as old. */
export const staleAfterMonths = 12;

/** Conflicting entries, assumptions and old results. `today` is an ISO date: there is no clock in here. */
export function noticesOf(patient: Patient, today: string): readonly Notice[] {
  return [...conflictsOf(patient), ...assumptionsOf(patient), ...staleLabsOf(patient.profile, today)];
}

function conflictsOf({ profile, derived }: Patient): readonly Notice[] {
  const { conditions = {}, labs = {}, medications = {}, taking = {} } = profile;
  const conflicts: Notice[] = [];
  const add = (about: string, message: string, ...because: string[]) =>
    conflicts.push({ kind: "conflict", about, message, because });

  if (conditions["kidney-disease"] === "absent" && derived.kidneyDisease === "present") {
    const isLow = derived.egfr !== undefined && derived.egfr.value < kidneyDiseaseBelow;
    const egfrPath = derived.egfr?.from === "ckd-epi-2021" ? "labs.creatinine" : "labs.egfr";
    const what = isLow
      ? `Kidney disease was entered as absent, with an eGFR of ${quantityInWords(derived.egfr.value, "mL/min/1.73m2")}. One low result is not a diagnosis; it is read as kidney disease here, for safety.`
      : "Kidney disease was entered as absent in a patient on dialysis. It is read as present.";
    add("kidney-disease", what, "conditions.kidney-disease", isLow ? egfrPath : "conditions.dialysis");
  }
  const pregnancy = pregnancyConflict(profile);
  if (pregnancy !== undefined && derived.pregnancy === "pregnant") {
    add("pregnancy", `${pregnancy.message} The patient is read as pregnant, for safety.`, ...pregnancy.because);
  } else if (pregnancy !== undefined) {
    add("pregnancy", `${pregnancy.message} The patient is read as breastfeeding, for safety.`, ...pregnancy.because);
  }
  const level = labs["vitamin-d-25oh"];
  const status = profile.vitaminDStatus ?? "unknown";
  if (level !== undefined && status !== "unknown" && vitaminDLevel(level).band !== status) {
    const bands = `${status.replace("-", " ")}, but the level of ${quantityInWords(level.value, level.unit)} is in the band ${vitaminDLevel(level).band.replace("-", " ")}`;
    add("vitamin-d", `Vitamin D was entered as ${bands}. The level counts.`, "vitaminDStatus", "labs.vitamin-d-25oh");
  }
  for (const { id, labId, words, isBeyond } of labConflicts) {
    const result = labs[labId];
    if (conditions[id] !== "absent" || result === undefined) continue;
    if (!isBeyond(inCanonicalUnit(labId, result), profile)) continue;
    const value = `${labOf(labId).label} is ${quantityInWords(result.value, result.unit)}`;
    add(id, `${words} was entered as absent, but ${value}. The result counts.`, `conditions.${id}`, `labs.${labId}`);
  }
  for (const product of new Set(amountsEntered(profile).map((part) => part.product))) {
    if (taking[product] !== "absent") continue;
    const what = `${labelOf(`taking.${product}`)} was entered as not taken, and with an amount a day. It is read as taken.`;
    add(product, what, `taking.${product}`);
  }
  for (const id of ["riluzole", "baclofen", "quinine"] as const) {
    const entered: readonly (Presence | undefined)[] = [medications[id], taking[id]];
    if (!entered.includes("present") || !entered.includes("absent")) continue;
    const message = `${id[0]?.toUpperCase()}${id.slice(1)} was entered both as taken and as not taken. It counts as taken.`;
    add(id, message, `medications.${id}`, `taking.${id}`);
  }
  return conflicts;
}

const labConflicts = [
  {
    id: "hypercalcaemia",
    labId: "calcium",
    words: "Hypercalcaemia",
    isBeyond: (calcium: number) => calcium > limits.calcium.upper,
  },
  {
    id: "long-qt",
    labId: "qtc",
    words: "Long QT",
    isBeyond: (qtc: number, { sex }: Profile) =>
      qtc >= (sex === "male" ? limits.qtc.prolongedMale : limits.qtc.prolongedFemale),
  },
  {
    id: "respiratory-weakness",
    labId: "fvc",
    words: "Respiratory muscle weakness",
    isBeyond: (fvc: number) => fvc < weakBreathingBelow,
  },
] as const;

/** Pregnancy or breastfeeding against the sex, the age, or a pregnancy entered as none. */
function pregnancyConflict(profile: Profile): Pick<Notice, "message" | "because"> | undefined {
  const { age, sex, pregnancy = "unknown" } = profile;
  const isImplied = impliesPregnancy(profile);
  const hasCramps = profile.presentations?.includes("pregnancy-cramps") === true;
  const sign = hasCramps ? "presentations" : "findings.severe-pregnancy-symptoms";
  const isEntered = pregnancy === "pregnant" || pregnancy === "breastfeeding";
  if (!isEntered && !isImplied) return undefined;
  const entry = isEntered ? "pregnancy" : sign;
  const words = isEntered ? `"${pregnancy}"` : "A complaint of pregnancy";
  if (sex === "male") return { message: `${words} was entered for a man.`, because: [entry, "sex"] };
  if (!isPregnancyPossibleAt(age))
    return { message: `${words} was entered at ${age} years of age.`, because: [entry, "age"] };
  if (isImplied && (pregnancy === "none" || pregnancy === "breastfeeding")) {
    return {
      message: `A complaint of pregnancy was entered with pregnancy as "${pregnancy}".`,
      because: ["pregnancy", sign],
    };
  }
  return undefined;
}

function assumptionsOf({ profile, derived }: Patient): readonly Notice[] {
  const assumptions: Notice[] = [];
  if (isPresentationAssumed(profile)) {
    const message = "No complaint was entered, so muscle cramps, not specified, are assumed.";
    assumptions.push({ kind: "assumption", about: "presentation", message, because: ["presentations"] });
  }
  if (derived.egfr?.from === "ckd-epi-2021") {
    const value = quantityInWords(derived.egfr.value, "mL/min/1.73m2");
    const message = `The eGFR of ${value} (${derived.gfrCategory}) is calculated from the creatinine, age and sex with CKD-EPI 2021.`;
    assumptions.push({ kind: "assumption", about: "egfr", message, because: ["labs.creatinine", "age", "sex"] });
  }
  if (profile.labs?.creatinine !== undefined && derived.egfr === undefined) {
    const message =
      profile.age < adultFrom
        ? "No eGFR is calculated from the creatinine: the equation is for adults. Kidney function counts as not known."
        : "No eGFR is calculated from the creatinine: the equation needs the sex. Kidney function counts as not known.";
    assumptions.push({
      kind: "assumption",
      about: "egfr",
      message,
      because: ["labs.creatinine", profile.age < adultFrom ? "age" : "sex"],
    });
  }
  return assumptions;
}

function staleLabsOf({ labs }: Profile, today: string): readonly Notice[] {
  const oldest = formatISO(subMonths(parseISO(today), staleAfterMonths), { representation: "date" });
  return Object.entries(labs ?? {}).flatMap(([id, result]): Notice[] => {
    if (result?.date === undefined || result.date >= oldest) return [];
    const value = `${labOf(id as LabId).label} of ${quantityInWords(result.value, result.unit)}`;
    const message = `${value} is from ${result.date}, more than ${staleAfterMonths} months ago. It counts, and may no longer be true.`;
    return [{ kind: "stale-lab", about: id, message, because: [`labs.${id}`] }];
  });
}
