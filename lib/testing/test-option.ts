import { describe, expect, test } from "vitest";
import type { Option } from "../knowledge/option";
import type { Tier } from "../knowledge/tiers";
import { type WarningKind, warningsByKind } from "../knowledge/warnings-by-kind";
import type { Profile } from "../profile/schema";
import { labels } from "../profile/words/conditions";
import { factInWords } from "../profile/words/fact";
import { type FactPath, type Given, partsOf, pathsOf, reasonsIn, unknown, type Whole } from "./given";
import {
  type Expected,
  type OptionTables,
  type Patients,
  type Placed,
  toldIn,
  toldMoreIn,
  type Warnings,
  warningsIn,
} from "./option-tables";
import { merge, optionUnderTest, well } from "./option-under-test";

export { breastfeedingAt, lab, pregnantAt } from "./given";
export type { OptionTables, Patients } from "./option-tables";

/** Tests an option by its tables, with the real engine; the patients of them differ from `whole`. */
export function testOption(option: Option, whole: Whole, tables: OptionTables) {
  const under = optionUnderTest(option);
  const patient = asEntered(whole);
  const alone = well(patient);
  const { tier } = tables;
  const silentWithout = new Set<string>();
  const cautioned = tier === "consider" ? "consider-with-caution" : tier;
  const withGiven = (given: Given) => well(patient, ...partsOf(given));
  const wordsOf = (profile: Profile, paths: readonly string[]) => {
    const { profile: understood } = under.assess(profile);
    return paths.map((path) => factInWords(path, understood, (of) => labels[of] ?? of)).join(", ") || "nothing given";
  };
  const rows = (all: readonly Given[]) =>
    all.map((given) => ({ profile: withGiven(given), given, words: wordsOf(withGiven(given), pathsOf(given)) }));

  const pendingOf = (id: string) => (tables.pending?.includes(id) ? { pending: true } : {});
  function expectBecause(because: readonly string[], given: Given, id: string) {
    expect(because).toEqual(expect.arrayContaining([...reasonsIn(given)]));
    const known = [...pathsOf(given), ...(tables.alsoNames?.[id] ?? [])];
    expect(because.filter((path) => !known.includes(path))).toEqual([]);
  }

  function expectTier(profile: Profile, expected: Tier | undefined) {
    if (expected !== undefined) expectPlaced(profile, { tier: expected });
  }

  function expectPlaced(profile: Profile, { statement, ...placed }: Placed) {
    const withoutDose = placed.tier === "avoid" ? { doseAsStudied: [] } : {};
    expect(under.result(profile)).toMatchObject({ ...placed, ...withoutDose });
    if (statement === undefined) return;
    expect(under.relevant(profile).evidence.find(({ status }) => status === "places")?.id).toBe(statement);
  }

  function expectAsked(profile: Profile, asks: readonly FactPath[] | undefined) {
    if (asks?.length === 0) expect(under.asks(profile)).toEqual([]);
    else if (asks !== undefined) expect(under.asks(profile)).toEqual(expect.arrayContaining([...asks]));
  }

  function expectStatus(profile: Profile, ids: readonly string[] | undefined, status: string | undefined) {
    for (const id of ids ?? []) expect([id, under.warning(profile, id)?.status]).toEqual([id, status]);
  }

  function expectAll(profile: Profile, expected: Expected) {
    const { asks, applies, silent, unknown, general, pending, critical, because, says, summary, ...placed } = expected;
    expectPlaced(profile, placed);
    expectAsked(profile, asks);
    expectStatus(profile, applies, "applies");
    expectStatus(profile, silent, undefined);
    expectStatus(profile, unknown, "unknown");
    expectStatus(profile, general, "general");
    for (const id of pending ?? [])
      expect(under.warning(profile, id)).toMatchObject({ id, status: "applies", pending: true });
    for (const id of critical ?? [])
      expect(under.warning(profile, id)).toMatchObject({ id, status: "applies", severity: "critical" });
    for (const [id, paths] of Object.entries(because ?? {}))
      expect(under.warning(profile, id)?.because).toEqual(expect.arrayContaining([...paths]));
    for (const [id, words] of Object.entries(says ?? {})) expectWords(under.warning(profile, id)?.message, words);
    expectWords(under.result(profile).summary, summary);
  }

  const testStatus = (patients: Patients | undefined, says: string, status: string | undefined) => {
    for (const [id, all] of Object.entries(patients ?? {}))
      for (const { profile, words } of rows(all))
        test(`${id} is ${says} with ${words}`, () => expectStatus(profile, [id], status));
  };

  const testPlaces = (placed: Placed, all: readonly { readonly profile: Profile; readonly words: string }[]) => {
    const says = Object.entries(placed).map(([what, it]) => (what === "tier" ? it : `${what} ${it}`));
    for (const { profile, words } of all) test(`${words}: ${says.join(", ")}`, () => expectPlaced(profile, placed));
  };

  /** A test for each patient of a table of warnings, and one that with nothing given each of them says nothing. */
  function testWarnings(warnings: Warnings, tierOf: (kind: WarningKind) => Tier | undefined) {
    const tablesByKind = {
      contraindication: warnings.contraindications,
      precaution: warnings.precautions,
      interaction: warnings.interactions,
      "adverse-effect": warnings.adverseEffects,
    };
    for (const [key, patients] of Object.entries(tablesByKind))
      for (const [id, all] of Object.entries(patients ?? {})) {
        const kind = key as WarningKind;
        const expected = {
          kind,
          status: "applies",
          ...(kind === "contraindication" ? { severity: "critical" } : {}),
          ...pendingOf(id),
        };
        const then = tierOf(kind);
        const says = then === undefined ? "" : then === "avoid" ? ": avoid, without a dose" : `: ${then}`;
        for (const { profile, given, words } of rows(all))
          test(`${kind} ${id} applies with ${words}${says}`, () => {
            const warning = under.warning(profile, id);
            expect(warning).toMatchObject(expected);
            expectBecause(warning?.because ?? [], given, id);
            expectWords(warning?.message, tables.says?.[id]);
            expectTier(profile, then);
          });
        if (silentWithout.has(id)) continue;
        silentWithout.add(id);
        const silence = tables.unmeasured?.includes(id) ? "unknown" : undefined;
        test(`${kind} ${id} is ${silence ?? "silent"} without`, () => expectStatus(alone, [id], silence));
      }
  }

  function testNobodyAsked({ tier: open, ...asked }: NonNullable<OptionTables["nobodyAsked"]>) {
    if (open !== undefined) test(`where nobody asked: ${open}`, () => expectTier(patient, open));
    for (const [id, paths] of Object.entries(asked.unknown ?? {}))
      test.each(paths)(`${id} is unknown where nobody asked, and %s is checked first`, (path) => {
        expectStatus(patient, [id], "unknown");
        expectAsked(patient, [path]);
      });
    test.each(asked.applies ?? [])("%s applies where nobody asked", (id) => expectStatus(patient, [id], "applies"));
    test.each(asked.open ?? [])("%s is unknown where nobody asked", (id) => expectStatus(patient, [id], "unknown"));
    test.each(asked.silent ?? [])("%s is not told where nobody asked", (id) => expectStatus(patient, [id], undefined));
    test.each(asked.asks ?? [])("%s is checked first where nobody asked", (path) => expectAsked(patient, [path]));
  }

  describe(`${option.name}: ${wordsOf(alone, pathsOf(whole))}`, () => {
    test("each warning that is named is one of the option, and is told to somebody", () => expectNamed(option, tables));
    if (tier !== undefined) test(`with nothing given: ${tier}`, () => expectTier(alone, tier));
    for (const [one, all] of Object.entries(tables.tiers ?? {})) testPlaces({ tier: one as Tier }, rows(all));
    for (const [placed, all] of tables.places ?? []) testPlaces(placed, rows(all));
    for (const [placed, all] of tables.placesOthers ?? [])
      testPlaces(
        placed,
        all.map((whole) => ({ profile: wellOf(whole), words: wordsOf(wellOf(whole), pathsOf(whole)) })),
      );

    testWarnings(tables, (kind) =>
      kind === "contraindication" ? "avoid" : kind === "adverse-effect" ? tier : cautioned,
    );
    testWarnings(tables.whateverTheTier ?? {}, () => undefined);
    testStatus(tables.silent, "silent", undefined);
    testStatus(tables.open, "unknown", "unknown");
    test.each(tables.toldToEverybody ?? [])("%s is told to everybody", (id) => {
      expect(under.warning(alone, id)).toMatchObject({ status: "general", ...pendingOf(id) });
      expectWords(under.warning(alone, id)?.message, tables.says?.[id]);
    });
    test.each(tables.appliesToEverybody ?? [])("%s applies to everybody", (id) => expectStatus(alone, [id], "applies"));
    testNobodyAsked(tables.nobodyAsked ?? {});

    for (const row of tables.asksFirst ?? []) {
      const [given, path] = typeof row === "string" ? [unknown(row), row] : row;
      const profile = withGiven(given);
      test(`${wordsOf(profile, pathsOf(given))}: ${cautioned ?? "not simply to consider"}, and ${path} is checked first`, () => {
        expectTier(profile, cautioned);
        expect(under.tier(profile)).not.toBe("consider");
        expectAsked(profile, [path]);
      });
    }

    for (const [title, [given, expected]] of Object.entries(tables.patients ?? {}))
      test(title, () => expectAll(withGiven(given), expected));
    for (const [title, [whole, expected]] of Object.entries(tables.others ?? {}))
      test(title, () => expectAll(wellOf(whole), expected));
    for (const [title, [whole, expected]] of Object.entries(tables.asEntered ?? {}))
      test(title, () => expectAll(asEntered(whole), expected));
  });
}

/** A warning that the option does not have would be silent in everybody; one that no table tells of, unasserted. */
function expectNamed(option: Option, tables: OptionTables) {
  const all = warningsByKind(option).flatMap(({ warnings }) => warnings.map(({ id }) => id));
  expect(warningsIn(tables).filter((id) => !all.includes(id))).toEqual([]);
  expect(toldMoreIn(tables).filter((id) => !toldIn(tables).includes(id))).toEqual([]);
}

function expectWords(text: string | undefined, words: readonly (string | RegExp)[] = []) {
  for (const one of words) expect(text).toMatch(one);
}

const wellOf = (whole: Whole) => {
  const [profile, ...more] = partsOf(whole);
  return well(profile as Profile, ...more);
};

const asEntered = (whole: Whole) => partsOf(whole).reduce(merge) as Profile;
