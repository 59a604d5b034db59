import type { AssessedOption } from "@/lib/engine/assessment";
import { Citations } from "./citations";
import { Fold } from "./fold";
import { tierWords } from "./tier-words";
import { WarningRow } from "./warning-row";

const contraindicationsOf = ({ warnings }: AssessedOption) =>
  warnings.filter(({ kind, status }) => kind === "contraindication" && status === "applies");

/** What has nothing to do with this problem, folded into one list with the reasons. */
export function NotRelevant({ options }: { readonly options: readonly AssessedOption[] }) {
  if (options.length === 0) return null;
  const { heading, line, icon: Icon } = tierWords["not-relevant"];
  const contraindicated = options.filter((option) => contraindicationsOf(option).length > 0).length;
  return (
    <section aria-labelledby="tier-not-relevant" className="pt-5 print:hidden">
      <h3
        id="tier-not-relevant"
        tabIndex={-1}
        className="flex scroll-mt-4 items-center gap-2 text-lg font-semibold text-ink-soft"
      >
        <Icon aria-hidden="true" className="size-5 shrink-0" />
        {heading}
        <span className="font-normal tabular-nums">{options.length}</span>
      </h3>
      <p className="text-sm text-ink-soft">
        {line}.{contraindicated > 0 && ` ${contraindicated} of them would be contraindicated in this patient.`}
      </p>
      <Fold label="Options and reasons">
        <ul className="space-y-3">
          {options.map((option) => (
            <li key={option.id}>
              <span className="font-medium">{option.name}</span>: {option.summary}
              <Citations numbers={option.summaryCitations} />
              {contraindicationsOf(option).length > 0 && (
                <ul className="mt-1.5 space-y-1.5 border-l-2 border-line pl-3">
                  {contraindicationsOf(option).map((warning) => (
                    <WarningRow key={warning.id} warning={warning} />
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}
