import { ChoiceRow } from "./choice-row";

export function SexField() {
  return (
    <ChoiceRow
      name="sex"
      label="Sex"
      hint="For eGFR from creatinine, and pregnancy"
      choices={[
        { value: "female", label: "Female" },
        { value: "male", label: "Male" },
        { value: "unknown", label: "Not known" },
      ]}
    />
  );
}
