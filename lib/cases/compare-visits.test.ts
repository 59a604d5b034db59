import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knowledgeBase } from "../knowledge/knowledge-base";
import type { Option, Statement } from "../knowledge/option";
import { heat } from "../knowledge/options/heat";
import { engine, knowledge } from "../myowise";
import { any, present } from "../profile/conditions";
import type { Profile } from "../profile/schema";
import { knowledgeOf } from "../testing/option-under-test";
import { drawnPatients } from "../verification/drawn-patients";
import { createAssessor } from "../words/assess";
import { type CausedChange, compareVisits, inShort } from "./compare-visits";
import { withFactOf } from "./profile-changes";

const day = "2026-11-22";
const nightCramps: Profile = { age: 72, sex: "female", presentations: ["nocturnal-leg-cramps"] };
const answered = (profile: Profile, on = day, by = engine) => ({ on, profile, assessment: by.assess(profile, on) });
const compare = (before: Profile, after: Profile) => compareVisits(answered(before), answered(after), engine);
const tierOf = (changes: readonly CausedChange[], option: string) =>
  changes.find(({ kind, about }) => kind === "tier" && about === option);

/** Both releases are kept. */
const releaseWith = (hash: string) => [engine.release, older.release].find((one) => one.hash === hash);

const harmful = (statement: Statement) => ({ ...statement, direction: "harm" });

/** The same knowledge in an older release, in which stretching was found to do harm. */
const older = createAssessor(
  {
    ...knowledgeBase,
    version: "2025.1.1",
    options: knowledgeBase.options.map((option) =>
      option.id === "stretching"
        ? ({ ...option, reviewedOn: "2025-01-01", statements: option.statements.map(harmful) } as unknown as Option)
        : option,
    ),
  },
  () => "sha256-older",
);

describe("two visits", () => {
  test("of the same patient on the same day differ in nothing", () => {
    expect(compare(nightCramps, nightCramps)).toEqual({ profile: [], answer: [], isExact: true });
  });

  test("between which the eGFR fell: magnesium is now to avoid, and the eGFR alone did it", () => {
    const withEgfr = (value: number): Profile => ({ ...nightCramps, labs: { egfr: { value, unit: "mL/min/1.73m2" } } });
    const { profile, answer } = compare(withEgfr(80), withEgfr(12));
    expect(profile.map(({ path }) => path)).toEqual(["labs.egfr"]);
    expect(tierOf(answer, "magnesium")).toMatchObject({
      to: "avoid",
      cause: { by: ["profile"], facts: { how: "one", paths: ["labs.egfr"] } },
    });
  });

  test("between which two changes each close the gate: each is named", () => {
    const flagged: Profile = { ...nightCramps, findings: { "dark-urine": "present", tetany: "present" } };
    const gate = compare(nightCramps, flagged).answer.find(({ kind }) => kind === "gate");
    expect(gate).toMatchObject({
      from: "open",
      to: "closed",
      cause: { by: ["profile"], facts: { how: "each", paths: ["findings.dark-urine", "findings.tetany"] } },
    });
  });

  test("between which an option became clear only once both its questions were answered: only together", () => {
    const clear = { none: { text: "Nothing.", cites: ["own-rules#Tests"] } } as const;
    const when = any(present("cancer"), present("gout"));
    const warned: Option = {
      ...heat,
      contraindications: [{ id: "made-up", when, says: "Made up.", cites: ["own-rules#Tests"] }],
      precautions: clear,
      interactions: clear,
    };
    const made = createAssessor(knowledgeOf([warned]), () => "test");
    const before: Profile = { age: 60, presentations: ["muscle-spasm-pain"] };
    const after: Profile = { ...before, conditions: { cancer: "absent", gout: "absent", diabetes: "absent" } };
    const { answer } = compareVisits(answered(before, day, made), answered(after, day, made), made);
    expect(tierOf(answer, "heat")).toMatchObject({ from: "consider-with-caution", to: "consider" });
    expect(tierOf(answer, "heat")?.cause.facts).toEqual({
      how: "together",
      paths: ["conditions.cancer", "conditions.gout"],
    });
  });

  test("between which only the knowledge changed: the knowledge is the cause, and says what was reviewed", () => {
    const [before, after] = [answered(nightCramps, day, older), answered(nightCramps)];
    const { answer, knowledge: change } = compareVisits(before, after, engine, releaseWith);
    expect(tierOf(answer, "stretching")?.cause).toEqual({ by: ["knowledge"] });
    expect(change).toMatchObject({ from: { version: "2025.1.1" }, to: { version: knowledge.version } });
    expect(change?.options).toContainEqual(
      expect.objectContaining({ id: "stretching", from: "reviewed on 2025-01-01" }),
    );
    expect(change?.isWhole).toBe(true);
  });

  test("between which only the day changed: a result that has become old is because of the day", () => {
    const dated: Profile = {
      ...nightCramps,
      labs: { egfr: { value: 80, unit: "mL/min/1.73m2", date: "2026-01-10" } },
    };
    const { answer, knowledge: change } = compareVisits(answered(dated), answered(dated, "2027-06-01"), engine);
    expect(change).toBeUndefined();
    expect(answer).toEqual([
      expect.objectContaining({ kind: "alert", about: "stale-lab.egfr", to: "shown", cause: { by: ["day"] } }),
    ]);
  });

  test("both made with older knowledge: the profile is the cause, and it is said that today's knowledge was used", () => {
    const after: Profile = { ...nightCramps, labs: { egfr: { value: 12, unit: "mL/min/1.73m2" } } };
    const { answer, isExact } = compareVisits(answered(nightCramps, day, older), answered(after, day, older), engine);
    expect(isExact).toBe(false);
    expect(tierOf(answer, "magnesium")?.cause.by).toEqual(["profile"]);
  });

  test("between which more magnesium is taken: the amount is what changed", () => {
    const taking = (value: number): Profile => ({
      ...nightCramps,
      takingAmounts: { magnesium: { value, unit: "mg" } },
    });
    const { profile, answer } = compare(taking(100), taking(900));
    expect(profile.map(({ path, from, to }) => [path, from, to])).toEqual([
      ["takingAmounts.magnesium", "100 mg a day", "900 mg a day"],
    ]);
    expect(answer).toEqual([]);
  });

  test("a warning names the changed facts that it is because of", () => {
    const warfarin: Profile = { ...nightCramps, medications: { "vitamin-k-antagonist": "present" } };
    const warning = compare(nightCramps, warfarin).answer.find(
      ({ kind, about, to }) => kind === "warning" && about === "vitamin-k2" && to === "applies",
    );
    expect(warning?.cause.facts).toEqual({ how: "named", paths: ["medications.vitamin-k-antagonist"] });
  });
});

