import type { Published, PublishedOption, Release } from "../knowledge/release";
import { labelOf } from "../profile/words";

/** A published option with its statements and warnings by their id. */
export interface OptionTexts {
  readonly option: PublishedOption;
  readonly statement: (id: string) => PublishedOption["statements"][number];
  readonly warning: (id: string) => PublishedOption["warnings"][number];
}

/** The texts of a release by the ids that decisions name. Each throws for an id that the release does not have. */
export interface ReleaseTexts {
  readonly option: (id: string) => OptionTexts;
  readonly nameOf: (id: string) => string;
  readonly redFlag: (id: string) => Published["redFlags"][number];
  readonly population: (id: string) => Published["populations"][number];
  readonly sign: (id: string) => Published["urgentSigns"][number];
  readonly rule: (id: string) => Published["combinations"][number];
  readonly limit: (id: string) => Published["upperLimits"][number];
  readonly label: (path: string) => string;
}

const known = new WeakMap<Release, ReleaseTexts>();

/** The texts of a release, by id; made once for each release. */
export function textsOf(release: Release): ReleaseTexts {
  const texts = known.get(release) ?? indexed(release);
  known.set(release, texts);
  return texts;
}

function indexed(release: Release): ReleaseTexts {
  const options = new Map(release.options.map((option) => [option.id, optionTexts(option)]));
  const option = finder("option", options);
  return {
    option,
    nameOf: (id) => option(id).option.name,
    redFlag: byId("red flag", release.redFlags),
    population: byId("population", release.populations),
    sign: byId("urgent sign", release.urgentSigns),
    rule: byId("combination", release.combinations),
    limit: byId("upper limit", release.upperLimits),
    label: (path) => release.labels[path] ?? labelOf(path),
  };
}

const optionTexts = (option: PublishedOption): OptionTexts => ({
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
