import { SelectField } from "./select-field";

/** Whose regulators and guidelines speak first; a setting of the clinician's that outlives the patient. */
export function RegionField() {
  return (
    <SelectField
      name="region"
      label="Region"
      hint="Where guidance differs, this region's comes first."
      options={[
        ["us", "United States"],
        ["uk", "United Kingdom"],
        ["other", "Other"],
      ]}
    />
  );
}
