import { SelectField } from "./select-field";

/** Whose regulators and guidelines speak first; a setting of the clinician's that outlives the patient. */
export function RegionField() {
  return (
    <SelectField
      name="region"
      label="Region"
      hint="Whose regulators and guidelines speak first where they differ."
      options={[
        ["us", "United States"],
        ["uk", "United Kingdom"],
        ["other", "Other"],
      ]}
    />
  );
}
