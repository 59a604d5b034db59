import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstPart, firstPartPath } from "../knowledge/first-part";
import { engine, release } from "../myowise";
import type { Profile } from "../profile/schema";
import { conditions } from "../profile/vocabulary/conditions";
import { findings } from "../profile/vocabulary/findings";
import { medications } from "../profile/vocabulary/medications";
import { optionNames } from "../profile/vocabulary/options";
import { presentations } from "../profile/vocabulary/presentations";
import { examplePatients } from "../vignettes/examples";
import type { Assessment } from "./assessment";
import { inWords } from "./in-words";
import { isRelevantOption } from "./relevant-option";

const today = "2026-11-22";
const part = firstPart(release);

const presences = (entries: readonly { readonly id: string }[], most: number) =>
  fc.dictionary(fc.constantFrom(...entries.map(({ id }) => id)), fc.constantFrom("present", "absent"), {
    maxKeys: most,
  });

/** A patient of whom some things are known. */
const patient = fc.record({
  age: fc.integer({ min: 0, max: 100 }),
  sex: fc.constantFrom("female", "male", "unknown"),
  pregnancy: fc.constantFrom("none", "pregnant", "breastfeeding", "unknown"),
  region: fc.constantFrom("us", "uk", "other"),
  presentations: fc.uniqueArray(fc.constantFrom(...presentations.map(({ id }) => id)), { maxLength: 3 }),
  conditions: presences(conditions, 8),
  medications: presences(medications, 8),
  taking: presences(optionNames, 6),
  findings: presences(findings, 2),
  labs: fc.record({ egfr: fc.record({ value: fc.integer({ min: 5, max: 120 }), unit: fc.constant("mL/min/1.73m2") }) }),
}) as fc.Arbitrary<Profile>;

const profiles = [
  ...examplePatients.map(({ profile }) => profile),
  {
    age: 60,
    taking: { magnesium: "present", calcium: "present" },
    takingAmounts: { magnesium: { value: 400, unit: "mg" } },
  },
  ...fc.sample(patient, { numRuns: 40, seed: 9 }),
] as readonly Profile[];

type Said = { readonly text: string; readonly citations: readonly number[] };
const silent = <One extends Said>({ citations }: One) => ({ text: "", citations });

/** An answer with the texts emptied that its first part may leave out, and nothing else. */
function withoutLayerThree(whole: Assessment) {
  return {
    ...whole,
    options: whole.options.map((option) => {
      const warnings = option.warnings.map(({ notForYou, ...one }) => ({
        ...one,
        ...(one.status === "general" ? { message: "" } : {}),
        ...(notForYou === undefined ? {} : { notForYou: "" }),
      }));
      if (!isRelevantOption(option)) return { ...option, warnings };
      const { whatItIs, howStudied, watchFor, stopAndCall, askAbout, name } = option.patient;
      return {
        ...option,
        warnings,
        evidence: option.evidence.map((one) => ({
          ...one,
          population: "",
          outcome: "",
          effect: "",
          certaintyBecause: "",
        })),
        doseAsStudied: option.doseAsStudied.map(silent),
        monitoring: option.monitoring.map(silent),
        nothingStated: option.nothingStated.map(silent),
        patient: {
          name,
          whatItIs: silent(whatItIs),
          ...(howStudied === undefined ? {} : { howStudied: silent(howStudied) }),
          watchFor: watchFor.map(silent),
          stopAndCall: stopAndCall.map(silent),
          askAbout: askAbout.map(silent),
        },
      };
    }),
    sources: Object.fromEntries(
      Object.entries(whole.sources).map(([id, { pmid: _pmid, doi: _doi, url: _url, ...source }]) => [
        id,
        { ...source, title: "", authors: "", publishedIn: "", funding: "" },
      ]),
    ),
  };
}

/** Where a release says something: the path of each text and number, lists and trees as one. */
function textsIn(value: unknown, path = ""): ReadonlySet<string> {
  if (path.endsWith(".condition")) return new Set(JSON.stringify(value).includes("path") ? [path] : []);
  if (typeof value !== "object" || value === null) return new Set(value === "" || value === undefined ? [] : [path]);
  const isList = Array.isArray(value);
  return new Set(
    Object.entries(value).flatMap(([key, one]) => [
      ...textsIn(one, isList ? path : `${path}.${key}`.replace(/^\./, "")),
    ]),
  );
}

describe("the first part of a release", () => {
  test.each(profiles.map((profile) => [JSON.stringify(profile), profile] as const))(
    "says the same of %s",
    (_name, profile) => {
      const decision = engine.decide(profile, today);
      expect(inWords(decision, part)).toEqual(withoutLayerThree(inWords(decision, release)));
    },
  );

  test("says that it is one, and which release it is of", () => {
    expect(part).toMatchObject({ isFirstPart: true, hash: release.hash });
    expect(release).not.toHaveProperty("isFirstPart");
  });

  test("leaves out these texts; with another list its address has another version", () => {
    const kept = textsIn(part);
    const emptied = [...textsIn(release)].filter((path) => !kept.has(path));
    expect([firstPartPath("sha256-1"), emptied.sort()]).toEqual([
      "/api/knowledge/sha256-1/first?part=1",
      [
        "combinations.when.condition",
        "combinations.when.words",
        "options.doseAsStudied.none.text",
        "options.doseAsStudied.text",
        "options.history.on",
        "options.history.what",
        "options.monitoring.none.text",
        "options.monitoring.text",
        "options.nothingStated.text",
        "options.patient.askAbout.text",
        "options.patient.howStudied.text",
        "options.patient.stopAndCall.text",
        "options.patient.watchFor.text",
        "options.patient.whatItIs.text",
        "options.statements.certaintyBecause",
        "options.statements.effect",
        "options.statements.outcome",
        "options.statements.population",
        "options.statements.studied.excluded.condition",
        "options.statements.studied.excluded.words",
        "options.statements.studied.included.condition",
        "options.statements.studied.included.words",
        "options.statements.when.condition",
        "options.warnings.notForYou",
        "options.warnings.when.condition",
        "populations.when.condition",
        "populations.when.words",
        "redFlags.when.condition",
        "redFlags.when.words",
        "sources.appraisal.goodFor",
        "sources.appraisal.notGoodFor",
        "sources.authors",
        "sources.claims.because",
        "sources.claims.disposition",
        "sources.claims.id",
        "sources.claims.section",
        "sources.claims.text",
        "sources.claims.usedBy",
        "sources.doi",
        "sources.evidenceUpTo",
        "sources.funding",
        "sources.history.on",
        "sources.history.what",
        "sources.pmid",
        "sources.publishedIn",
        "sources.title",
        "sources.url",
        "upperLimits.when.condition",
        "upperLimits.when.words",
        "urgentSigns.when.condition",
        "urgentSigns.when.words",
      ],
    ]);
  });

  test("holds no tree of a condition", () => {
    expect(JSON.stringify(part)).not.toMatch(/"op":"(present|number|value|all|not|derived)"/);
  });

  test("is at most 75 kB over the wire", () => {
    const { byteLength } = brotliCompressSync(JSON.stringify(part));
    expect(byteLength).toBeLessThanOrEqual(75_000);
  });
});
