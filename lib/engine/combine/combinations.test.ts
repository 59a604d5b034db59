import { describe, expect, test } from "vitest";
import { anyTwo, type Combination, each, oneOfEach } from "../../knowledge/combination";
import { calcium } from "../../knowledge/options/calcium";
import { heat } from "../../knowledge/options/heat";
import { massage } from "../../knowledge/options/massage";
import { stretching } from "../../knowledge/options/stretching";
import { redFlags } from "../../knowledge/red-flags";
import { takes } from "../../profile/conditions";
import type { Profile } from "../../profile/schema";
import { assessorOf, knowledgeOf, today, well } from "../../testing/option-under-test";

const options = [calcium, heat, massage, stretching];
const patient: Profile = { age: 60, presentations: ["nocturnal-leg-cramps"] };

const made = (id: string, rest: Partial<Combination> & Pick<Combination, "among">): Combination => ({
  id,
  severity: "warning",
  says: "Each does the same.",
  cites: [`own-rules#${id}`],
  ...rest,
});

/** What a made-up program says of a patient who takes these. */
function together(combinations: readonly Combination[], ...profiles: readonly Partial<Profile>[]) {
  const engine = assessorOf(knowledgeOf(options, { combinations }));
  return engine.assess(well(patient, ...profiles), today);
}
const taking = (...ids: readonly string[]): Partial<Profile> => ({
  taking: Object.fromEntries(ids.map((id) => [id, "present"])),
});

const pair = made("pair", { among: anyTwo("calcium", "iron") });
const group = made("group", { among: anyTwo("calcium", "iron", "magnesium") });

describe("what is taken", () => {
  test("two that are both taken are named once, in the order of their ids, with the sources of the rule", () => {
    const { combinations, references } = together([pair], taking("iron", "calcium"));
    expect(combinations).toMatchObject([
      { options: ["calcium", "iron"], severity: "warning", message: "Each does the same." },
    ]);
    const cited = references.filter(({ number }) => combinations[0]?.citations.includes(number));
    expect(cited).toMatchObject([{ source: "own-rules", locator: "pair" }]);
  });

  test.each([["absent"], ["unknown"]] as const)("one that is %s makes no combination", (presence) => {
    expect(together([pair], taking("calcium"), { taking: { iron: presence } }).combinations).toEqual([]);
  });

  test("three of a group are one entry", () => {
    const { combinations } = together([group], taking("calcium", "iron", "magnesium"));
    expect(combinations.map((one) => one.options)).toEqual([["calcium", "iron", "magnesium"]]);
  });

  test("one with several others is one entry for each", () => {
    const rule = made("star", { among: oneOfEach(["iron"], ["calcium", "magnesium"]) });
    const { combinations } = together([rule], taking("calcium", "iron", "magnesium"));
    expect(combinations.map((one) => one.options)).toEqual([
      ["calcium", "iron"],
      ["iron", "magnesium"],
    ]);
  });

  test("what a rule says of one option comes only where that option takes part", () => {
    const parts = {
      calcium: { text: "Of calcium.", cites: ["own-rules#calcium"] },
      magnesium: { text: "Of magnesium.", cites: ["own-rules#magnesium"] },
    } as const;
    const { combinations, references } = together([{ ...group, parts }], taking("calcium", "iron"));
    expect(combinations[0]?.message).toBe("Each does the same. Of calcium.");
    expect(references.map(({ locator }) => locator)).toContain("calcium");
    expect(references.map(({ locator }) => locator)).not.toContain("magnesium");
  });

  test("two rules for the same pair are one entry, with the graver severity", () => {
    const second = made("second", { among: anyTwo("iron", "calcium"), severity: "critical", says: "And more." });
    const { combinations } = together([second, pair], taking("calcium", "iron"));
    expect(combinations).toMatchObject([{ severity: "critical", message: "Each does the same. And more." }]);
  });

  test("a pair inside a larger group is told in the entry of the group", () => {
    const inside = made("inside", { among: anyTwo("iron", "magnesium"), says: "Iron and magnesium more so." });
    const { combinations } = together([inside, group], taking("calcium", "iron", "magnesium"));
    expect(combinations).toHaveLength(1);
    expect(combinations[0]?.message).toBe("Each does the same. Iron and magnesium more so.");
  });

  test("what else has to be true decides: present, not absent, not unknown", () => {
    const rule = made("with-nsaid", { among: anyTwo("calcium", "iron"), when: takes("nsaid") });
    const both = taking("calcium", "iron");
    expect(together([rule], both, { medications: { nsaid: "present" } }).combinations).toHaveLength(1);
    expect(together([rule], both, { medications: { nsaid: "absent" } }).combinations).toEqual([]);
    expect(together([rule], both, { medications: { nsaid: "unknown" } }).combinations).toEqual([]);
  });

  test("a medicine that is also an option counts from either entry", () => {
    const rule = made("drugs", { among: anyTwo("baclofen", "gabapentin") });
    expect(together([rule], taking("baclofen", "gabapentin")).combinations).toHaveLength(1);
    expect(
      together([rule], { medications: { baclofen: "present", gabapentinoid: "present" } }).combinations,
    ).toHaveLength(1);
  });

  test("the gravest comes first, then the order of the ids", () => {
    const rules = [
      made("a", { among: anyTwo("calcium", "iron"), severity: "info" }),
      made("b", { among: anyTwo("vitamin-c", "vitamin-d") }),
      made("c", { among: anyTwo("taurine", "vitamin-e"), severity: "critical" }),
      made("d", { among: anyTwo("silica", "vitamin-d") }),
    ];
    const all = taking("calcium", "iron", "vitamin-c", "vitamin-d", "taurine", "vitamin-e", "silica");
    const { combinations } = together(rules, all);
    expect(combinations.map((one) => one.options.join("+"))).toEqual([
      "taurine+vitamin-e",
      "silica+vitamin-d",
      "vitamin-c+vitamin-d",
      "calcium+iron",
    ]);
    expect(JSON.stringify(together([...rules].reverse(), all))).toBe(JSON.stringify(together(rules, all)));
  });
});

