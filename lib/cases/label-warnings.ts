import { everydayWords, firstNames } from "./label-words";

export type LabelWarning = "name" | "date" | "record-number" | "e-mail" | "phone";

/** What a label looks like, in words that say what to do; it warns and refuses nothing. */
export const labelWarningWords: Readonly<Record<LabelWarning, string>> = {
  name: "This looks like a person's name. Use words that only you can connect with the patient.",
  date: "This looks like a date of birth. A label needs no date: each visit has its own.",
  "record-number": "This looks like a record number. Keep the number in the patient's record.",
  "e-mail": "This looks like an e-mail address.",
  phone: "This looks like a phone number.",
};

/** Whether a case's label looks as if it said who the patient is. */
export function labelWarnings(label: string): readonly LabelWarning[] {
  const text = label.normalize("NFC").trim();
  const isPhone = phone.some((pattern) => pattern.test(text));
  const isDate = dates.some((pattern) => pattern.test(text));
  return [
    ...(isName(text) ? (["name"] as const) : []),
    ...(isDate ? (["date"] as const) : []),
    ...(!isPhone && !isDate && recordNumbers.some((pattern) => pattern.test(text)) ? (["record-number"] as const) : []),
    ...(/\S+@\S+\.\S+/.test(text) ? (["e-mail"] as const) : []),
    ...(isPhone ? (["phone"] as const) : []),
  ];
}

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const dates: readonly RegExp[] = [
  /\b\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*(?:19|20)?\d{2}\b/,
  /\b(?:19|20)\d{2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{1,2}\b/,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+${month}\\.?,?\\s+(?:19|20)?\\d{2}\\b`, "i"),
  new RegExp(`\\b${month}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d{2}\\b`, "i"),
  /\b(?:born|d\.?o\.?b\.?|birth(?:day|date)?)\b/i,
  /\b(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\b/,
];

const phone: readonly RegExp[] = [
  /\+\d[\d\s().-]{6,}\d/,
  /(?:^|\s)\(?0\d[\d\s()./-]{6,}\d/,
  /(?:^|[^\d-])\d{3}[-.]\d{3}[-.]\d{4}(?!\d)/,
  /\(\d{3}\)\s*\d{3}[-.\s]\d{4}(?!\d)/,
  /\b(?:tel|phone|mobile|cell|fax)\b\.?:?\s*[\d(+]/i,
];

const recordNumbers: readonly RegExp[] = [
  /\d{6,}/,
  /\b\d{3}-\d{2}-\d{4}\b/,
  /\b\d{3}\s\d{3}\s\d{3,4}\b/,
  /\b(?:mrn|nhs|chi|ssn|nino|pid|record|chart|hospital|patient|insurance|id|no)\b\.?\s*(?:no\b\.?|number)?\s*[:#]?\s*[a-z]{0,3}\d{4,}/i,
  /#\s*\d{4,}/,
  /\b[A-Z]{1,3}[-/ ]?\d{5,}[A-Z]?\b/,
];

const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Lady|Herr|Frau|Mme|Mlle|Señora?|Sra?)\b\.?\s+\p{Lu}[\p{L}'’-]+/u;
const capitalised = "\\p{Lu}\\p{Ll}*(?:['’-]?\\p{Lu}?\\p{Ll}+)+";
const turnedRound = new RegExp(`^(${capitalised}),\\s*(${capitalised}|\\p{Lu}\\.?)$`, "u");
const twoTogether = new RegExp(`(?=(?:^|[^\\p{L}])(${capitalised})\\s+(${capitalised})(?!\\p{L}))`, "gu");
const withInitial = new RegExp(`(?:^|\\s)\\p{Lu}\\.?\\s+(${capitalised})(?!\\p{L})`, "u");
const withDotted = new RegExp(`(?:^|\\s)(${capitalised}),?\\s+\\p{Lu}\\.`, "u");

function isName(text: string): boolean {
  if (titled.test(text)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => firstNames.has(word))) return true;
  const isUnusual = (word: string | undefined) =>
    word !== undefined && word.length > 1 && !everydayWords.has(word.toLowerCase());
  const [, family, given] = turnedRound.exec(text) ?? [];
  if (isUnusual(family) && (given === undefined || given.length <= 2 || isUnusual(given))) return true;
  const together = [...text.matchAll(twoTogether)].some(([, first, second]) => isUnusual(first) && isUnusual(second));
  return together || isUnusual(withInitial.exec(text)?.[1]) || isUnusual(withDotted.exec(text)?.[1]);
}
