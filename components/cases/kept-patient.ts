import { postAssessment } from "@/components/post-assessment";
import { toProfile } from "@/components/profile/to-profile";
import { today } from "@/components/profile/today";
import { keptForm } from "@/components/profile/use-kept-form";
import { entryAt } from "@/lib/profile/entries";
import type { Profile } from "@/lib/profile/schema";
import { productNamesOf } from "@/lib/profile/words/medicine-index";
import { patientWords } from "@/lib/words/patient-words";

/** The patient of the assessment in this tab. */
export interface KeptPatient {
  readonly profile: Profile;
  readonly products: readonly string[];
}

/** Reads the patient that the assessment kept in session storage; nothing where there is none that can be saved. */
export function keptPatient(): KeptPatient | undefined {
  const form = keptForm();
  if (form === undefined) return undefined;
  const read = toProfile(form, today());
  return read.kind === "profile" ? { profile: read.profile, products: form.products } : undefined;
}

/** The patient in shorthand, as the answer would say it. */
export async function wordsFor({ profile, products }: KeptPatient, signal: AbortSignal): Promise<readonly string[]> {
  const assessment = await postAssessment(JSON.stringify(profile), signal);
  return patientWords(
    assessment,
    productNamesOf(products, (path) => entryAt(profile, path) === "present"),
  );
}
