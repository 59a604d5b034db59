import { format, parseISO } from "date-fns";
import { type Tier, tiers } from "../knowledge/tiers";
import type { AssessedOption, AssessedWarning, CitedSource, Reference } from "../words/assessment";
import type { CaseDecision, Visit } from "./case";
import { type Comment, type CommentSubject, threadsOf } from "./comment";
import { profileChanges } from "./profile-changes";
import type { Ranking } from "./ranking";
import { citedSource } from "./sourced";

/** The words that screen, paper and minutes share. */
export interface MinutesWords {
  readonly tier: (tier: Tier) => string;
  readonly decision: (decision: CaseDecision) => string;
  readonly source: (source: CitedSource) => string;
  readonly optionName: (id: string) => string;
}

/** What minutes are made of: one visit, and what was said and decided about it. */
export interface MinutesOf {
  readonly label: string;
  readonly visit: Visit;
  readonly decisions: readonly CaseDecision[];
  /** All of the case; those about other visits are left out. */
  readonly comments: readonly Comment[];
  readonly rankings: readonly Ranking[];
}

interface MinutedComment {
  readonly author: string;
  /** `22 November 2026, 10:15 UTC` */
  readonly at: string;
  /** Empty where it was deleted. */
  readonly text: string;
}

/** A sentence with the numbers of its references. */
export interface CitedLine {
  readonly text: string;
  readonly citations: readonly number[];
}

interface MinutedOption extends Pick<AssessedOption, "rank" | "name" | "summary"> {
  readonly id: string;
  /** Of the summary; each warning has its own. */
  readonly citations: readonly number[];
  readonly warnings: readonly CitedLine[];
}

/** The minutes of a case discussion: a value that the page and the Markdown render. */
export interface Minutes {
  readonly label: string;
  /** `Visit 2, 22 November 2026. Knowledge 2026.11.` */
  readonly visit: string;
  readonly patient: string;
  /** Every fact that is known, in the words of the form. */
  readonly profile: readonly { readonly label: string; readonly value: string }[];
  readonly alerts: readonly CitedLine[];
  /**
   * By tier, without those for another problem. What the app would consider or avoid, and whatever was ranked, discussed
   * or decided about, is told in full; of the others the names are enough.
   */
  readonly tiers: readonly {
    readonly heading: string;
    readonly options: readonly MinutedOption[];
    readonly others: readonly string[];
  }[];
  readonly decisions: readonly { readonly option: string; readonly words: string; readonly by: string }[];
  readonly threads: readonly {
    readonly id: string;
    readonly about: CitedLine;
    readonly isResolved: boolean;
    readonly comments: readonly MinutedComment[];
  }[];
  readonly rankings: readonly { readonly person: string; readonly options: readonly string[] }[];
  /** What the options told in full cite: each source once, with its numbers. */
  readonly references: readonly { readonly numbers: readonly number[]; readonly words: string }[];
}

/** What is always told in full. */
const inFull: readonly Tier[] = ["consider", "consider-with-caution", "deferred", "avoid"];

/** Makes the minutes of one visit. */
export function makeMinutes(of: MinutesOf, words: MinutesWords): Minutes {
  const { label, visit, decisions, comments, rankings } = of;
  const { profile, assessment } = visit;
  const said = comments.map(({ about }) => about).filter((about) => about.kind !== "case" && about.visit === visit.id);
  const decided = decisions.filter(({ visitId }) => visitId === visit.id);
  const named = new Set([
    ...said.flatMap((about) => (about.kind === "case" ? [] : about.option)),
    ...decided.map(({ option }) => option),
    ...rankings.flatMap(({ order }) => order),
  ]);
  const isInFull = ({ id, tier }: AssessedOption) => inFull.includes(tier) || named.has(id);
  const full = assessment.options.filter(isInFull);
  const alerts = assessment.alerts.map(line);
  const threads = threadsOf(comments)
    .filter(({ first }) => first.about.kind === "case" || first.about.visit === visit.id)
    .map(({ first, answers }) => ({
      id: first.id,
      about: subjectInWords(first.about, visit, words),
      isResolved: first.resolved !== undefined,
      comments: [first, ...answers].map(({ author, createdAt, text }) => ({
        author: author.name,
        at: instantInWords(createdAt),
        text,
      })),
    }));
  const told = full.map(minuted);
  const lines = [...alerts, ...told, ...told.flatMap(({ warnings }) => warnings), ...threads.map(({ about }) => about)];
  const cited = new Set(lines.flatMap(({ citations }) => citations));
  return {
    label,
    visit: `Visit ${visit.number}, ${dayInWords(visit.on)}. Knowledge ${visit.knowledgeVersion}.`,
    patient: visit.summary.patient.join(" · "),
    profile: [
      { label: "Age", value: `${profile.age} years` },
      ...profileChanges({ age: profile.age }, profile).map(({ label, to }) => ({ label, value: to })),
    ],
    alerts,
    tiers: tiers
      .map((tier) => ({
        heading: words.tier(tier),
        options: full.filter((one) => one.tier === tier).map(minuted),
        others: assessment.options
          .filter((one) => one.tier === tier && tier !== "not-relevant" && !isInFull(one))
          .map(({ name }) => name),
      }))
      .filter(({ options, others }) => options.length + others.length > 0),
    decisions: decided.map((one) => ({
      option: words.optionName(one.option),
      words: words.decision(one),
      by: one.madeBy.name,
    })),
    threads,
    rankings: rankings.map(({ person, order }) => ({ person: person.name, options: order.map(words.optionName) })),
    references: bySource(assessment.references.filter(({ number }) => cited.has(number))).map((places) => ({
      numbers: places.map(({ number }) => number),
      words: words.source(citedSource(places[0].source, assessment)),
    })),
  };
}

/** References to the same source together, in the order in which they are first cited. */
function bySource(references: readonly Reference[]): readonly (readonly [Reference, ...Reference[]])[] {
  const groups = new Map<string, [Reference, ...Reference[]]>();
  for (const reference of references) {
    const group = groups.get(reference.source);
    if (group === undefined) groups.set(reference.source, [reference]);
    else group.push(reference);
  }
  return [...groups.values()];
}

const minuted = ({ id, rank, name, summary, summaryCitations, warnings }: AssessedOption): MinutedOption => ({
  id,
  rank,
  name,
  summary,
  citations: summaryCitations,
  warnings: warnings.filter(({ status }) => status === "applies").map(line),
});

const line = ({ message, citations }: Pick<AssessedWarning, "message" | "citations">): CitedLine => ({
  text: message,
  citations,
});

/** `The case`, `Quinine`, or `Quinine: ` and the warning. */
function subjectInWords(about: CommentSubject, { assessment }: Visit, words: MinutesWords): CitedLine {
  if (about.kind === "case") return { text: "The case", citations: [] };
  const option = assessment.options.find(({ id }) => id === about.option);
  const name = option?.name ?? words.optionName(about.option);
  const warning = about.kind === "option" ? undefined : option?.warnings.find(({ id }) => id === about.warning);
  if (warning === undefined) return { text: name, citations: [] };
  return { text: `${name}: ${warning.message}`, citations: warning.citations };
}

const dayInWords = (day: string): string => format(parseISO(day), "d MMMM yyyy");
const instantInWords = (at: string): string => `${dayInWords(at.slice(0, 10))}, ${at.slice(11, 16)} UTC`;
