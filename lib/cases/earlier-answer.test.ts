import { describe, expect, test } from "vitest";
import { engine } from "../myowise";
import { examplePatients } from "../vignettes/examples";
import type { Assessment } from "../words/assessment";
import { isRelevantOption } from "../words/relevant-option";
import { earlierAnswerSchema, readWholeAnswer, upgradeAnswer } from "./earlier-answer";
import { citedSource } from "./sourced";

/** An answer as it was written before: each reference whole, and every field on options that are not relevant. */
function asBefore(answer: Assessment) {
  const { sources, references, options, ...rest } = answer;
  return {
    ...rest,
    references: references.map((one) => ({ ...one, ...citedSource(one.source, answer) })),
    options: options.map((option) => {
      const evidence = isRelevantOption(option) ? option.evidence : [{ id: "x", citations: option.summaryCitations }];
      const isPlaced = evidence.some((one) => "status" in one && one.status === "places");
      const summaryCitations = isPlaced ? option.summaryCitations : [];
      const empty = { indication: null, changedBy: [], checkFirst: [], doseAsStudied: [], monitoring: [], why: [] };
      return isRelevantOption(option)
        ? { ...option, evidence, summaryCitations }
        : { ...option, ...empty, evidence, summaryCitations, nothingStated: [], reviewedOn: "2026-11-22" };
    }),
  };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(examplePatients)("$title", ({ profile }) => {
  const answer = engine.assess(profile, "2026-11-22");

  test("an answer as it was written before is that answer of today", () => {
    expect(plain(readWholeAnswer(plain(asBefore(answer))))).toEqual(plain(answer));
  });

  test("a whole answer of today is read as it is", () => {
    expect(plain(readWholeAnswer(plain(answer)))).toEqual(plain(answer));
  });
});

test("each source is told once, and each reference points to it", () => {
  const [patient] = examplePatients;
  if (patient === undefined) throw new Error("There is no example.");
  const before = earlierAnswerSchema.parse(plain(asBefore(engine.assess(patient.profile, "2026-11-22"))));
  const { references, sources } = upgradeAnswer(before);
  expect(before.references.length).toBeGreaterThan(10);
  for (const { number, source, title, status } of before.references) {
    expect(references.find((one) => one.number === number)?.source).toBe(source);
    expect(sources[source]).toMatchObject({ title, status });
  }
});

test("what is no answer is refused", () => {
  expect(() => readWholeAnswer({ options: [] })).toThrow();
  expect(() => readWholeAnswer(null)).toThrow();
});
