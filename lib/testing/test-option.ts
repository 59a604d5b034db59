import { describe, expect, test } from "vitest";
import type { Option } from "../knowledge/option";
import type { Tier } from "../knowledge/tiers";
import type { WarningKind } from "../knowledge/warnings-by-kind";
import { factInWords } from "../profile/fact-in-words";
import type { Profile } from "../profile/schema";
import type { IndicationId } from "../profile/vocabulary/indications";
import { labels } from "../profile/words";
import { merge, optionUnderTest, well } from "../vignettes/option-under-test";
import type { RelevantOption } from "../words/assessment";
import {
  type FactPath,
  type Given,
  type PresencePath,
  partsOf,
  pathsOf,
  reasonsIn,
  unknown,
  type Whole,
} from "./given";

export { breastfeedingAt, lab, pregnantAt } from "./given";

/** Where the option stands for a patient; what is left out is not asserted. To avoid is always without a dose. */
interface Placed extends Partial<Pick<RelevantOption, "direction" | "certainty" | "directness">> {
  readonly tier?: Tier;
  readonly indication?: IndicationId;
  /** The statement of evidence that places it. */
  readonly statement?: string;
}

/** What is expected of one patient who has a title of its own. */
interface Expected extends Placed {
  /** Paths that are checked first, among others; an empty list when nothing at all is. */
  readonly asks?: readonly FactPath[];
  /** Warnings that apply. */
  readonly applies?: readonly string[];
  /** Warnings that are not told. */
  readonly silent?: readonly string[];
  /** Warnings for which a fact is missing. */
  readonly unknown?: readonly string[];
  /** General advice that is told. */
  readonly general?: readonly string[];
  /** Warnings that apply and are shown as pending. */
  readonly pending?: readonly string[];
  /** Warnings that apply and are critical. */
  readonly critical?: readonly string[];
  /** Warning → what it names as its reason, among others. */
  readonly because?: Readonly<Record<string, readonly FactPath[]>>;
  /** Warning → words of its message. */
  readonly says?: Readonly<Record<string, readonly (string | RegExp)[]>>;
  /** Words of the summary. */
  readonly summary?: readonly (string | RegExp)[];
}

/** Warning → the patients to whom it applies, each by what is given beside the patient of the tables. */
export type Patients = Readonly<Record<string, readonly Given[]>>;

interface Warnings {
  readonly contraindications?: Patients;
  readonly precautions?: Patients;
  readonly interactions?: Patients;
  readonly adverseEffects?: Patients;
}

/**
 * What an option is to say, in tables of patients. Each patient is the one of the tables with what is given, and is
 * well but for that (all else was asked about and is absent), unless a key says otherwise.
 */
export interface OptionTables extends Warnings {
  /** The tier with nothing given. Where it is left out, precautions and unknown facts are not measured against it. */
  readonly tier?: Tier;
  /** Tier → patients who get it. */
  readonly tiers?: Readonly<Partial<Record<Tier, readonly Given[]>>>;
  /** What the evidence says → patients for whom it says so. */
  readonly places?: readonly (readonly [Placed, readonly Given[]])[];
  /** As `places`, of other patients: each from the age on. */
  readonly placesOthers?: readonly (readonly [Placed, readonly Whole[]])[];
  /**
   * Each applies, is critical, names what is given, and nothing else, as its reason, and makes the option one to avoid, without a dose;
   * with nothing given it is silent.
   */
  readonly contraindications?: Patients;
  /**
   * Each applies, names what is given, and nothing else, as its reason, and lowers `consider` to `consider-with-caution`; any other
   * `tier` stays. With nothing given it is silent.
   */
  readonly precautions?: Patients;
  /** As precautions. */
  readonly interactions?: Patients;
  /** Each applies, names what is given, and nothing else, as its reason, and the `tier` stays. With nothing given it is silent. */
  readonly adverseEffects?: Patients;
  /** As the four above, but of patients whose tier is moved by more than the warning: it is not asserted. */
  readonly whateverTheTier?: Warnings;
  /** Of the warnings above: with nothing given they are unknown, not silent, since they ask for a laboratory value. */
  readonly unmeasured?: readonly string[];
  /** Of all warnings of the tables: shown as pending in each patient who is told of them, since no source was read for them. */
  readonly pending?: readonly string[];
  /** Warning → facts of the patient of the tables that it may name beside what is given, since its rule reads them. */
  readonly alsoNames?: Readonly<Record<string, readonly FactPath[]>>;
  /** Warning → patients who are not told of it: the other side of a cut, or what only comes close. */
  readonly silent?: Patients;
  /** Warning → patients for whom a fact is missing that could still make it apply. */
  readonly open?: Patients;
  /** General advice, told with nothing given. */
  readonly toldToEverybody?: readonly string[];
  /** Warnings that apply with nothing given. */
  readonly appliesToEverybody?: readonly string[];
  /** The patient of the tables as entered, where nothing else was asked about. */
  readonly nobodyAsked?: {
    readonly tier?: Tier;
    /** Warning → paths: the warning is unknown, and each path is checked first. */
    readonly unknown?: Readonly<Record<string, readonly FactPath[]>>;
    /** Warnings that apply. */
    readonly applies?: readonly string[];
    /** Warnings that are unknown. */
    readonly open?: readonly string[];
    /** Warnings that are not told, since they could change nothing. */
    readonly silent?: readonly string[];
    /** Paths that are checked first. */
    readonly asks?: readonly FactPath[];
  };
  /**
   * A fact that is unknown: it is checked first, `consider` is lowered to `consider-with-caution`, and any other
   * `tier` stays. Its path; or what is given, with the path that is then asked.
   */
  readonly asksFirst?: readonly (PresencePath | readonly [Given, FactPath])[];
  /** The title of a test → a patient, and what is expected. */
  readonly patients?: Readonly<Record<string, readonly [Given, Expected]>>;
  /** As `patients`, of other patients: each from the age on. */
  readonly others?: Readonly<Record<string, readonly [Whole, Expected]>>;
  /** As `others`, as entered: of whom nothing else was asked. */
  readonly asEntered?: Readonly<Record<string, readonly [Whole, Expected]>>;
}

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
  const lost = [...(tables.pending ?? []), ...(tables.unmeasured ?? []), ...Object.keys(tables.alsoNames ?? {})].filter(
    (id) => !idsIn(tables).has(id),
  );
  if (lost.length > 0) throw new Error(`In no table that says of whom it is asserted: ${lost.join(", ")}`);

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
    for (const [id, words] of Object.entries(says ?? {}))
      for (const one of words) expect(under.warning(profile, id)?.message).toMatch(one);
    for (const one of summary ?? []) expect(under.result(profile).summary).toMatch(one);
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

/** The warnings of which a table says to whom they apply. */
const idsIn = (tables: OptionTables): ReadonlySet<string> =>
  new Set([
    ...[tables, tables.whateverTheTier ?? {}].flatMap(
      ({ contraindications, precautions, interactions, adverseEffects }) =>
        [contraindications, precautions, interactions, adverseEffects].flatMap((patients) =>
          Object.keys(patients ?? {}),
        ),
    ),
    ...(tables.toldToEverybody ?? []),
  ]);

const wellOf = (whole: Whole) => {
  const [profile, ...more] = partsOf(whole);
  return well(profile as Profile, ...more);
};

const asEntered = (whole: Whole) => partsOf(whole).reduce(merge) as Profile;
