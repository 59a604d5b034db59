import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Profile } from "../profile/schema";
import { type OptionId, optionNames } from "../profile/vocabulary/options";
import { assessorOf, knowledgeOf, today, well } from "../testing/option-under-test";
import { casesOf } from "./combination";
import { combinations } from "./combinations";
import { knowledgeBase } from "./knowledge-base";
import { options } from "./options";
import { publish } from "./release";

const engine = assessorOf(knowledgeBase);
const patient: Profile = { age: 50, sex: "male", presentations: ["nocturnal-leg-cramps"] };
const taking = (...ids: readonly OptionId[]): Partial<Profile> => ({
  taking: Object.fromEntries(ids.map((id) => [id, "present"])),
});
const assess = (...profiles: readonly Partial<Profile>[]) => engine.assess(well(patient, ...profiles), today);
const together = (...profiles: readonly Partial<Profile>[]) => assess(...profiles).combinations;

/** The entry that names just these options. */
const entry = (ids: readonly OptionId[], ...profiles: readonly Partial<Profile>[]) =>
  together(taking(...ids), ...profiles).find((one) => one.options.join() === [...ids].sort().join());

describe("the same nutrient twice", () => {
  test("calcium, vitamin D and a product of both: each nutrient with its upper limit", () => {
    const found = together(taking("calcium", "vitamin-d", "calcium-magnesium-vitamin-d"));
    expect(found.map((one) => [one.options.join("+"), one.severity])).toEqual([
      ["calcium+calcium-magnesium-vitamin-d", "warning"],
      ["calcium+vitamin-d", "warning"],
      ["calcium-magnesium-vitamin-d+vitamin-d", "warning"],
    ]);
    expect(found[0]?.message).toMatch(/2,500 mg.*2,000 mg/);
    expect(found[2]?.message).toMatch(/100 micrograms \(4,000 IU\) a day/);
  });

  test.each([
    [["magnesium", "calcium-magnesium-vitamin-d"], /350 mg a day/],
    [["potassium", "sports-drink"], /no upper limit/],
    [["sodium-salt", "sports-drink"], /2 g of sodium.*0\.46 to 1\.15 g/],
    [["sodium-salt", "sodium-bicarbonate"], /5\.75 g/],
    [["sodium-salt", "lactic-acid-drinks"], /salty/],
    [["choline-bitartrate", "lecithin"], /3\.5 g of choline/],
    [["biotin", "vitamin-b-complex"], /blood tests/],
    [["folate", "vitamin-b-complex"], /1 mg a day/],
  ] as const)("%s: %s", (ids, says) => {
    expect(entry(ids)).toMatchObject({ severity: "warning", message: expect.stringMatching(says) });
  });

  test("bicarbonate and citrate are sodium twice and alkali twice, in one entry", () => {
    const found = together(taking("sodium-bicarbonate", "sodium-citrate", "sodium-salt"));
    expect(found).toHaveLength(1);
    expect(found[0]?.options).toEqual(["sodium-bicarbonate", "sodium-citrate", "sodium-salt"]);
    expect(found[0]?.message).toMatch(/sodium.*alkalosis/s);
  });

  test("a barbiturate and primidone are phenobarbital twice", () => {
    expect(entry(["barbiturates", "primidone"])).toMatchObject({
      severity: "critical",
      message: expect.stringMatching(/phenobarbital/),
    });
  });

  test("what a breastfeeding mother takes for the infant counts with the rest", () => {
    expect(entry(["maternal-supplementation", "calcium"])?.severity).toBe("warning");
  });
});

describe("bleeding", () => {
  const supplements = ["omega-3", "ginkgo", "vitamin-e"] as const;

  test("two of omega-3, ginkgo and vitamin E add up", () => {
    expect(entry(["omega-3", "vitamin-e"])?.severity).toBe("warning");
    expect(entry(supplements)?.options).toEqual(["ginkgo", "omega-3", "vitamin-e"]);
  });

  test.each(["vitamin-k-antagonist", "doac", "antiplatelet"] as const)(
    "with %s on top they are dangerous together",
    (id) => expect(entry(supplements, { medications: { [id]: "present" } })?.severity).toBe("critical"),
  );

  test("with an anticoagulant that nobody asked about they stay a caution", () => {
    expect(entry(supplements, { medications: { doac: "unknown" } })?.severity).toBe("warning");
  });

  test("vitamin E and an NSAID, which the option does not tell", () => {
    const onNsaid: Partial<Profile> = { medications: { nsaid: "present" } };
    expect(entry(["vitamin-e"], onNsaid)?.severity).toBe("warning");
    expect(entry(["vitamin-e"])).toBeUndefined();
  });

  test("omega-3 and an antiplatelet: told by the option where it is relevant, and here where it is not", () => {
    const onAspirin: Partial<Profile> = { medications: { antiplatelet: "present" } };
    expect(entry(["omega-3"], onAspirin, { presentations: ["circulatory-cramps"] })).toBeUndefined();
    expect(entry(["omega-3"], onAspirin, { presentations: ["sleep-starts"] })?.severity).toBe("warning");
  });

  test("an analgesic that is an NSAID", () => {
    expect(entry(["analgesics", "ginkgo"])?.message).toMatch(/NSAID/);
  });
});

