import { randomUUID } from "node:crypto";
import { productNamesOf } from "@/components/profile/medicine-index";
import { patientWords } from "@/components/profile/patient-words";
import type { NewVisit } from "@/db/repositories/visits";
import type { Visit } from "@/lib/cases/case";
import { compareVisits } from "@/lib/cases/compare-visits";
import { handoutCode } from "@/lib/handout/handout-code";
import { engine } from "@/lib/myowise";
import { entryAt } from "@/lib/profile/entries";
import type { Profile } from "@/lib/profile/schema";

/** A profile as it is saved with the names that were picked for its medicines. */
export interface VisitProfile {
  readonly profile: Profile;
  readonly products: readonly string[];
}

/** A visit of that day: the assessment, what a timeline says of it, and what changed since the visit before. */
export function makeVisit({ profile, products }: VisitProfile, on: string, before?: Visit): NewVisit {
  const assessment = engine.assess(profile, on);
  const patient = patientWords(assessment, productNamesIn(profile, products));
  const change = before && compareVisits(before, { on, profile, assessment }, engine);
  return {
    id: randomUUID(),
    on,
    profile,
    products,
    assessment,
    summary: { patient, ...(change !== undefined && { change }) },
    handoutCode: handoutCode(assessment),
  };
}

/** The picked names of what the patient takes, by path. */
export function productNamesIn(profile: Profile, products: readonly string[]): Readonly<Record<string, string>> {
  return productNamesOf(products, (path) => entryAt(profile, path) === "present");
}
