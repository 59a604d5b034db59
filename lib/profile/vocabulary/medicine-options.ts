import { type MedicationId, medications } from "./medications";
import { type OptionId, optionNames } from "./options";

const medicationIds: ReadonlySet<string> = new Set(medications.map(({ id }) => id));

/** Medicines that are options too, by their one id: that they are taken can be entered under either. */
export const medicineOptions = optionNames
  .map(({ id }) => id)
  .filter((id): id is OptionId & MedicationId => medicationIds.has(id));

const ids: ReadonlySet<string> = new Set(medicineOptions);

/** Whether an id is that of a medicine and of an option. */
export const isMedicineOption = (id: string): boolean => ids.has(id);
