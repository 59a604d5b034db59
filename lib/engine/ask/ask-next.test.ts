import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Comparator } from "../../facts/condition";
import { knowledgeBase } from "../../knowledge/knowledge-base";
import { publish } from "../../knowledge/release";
import type { Tier } from "../../knowledge/tiers";
import { type Profile, profileSchema } from "../../profile/schema";
import { understand } from "../../profile/understand";
import { canonicalUnit, implausible, labOf } from "../../profile/units";
import { type LabId, labs } from "../../profile/vocabulary/labs";
import { today } from "../../testing/option-under-test";
import { createEngine } from "../decide";
import type { DecidedQuestion, Decision } from "../decision";

const engine = createEngine(knowledgeBase, { version: "test", hash: "test", reviewedOn: today });
const maps = ["conditions", "medications", "taking", "findings"] as const;
type MapName = (typeof maps)[number];
const idsOf = (map: MapName | "labs") => Object.keys(profileSchema.shape[map].unwrap().shape);

/** Everything that a cut is drawn at for each lab, found by walking all that the knowledge says. */
const cuts = new Map<string, Set<number>>();
function collectCuts(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const { op, path, cut } = node as { op?: unknown; path?: unknown; cut?: unknown };
  if (op === "number") cuts.set(String(path), (cuts.get(String(path)) ?? new Set()).add(Number(cut)));
  for (const inner of Object.values(node)) collectCuts(inner);
}
collectCuts(publish(knowledgeBase));
/** Where one band of vitamin D ends and the next begins, in nmol/L. */
for (const cut of [30, 50, 75]) cuts.get("labs.vitamin-d-25oh")?.add(cut);

/** Every cut of a lab, and numbers below, between and above its cuts, that a patient can have. */
function valuesOf(id: LabId): readonly number[] {
  const { lowest, highest } = labOf(id).units[0];
  const grid = Array.from({ length: 10 }, (_one, at) => lowest * (highest / Math.max(lowest, 0.1)) ** (at / 9));
  const at = cuts.get(`labs.${id}`);
  if (at === undefined) return grid.map((value) => Math.round(value * 100) / 100);
  const marks = [lowest, ...at, highest].sort((a, b) => a - b);
  const between = marks.slice(1).map((mark, place) => (mark + (marks[place] as number)) / 2);
  return [...new Set([...marks, ...between])].filter(
    (value) => implausible(id, { value, unit: canonicalUnit(id) }) === undefined,
  );
}

interface Entered {
  /** What was entered, as an answer of `askNext` would name it; a number stands for its stretch. */
  readonly value: string | number;
  readonly profile: Profile;
}

const named = {
  sex: ["female", "male"],
  pregnancy: ["none", "pregnant", "breastfeeding"],
  vitaminDStatus: ["severe-deficiency", "deficiency", "insufficiency", "sufficient"],
} as const;

/** Red flags that nobody has who is neither pregnant nor breastfeeding. */
const ofPregnancy = (age: number) => ["severe-pregnancy-symptoms", ...(age >= 1 ? ["infant-cramps"] : [])];

const entered = (profile: Profile, map: MapName, id: string): string =>
  (profile[map] as Readonly<Record<string, string>> | undefined)?.[id] ?? "unknown";

/** Every fact of the contract that is not known of this patient, in the contract's order, with each possible answer. */
function unknownFacts(profile: Profile): ReadonlyMap<string, readonly Entered[]> {
  const { derived } = understand(profile);
  const settled = {
    sex: (profile.sex ?? "unknown") !== "unknown",
    pregnancy: derived.pregnancy !== "unknown",
    vitaminDStatus: derived.vitaminD !== undefined,
  };
  const facts = new Map<string, readonly Entered[]>();
  for (const field of ["sex", "pregnancy", "vitaminDStatus"] as const) {
    if (settled[field]) continue;
    facts.set(
      field,
      named[field].map((value) => ({ value: value.replace("-", " "), profile: { ...profile, [field]: value } })),
    );
  }
  for (const map of maps) {
    const sameFact: readonly MapName[] = map === "taking" ? ["medications"] : map === "medications" ? ["taking"] : [];
    for (const id of idsOf(map)) {
      const isKnown = [map, ...sameFact].some((one) => entered(profile, one, id) !== "unknown");
      if (isKnown || (derived.pregnancy === "none" && ofPregnancy(profile.age).includes(id))) continue;
      const answers = ["present", "absent"].map((value) => ({
        value,
        profile: { ...profile, [map]: { ...profile[map], [id]: value } },
      }));
      facts.set(`${map}.${id}`, answers);
    }
  }
  for (const { id } of labs) {
    if (profile.labs?.[id] !== undefined || (id === "egfr" && derived.egfr !== undefined)) continue;
    const unit = canonicalUnit(id);
    facts.set(
      `labs.${id}`,
      valuesOf(id).map((value) => ({
        value,
        profile: { ...profile, labs: { ...profile.labs, [id]: { value, unit } } },
      })),
    );
  }
  return facts;
}

