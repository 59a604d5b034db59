import type { HandoutChoices } from "@/lib/handout/choices";
import { draftStorageKey } from "../profile/stored-form";

/** The handout as it is being made. */
export interface HandoutDraft extends HandoutChoices {
  /** Keys of the conflicts that the clinician has seen. */
  readonly seen: readonly string[];
  readonly paper: "a4" | "letter";
  readonly print: "normal" | "large";
}

/** Nothing is chosen for the clinician but the paper of the region. */
export const newDraft = (region: string | undefined): HandoutDraft => ({
  options: [],
  notForYou: [],
  note: "",
  whoToCall: "",
  seen: [],
  paper: region === "us" ? "letter" : "a4",
  print: "normal",
});

/** Keeps a draft under the code of its assessment. Storage that the browser refuses is as good as none. */
export function storeDraft(code: string, draft: HandoutDraft): void {
  try {
    sessionStorage.setItem(draftStorageKey, JSON.stringify({ code, draft }));
  } catch {}
}

/** The draft that was kept for this very assessment. */
export function restoreDraft(code: string): HandoutDraft | undefined {
  try {
    return readDraft(sessionStorage.getItem(draftStorageKey), code);
  } catch {
    return undefined;
  }
}

/** Reads a kept draft; nothing where it is of another assessment or cannot be read. @throws on text that is not JSON */
export function readDraft(stored: string | null, code: string): HandoutDraft | undefined {
  const kept: unknown = stored === null ? undefined : JSON.parse(stored);
  if (!isObject(kept) || kept.code !== code || !isObject(kept.draft)) return undefined;
  const { options, notForYou, note, whoToCall, seen, paper, print } = kept.draft;
  const isWhole = [options, notForYou, seen].every(isTexts) && [note, whoToCall].every(isText);
  const isSet = (paper === "a4" || paper === "letter") && (print === "normal" || print === "large");
  return isWhole && isSet ? (kept.draft as unknown as HandoutDraft) : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const isText = (value: unknown) => typeof value === "string";
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
