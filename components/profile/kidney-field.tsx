import { LabField } from "./lab-field";
import { ThreeWay } from "./three-way";

/** Kidney disease as a diagnosis, an eGFR, or a creatinine to calculate one from. */
export function KidneyField() {
  return (
    <fieldset className="py-1.5">
      <legend className="float-left w-full text-[0.8125rem] font-semibold text-ink-soft">
        Kidney function, as a diagnosis or a result
      </legend>
      <div className="clear-both">
        <ThreeWay path="conditions.kidney-disease" label="Chronic kidney disease, any stage" />
        <LabField id="egfr" />
        <LabField id="creatinine" hint="Used to calculate an eGFR if none is entered (adults, sex known)." />
      </div>
    </fieldset>
  );
}
