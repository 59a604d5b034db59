import { describe, expect, test } from "vitest";
import { engine } from "../myowise";
import type { Profile } from "../profile/schema";
import { today, well } from "../testing/option-under-test";
import { examplePatients } from "../vignettes/examples";
import { avoidable, choosable, type HandoutChoices } from "./choices";
import { conflictsOf } from "./conflicts";
import { type Handout, handoutOf } from "./handout";
import type { Line } from "./option-lines";

const nights: Profile = { age: 72, sex: "female", presentations: ["nocturnal-leg-cramps"] };
const onWarfarin: Profile = { ...nights, medications: { "vitamin-k-antagonist": "present" } };
const fibromyalgia: Profile = { age: 47, sex: "female", conditions: { fibromyalgia: "present" } };

const nothing: HandoutChoices = { options: [], notForYou: [], note: "", whoToCall: "" };

function made(profile: Profile, choices: Partial<HandoutChoices>): Handout {
  return handoutOf(engine.assess(profile, today), { ...nothing, ...choices }, today);
}

const linesOf = ({ first, options, together, notForYou, urgent }: Handout): readonly Line[] => [
  ...first,
  ...options.flatMap(({ id: _, name: __, whatItIs, ...lists }) => [whatItIs, ...Object.values(lists).flat()]),
  ...together.map(({ line }) => line),
  ...notForYou.flatMap(({ because }) => because),
  ...urgent,
];

describe("what is on it", () => {
  test("the chosen options, in the order of the list, each with what is known of it for this patient", () => {
    const { title, options } = made(nights, { options: ["magnesium", "stretching"] });
    expect(title).toBe("Your options for leg cramps at night");
    expect(options.map(({ name }) => name)).toEqual(["Stretching", "Magnesium"]);
    expect(options[0]?.whatWeKnow[0]?.text).toBe(
      "This may help leg cramps at night. We are not sure, as there are few good studies.",
    );
  });

  test("an option to avoid is never among the options, even when it is asked for", () => {
    expect(made(onWarfarin, { options: ["vitamin-k2"] }).options).toEqual([]);
    expect(choosable(engine.assess(onWarfarin, today)).map(({ id }) => id)).not.toContain("vitamin-k2");
  });

  test("an option to avoid can be told as not for you, with the reason and without how it was taken", () => {
    const { notForYou } = made(onWarfarin, { notForYou: ["vitamin-k2", "stretching"] });
    expect(notForYou).toMatchObject([
      {
        id: "vitamin-k2",
        because: [{ text: "You take a blood thinner like warfarin. Vitamin K2 works against it, and clots may form." }],
      },
    ]);
    expect(JSON.stringify(notForYou)).not.toMatch(/microgram/);
  });

  test("one that does more harm than good says so, and what it is", () => {
    const { notForYou } = made({ age: 40, presentations: ["sleep-starts"] }, { notForYou: ["phenytoin"] });
    expect(notForYou[0]?.because[0]?.text).toMatch(/^For jerks as you fall asleep this may do more harm than good/);
    expect(notForYou[0]?.because[1]?.text).toMatch(/^Phenytoin is a drug for fits/);
  });

  test("where what is known depends on a missing fact, the patient is told that and no certainty", () => {
    const { options } = made({ age: 50, presentations: ["restless-legs"] }, { options: ["iron"] });
    expect(options[0]?.whatWeKnow.map(({ text }) => text)).toEqual([
      "We cannot tell yet if this helps you. First we need to know more about you.",
    ]);
  });

  test("an amount in the name of an option to avoid is left out", () => {
    const chest: Profile = { age: 60, presentations: ["restless-legs"], findings: { "chest-pain": "present" } };
    expect(made(chest, { notForYou: ["biotin"] }).notForYou[0]?.name).toBe("Biotin");
  });

  test("under 18, in pregnancy and with a red flag the patient is told so first", () => {
    expect(made({ ...nights, age: 12 }, {}).first.map(({ text }) => text)).toEqual([
      "None of this was tested in children.",
    ]);
    const pregnant: Profile = { age: 30, sex: "female", pregnancy: "pregnant", presentations: ["pregnancy-cramps"] };
    expect(made(pregnant, {}).first[0]?.text).toMatch(/never tested in pregnancy/);
    const flagged: Profile = { ...nights, findings: { "one-leg-swelling": "present" } };
    expect(made(flagged, {}).first[0]?.text).toMatch(/^Wait with all of this for now/);
  });

  test("emergency signs fit the patient, with the number of the region", () => {
    const signs = (profile: Profile) => made(profile, {}).urgent.map(({ text }) => text);
    expect(signs(nights).join()).not.toMatch(/pregnant|baclofen/);
    expect(signs({ ...nights, medications: { baclofen: "present" } }).join()).toMatch(/after you stop baclofen/);
    expect(made({ ...nights, region: "uk" }, {}).emergencyCall).toBe("Call 999.");
    expect(made(nights, {}).emergencyCall).toBe("Call an ambulance.");
  });

  test("the first review that is due of all that is printed", () => {
    expect(made(nights, { options: ["stretching"] }).reviewDueOn).toBe("2027-11-22");
    expect(made(nights, { options: ["stretching", "vitamin-k2"] }).reviewDueOn).toBe("2027-02-22");
  });
});

