import { expect, test } from "vitest";
import { engine } from "../myowise";
import type { Profile } from "../profile/schema";
import type { Visit } from "./case";
import type { Comment, CommentSubject } from "./comment";
import { inLine, quoted } from "./markdown";
import { makeMinutes } from "./minutes";
import { minutesMarkdown } from "./minutes-markdown";

const anna = { id: "anna", name: "Anna" };
const profile: Profile = {
  age: 72,
  sex: "female",
  presentations: ["nocturnal-leg-cramps"],
  medications: { "vitamin-k-antagonist": "present" },
};
const visit: Visit = {
  id: "visit",
  number: 2,
  on: "2026-11-22",
  knowledgeVersion: "2026.11",
  knowledgeHash: "",
  handoutCode: "",
  madeBy: anna,
  createdAt: "2026-11-22T10:00:00.000Z",
  summary: { patient: ["72", "F", "night cramps", "warfarin"] },
  profile,
  products: [],
  wording: "as-saved",
  assessment: engine.assess(profile, "2026-11-22"),
};

const comment = (id: string, text: string, about: CommentSubject = { kind: "case" }, threadId = id): Comment => ({
  id,
  threadId,
  about,
  text,
  isDeleted: text === "",
  author: anna,
  mentioned: [],
  createdAt: "2026-11-22T10:15:00.000Z",
  changedAt: "2026-11-22T10:15:00.000Z",
});

const words = {
  tier: (tier: string) => `Tier ${tier}`,
  decision: ({ outcome, note }: { readonly outcome: string; readonly note: string }) => `${outcome}. ${note}`,
  source: ({ title }: { readonly title: string }) => title,
  optionName: (id: string) => `Option ${id}`,
};

const minutesOf = (comments: readonly Comment[] = [], note = "Every evening") =>
  makeMinutes(
    {
      label: "blue heron 7",
      visit,
      comments,
      rankings: [{ person: anna, order: ["stretching", "heat"] }],
      decisions: [
        {
          id: "decision",
          visitId: "visit",
          option: "stretching",
          outcome: "chosen",
          note,
          version: 1,
          madeBy: anna,
          changedAt: "",
        },
        {
          id: "earlier",
          visitId: "another visit",
          option: "heat",
          outcome: "declined",
          note: "",
          version: 1,
          madeBy: anna,
          changedAt: "",
        },
      ],
    },
    words,
  );

test("minutes have what is known of the patient, in the words of the form, and nothing that is not known", () => {
  expect(minutesOf().profile).toEqual([
    { label: "Age", value: "72 years" },
    { label: "Sex", value: "female" },
    { label: "Nocturnal leg cramps", value: "yes" },
    { label: "Vitamin K antagonist", value: "yes" },
  ]);
});

test("what the app would consider or avoid, and what was ranked, said or decided, is told in full; the rest by name", () => {
  const unproven = (minutes: ReturnType<typeof minutesOf>) =>
    minutes.tiers.find(({ heading }) => heading === "Tier unproven");
  expect(unproven(minutesOf())?.options.map(({ id }) => id)).toEqual(["heat"]);
  expect(unproven(minutesOf())?.others).toContain("Massage");
  const about = { kind: "option", visit: "visit", option: "massage" } as const;
  const told = unproven(minutesOf([comment("a", "Light touch only", about)]));
  expect(told?.options.map(({ id }) => id)).toEqual(["heat", "massage"]);
  expect(told?.others).not.toContain("Massage");
});

test("minutes have every option by tier but those for another problem, with the warnings that apply", () => {
  const minutes = minutesOf();
  expect(minutes.tiers[0]?.heading).toBe("Tier consider");
  expect(minutes.tiers.map(({ heading }) => heading)).not.toContain("Tier not-relevant");
  const quinine = minutes.tiers.flatMap(({ options }) => options).find(({ id }) => id === "quinine");
  const applying = visit.assessment.options
    .find(({ id }) => id === "quinine")
    ?.warnings.filter(({ status }) => status === "applies");
  expect(quinine?.warnings).toEqual(applying?.map(({ message, citations }) => ({ text: message, citations })));
  expect(quinine?.warnings.length).toBeGreaterThan(0);
});

