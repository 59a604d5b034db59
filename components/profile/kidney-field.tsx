import { LabField } from "./lab-field";
import { ThreeWay } from "./three-way";

/** Kidney disease as a diagnosis, an eGFR, or a creatinine to calculate one from. */
export function KidneyField() {
  return (
    <fieldset className="py-1.5">
      <legend className="text-sm font-medium">Kidney function, as a diagnosis or a result</legend>
      <ThreeWay path="conditions.kidney-disease" label="Chronic kidney disease, any stage" />
      <LabField id="egfr" />
      <LabField id="creatinine" hint="Counts only without an eGFR; needs the sex and an adult." />
    </fieldset>
  );
}