type Tiers = ReadonlyMap<string, Tier>;
/** Every option judged anew. */
const tiersOf = (profile: Profile): Tiers => engine.tiersFor(profile).tiers;

/** Which options an answer moves, and where: `magnesium unproven → avoid`. */
const movesBetween = (before: Tiers, after: Tiers): readonly string[] =>
  [...before].flatMap(([id, from]) => (after.get(id) === from ? [] : [`${id} ${from} → ${after.get(id)}`])).sort();

const comparisons: Record<Comparator, (value: number, cut: number) => boolean> = {
  "<": (value, cut) => value < cut,
  "<=": (value, cut) => value <= cut,
  ">": (value, cut) => value > cut,
  ">=": (value, cut) => value >= cut,
};
const signs: Readonly<Record<string, Comparator>> = { "<": "<", "≤": "<=", ">": ">", "≥": ">=" };

/** Reads one answer as a clinician would: `< 30 mL/min/1.73 m²`, `30 to < 60 …`, `> 2.6 mmol/L`, `present`. */
function isAmong(value: string | number, answer: string): boolean {
  if (typeof value === "string") return answer === value;
  const parts = answer.split(" to ").map((part) => /^([<≤>≥])? ?([\d.]+)/.exec(part));
  return parts.every((part, at) => {
    const [, sign, cut] = part ?? [];
    if (sign !== undefined) return comparisons[signs[sign] as Comparator](value, Number(cut));
    return parts.length === 1 ? value === Number(cut) : at === 0 && value >= Number(cut);
  });
}

const movesPromised = ({ changes }: DecidedQuestion, value: string | number): readonly string[] =>
  changes
    .filter(({ answer }) => answer.split("; ").some((one) => isAmong(value, one)))
    .map(({ option, from, to }) => `${option} ${from} → ${to}`)
    .sort();

/** Another entry of the same fact: the medicine as an option, a creatinine for an eGFR, a level for a band. */
const asksTheSame = (path: string): readonly string[] => {
  const sameFact: Readonly<Record<string, readonly string[]>> = {
    "labs.creatinine": ["labs.egfr"],
    "labs.vitamin-d-25oh": ["vitaminDStatus"],
  };
  return sameFact[path] ?? [path.replace("taking.", "medications.")];
};

const optionIn = (move: string) => move.split(" ")[0];
const count = (items: Iterable<unknown>) => new Set(items).size;

/** Facts of one map, each left out, absent, not known or present; what is known is mostly absent. */
const presences = (map: MapName, ...values: readonly string[]) =>
  fc.record(Object.fromEntries(idsOf(map).map((id) => [id, fc.constantFrom("absent", "absent", ...values)])), {
    requiredKeys: [],
  });
/** Labs that no red flag reads: a number at their edge closes no gate. */
const quietLabs: readonly LabId[] = ["vitamin-d-25oh", "egfr", "ferritin", "transferrin-saturation", "inr", "urate"];
const results = (ids: readonly LabId[]) =>
  fc.record(
    Object.fromEntries(
      ids.map((id) => [id, fc.constantFrom(...valuesOf(id)).map((value) => ({ value, unit: canonicalUnit(id) }))]),
    ),
    { requiredKeys: [] },
  );
const complaints = profileSchema.shape.presentations.unwrap().unwrap().element.options;
const common = {
  age: fc.integer({ min: 0, max: 105 }),
  sex: fc.constantFrom("female", "male", "unknown"),
  pregnancy: fc.constantFrom("none", "pregnant", "breastfeeding", "unknown"),
  region: fc.constantFrom("us", "uk", "other"),
  presentations: fc.uniqueArray(fc.constantFrom(...complaints), { minLength: 1, maxLength: 3 }),
  vitaminDStatus: fc.constantFrom(...named.vitaminDStatus, "unknown"),
  conditions: presences("conditions", "absent", "absent", "present", "unknown"),
  medications: presences("medications", "absent", "absent", "present", "unknown"),
  taking: presences("taking", "absent", "absent", "present", "unknown"),
};
const anyone = fc.record(
  { ...common, findings: presences("findings", "present", "unknown"), labs: results(labs.map(({ id }) => id)) },
  { requiredKeys: ["age", "presentations"] },
);
const withoutRedFlag = fc.record(
  { ...common, age: fc.integer({ min: 18, max: 105 }), findings: presences("findings"), labs: results(quietLabs) },
  { requiredKeys: ["age", "presentations"] },
);
const drawn = [anyone, withoutRedFlag]
  .flatMap((profiles) => fc.sample<object>(profiles, { seed: 20261122, numRuns: 10 }))
  .map((profile) => profileSchema.parse(profile));

test("the profiles that are drawn are of many kinds", () => {
  const decisions = drawn.map((profile) => engine.decide(profile, today));
  const where = (is: (one: Decision) => boolean) => decisions.filter(is).length;
  expect(decisions).toHaveLength(20);
  expect(where(({ gate }) => gate.closed)).toBeGreaterThan(4);
  expect(where(({ gate }) => !gate.closed)).toBeGreaterThan(4);
  expect(where(({ askNext }) => askNext.length > 3)).toBeGreaterThan(14);
  expect(where(({ askNext }) => askNext.some(({ path }) => path.startsWith("labs.")))).toBeGreaterThan(9);
});