test("every number that an option cites has its reference, and no other reference is there", () => {
  const { alerts, tiers, threads, references } = minutesOf([
    comment("warned", "Really?", { kind: "warning", visit: "visit", option: "quinine", warning: "older-age" }),
  ]);
  const options = tiers.flatMap((tier) => tier.options);
  const warnings = options.flatMap((option) => option.warnings);
  const lines = [...alerts, ...options, ...warnings, ...threads.map(({ about }) => about)];
  expect(lines.filter(({ citations }) => citations.length === 0)).toEqual([]);
  const cited = new Set(lines.flatMap(({ citations }) => citations));
  expect(new Set(references.flatMap(({ numbers }) => numbers))).toEqual(cited);
  expect(references.length).toBeLessThan(cited.size);
  expect(cited.size).toBeGreaterThan(10);
});

test("decisions and comments of another visit are left out; those on the case are in", () => {
  const minutes = minutesOf([
    comment("case", "On the case"),
    comment("here", "On stretching", { kind: "option", visit: "visit", option: "stretching" }),
    comment("warned", "Really?", { kind: "warning", visit: "visit", option: "quinine", warning: "older-age" }),
    comment("elsewhere", "Earlier", { kind: "option", visit: "another visit", option: "stretching" }),
  ]);
  expect(minutes.decisions).toEqual([{ option: "Option stretching", words: "chosen. Every evening", by: "Anna" }]);
  expect(minutes.threads.map(({ about }) => about.text)).toEqual([
    "The case",
    "Stretching",
    expect.stringMatching(/^Quinine: ./),
  ]);
  expect(minutes.threads[0]?.comments).toEqual([
    { author: "Anna", at: "22 November 2026, 10:15 UTC", text: "On the case" },
  ]);
});

test("the Markdown has every part, and says what was deleted", () => {
  const text = minutesMarkdown(minutesOf([comment("a", "First"), comment("b", "", { kind: "case" }, "a")]));
  const headings = text.match(/^## .*$/gm);
  expect(headings).toEqual([
    "## Profile",
    "## Options",
    "## Decisions",
    "## Ranked before the answer was shown",
    "## Discussion",
    "## References",
  ]);
  expect(text).toContain("**Option stretching:** chosen. Every evening By Anna.");
  expect(text).toContain("> First");
  expect(text).toContain("Anna, 22 November 2026, 10:15 UTC: deleted by its author.");
});

test("what somebody wrote is no markup: no heading, link, list, code or HTML of theirs", () => {
  const hostile =
    "# Title\n- item\n1. one\n> quote\n[link](https://x.example) <img src=x> `code` **bold** &lt; www.x.example";
  const text = minutesMarkdown(minutesOf([comment("a", hostile)], "a | b\n## c"));
  expect(text).toContain("> \\# Title");
  expect(text).toContain("> \\- item");
  expect(text).toContain("> 1\\. one");
  expect(text).toContain("> \\> quote");
  expect(text).toContain(
    "> \\[link\\]\\(https\\://x.example\\) \\<img src=x\\> \\`code\\` \\*\\*bold\\*\\* \\&lt; www\\.x.example",
  );
  expect(text).toContain("chosen. a \\| b ## c");
});

test("a line in a quotation stays in it, whatever ends the lines", () => {
  expect(quoted("one\r\ntwo\n\nthree")).toBe("> one\n>\n> two\n>\n>\n>\n> three");
});

test("a text in a line keeps to its line, and escapes what begins one", () => {
  expect(inLine("  + two\nlines = ")).toBe("\\+ two lines =");
  expect(inLine("12) things")).toBe("12\\) things");
  expect(inLine("72 · F · B6 30 mg")).toBe("72 · F · B6 30 mg");
});
