import type { PresencePath } from "@/lib/profile/entries";
import { conditions } from "@/lib/profile/vocabulary/conditions";
import { findings } from "@/lib/profile/vocabulary/findings";
import { medications } from "@/lib/profile/vocabulary/medications";
import { isMedicineOption } from "@/lib/profile/vocabulary/medicine-options";
import { optionNames } from "@/lib/profile/vocabulary/options";
import { conditionGroups } from "./condition-groups";

/** One question of a list. */
export interface Question {
  readonly path: PresencePath;
  readonly label: string;
  readonly note?: string | undefined;
}

const conditionById = new Map(conditions.map((condition) => [condition.id as string, condition]));

/** The other conditions, in the groups in which they are asked. */
export const conditionQuestions: readonly { readonly title: string; readonly questions: readonly Question[] }[] =
  conditionGroups.map(({ title, ids }) => ({
    title,
    questions: ids.map((id) => {
      const condition = conditionById.get(id);
      const note = condition !== undefined && "note" in condition ? condition.note : undefined;
      return { path: `conditions.${id}`, label: condition?.label ?? id, note };
    }),
  }));

export const medicineQuestions: readonly Question[] = medications.map(({ id, label }) => ({
  path: `medications.${id}`,
  label,
}));

/** Supplements and measures. A medicine that is also an option is asked among the medicines. */
export const takingQuestions: readonly Question[] = optionNames
  .filter(({ id }) => !isMedicineOption(id))
  .map(({ id, label }) => ({ path: `taking.${id}`, label }));

export const redFlagQuestions: readonly Question[] = findings.map(({ id, label }) => ({
  path: `findings.${id}`,
  label,
}));

export const pathsOf = (questions: readonly Question[]): readonly PresencePath[] => questions.map(({ path }) => path);
