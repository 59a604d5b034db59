import { createEngine, type Engine, type Release } from "../engine/assess";
import { judge, tierOf } from "../engine/judge";
import { prepareOption } from "../engine/prepare";
import type { Knowledge } from "../knowledge/knowledge";

/** What is verified: the engine's own functions, or a faulty stand-in in a test. */
export interface Subject {
  readonly prepareOption: typeof prepareOption;
  readonly judge: typeof judge;
  readonly tierOf: typeof tierOf;
  readonly createEngine: (knowledge: Knowledge, release: Release) => Pick<Engine, "assess">;
}

export const engineItself: Subject = { prepareOption, judge, tierOf, createEngine };