interface Tried {
  readonly value: string | number;
  readonly moves: readonly string[];
}

/** Every answer to every open fact, tried by judging the patient anew. */
function tryEverything(profile: Profile): ReadonlyMap<string, readonly Tried[]> {
  const now = tiersOf(profile);
  const entries = [...unknownFacts(profile)].map(([path, answers]) => {
    const tried = answers.map(({ value, profile: after }) => ({ value, moves: movesBetween(now, tiersOf(after)) }));
    return [path, tried] as const;
  });
  return new Map(entries);
}

describe.each(drawn.map((profile, at) => [at + 1, profile] as const))("profile %i of 20", (_number, profile) => {
  const { askNext } = engine.decide(profile, today);
  let moves: ReadonlyMap<string, readonly Tried[]> = new Map();
  beforeAll(() => {
    moves = tryEverything(profile);
  }, 120_000);
  const moved = (path: string) => moves.get(path)?.flatMap((answer) => answer.moves) ?? [];

  test("each answer to a question moves the options that it names, as it says, and no other", () => {
    for (const question of askNext) {
      const answers = moves.get(question.path) ?? [];
      expect(answers.length, question.path).toBeGreaterThan(1);
      for (const { value, moves: found } of answers) {
        expect(movesPromised(question, value), `${question.path}: ${value}`).toEqual(found);
      }
    }
  });

  test("each answer that a question names can be given", () => {
    for (const { path, changes } of askNext) {
      const values = moves.get(path)?.map(({ value }) => value) ?? [];
      for (const answer of changes.flatMap((change) => change.answer.split("; "))) {
        expect(
          values.some((value) => isAmong(value, answer)),
          `${path}: ${answer}`,
        ).toBe(true);
      }
    }
  });

  test("trying every answer to every open fact finds the same questions in the same order", () => {
    const asked = new Set(askNext.map(({ path }) => path));
    const isAskedOtherwise = (path: string) =>
      !asked.has(path) && asksTheSame(path).some((other) => other !== path && moves.has(other));
    const worth = [...moves.keys()]
      .filter((path) => moved(path).length > 0 && !isAskedOtherwise(path))
      .map((path) => ({ path, options: count(moved(path).map(optionIn)), moves: count(moved(path)) }))
      .sort((a, b) => b.options - a.options || b.moves - a.moves);
    expect(askNext.map(({ path }) => path)).toEqual(worth.map(({ path }) => path));
  });

  test("a fact that is asked under another name moves no option that the question does not", () => {
    const asked = new Map(askNext.map((question) => [question.path, question]));
    for (const path of moves.keys()) {
      const others = asksTheSame(path).filter((other) => other !== path && moves.has(other));
      if (asked.has(path) || others.length === 0) continue;
      const covered = others.flatMap((other) => moved(other));
      expect(
        moved(path).filter((move) => !covered.includes(move)),
        path,
      ).toEqual([]);
    }
  });
});

describe("red flags of a pregnancy and of an infant", () => {
  const asked = (profile: Profile) => engine.decide(profile, today).askNext.map(({ path }) => path);
  const pregnancySymptoms = "findings.severe-pregnancy-symptoms";

  test.each([
    ["a man", { age: 30, sex: "male" }],
    ["a woman of 81", { age: 81, sex: "female" }],
    ["a woman who is not pregnant", { age: 30, sex: "female", pregnancy: "none" }],
  ] as const)("are not asked of %s", (_who, profile) => {
    expect(asked(profile)).not.toContain(pregnancySymptoms);
    expect(asked(profile)).not.toContain("findings.infant-cramps");
    expect(asked(profile)).toContain("findings.chest-pain");
  });

  test.each([
    ["a woman whose pregnancy is not known", { age: 30, sex: "female" }],
    ["a pregnant woman", { age: 30, sex: "female", pregnancy: "pregnant", conditions: { als: "present" } }],
  ] as const)("are asked of %s", (_who, profile) => {
    expect(asked(profile)).toContain(pregnancySymptoms);
  });
});

describe("one fact that has two entries", () => {
  const adult: Profile = {
    age: 60,
    sex: "male",
    presentations: ["nocturnal-leg-cramps"],
    conditions: { als: "absent", fibromyalgia: "absent" },
  };
  const asked = (profile: Profile) => engine.decide(profile, today).askNext.map(({ path }) => path);

  test("asking for a level of vitamin D tells what each band would change", () => {
    const question = engine.decide(adult, today).askNext.find(({ path }) => path === "labs.vitamin-d-25oh");
    const changes = question?.changes.filter(({ option }) => option === "vitamin-d") ?? [];
    expect(changes.map(({ answer }) => answer).join("; ")).toContain("< 30 nmol/L; 30 to < 50 nmol/L");
  });

  test("a medicine that is known as an option is not asked for as a medicine", () => {
    expect(asked(adult)).toContain("medications.baclofen");
    expect(asked({ ...adult, taking: { baclofen: "absent" } })).not.toContain("medications.baclofen");
  });
});
