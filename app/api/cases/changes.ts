import { EventEmitter } from "node:events";

/**
 * Tells those who have a case open that it changed. It reaches this process only, which is the one that serves the app;
 * with several, each would need to hear of the others' changes. Routes are bundled apart; what they share stands on
 * `globalThis`.
 */
const shared = globalThis as { myowiseCaseChanges?: EventEmitter };
shared.myowiseCaseChanges ??= new EventEmitter().setMaxListeners(0);
const changes = shared.myowiseCaseChanges;

/** Says that a case changed, and nothing else. */
export function announceChange(caseId: string): void {
  changes.emit(caseId);
}

/** Calls back at each change of a case, until it is stopped. */
export function onChange(caseId: string, listener: () => void): () => void {
  changes.on(caseId, listener);
  return () => void changes.off(caseId, listener);
}
