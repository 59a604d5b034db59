import type { AssessedOption } from "@/lib/words/assessment";
import { Citations } from "./citations";
import { Fold } from "./fold";
import { contraindicationsOf, notRelevantFold } from "./not-relevant-words";
import { TierHeading } from "./tier-heading";
import { tierWords } from "./tier-words";
import { WarningRow } from "./warning-row";

function Entry({ option }: { readonly option: AssessedOption }) {
  const contraindications = contraindicationsOf(option);
  return (
    <li className="max-w-[75ch] break-inside-avoid">
      <p data-own-words={option.summaryCitations.length === 0 ? true : undefined}>
        <span className="font-medium">{option.name}</span>: {option.summary}
        <Citations numbers={option.summaryCitations} />
      </p>
      {contraindications.length > 0 && (
        <ul className="mt-1.5 space-y-1.5 border-l-2 border-line pl-3">
          {contraindications.map((warning) => (
            <WarningRow key={warning.id} warning={warning} optionId={option.id} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What has nothing to do with this problem, folded into one list with the reasons. */
export function NotRelevant({ options }: { readonly options: readonly AssessedOption[] }) {
  if (options.length === 0) return null;
  const contraindicated = options.filter((option) => contraindicationsOf(option).length > 0).length;
  return (
    <div>
      <TierHeading tier="not-relevant" count={options.length} />
      {contraindicated > 0 && (
        <p data-own-words className="text-sm">
          {contraindicated === 1 ? "One of them is" : `${contraindicated} of them are`} contraindicated in this patient
          all the same.
        </p>
      )}
      <Fold id={notRelevantFold} label="Show them with the reasons" about={tierWords["not-relevant"].heading}>
        <ul className="space-y-3">
          {options.map((option) => (
            <Entry key={option.id} option={option} />
          ))}
        </ul>
      </Fold>
    </div>
  );
}
