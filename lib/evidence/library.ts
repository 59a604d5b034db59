import { pendingVerification, sourceOf } from "../knowledge/citation";
import { citationsOf } from "../knowledge/cited-sources";
import type { Option } from "../knowledge/option";
import type { SourceEntry } from "../knowledge/source";
import type { Tier } from "../knowledge/tiers";
import { conditionInWords } from "../profile/words/conditions";
import { indicationInWords } from "./option-page";
import { tierByEvidence } from "./statement-tier";

export interface OptionFilter {
  readonly words: string;
  readonly indication?: string | undefined;
  readonly tier?: Tier | undefined;
  readonly kind?: string | undefined;
}

export interface SourceFilter {
  readonly words: string;
  readonly type?: string | undefined;
  readonly read?: string | undefined;
  readonly status?: string | undefined;
}

const holdsAll = (text: string, words: string): boolean => {
  const lower = text.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
};

const searchable = ({ name, statements }: Option): string =>
  [name, ...statements.flatMap(({ text, population, outcome }) => [text, population, outcome])].join(" ");

/** The options that pass a filter, by name, each with the statements that made it pass. */
export function findOptions(options: readonly Option[], { words, indication, tier, kind }: OptionFilter) {
  return options
    .filter((option) => (kind === undefined || option.kind === kind) && holdsAll(searchable(option), words))
    .map((option) => ({
      id: option.id,
      name: option.name,
      kind: option.kind,
      statements: option.statements
        .filter((statement) => indication === undefined || statement.indications.some((id) => id === indication))
        .map((statement) => ({
          id: statement.id,
          text: statement.text,
          certainty: statement.certainty,
          tier: tierByEvidence(statement, option),
          indications: statement.indications.map(indicationInWords),
          where: statement.when && conditionInWords(statement.when),
          sources: [...new Set(statement.cites.map(sourceOf))],
          isPending: statement.cites.includes(pendingVerification),
        }))
        .filter((statement) => tier === undefined || statement.tier === tier),
    }))
    .filter(({ statements }) => statements.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

export type FoundOption = ReturnType<typeof findOptions>[number];

/** How many options cite each source. */
export function citationCounts(options: readonly Option[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const option of options)
    for (const id of new Set(citationsOf(option).map((citation) => sourceOf(citation).id)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const searchableSource = ({ title, authors, publishedIn, year, pmid, doi }: SourceEntry): string =>
  [title, authors, publishedIn, year, pmid, doi].join(" ");

/** The sources that pass a filter: the five documents first, then by author. */
export function findSources(sources: readonly SourceEntry[], { words, type, read, status }: SourceFilter) {
  const layers = ["documents", "safety"];
  return sources
    .filter(
      (source) =>
        (type === undefined || source.type === type) &&
        (read === undefined || source.read === read) &&
        (status === undefined || source.status === status) &&
        holdsAll(searchableSource(source), words),
    )
    .sort((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer) || a.authors.localeCompare(b.authors, "en"));
}

const surname = /^([\p{Lu}][\p{L}'’-]+(?: [\p{Ll}]+ [\p{Lu}][\p{L}'’-]+)?) [\p{Lu}]{1,4}(?:,|$)/u;

/** A source in short, for a link: `Tan 2024`, `National Osteoporosis Society 2014`; by its title where nobody is named. */
export function shortName({
  authors,
  year,
  title,
  type,
}: Pick<SourceEntry, "authors" | "year" | "title" | "type">): string {
  if (type === "own-rule") return "our own rule";
  const person = surname.exec(authors)?.[1];
  const isNamed = !/^(authors?|no author|names?|not) /i.test(authors);
  const body = isNamed ? authors.split(/[(,;:]/)[0] : `“${title.split(" ").slice(0, 5).join(" ")} …”`;
  const name = person ?? (body ?? authors).trim();
  return year === undefined ? name : `${name} ${year}`;
}
