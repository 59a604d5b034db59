import type { UnderstoodProfile } from "../understood-profile";
import { quantityInWords } from "../units";
import type { LabId } from "../vocabulary/labs";
import { groupOf, inSentence, labelOf, shortLabel, valueWords } from "./conditions";

/**
 * A fact of a patient in words, for a tag: `eGFR 41 mL/min/1.73 m² (G3b)`, `no diabetes`, `calcium not known`. `label`
 * gives the label of a path; that of this release unless another is given.
 */
export function factInWords(path: string, profile: UnderstoodProfile, label = labelOf): string {
  if (path === "presentations") {
    const given = profile.presentations ?? [];
    return given.map((id) => inSentence(label(`presentations.${id}`))).join(", ") || "no complaint entered";
  }
  const name = shortLabel(label(path));
  const group = groupOf(path);
  if (group === "labs") {
    const result = profile.labs?.[path.slice("labs.".length) as LabId];
    if (result === undefined) return `${name} not known`;
    const value = `${name} ${quantityInWords(result.value, result.unit)}`;
    return path === "labs.egfr" ? `${value} (${profile.derived.gfrCategory})` : value;
  }
  const value = valueAt(path, profile);
  if (value === undefined || value === "unknown") return `${name} not known`;
  if (value === "present") return group === "taking" ? `already: ${name}` : name;
  if (value === "absent") return `no ${name}`;
  if (path === "age") return `age ${value}`;
  if (path === "pregnancy" && value === "none") return "not pregnant";
  const words = (valueWords[value] ?? value).replace("-", " ");
  return path === "vitaminDStatus" ? `vitamin D: ${words}` : words;
}

/** What was read of a fact that is no lab; what follows from other entries is read there. */
function valueAt(path: string, profile: UnderstoodProfile): string | undefined {
  const [group = "", id = ""] = path.split(".");
  switch (group) {
    case "age":
      return String(profile.age);
    case "sex":
      return profile.sex;
    case "region":
      return profile.region;
    case "pregnancy":
      return profile.derived.pregnancy;
    case "vitaminDStatus":
      return profile.derived.vitaminD?.band;
    case "taking":
      return id in (profile.takingAmounts ?? {}) ? "present" : presenceIn(profile.taking, id);
    case "conditions":
      return presenceIn(profile.conditions, id);
    case "medications":
      return presenceIn(profile.medications, id);
    case "findings":
      return presenceIn(profile.findings, id);
    default:
      throw new Error(`No such fact: ${path}`);
  }
}

const presenceIn = (entries: Readonly<Record<string, string | undefined>> | undefined, id: string) => entries?.[id];
