import type { Assessment } from "@/lib/words/assessment";

/** Medicines that are also an option, by the class under which they can be entered as well. */
const alsoMedicines = {
  riluzole: "riluzole",
  baclofen: "baclofen",
  quinine: "quinine",
  gabapentin: "gabapentinoid",
} as const;

/** The options that the patient already takes or does, by either entry; an amount says so too. */
export function takenOptions({ taking = {}, takingAmounts = {}, medications = {} }: Assessment["profile"]) {
  const asMedicine = Object.entries(alsoMedicines).filter(([, id]) => medications[id] === "present");
  return new Set([
    ...Object.entries(taking).flatMap(([id, presence]) => (presence === "present" ? [id] : [])),
    ...Object.keys(takingAmounts),
    ...asMedicine.map(([id]) => id),
  ]);
}
