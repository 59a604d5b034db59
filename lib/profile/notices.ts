import { formatISO, parseISO, subMonths } from "date-fns";
import { amountsEntered } from "./amounts";
import { isPresentationAssumed } from "./indications";
import type { Presence, Profile } from "./schema";
import {
  adultFrom,
  isPregnancyPossibleAt,
  kidneyDiseaseBelow,
  limits,
  staleAfterMonths,
  weakBreathingBelow,
} from "./thresholds";
import { impliesPregnancy, type Patient } from "./understand";
import { inCanonicalUnit } from "./units";
import { vitaminDLevel } from "./vitamin-d";
import { medicineOptions } from "./vocabulary/medicine-options";

/** Something about the entries themselves that the reader must know before the list. */
export interface Notice {
  readonly kind: "conflict" | "assumption" | "stale-lab";
  /** The fact that it is about; the alert's id is `kind.about`. */
  readonly about: string;
  readonly because: readonly string[];
}

/** Conflicting entries, assumptions and old results. `today` is an ISO date: there is no clock in here. */
export function noticesOf(patient: Patient, today: string): readonly Notice[] {
  return [
    ...conflictsOf(patient).map((one) => ({ kind: "conflict" as const, ...one })),
    ...assumptionsOf(patient).map((one) => ({ kind: "assumption" as const, ...one })),
    ...staleLabsOf(patient.profile, today).map((one) => ({ kind: "stale-lab" as const, ...one })),
  ];
}

type NoticeDetail = Omit<Notice, "kind">;

function conflictsOf({ profile, derived }: Patient): readonly NoticeDetail[] {
  const { conditions = {}, labs = {}, medications = {}, taking = {} } = profile;
  const conflicts: NoticeDetail[] = [];
  const add = (about: string, ...because: string[]) => conflicts.push({ about, because });

  if (conditions["kidney-disease"] === "absent" && derived.kidneyDisease === "unknown") {
    add("kidney-disease", "conditions.kidney-disease", "labs.creatinine");
  }
  if (conditions["kidney-disease"] === "absent" && derived.kidneyDisease === "present") {
    const isLow = derived.egfr !== undefined && derived.egfr.value < kidneyDiseaseBelow;
    const egfrPath = derived.egfr?.from === "ckd-epi-2021" ? "labs.creatinine" : "labs.egfr";
    add("kidney-disease", "conditions.kidney-disease", isLow ? egfrPath : "conditions.dialysis");
  }
  const pregnancy = pregnancyConflict(profile);
  if (pregnancy !== undefined) add("pregnancy", ...pregnancy);
  const level = labs["vitamin-d-25oh"];
  const status = profile.vitaminDStatus ?? "unknown";
  if (level !== undefined && status !== "unknown" && vitaminDLevel(level).band !== status) {
    add("vitamin-d", "vitaminDStatus", "labs.vitamin-d-25oh");
  }
  for (const { id, labId, isBeyond } of labConflicts) {
    const result = labs[labId];
    if (conditions[id] !== "absent" || result === undefined) continue;
    if (isBeyond(inCanonicalUnit(labId, result), profile)) add(id, `conditions.${id}`, `labs.${labId}`);
  }
  for (const product of new Set(amountsEntered(profile).map((part) => part.product))) {
    if (taking[product] === "absent") add(product, `taking.${product}`);
  }
  for (const id of medicineOptions) {
    const entered: readonly (Presence | undefined)[] = [medications[id], taking[id]];
    if (entered.includes("present") && entered.includes("absent")) add(id, `medications.${id}`, `taking.${id}`);
  }
  return conflicts;
}

const labConflicts = [
  { id: "hypercalcaemia", labId: "calcium", isBeyond: (calcium: number) => calcium > limits.calcium.upper },
  {
    id: "long-qt",
    labId: "qtc",
    isBeyond: (qtc: number, { sex }: Profile) =>
      qtc >= (sex === "male" ? limits.qtc.prolongedMale : limits.qtc.prolongedFemale),
  },
  { id: "respiratory-weakness", labId: "fvc", isBeyond: (fvc: number) => fvc < weakBreathingBelow },
] as const;

/** Pregnancy or breastfeeding against the sex, the age, or a pregnancy entered as none: the entries that conflict. */
function pregnancyConflict(profile: Profile): readonly string[] | undefined {
  const { age, sex, pregnancy = "unknown" } = profile;
  const isImplied = impliesPregnancy(profile);
  const hasCramps = profile.presentations?.includes("pregnancy-cramps") === true;
  const sign = hasCramps ? "presentations" : "findings.severe-pregnancy-symptoms";
  const isEntered = pregnancy === "pregnant" || pregnancy === "breastfeeding";
  if (!isEntered && !isImplied) return undefined;
  const entry = isEntered ? "pregnancy" : sign;
  if (sex === "male") return [entry, "sex"];
  if (!isPregnancyPossibleAt(age)) return [entry, "age"];
  return isImplied && (pregnancy === "none" || pregnancy === "breastfeeding") ? ["pregnancy", sign] : undefined;
}

function assumptionsOf({ profile, derived }: Patient): readonly NoticeDetail[] {
  const assumptions: NoticeDetail[] = [];
  if (isPresentationAssumed(profile)) assumptions.push({ about: "presentation", because: ["presentations"] });
  if (derived.egfr?.from === "ckd-epi-2021") {
    assumptions.push({ about: "egfr", because: ["labs.creatinine", "age", "sex"] });
  }
  if (profile.labs?.creatinine !== undefined && derived.egfr === undefined) {
    assumptions.push({ about: "egfr", because: ["labs.creatinine", profile.age < adultFrom ? "age" : "sex"] });
  }
  return assumptions;
}

function staleLabsOf({ labs = {} }: Profile, today: string): readonly NoticeDetail[] {
  const dated = Object.entries(labs).flatMap(([id, result]) => (result?.date === undefined ? [] : [[id, result.date]]));
  if (dated.length === 0) return [];
  const oldest = formatISO(subMonths(parseISO(today), staleAfterMonths), { representation: "date" });
  return dated.flatMap(([id = "", date = ""]) => (date >= oldest ? [] : [{ about: id, because: [`labs.${id}`] }]));
}
