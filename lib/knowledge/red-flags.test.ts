import { describe, expect, test } from "vitest";
import type { Profile } from "../profile/schema";
import { findings } from "../profile/vocabulary/findings";
import { labs } from "../profile/vocabulary/labs";
import { assessorOf, knowledgeOf, today, well } from "../testing/option-under-test";
import { stretching } from "./options/stretching";
import { redFlags } from "./red-flags";

const engine = assessorOf(knowledgeOf([stretching], { redFlags }));
const healthy: Profile = { age: 60, presentations: ["nocturnal-leg-cramps"] };
const flagged = (profile: Profile) => {
  const { gate, alerts, options } = engine.assess(profile, today);
  const flags = alerts.filter(({ kind }) => kind === "red-flag");
  return { isClosed: gate.closed, flags, tier: options[0]?.tier };
};

test("every finding of the vocabulary has its red flag, each once", () => {
  const ids = redFlags.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(findings.map(({ id }) => id)));
  expect(findings).toHaveLength(19);
});

test("a patient in whom every finding is absent has no red flag", () => {
  expect(flagged(well(healthy))).toEqual({ isClosed: false, flags: [], tier: "consider" });
});

test("findings that nobody asked about raise no red flag", () => {
  expect(flagged(healthy)).toMatchObject({ isClosed: false, flags: [] });
});

describe.each(findings)("$label", ({ id, closesGate }) => {
  const { isClosed, flags, tier } = flagged(well(healthy, { findings: { [id]: "present" } }));

  test("raises its alert, with a source", () => {
    expect(flags.map((flag) => flag.id)).toEqual([`red-flag.${id}`]);
    expect(flags[0]?.because).toEqual([`findings.${id}`]);
    expect(flags[0]?.citations.length).toBeGreaterThan(0);
  });

  test(closesGate ? "closes the gate, so that stretching is not to consider" : "leaves the gate open", () => {
    expect(isClosed).toBe(closesGate);
    expect(["consider", "consider-with-caution"].includes(tier ?? "")).toBe(!closesGate);
  });
});

describe("danger ranges", () => {
  test.each([
    ["potassium", 2.9, true],
    ["potassium", 3, false],
    ["potassium", 3.1, false],
    ["potassium", 5.4, false],
    ["potassium", 5.5, true],
    ["potassium", 5.6, true],
    ["sodium", 124, true],
    ["sodium", 125, false],
    ["sodium", 126, false],
    ["calcium", 1.89, true],
    ["calcium", 1.9, false],
    ["calcium", 1.91, false],
    ["calcium", 2.89, false],
    ["calcium", 2.9, false],
    ["calcium", 2.91, true],
    ["magnesium", 0.39, true],
    ["magnesium", 0.4, false],
    ["magnesium", 0.41, false],
    ["creatine-kinase", 4999, false],
    ["creatine-kinase", 5000, true],
    ["creatine-kinase", 5001, true],
    ["qtc", 499, false],
    ["qtc", 500, true],
    ["qtc", 501, true],
  ] as const)("%s of %d: %s", (id, value, isDanger) => {
    const unit = labs.find((lab) => lab.id === id)?.units[0].unit;
    const { isClosed, flags } = flagged(well(healthy, { labs: { [id]: { value, unit } } } as Partial<Profile>));
    expect(isClosed).toBe(isDanger);
    expect(flags.map((flag) => flag.id)).toEqual(isDanger ? [`red-flag.${id}`] : []);
  });

  test("a calcium of 7.0 mg/dL is a danger value too", () => {
    const { flags } = flagged(well(healthy, { labs: { calcium: { value: 7, unit: "mg/dL" } } }));
    expect(flags.map((flag) => flag.id)).toEqual(["red-flag.calcium"]);
  });
});

test.each([
  [0, ["red-flag.infant-cramps"]],
  [1, []],
])("a patient aged %i: %o, since an infant with cramps is a red flag by age alone", (age, ids) => {
  expect(flagged(well({ ...healthy, age })).flags.map((flag) => flag.id)).toEqual(ids);
});
