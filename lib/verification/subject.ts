import { judge } from "../engine/judge";
import { prepareOption } from "../engine/prepare";
import type { Knowledge } from "../knowledge/knowledge";
import { type Assessor, createAssessor } from "../words/assess";
import { inWords } from "../words/in-words";

/** What is verified: the functions that answer, or a faulty stand-in in a test. */
export interface Subject {
  readonly prepareOption: typeof prepareOption;
  readonly judge: (
    prepared: Parameters<typeof judge>[0],
    situation: Parameters<typeof judge>[1],
  ) => ReturnType<typeof judge>;
  readonly createAssessor: (knowledge: Knowledge) => Assessor;
  readonly inWords: typeof inWords;
}

export const engineItself: Subject = {
  prepareOption,
  judge,
  createAssessor: (knowledge) => createAssessor(knowledge, () => "verification"),
  inWords,
};
