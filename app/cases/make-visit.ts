import { randomUUID } from "node:crypto";
import { decidedAnswer } from "@/db/cases/visit-answer";
import type { NewVisit } from "@/db/repositories/visits";
import type { StoredVisit } from "@/lib/cases/case";
import { type Answered, type Comparison, compareVisits, inShort } from "@/lib/cases/compare-visits";
import type { FindRelease } from "@/lib/cases/knowledge-changes";
import { handoutCode } from "@/lib/handout/handout-code";
import { engine } from "@/lib/myowise";
import { entryAt } from "@/lib/profile/entries";
import type { Profile } from "@/lib/profile/schema";
import { productNamesOf } from "@/lib/profile/words/medicine-index";
import { inWords } from "@/lib/words/in-words";
import { patientWords } from "@/lib/words/patient-words";

/** A profile as it is saved with the names that were picked for its medicines. */
export interface VisitProfile {
  readonly profile: Profile;
  readonly products: readonly string[];
}

/** The visit before one that is made; what changed since then is told where its answer can be read. */
interface Before {
  readonly visit: StoredVisit;
  readonly findRelease: FindRelease;
}

/** A visit of that day: what is decided, what a timeline says of it, and what changed since the visit before. */
export function makeVisit({ profile, products }: VisitProfile, on: string, before?: Before): NewVisit {
  const decision = engine.decide(profile, on);
  const assessment = inWords(decision, engine.release);
  const patient = patientWords(assessment, productNamesIn(profile, products));
  const change = before && changeSince(before, { on, profile, assessment });
  return {
    id: randomUUID(),
    on,
    profile,
    products,
    answer: decidedAnswer(decision, assessment),
    summary: { patient, ...(change !== undefined && { change }) },
    handoutCode: handoutCode(assessment),
  };
}

function changeSince({ visit, findRelease }: Before, after: Answered): Comparison | undefined {
  const { on, profile, answer } = visit;
  if ("problem" in answer) return undefined;
  return inShort(compareVisits({ on, profile, assessment: answer.assessment }, after, engine, findRelease));
}

/** The picked names of what the patient takes, by path. */
export function productNamesIn(profile: Profile, products: readonly string[]): Readonly<Record<string, string>> {
  return productNamesOf(products, (path) => entryAt(profile, path) === "present");
}
