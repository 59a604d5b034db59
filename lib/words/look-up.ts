import type { PublishedOption, Release } from "../knowledge/release";
import { labelOf } from "../profile/words/conditions";

/** A published option with its statements and warnings by their id. */
export type OptionTexts = ReturnType<typeof optionTexts>;
/** The texts of a release by the ids that decisions name. Each throws for an id that the release does not have. */
export type ReleaseTexts = ReturnType<typeof indexed>;

const known = new WeakMap<Release, ReleaseTexts>();

/** The texts of a release, by id; made once for each release. */
export function textsOf(release: Release): ReleaseTexts {
  const texts = known.get(release) ?? indexed(release);
  known.set(release, texts);
  return texts;
}

function indexed(release: Release) {
  const option = finder("option", new Map(release.options.map((one) => [one.id, optionTexts(one)])));
  return {
    option,
    nameOf: (id: string): string => option(id).option.name,
    redFlag: byId("red flag", release.redFlags),
    population: byId("population", release.populations),
    sign: byId("urgent sign", release.urgentSigns),
    rule: byId("combination", release.combinations),
    limit: byId("upper limit", release.upperLimits),
    label: (path: string): string => release.labels[path] ?? labelOf(path),
  };
}

const optionTexts = (option: PublishedOption) => ({
  option,
  statement: byId(`statement of ${option.id}`, option.statements),
  warning: byId(`warning of ${option.id}`, option.warnings),
});

const byId = <Entry extends { readonly id: string }>(what: string, entries: readonly Entry[]) =>
  finder(what, new Map(entries.map((entry) => [entry.id, entry])));

function finder<Entry>(what: string, entries: ReadonlyMap<string, Entry>) {
  return (id: string): Entry => {
    const found = entries.get(id);
    if (found === undefined) throw new Error(`The release has no ${what} ${id}`);
    return found;
  };
}
