import { textInput } from "../profile/text-input";
import type { HandoutDraft } from "./stored-draft";
import type { ChangeDraft } from "./use-handout-draft";

interface HandoutFieldsProps {
  readonly draft: HandoutDraft;
  readonly onChange: ChangeDraft;
}

/** What the clinician adds in words. */
export function HandoutFields({ draft, onChange }: HandoutFieldsProps) {
  return (
    <div data-own-words className="space-y-3">
      <div>
        <label htmlFor="handout-note" className="text-sm font-medium">
          Note for the patient
        </label>
        <textarea
          id="handout-note"
          rows={3}
          maxLength={600}
          className={`${textInput} mt-1 w-full py-1.5`}
          value={draft.note}
          onChange={({ target }) => onChange({ note: target.value })}
        />
      </div>
      <div>
        <label htmlFor="handout-call" className="text-sm font-medium">
          Who to call
        </label>
        <input
          id="handout-call"
          maxLength={120}
          className={`${textInput} mt-1 w-full`}
          value={draft.whoToCall}
          onChange={({ target }) => onChange({ whoToCall: target.value })}
          aria-describedby="handout-call-hint"
        />
        <p id="handout-call-hint" className="mt-1 text-[0.8125rem] text-ink-soft">
          Left empty, a line is printed to fill in by hand.
        </p>
      </div>
    </div>
  );
}
