import type { Person } from "./case";

/** A piece of a comment: words, or the name of somebody who is mentioned. */
export interface TextPart {
  readonly text: string;
  /** Their id. */
  readonly mentions?: string;
}

const letter = /[\p{L}\p{N}_]/u;

/**
 * A comment cut at the people mentioned in it: `@` and a name as it stands in the case, in any case of letters. The
 * longest name counts (`@Anna Lee`, not `@Anna`), an `@` inside a word such as an e-mail address does not, and a name
 * that goes on in the text (`@Annabel`) is another name.
 */
export function textParts(text: string, people: readonly Person[]): readonly TextPart[] {
  const byLength = people.toSorted((one, other) => other.name.length - one.name.length);
  const parts: TextPart[] = [];
  let begun = 0;
  let at = text.indexOf("@");
  while (at >= 0) {
    const person = isInsideWord(text, at) ? undefined : byLength.find(({ name }) => isNamed(text, at + 1, name));
    if (person === undefined) {
      at = text.indexOf("@", at + 1);
      continue;
    }
    const end = at + 1 + person.name.length;
    if (at > begun) parts.push({ text: text.slice(begun, at) });
    parts.push({ text: text.slice(at, end), mentions: person.id });
    begun = end;
    at = text.indexOf("@", end);
  }
  if (begun < text.length) parts.push({ text: text.slice(begun) });
  return parts;
}

/** The ids of those who are mentioned in a comment, each once. */
export const mentionedIn = (text: string, people: readonly Person[]): readonly string[] => [
  ...new Set(textParts(text, people).flatMap(({ mentions }) => mentions ?? [])),
];

const isInsideWord = (text: string, at: number): boolean => at > 0 && letter.test(text.charAt(at - 1));

function isNamed(text: string, from: number, name: string): boolean {
  const written = text.slice(from, from + name.length);
  return written.toLowerCase() === name.toLowerCase() && !letter.test(text.charAt(from + name.length));
}
