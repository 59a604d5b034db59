import type { DecidedAlert } from "../engine/decision";
import { staleAfterMonths } from "../profile/thresholds";
import type { UnderstoodProfile } from "../profile/understood-profile";
import { quantityInWords } from "../profile/units";
import { vitaminDLevel } from "../profile/vitamin-d";
import type { LabId } from "../profile/vocabulary/labs";

type Label = (path: string) => string;
type Because = DecidedAlert["because"];

const egfrUnit = "mL/min/1.73m2";

/** What a conflict, an assumption or an old result says to the reader. @throws for an alert of another kind. */
export function noticeInWords({ id, because }: DecidedAlert, profile: UnderstoodProfile, label: Label): string {
  const [kind = "", about = ""] = [id.slice(0, id.indexOf(".")), id.slice(id.indexOf(".") + 1)];
  if (kind === "stale-lab") return staleLab(about as LabId, profile, label);
  if (kind === "assumption") return about === "egfr" ? assumedEgfr(because, profile) : assumedComplaint;
  if (kind !== "conflict") throw new Error(`${id} is no notice`);
  return conflict(about, because, profile, label);
}

const assumedComplaint = "No complaint was entered, so muscle cramps, not specified, are assumed.";

function conflict(about: string, because: Because, profile: UnderstoodProfile, label: Label): string {
  const { labs = {}, derived } = profile;
  const level = labs["vitamin-d-25oh"];
  if (about === "kidney-disease") {
    if (derived.kidneyDisease === "unknown")
      return "Kidney disease was entered as absent, with a creatinine that gives no eGFR. Until there is an eGFR it is read as not known, for safety.";
    if (because.includes("conditions.dialysis") || derived.egfr === undefined)
      return "Kidney disease was entered as absent in a patient on dialysis. It is read as present.";
    return `Kidney disease was entered as absent, with an eGFR of ${quantityInWords(derived.egfr.value, egfrUnit)}. One low result is not a diagnosis; it is read as kidney disease here, for safety.`;
  }
  if (about === "pregnancy") {
    const read = derived.pregnancy === "pregnant" ? "pregnant" : "breastfeeding";
    return `${pregnancyConflict(because, profile)} The patient is read as ${read}, for safety.`;
  }
  if (about === "vitamin-d" && level !== undefined) {
    const status = (profile.vitaminDStatus ?? "unknown").replace("-", " ");
    const band = vitaminDLevel(level).band.replace("-", " ");
    return `Vitamin D was entered as ${status}, but the level of ${quantityInWords(level.value, level.unit)} is in the band ${band}. The level counts.`;
  }
  const lab = because.find((path) => path.startsWith("labs."));
  if (lab !== undefined) {
    const result = labs[lab.slice("labs.".length) as LabId];
    const value = result && `${label(lab)} is ${quantityInWords(result.value, result.unit)}`;
    return `${conditionNames[about] ?? label(`conditions.${about}`)} was entered as absent, but ${value}. The result counts.`;
  }
  if (because.length === 1)
    return `${label(`taking.${about}`)} was entered as not taken, and with an amount a day. It is read as taken.`;
  return `${about.charAt(0).toUpperCase()}${about.slice(1)} was entered both as taken and as not taken. It counts as taken.`;
}

const conditionNames: Readonly<Record<string, string>> = {
  hypercalcaemia: "Hypercalcaemia",
  "long-qt": "Long QT",
  "respiratory-weakness": "Respiratory muscle weakness",
};

function pregnancyConflict(because: Because, { age, pregnancy }: UnderstoodProfile): string {
  const words = because[0] === "pregnancy" ? `"${pregnancy}"` : "A complaint of pregnancy";
  if (because[1] === "sex") return `${words} was entered for a man.`;
  if (because[1] === "age") return `${words} was entered at ${age} years of age.`;
  return `A complaint of pregnancy was entered with pregnancy as "${pregnancy}".`;
}

function assumedEgfr(because: Because, { derived: { egfr, gfrCategory } }: UnderstoodProfile): string {
  if (egfr !== undefined)
    return `The eGFR of ${quantityInWords(egfr.value, egfrUnit)} (${gfrCategory}) is calculated from the creatinine, age and sex with CKD-EPI 2021.`;
  return because.includes("age")
    ? "No eGFR is calculated from the creatinine: the equation is for adults. Kidney function counts as not known."
    : "No eGFR is calculated from the creatinine: the equation needs the sex. Kidney function counts as not known.";
}

function staleLab(id: LabId, { labs }: UnderstoodProfile, label: Label): string {
  const result = labs?.[id];
  if (result === undefined) throw new Error(`There is no ${id} that could be old`);
  const value = `${label(`labs.${id}`)} of ${quantityInWords(result.value, result.unit)}`;
  return `${value} is from ${result.date}, more than ${staleAfterMonths} months ago. It is still used, but may be out of date.`;
}
