import { avoidable, choosable } from "@/lib/handout/choices";
import type { Assessment, RelevantOption } from "@/lib/words/assessment";
import { fieldInWords } from "../options/field-words";
import { tierOrder, tierWords } from "../options/tier-words";
import { CheckRow } from "./check-row";
import type { HandoutDraft } from "./stored-draft";
import type { ChangeDraft } from "./use-handout-draft";

interface OptionChooserProps {
  readonly assessment: Assessment;
  readonly draft: HandoutDraft;
  readonly onChange: ChangeDraft;
}

const mostOnTwoPages = 3;

/** The options in their tiers; those to avoid can only be told as not for this patient. */
export function OptionChooser({ assessment, draft, onChange }: OptionChooserProps) {
  const options = choosable(assessment);
  const toAvoid = avoidable(assessment);
  const tiers = tierOrder.filter((tier) => options.some((option) => option.tier === tier));
  const toggled = (ids: readonly string[], id: string) =>
    ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
  return (
    <>
      <fieldset data-own-words>
        <legend className="text-lg font-semibold">Options to talk about</legend>
        <p className="text-sm text-ink-soft">
          {draft.options.length > mostOnTwoPages
            ? "More than three options take more than two pages."
            : "Up to three fit on one or two pages."}
        </p>
        {tiers.map((tier) => (
          <div key={tier} className="mt-3">
            <h2 className={`text-sm font-semibold ${tierWords[tier].ink}`}>{tierWords[tier].heading}</h2>
            <ul>
              {options
                .filter((option) => option.tier === tier)
                .map((option) => (
                  <CheckRow
                    key={option.id}
                    label={option.name}
                    detail={openQuestions(option)}
                    isChecked={draft.options.includes(option.id)}
                    onToggle={() => onChange({ options: toggled(draft.options, option.id) })}
                  />
                ))}
            </ul>
          </div>
        ))}
      </fieldset>
      {toAvoid.length > 0 && (
        <fieldset data-own-words>
          <legend className={`text-lg font-semibold ${tierWords.avoid.ink}`}>Not for this patient</legend>
          <p className="text-sm text-ink-soft">Told as “not for you”, with the reason and without a dose.</p>
          <ul className="mt-1">
            {toAvoid.map(({ id, name }) => (
              <CheckRow
                key={id}
                label={name}
                isChecked={draft.notForYou.includes(id)}
                onToggle={() => onChange({ notForYou: toggled(draft.notForYou, id) })}
              />
            ))}
          </ul>
        </fieldset>
      )}
    </>
  );
}

/** What is still to be checked before it is offered, in a few words. */
function openQuestions({ checkFirst }: RelevantOption): string | undefined {
  const fields = checkFirst.slice(0, 3).map(({ path }) => fieldInWords(path));
  if (fields.length === 0) return undefined;
  const rest = checkFirst.length - fields.length;
  return `Not known yet: ${fields.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
}