describe("one option with a medicine or a lab", () => {
  const alone = made("alone", { among: each("calcium", "iron"), when: takes("nsaid") });
  const onNsaid: Partial<Profile> = { medications: { nsaid: "present" } };

  test("each that is taken is an entry of its own", () => {
    const { combinations } = together([alone], taking("calcium", "iron"), onNsaid);
    expect(combinations.map((one) => one.options)).toEqual([["calcium"], ["iron"]]);
  });

  test("it stays out of the entry of a pair", () => {
    const { combinations } = together([alone, pair], taking("calcium", "iron"), onNsaid);
    expect(combinations.map((one) => one.options)).toEqual([["calcium"], ["calcium", "iron"], ["iron"]]);
  });

  test("what the option tells itself is not repeated, but for an option that is not relevant, and so silent", () => {
    const told = { ...alone, isToldByOption: true } as const;
    const relevant = together([told], taking("calcium"), onNsaid);
    expect(relevant.options.find(({ id }) => id === "calcium")?.tier).not.toBe("not-relevant");
    expect(relevant.combinations).toEqual([]);
    const elsewhere = together([told], taking("calcium"), onNsaid, { presentations: ["sleep-starts"] });
    expect(elsewhere.options.find(({ id }) => id === "calcium")?.tier).toBe("not-relevant");
    expect(elsewhere.combinations).toMatchObject([{ options: ["calcium"] }]);
    expect(together([told], taking("iron"), onNsaid).combinations).toMatchObject([{ options: ["iron"] }]);
  });
});

describe("what could be chosen", () => {
  const rule = made("with-stretching", { among: anyTwo("stretching", "iron"), severity: "critical" });

  test("an option to discuss is checked against what is taken, as information, and named as added", () => {
    const { options: list, combinations } = together([rule], taking("iron"));
    expect(list.find(({ id }) => id === "stretching")?.tier).toBe("consider");
    expect(combinations).toMatchObject([{ options: ["iron", "stretching"], severity: "info" }]);
    expect(combinations[0]?.message).toBe("If stretching is added: each does the same.");
  });

  test("behind a closed gate it is checked as well", () => {
    const engine = assessorOf(knowledgeOf(options, { combinations: [rule], redFlags }));
    const flagged = well(patient, taking("iron"), { findings: { "dark-urine": "present" } });
    const { options: list, combinations } = engine.assess(flagged, today);
    expect(list.find(({ id }) => id === "stretching")?.tier).toBe("deferred");
    expect(combinations).toHaveLength(1);
  });

  test("an option that is not to discuss is not", () => {
    const unproven = made("with-calcium", { among: anyTwo("calcium", "iron") });
    const { options: list, combinations } = together([unproven], taking("iron"));
    expect(list.find(({ id }) => id === "calcium")?.tier).toBe("unproven");
    expect(combinations).toEqual([]);
    expect(together([rule], taking("iron"), { age: 14 }).combinations).toEqual([]);
  });

  test("two options that are only to discuss are not checked against each other", () => {
    expect(together([made("neither", { among: anyTwo("stretching", "heat") })]).combinations).toEqual([]);
  });

  test("one that is taken already is certain, and not added", () => {
    const { combinations } = together([rule], taking("iron", "stretching"));
    expect(combinations).toMatchObject([{ severity: "critical", message: "Each does the same." }]);
  });

  test("against two of a group there is one entry for each", () => {
    const three = made("three", { among: anyTwo("stretching", "iron", "magnesium") });
    const { combinations } = together([three], taking("iron", "magnesium"));
    expect(combinations.map(({ options: [...ids], severity }) => [ids.join("+"), severity])).toEqual([
      ["iron+magnesium", "warning"],
      ["iron+stretching", "info"],
      ["magnesium+stretching", "info"],
    ]);
  });
});

test("combinations change no tier, no rank and no question", () => {
  const without = together([], taking("iron", "calcium"));
  const { combinations: _combinations, references: _references, ...rest } = together([pair], taking("iron", "calcium"));
  expect(without).toMatchObject(rest);
});
