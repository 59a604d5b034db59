import type { Person } from "../../lib/cases/case";
import type { CaseRow } from "../cases/case-access";
import { personOf } from "../cases/case-entry";
import type { Executor } from "../database";
import { participantsOf } from "./participants";

/** Everybody in a case: its owner first, then those who were let in, by name. */
export const peopleIn = (transaction: Executor, row: CaseRow): readonly Person[] => [
  personOf(transaction, row.ownerId),
  ...participantsOf(transaction, row.id).map(({ id, name }) => ({ id, name })),
];
