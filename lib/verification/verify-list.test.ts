import { expect, test } from "vitest";
import { knowledgeBase } from "../knowledge/knowledge-base";
import type { Profile } from "../profile/schema";
import { knowledgeOf } from "../testing/option-under-test";
import { createAssessor } from "../words/assess";
import type { Assessment } from "../words/assessment";
import { engineItself, type Subject } from "./subject";
import { verifyList } from "./verify-list";

const options = knowledgeBase.options.slice(0, 3);
const knowledge = knowledgeOf(options, { redFlags: knowledgeBase.redFlags.slice(0, 4) });
const patients: readonly Profile[] = [{ age: 60, presentations: ["nocturnal-leg-cramps", "muscle-cramps"] }];

const answering = (change: (answer: Assessment) => Assessment): Subject => ({
  ...engineItself,
  createAssessor(given) {
    const assessor = createAssessor(given, () => "verification");
    return { ...assessor, assess: (profile, today) => change(assessor.assess(profile, today)) };
  },
});
const lawsBrokenBy = (subject: Subject) =>
  verifyList(knowledge, patients, subject).counterExamples.map(({ law }) => law);

test("the engine itself breaks no law", () => {
  const result = verifyList(knowledge, patients);
  expect(result.counterExamples).toEqual([]);
  expect(result.redFlagPatients).toBeGreaterThan(50);
});

test("finds an engine whose gate stays open", () => {
  const open = answering((answer) => ({ ...answer, gate: { closed: false, because: [] } }));
  expect(lawsBrokenBy(open)).toContain("red-flag");
});

test("finds an engine that drops one of several red flags", () => {
  const dropping = answering((answer) => ({ ...answer, alerts: answer.alerts.slice(0, 1) }));
  expect(lawsBrokenBy(dropping)).toContain("red-flag");
});

test("finds an engine that puts another alert above a red flag", () => {
  const other = { id: "other", kind: "assumption", severity: "info", message: "", because: [], citations: [] } as const;
  const covered = answering((answer) => ({ ...answer, alerts: [other, ...answer.alerts] }));
  expect(lawsBrokenBy(covered)).toContain("red-flag");
});

test("finds an engine that lists the options in the order of their files", () => {
  const inFileOrder: Subject = {
    ...engineItself,
    createAssessor(given) {
      const assessor = createAssessor(given, () => "verification");
      const place = (id: string) => given.options.findIndex((option) => option.id === id);
      return {
        ...assessor,
        assess(profile, today) {
          const answer = assessor.assess(profile, today);
          return { ...answer, options: answer.options.toSorted((a, b) => place(a.id) - place(b.id)) };
        },
      };
    },
  };
  expect(lawsBrokenBy(inFileOrder)).toContain("order");
});