describe("what it rests on", () => {
  test("every sentence about every option has a source with a place in it, for every made-up patient", () => {
    for (const { profile } of [...examplePatients, { profile: well(fibromyalgia) }]) {
      const assessment = engine.assess(profile, today);
      const handout = made(profile, {
        options: choosable(assessment).map(({ id }) => id),
        notForYou: avoidable(assessment).map(({ id }) => id),
      });
      const numbers = handout.sources.map(({ number }) => number);
      expect(linesOf(handout).length).toBeGreaterThan(60);
      for (const { text, sources } of linesOf(handout)) {
        expect(sources.length, text).toBeGreaterThan(0);
        expect(numbers, text).toEqual(expect.arrayContaining([...sources]));
      }
      for (const { places } of handout.sources) expect(places.join("")).toMatch(/\S/);
    }
  });

  test("sources are numbered as they are met, each document once, and a retracted one says so", () => {
    const { sources, options } = made(nights, { options: ["vitamin-k2"] });
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, at) => at + 1));
    expect(new Set(sources.map(({ source }) => source.source)).size).toBe(sources.length);
    expect(options[0]?.whatItIs.sources[0]).toBe(1);
    expect(sources.some(({ source }) => source.status === "retracted-and-replaced")).toBe(true);
  });
});

describe("what was chosen together", () => {
  const conflicts = (profile: Profile, ...chosen: readonly string[]) =>
    conflictsOf(engine.assess(profile, today), chosen);

  test("two chosen options that disturb each other are a conflict, and are told to the patient", () => {
    expect(conflicts(well(nights), "calcium", "vitamin-d")).toMatchObject([
      { options: ["calcium", "vitamin-d"], severity: "warning" },
    ]);
    expect(made(well(nights), { options: ["calcium", "vitamin-d"] }).together).toMatchObject([
      { names: ["Calcium", "Vitamin D"], line: { text: expect.stringMatching(/calcium too high/) } },
    ]);
  });

  test("one chosen alone is none", () => {
    expect(conflicts(well(nights), "calcium")).toEqual([]);
  });

  test("one that does not go with what is taken already is one", () => {
    const taking: Profile = { ...nights, taking: { iron: "present" } };
    expect(conflicts(well(taking), "magnesium")).toMatchObject([{ options: ["iron", "magnesium"] }]);
  });

  test("three of a kind are one conflict, and a fourth makes it another that has not been seen", () => {
    const athlete: Profile = { age: 30, presentations: ["exercise-associated-cramps"] };
    const three = conflicts(well(athlete), "sodium-salt", "sports-drink", "lactic-acid-drinks");
    expect(three.map(({ options }) => options)).toEqual([["lactic-acid-drinks", "sodium-salt", "sports-drink"]]);
    const two = conflicts(well(athlete), "sodium-salt", "sports-drink");
    expect(two[0]?.key).not.toBe(three[0]?.key);
  });
});
