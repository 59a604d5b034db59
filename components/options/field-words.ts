import { conditions } from "@/lib/profile/vocabulary/conditions";
import { findings } from "@/lib/profile/vocabulary/findings";
import { labs } from "@/lib/profile/vocabulary/labs";
import { medications } from "@/lib/profile/vocabulary/medications";
import { optionNames } from "@/lib/profile/vocabulary/options";

const groups: Readonly<Record<string, readonly { readonly id: string; readonly label: string }[]>> = {
  conditions,
  medications,
  taking: optionNames,
  findings,
  labs,
};

const single: Readonly<Record<string, string>> = {
  age: "Age",
  sex: "Sex",
  pregnancy: "Pregnancy or breastfeeding",
  region: "Region",
  presentations: "Why the patient is here",
  vitaminDStatus: "Vitamin D status",
  findings: "Red flags",
};

/** What a field of the profile is called, for a button that leads to it. */
export function fieldInWords(path: string): string {
  const [group = path, id] = path.split(".");
  if (id === undefined) return single[path] ?? path;
  const label = groups[group]?.find((entry) => entry.id === id)?.label ?? path;
  if (group === "takingAmounts") return `Amount a day: ${optionNames.find((entry) => entry.id === id)?.label ?? id}`;
  return group === "taking" ? `Already takes or does: ${label}` : label;
}
