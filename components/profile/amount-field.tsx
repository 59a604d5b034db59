import { amountUnitInWords, nutrientOf } from "@/lib/profile/units";
import { type AmountPart, entryOf } from "./amount-parts";
import { AmountUnit } from "./amount-unit";
import { NumberField } from "./number-field";
import { amountProblem } from "./problems";

/** How much of a nutrient a product brings in a day. Left empty it is not known. */
export function AmountField({ part }: { readonly part: AmountPart }) {
  const { nutrient, path } = part;
  const { label, units } = nutrientOf(nutrient);
  const words = `${label} a day`;
  const [first, ...others] = units;
  return (
    <div className="py-0.5">
      <NumberField
        path={path}
        name={`${path}.value`}
        label={words}
        validate={(_, form) => amountProblem(nutrient, entryOf(form.takingAmounts, part))}
        {...(others.length === 0
          ? { unit: amountUnitInWords(first.unit) }
          : { unitSwitch: <AmountUnit part={part} label={words} /> })}
      />
    </div>
  );
}
