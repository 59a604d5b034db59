import { sha256 } from "@noble/hashes/sha2";
import { utf8ToBytes } from "@noble/hashes/utils";

/** Crockford's base 32: no I, L, O or U, so that nothing is misread. @see https://www.crockford.com/base32.html */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const dataLength = 11;
const groups = /(.{4})(.{4})(.{4})/;

/**
 * A short code for an assessment, of today or as it was written before, to read aloud and to type: 55 bits of its SHA-256 and a check character, as
 * `7ZK4-Q0MD-3XWB`. The same assessment has the same code, whatever the order of its keys.
 */
export function handoutCode(assessment: object): string {
  const digits = firstDigits(sha256(utf8ToBytes(canonical(assessment))));
  return written([...digits, checkDigit(digits)]);
}

/** A code as it was typed: its usual form, or what is wrong with it. */
export type ReadCode =
  | { readonly code: string }
  | { readonly problem: "empty" | "wrong-length" | "wrong-character" | "mistyped" };

/** Reads a typed code: case, spaces and hyphens do not matter, O is 0, and I and L are 1. */
export function readHandoutCode(text: string): ReadCode {
  const typed = text.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  if (typed === "") return { problem: "empty" };
  const digits = [...typed].map((character) => alphabet.indexOf(character));
  if (digits.includes(-1)) return { problem: "wrong-character" };
  if (digits.length !== dataLength + 1) return { problem: "wrong-length" };
  return remainder(digits) === 0 ? { code: written(digits) } : { problem: "mistyped" };
}

const written = (digits: readonly number[]) =>
  digits
    .map((digit) => alphabet[digit])
    .join("")
    .replace(groups, "$1-$2-$3");

/** The first digits of five bits each. */
function firstDigits(bytes: Uint8Array): readonly number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: dataLength }, (_, at) => Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2));
}

/** Doubling in the field of 32 elements, whose polynomial is x⁵ + x² + 1. */
const doubled = (digit: number) => (digit < 16 ? digit << 1 : (digit << 1) ^ 0b100101);

/** Zero for a code without an error: any one wrong character and any two swapped ones leave something else. */
const remainder = (digits: readonly number[]) => digits.reduce((sum, digit) => doubled(sum) ^ digit, 0);

const checkDigit = (digits: readonly number[]) => remainder([...digits, 0]);

/** JSON with its keys in order and nothing undefined, so that an assessment that was stored has the same text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(",")}}`;
}
