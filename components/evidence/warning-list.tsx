import { inOrderOfKind, severityInk, warningWords } from "@/components/options/warning-words";
import type { OptionOnPage } from "@/lib/evidence/option-page";
import { Cited } from "./cited";
import { CitedSentences } from "./cited-sentences";

/** Every warning as a sentence, with the patients to whom it applies. */
export function WarningList({ option: { warnings, nothingStated } }: { readonly option: OptionOnPage }) {
  return (
    <div className="space-y-3">
      <ul className="space-y-3">
        {inOrderOfKind(warnings).map(({ id, kind, severity, says, where, basis }) => {
          const { icon: Icon, words } = warningWords[kind];
          return (
            <li key={`${kind}-${id}`} className="grid break-inside-avoid gap-x-4 sm:grid-cols-[10.5rem_minmax(0,1fr)]">
              <p className={`flex items-start gap-1.5 font-medium ${severityInk[severity]}`}>
                <Icon aria-hidden="true" className="mt-1 size-4 shrink-0" />
                {words}
              </p>
              <div className="max-w-[75ch]">
                <p>
                  {says}
                  <Cited basis={basis} />
                </p>
                <p className="text-sm text-ink-soft">{where === undefined ? "For everyone" : `If ${where}`}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {nothingStated.length > 0 && (
        <div className="space-y-1">
          <h3 className="font-semibold">Nothing stated</h3>
          <CitedSentences sentences={nothingStated} />
        </div>
      )}
    </div>
  );
}