describe("absorption", () => {
  test.each(["calcium", "magnesium", "calcium-magnesium-vitamin-d", "sodium-bicarbonate", "sodium-citrate"] as const)(
    "iron and %s: 2 hours",
    (id) =>
      expect(entry(["iron", id])).toMatchObject({ severity: "warning", message: expect.stringMatching(/2 hours/) }),
  );

  test("iron and levothyroxine are told by iron, and not here", () => {
    expect(together(taking("iron"), { medications: { levothyroxine: "present" } })).toEqual([]);
  });

  test("magnesium and gabapentin: about 2 to 3 hours", () => {
    expect(entry(["magnesium", "gabapentin"])?.message).toMatch(/43 %.*2 to 3 hours/);
  });
});

describe("one against the other", () => {
  test.each([
    ["calcium", "omega-3"],
    ["calcium", "ginkgo"],
    ["calcium", "vitamin-e"],
    ["calcium", "vitamin-c"],
    ["calcium", "lecithin"],
    ["calcium", "dietary-protein"],
    ["magnesium", "silica"],
    ["magnesium", "choline-bitartrate"],
  ] as const)("%s and %s: a website's claim, told as a claim without a study, and no warning", (a, b) => {
    expect(entry([a, b])).toMatchObject({
      severity: "info",
      message: expect.stringMatching(/website says.*no study/s),
    });
  });

  test("acid supplements and an antacid", () => {
    expect(entry(["stomach-acid-support", "sodium-bicarbonate"])?.severity).toBe("warning");
  });
});

describe("sedation", () => {
  const sedatives = ["baclofen", "barbiturates", "clonazepam", "gabapentin", "muscle-relaxants", "primidone"] as const;

  test.each(sedatives.flatMap((a, at) => sedatives.slice(at + 1).map((b) => [a, b] as const)))(
    "%s and %s add up",
    (a, b) => expect(entry([a, b])?.message).toMatch(/sedation/i),
  );

  test("three are one entry", () => {
    expect(entry(["baclofen", "clonazepam", "gabapentin"])?.severity).toBe("warning");
  });

  test.each<Partial<Profile>>([
    { medications: { opioid: "present" } },
    { conditions: { "respiratory-weakness": "present" } },
    { conditions: { "copd-or-sleep-apnoea": "present" } },
    { labs: { fvc: { value: 49, unit: "%" } } },
  ])("with %o they are dangerous together", (more) => {
    expect(entry(["baclofen", "gabapentin"], more)?.severity).toBe("critical");
  });

  test("gabapentin entered as a medicine counts", () => {
    const found = together(taking("baclofen"), { medications: { gabapentinoid: "present" } });
    expect(found.map((one) => one.options)).toEqual([["baclofen", "gabapentin"]]);
  });

  test("gabapentin that could be chosen for restless legs, beside baclofen that is taken", () => {
    const { options: list, combinations: found } = assess(taking("baclofen"), { presentations: ["restless-legs"] });
    expect(list.find(({ id }) => id === "gabapentin")?.tier).toBe("consider-with-caution");
    expect(found).toMatchObject([{ options: ["baclofen", "gabapentin"], severity: "info" }]);
    expect(found[0]?.message).toMatch(/^If gabapentin or pregabalin is added: each slows/);
  });
});

