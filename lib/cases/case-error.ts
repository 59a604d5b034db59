/**
 * Why something could not be done in a case: it is not there for this person, they may not, somebody was faster, or what is
 * saved cannot be read.
 */
export class CaseError extends Error {
  constructor(
    readonly code: "not-found" | "not-allowed" | "conflict" | "unreadable",
    message: string,
    /** What is saved now, for a conflict. */
    readonly saved?: unknown,
  ) {
    super(message);
  }
}

export const noSuchCase = (): CaseError =>
  new CaseError("not-found", "There is no such case, or it is not shared with you.");

export const notAllowed = (): CaseError => new CaseError("not-allowed", "You may read this case, and not change this.");

/** The second of two people to save is told, and given what the first one saved. Nothing was overwritten. */
export const savedMeanwhile = (saved: unknown): CaseError =>
  new CaseError("conflict", "Somebody else saved this while you worked on it. Nothing was overwritten.", saved);

/** One visit's answer cannot be put into words; the rest of its case can be read. */
export class UnreadableAnswer extends CaseError {
  constructor(
    readonly visit: { readonly caseId: string; readonly id: string },
    because: string,
  ) {
    super("unreadable", because);
  }
}
