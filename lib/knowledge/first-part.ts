import type { Condition } from "../facts/condition";
import type { PublishedOption, PublishedSource, Release } from "./release";

/** The part of a release that a first answer needs. An empty text in it is one that was left out, never "not stated". */
export type FirstPart = Release & { readonly isFirstPart: true };

/** Raised when more or less is left out: a browser keeps what it has under the old address. */
const version = 1;

/** Where the first part of a release is asked for; the answer never changes. */
export const firstPartPath = (hash: string): string => `/api/knowledge/${hash}/first?part=${version}`;

type Statement = PublishedOption["statements"][number];
type Warning = PublishedOption["warnings"][number];
type List = PublishedOption["monitoring"];
type Text = PublishedOption["patient"]["whatItIs"];

/** In place of a tree: never true, so that nothing applies because of it. */
const noTree: Condition = { op: "any", of: [] };

/**
 * A release without what only an opened option, the handout and the evidence library show: populations, outcomes,
 * effects, reasons, trees of conditions, general warnings' words, doses, the patient's words, bibliographies,
 * appraisals, claims and histories. Everything that numbers a place or stands on a card is kept, so that `inWords` gives the same cards and the
 * same citations with it as with the whole.
 */
export function firstPart(release: Release): FirstPart {
  return {
    ...release,
    isFirstPart: true,
    options: release.options.map(optionOf),
    redFlags: release.redFlags.map((one) => ({ ...one, when: emptied })),
    populations: release.populations.map((one) => ({ ...one, when: emptied })),
    urgentSigns: release.urgentSigns.map((one) => ({ ...one, when: one.when && emptied })),
    combinations: release.combinations.map((one) => ({ ...one, when: one.when && emptied })),
    upperLimits: release.upperLimits.map((one) => ({ ...one, when: one.when && emptied })),
    sources: release.sources.map(sourceOf),
  };
}

const emptied = { words: "", condition: noTree };
const silent = ({ cites }: Text): Text => ({ text: "", cites });
const silentList = (list: List): List => ("none" in list ? { none: silent(list.none) } : list.map(silent));

function optionOf(option: PublishedOption): PublishedOption {
  const { patient } = option;
  return {
    ...option,
    statements: option.statements.map(statementOf),
    warnings: option.warnings.map(warningOf),
    nothingStated: option.nothingStated.map(silent),
    doseAsStudied: silentList(option.doseAsStudied),
    monitoring: silentList(option.monitoring),
    patient: {
      name: patient.name,
      whatItIs: silent(patient.whatItIs),
      howStudied: silent(patient.howStudied),
      watchFor: silentList(patient.watchFor),
      stopAndCall: silentList(patient.stopAndCall),
      askAbout: patient.askAbout.map(silent),
    },
    history: [],
  };
}

function statementOf({ when, studied, ...statement }: Statement): Statement {
  return {
    ...statement,
    population: "",
    outcome: "",
    effect: "",
    certaintyBecause: "",
    when: when && { ...when, condition: noTree },
    studied: studied && { included: [], excluded: [] },
  };
}

function warningOf({ when, notForYou, says, ...warning }: Warning): Warning {
  return {
    ...warning,
    says: when === undefined ? "" : says,
    notForYou: notForYou && "",
    when: when && { ...when, condition: noTree },
  };
}

/** What it is, what was read of it and what became of it. Its bibliography is most of its bytes, and comes with the rest. */
function sourceOf({ pmid: _pmid, doi: _doi, url: _url, evidenceUpTo: _upTo, ...source }: PublishedSource) {
  const bibliography = { title: "", authors: "", publishedIn: "", funding: "" };
  return { ...source, ...bibliography, appraisal: { goodFor: "", notGoodFor: "" }, claims: [], history: [] };
}
