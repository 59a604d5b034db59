import type { ExamplePatient } from "@/lib/vignettes/examples";
import { emptyForm, type ProfileForm } from "./profile-form";
import { restoreForm } from "./stored-form";

/** The form filled in with an example patient. */
export function fromExample({ profile, products }: ExamplePatient): ProfileForm {
  const results = Object.entries(profile.labs ?? {}).map(([id, result]) => [
    id,
    { ...result, value: String(result?.value) },
  ]);
  const typed = { ...profile, age: String(profile.age), labs: Object.fromEntries(results), products };
  return restoreForm(JSON.stringify(typed)) ?? emptyForm();
}