describe("the rest", () => {
  test.each([
    [["l-glutamine", "valproate"], "warning", /ammonia/],
    [["calcium", "sodium-bicarbonate"], "warning", /milk-alkali/],
    [["calcium-magnesium-vitamin-d", "sodium-citrate"], "warning", /milk-alkali/],
    [["barbiturates", "valproate"], "critical", /phenobarbital/],
    [["primidone", "valproate"], "critical", /phenobarbital/],
    [["phenytoin", "valproate"], "warning", /phenytoin/],
    [["clonazepam", "valproate"], "warning", /absence status/],
    [["mexiletine", "riluzole"], "warning", /33 %/],
    [["mexiletine", "quinine"], "warning", /rhythm/],
    [["mexiletine", "muscle-relaxants"], "warning", /tizanidine/],
    [["quinine", "sodium-bicarbonate"], "warning", /potassium/],
    [["quinine", "phenytoin"], "warning", /quinine/],
    [["mexiletine", "phenytoin"], "warning", /mexiletine/i],
    [["vitamin-d", "phenytoin"], "warning", /vitamin D/],
    [["folate", "phenytoin"], "warning", /folic acid/],
    [["vitamin-b-complex", "phenytoin"], "warning", /B6/],
    [["vitamin-e", "vitamin-k2"], "warning", /vitamin K/],
  ] as const)("%s: %s", (ids, severity, says) => {
    expect(entry(ids)).toMatchObject({ severity, message: expect.stringMatching(says) });
  });

  test.each([
    [59, 1],
    [60, 0],
    [61, 0],
  ])("creatine with an eGFR of %i mL/min/1.73 m²", (value, entries) => {
    const found = together(taking("creatine"), { labs: { egfr: { value, unit: "mL/min/1.73m2" } } });
    expect(found.filter((one) => one.options.join() === "creatine")).toHaveLength(entries);
  });

  test("creatine with an eGFR that is calculated from creatinine", () => {
    const labs: Profile["labs"] = { creatinine: { value: 150, unit: "umol/L" } };
    expect(entry(["creatine"], { labs })?.message).toMatch(/cystatin C/i);
  });

  test("creatine with an eGFR that is not known says nothing", () => {
    expect(entry(["creatine"])).toBeUndefined();
  });

  test("mexiletine that could be chosen beside riluzole in ALS", () => {
    const als: Partial<Profile> = { presentations: ["muscle-cramps"], conditions: { als: "present" } };
    const found = together(taking("riluzole"), als);
    expect(found).toMatchObject([{ options: ["mexiletine", "riluzole"], severity: "info" }]);
  });
});

test("a patient who takes nothing has no combination", () => {
  expect(together()).toEqual([]);
});

const pairsIn = (ids: readonly string[]) => ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a}+${b}`));

test("no pair is named twice, and every entry has its source, whatever is taken", () => {
  const ids = optionNames.map(({ id }) => id);
  const alone = assessorOf(knowledgeOf([], { combinations }));
  const samples = [
    ids,
    ...fc.sample(fc.subarray(ids, { minLength: 2, maxLength: 8 }), { numRuns: 400, seed: 20261122 }),
  ];
  const medicines = { opioid: "present", doac: "present", nsaid: "present" } as const;
  for (const sample of samples) {
    const found = alone.assess(well(patient, taking(...sample), { medications: medicines }), today).combinations;
    const named = found.flatMap((one) => pairsIn(one.options));
    expect(named.filter((pair, at) => named.indexOf(pair) !== at)).toEqual([]);
    for (const one of found) {
      expect(one.citations.length).toBeGreaterThan(0);
      expect([...one.options].sort()).toEqual(one.options);
    }
  }
});

test("every rule has a name of its own, options that are answered for, and cases", () => {
  expect(new Set(combinations.map(({ id }) => id)).size).toBe(combinations.length);
  const answered = new Set<string>(options.map(({ id }) => id));
  for (const combination of combinations) {
    const cases = casesOf(combination);
    expect(cases.length, combination.id).toBeGreaterThan(0);
    for (const one of cases) for (const id of one.options) expect(answered.has(id), id).toBe(true);
    const inCases = new Set(cases.flatMap((one) => one.options));
    for (const id of Object.keys(combination.parts ?? {})) expect(inCases.has(id as OptionId), id).toBe(true);
  }
});

test("no sentence gives an order", () => {
  const said = combinations.flatMap(({ says, parts }) => [{ text: says }, ...Object.values(parts ?? {})]);
  for (const { text = "None." } of said) {
    expect(text).toMatch(/^[A-Z].*\.$/s);
    expect(text).not.toMatch(/\b(Take|Give|Avoid|Prescribe|Start|Stop|Use) /);
  }
});

test("the published knowledge holds every rule with its sources", () => {
  const published = publish(knowledgeBase);
  expect(published.combinations.map(({ id }) => id).sort()).toEqual(combinations.map(({ id }) => id).sort());
  const sources = new Set(published.sources.map(({ id }) => id));
  for (const { cites } of published.combinations)
    for (const place of cites) expect(sources.has(published.places[place]?.source ?? "no such place")).toBe(true);
});
