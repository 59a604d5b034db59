import { NumberField } from "./number-field";
import { ageProblem } from "./problems";

/** The one field that an answer needs. */
export function AgeField() {
  return (
    <div className="py-1.5">
      <NumberField path="age" name="age" label="Age" unit="years" validate={ageProblem} />
    </div>
  );
}
