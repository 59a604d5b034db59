import type { ExamplePatient } from "@/lib/vignettes/examples";
import { emptyForm, type ProfileForm } from "./profile-form";

/** The form filled in with an example patient. */
export function fromExample({ profile, products }: ExamplePatient): ProfileForm {
  const empty = emptyForm();
  const results = Object.entries(profile.labs ?? {}).map(([id, result]) => [
    id,
    { value: String(result?.value), unit: result?.unit, date: result?.date ?? "" },
  ]);
  return {
    ...empty,
    age: String(profile.age),
    sex: profile.sex ?? empty.sex,
    pregnancy: profile.pregnancy ?? empty.pregnancy,
    region: profile.region ?? empty.region,
    presentations: profile.presentations ?? [],
    vitaminDStatus: profile.vitaminDStatus ?? empty.vitaminDStatus,
    conditions: { ...empty.conditions, ...profile.conditions },
    medications: { ...empty.medications, ...profile.medications },
    taking: { ...empty.taking, ...profile.taking },
    findings: { ...empty.findings, ...profile.findings },
    labs: { ...empty.labs, ...Object.fromEntries(results) },
    products: [...products],
  };
}
