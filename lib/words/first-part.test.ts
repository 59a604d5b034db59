import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { engine, release } from "../myowise";
import type { Profile } from "../profile/schema";
import { conditions } from "../profile/vocabulary/conditions";
import { findings } from "../profile/vocabulary/findings";
import { medications } from "../profile/vocabulary/medications";
import { optionNames } from "../profile/vocabulary/options";
import { presentations } from "../profile/vocabulary/presentations";
import { examplePatients } from "../vignettes/examples";
import { type Assessment, isRelevantOption } from "./assessment";
import { firstPart } from "./first-part";
import { inWords } from "./in-words";

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

  test("holds no tree of a condition", () => {
    expect(JSON.stringify(part)).not.toMatch(/"op":"(present|number|value|all|not|derived)"/);
  });

  test("is at most 75 kB over the wire", () => {
    const { byteLength } = brotliCompressSync(JSON.stringify(part));
    expect(byteLength).toBeLessThanOrEqual(75_000);
  });
});