const patients = drawnPatients(knowledgeBase, 80, 20261122);

test("a change that is named alone is a cause: taking it back undoes the move, entering it alone makes it", () => {
  let named = 0;
  fc.assert(
    fc.property(fc.constantFrom(...patients), fc.constantFrom(...patients), fc.nat(), (before, other, seed) => {
      const after = someChanges(before, other, seed);
      const comparison = compare(before, after);
      for (const { kind, about, to, cause } of comparison.answer) {
        expect(cause.by).toContain("profile");
        if (kind !== "tier") continue;
        const isMovedBy = (path: string) => engine.tiersFor(withFactOf(after, path, before)).tiers.get(about) === to;
        const alone = cause.facts?.paths.filter(isMovedBy);
        expect(alone).toEqual(cause.facts?.how === "together" ? [] : cause.facts?.paths);
        if (cause.facts?.how !== "one") continue;
        const [path = ""] = cause.facts.paths;
        named += 1;
        expect(engine.tiersFor(withFactOf(before, path, after)).tiers.get(about)).not.toBe(to);
      }
    }),
    { seed: 20261122, numRuns: 40 },
  );
  expect(named).toBeGreaterThan(20);
});

/** A few of the facts of another patient, picked by the seed. */
function someChanges(before: Profile, other: Profile, seed: number): Profile {
  const paths = Object.keys(other.conditions ?? {}).map((id) => `conditions.${id}`);
  const medicines = Object.keys(other.medications ?? {}).map((id) => `medications.${id}`);
  const all = [...paths, ...medicines, "age", "sex"];
  return [0, 1, 2].reduce((profile, at) => {
    const path = all[(seed + at * 7919) % all.length];
    return path === undefined ? profile : withFactOf(other, path, profile);
  }, before);
}

test("where options stand is what the whole assessment says", () => {
  for (const profile of patients.slice(0, 20)) {
    const { options, gate } = engine.assess(profile, day);
    const { tiers, isGateClosed } = engine.tiersFor(profile);
    expect(isGateClosed).toBe(gate.closed);
    expect(Object.fromEntries(tiers)).toEqual(Object.fromEntries(options.map(({ id, tier }) => [id, tier])));
  }
});

test("a timeline keeps what moved and why, and where only warnings changed, that they did", () => {
  const warfarin: Profile = { ...nightCramps, medications: { "vitamin-k-antagonist": "present" } };
  const comparison = compare(nightCramps, warfarin);
  const short = inShort(comparison);
  expect(short.profile).toEqual(comparison.profile);
  const kinds = new Set(short.answer.map(({ kind }) => kind));
  expect(kinds.has("tier")).toBe(true);
  expect(kinds.has("warning")).toBe(false);
  expect(JSON.stringify(short)).not.toContain("message");
  const onlyWarnings = { ...comparison, answer: comparison.answer.filter(({ kind }) => kind === "warning") };
  expect(inShort(onlyWarnings).answer).toHaveLength(onlyWarnings.answer.length);
});
