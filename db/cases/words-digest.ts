import { createHash } from "node:crypto";
import type { Assessment } from "../../lib/words/assessment";

/** SHA-256 of an answer as JSON with its keys in order: the same words have the same digest, however they were made. */
export const digestOfWords = (assessment: Assessment): string =>
  createHash("sha256").update(JSON.stringify(assessment, inOrder)).digest("hex");

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
