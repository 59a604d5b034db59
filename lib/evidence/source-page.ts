import { locate } from "../knowledge/citation";
import { citationsOf } from "../knowledge/cited-sources";
import type { Option } from "../knowledge/option";
import type { SourceEntry } from "../knowledge/source";
import { ledgerOf } from "./option-claims";

/** Where a source is cited: the options, each with the places in the source on which it rests. */
export function citedBy(source: SourceEntry, options: readonly Option[]) {
  return options.flatMap((option) => {
    const places = citationsOf(option)
      .map(locate)
      .filter((place) => place.source.id === source.id);
    const locators = [...new Set(places.map(({ locator }) => locator))];
    return locators.length === 0 ? [] : [{ id: option.id, name: option.name, locators }];
  });
}

/** A source as its page shows it. */
export function sourcePage(source: SourceEntry, options: readonly Option[]) {
  const { claims: _, ...entry } = source;
  const ledger = ledgerOf(source, options);
  const sections = [...new Set(ledger.map(({ section }) => section))].map((section) => ({
    section,
    claims: ledger.filter((claim) => claim.section === section),
  }));
  return { source: entry, sections, claimCount: ledger.length, citedBy: citedBy(source, options) };
}

export type SourceOnPage = ReturnType<typeof sourcePage>;
