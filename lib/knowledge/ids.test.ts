import { describe, expect, test } from "vitest";
import { createEngine } from "../engine/decide";
import { decisionSchema } from "../engine/decision";
import { optionNames } from "../profile/vocabulary/options";
import { today } from "../testing/option-under-test";
import { drawnPatients } from "../verification/drawn-patients";
import { textsOf } from "../words/look-up";
import { knowledgeBase } from "./knowledge-base";
import { publish } from "./release";
import { limitId } from "./upper-limits";
import { signId } from "./urgent-signs";
import { warningsByKind } from "./warnings-by-kind";

const { options, redFlags, populations, urgentSigns, combinations, upperLimits } = knowledgeBase;
const warningsOf = (option: (typeof options)[number]) => warningsByKind(option).flatMap(({ warnings }) => warnings);

const named: readonly (readonly [what: string, ids: readonly string[]])[] = [
  ["options", options.map(({ id }) => id)],
  ["red flags", redFlags.map(({ id }) => id)],
  ["populations", populations.map(({ id }) => id)],
  ["combinations", combinations.map(({ id }) => id)],
  ["urgent signs", urgentSigns.map(signId)],
  ["upper limits", upperLimits.map(limitId)],
  ...options.flatMap((option) => [
    [`warnings of ${option.id}, whatever their kind`, warningsOf(option).map(({ id }) => id)] as const,
    [`statements of ${option.id}`, option.statements.map(({ id }) => id)] as const,
  ]),
];

describe("a decision is kept by ids, so that each names one thing", () => {
  test.each(named)("%s", (_what, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+([- .][a-z0-9]+)*$/);
  });
});

test("an option's id is its name in the vocabulary", () => {
  expect(options.map(({ id }) => id).filter((id) => !optionNames.some((one) => one.id === id))).toEqual([]);
});

describe("every id that a decision can name is found in the release", () => {
  const release = { hash: "test", ...publish(knowledgeBase) };
  const texts = textsOf(release);

  test("of the whole knowledge", () => {
    for (const option of options) {
      const own = texts.option(option.id);
      expect(own.option.name).toBe(option.name);
      for (const { id, says } of warningsOf(option)) expect(own.warning(id).says).toBe(says);
      for (const { id, text } of option.statements) expect(own.statement(id).text).toBe(text);
    }
    for (const { id, message } of redFlags) expect(texts.redFlag(id).message).toBe(message);
    for (const { id, message } of populations) expect(texts.population(id).message).toBe(message);
    for (const one of combinations) expect(texts.rule(one.id).says).toBe(one.says);
    for (const one of upperLimits)
      expect(texts.limit(limitId(one))).toMatchObject({ perDay: one.perDay, body: one.body });
    for (const one of urgentSigns) expect(texts.sign(signId(one)).text).toBe(one.text);
  });

  test("whatever order the files have", () => {
    const reversed = publish({
      ...knowledgeBase,
      options: options.toReversed(),
      combinations: combinations.toReversed(),
      upperLimits: upperLimits.toReversed(),
    });
    expect(reversed).toEqual(publish(knowledgeBase));
  });

  test("in the decisions of drawn patients, which name every kind of id", () => {
    const engine = createEngine(knowledgeBase, { version: "test", hash: "test", reviewedOn: today });
    const kinds = new Set<string>();
    const find = (kind: string, look: (id: string) => unknown, ids: readonly string[]) => {
      for (const id of ids) expect(look(id), `${kind} ${id}`).toBeDefined();
      if (ids.length > 0) kinds.add(kind);
    };
    const taking = { magnesium: "present", calcium: "present", iron: "present", folate: "present" } as const;
    const takingAmounts = { magnesium: { value: 400, unit: "mg" } } as const;
    for (const drawn of drawnPatients(knowledgeBase, 30, 20261122)) {
      const decision = decisionSchema.parse(
        engine.decide({ ...drawn, taking: { ...drawn.taking, ...taking }, takingAmounts }, today),
      );
      const alertIds = (kind: string) =>
        decision.alerts.filter((one) => one.kind === kind).map(({ id }) => id.slice(kind.length + 1));
      find("red flag", texts.redFlag, alertIds("red-flag"));
      find("population", texts.population, alertIds("population"));
      find("sign", texts.sign, decision.urgentSigns);
      find(
        "rule",
        texts.rule,
        decision.together.map(({ id }) => id),
      );
      for (const { says } of decision.combinations)
        for (const one of says) {
          if ("total" in one)
            find(
              "limit",
              texts.limit,
              one.total.limits.map(({ id }) => id),
            );
          else find("combination", texts.rule, [one.rule]);
        }
      for (const { id, warnings, statements, checkFirst } of decision.options) {
        const own = texts.option(id);
        find("warning", own.warning, [
          ...warnings.map((one) => one.id),
          ...checkFirst.flatMap((one) => one.warning ?? []),
        ]);
        find("statement", own.statement, [
          ...statements.map((one) => one.id),
          ...checkFirst.flatMap((one) => one.statement ?? []),
        ]);
      }
      find(
        "asked option",
        texts.nameOf,
        decision.askNext.flatMap(({ changes }) => changes.map(({ option }) => option)),
      );
    }
    expect([...kinds].sort()).toEqual(
      ["asked option", "combination", "limit", "population", "red flag", "rule", "sign", "statement", "warning"].sort(),
    );
  });
});
