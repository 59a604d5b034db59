import type { Option } from "../knowledge/option";
import type { SourceEntry } from "../knowledge/source";
import { type LedgerClaim, ledgerOf } from "./option-claims";

/** Longer than any paragraph that somebody would paste. */
export const longestSearch = 2000;
const mostFound = 12;
/** Of the best score; what shares far less than the closest claim is left out. */
const closeEnough = 0.4;

export interface FoundClaim {
  readonly document: { readonly id: string; readonly title: string };
  readonly claim: LedgerClaim;
  /** The words of the question that stand in the claim: why it came up. */
  readonly words: readonly string[];
}

const emptyWords = new Set(
  "a about after all also an and any are as at be been before but by can could did do does for from had has have he her his how i if in into is it its like may might more most my no not of on one only or other our out over she should so some such than that the their them then there these they this those to too up very was we were what when which who will with would you your new study studies says said research people patient patients read show shows shown found help helps may".split(
    " ",
  ),
);

/** American spellings and short units as the ledger writes them. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(mcg|µg|μg|microgram)$/, "micrograms"],
  [/^edema/, "oedema"],
  [/^hemo/, "haemo"],
  [/^anemi/, "anaemi"],
  [/^fiber/, "fibre"],
  [/(.{3})iz(e|es|ed|ing|ation)$/, "$1is$2"],
];

/** A word as it is compared: lower case, British, singular. */
function rootOf(word: string): string {
  const british = spellings.reduce((written, [pattern, by]) => written.replace(pattern, by), word);
  return british.length > 3 && !/(ss|us|is)$/.test(british) ? british.replace(/s$/, "") : british;
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}]*|\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];
  return words.filter((word) => !emptyWords.has(word) && (word.length > 1 || /[\dcdek]/.test(word)));
}

const rootsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(rootOf));

interface Entry {
  readonly document: FoundClaim["document"];
  readonly claim: LedgerClaim;
  readonly text: ReadonlySet<string>;
  readonly section: ReadonlySet<string>;
}

/**
 * Makes a plain text search over the ledgers. A claim comes up when it shares two words with the question, or every
 * word of a question of one; rarer words count for more. Nothing is inferred: no synonyms, no likeness of meaning.
 */
export function searchOver(documents: readonly SourceEntry[], options: readonly Option[]) {
  const entries = documents.flatMap((document) =>
    ledgerOf(document, options).map((claim): Entry => {
      const { id, title } = document;
      return { document: { id, title }, claim, text: rootsOf(claim.text), section: rootsOf(claim.section) };
    }),
  );
  const holders = new Map<string, number>();
  for (const { text, section } of entries)
    for (const root of new Set([...text, ...section])) holders.set(root, (holders.get(root) ?? 0) + 1);
  const weightOf = (root: string) => Math.log(1 + entries.length / (holders.get(root) ?? entries.length));

  return function search(question: string): readonly FoundClaim[] {
    const asked = new Map(wordsOf(question.slice(0, longestSearch)).map((word) => [rootOf(word), word] as const));
    const needed = Math.min(2, asked.size);
    if (needed === 0) return [];
    const scored = entries.flatMap(({ document, claim, text, section }) => {
      const inText = [...asked.keys()].filter((root) => text.has(root));
      const inSection = [...asked.keys()].filter((root) => section.has(root) && !text.has(root));
      if (inText.length === 0 || inText.length + inSection.length < needed) return [];
      const score =
        inText.reduce((sum, root) => sum + weightOf(root), 0) +
        inSection.reduce((sum, root) => sum + weightOf(root) / 2, 0);
      const words = [...inText, ...inSection].map((root) => asked.get(root) ?? root);
      return [{ score, found: { document, claim, words } }];
    });
    const best = Math.max(...scored.map(({ score }) => score));
    return scored
      .filter(({ score }) => score >= closeEnough * best)
      .sort((a, b) => b.score - a.score)
      .slice(0, mostFound)
      .map(({ found }) => found);
  };
}
