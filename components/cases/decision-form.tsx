"use client";

import { type FormEvent, useState } from "react";
import { send } from "@/components/account/send";
import { tierOrder, tierWords } from "@/components/options/tier-words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { CaseDecision } from "@/lib/cases/case";
import { type DecisionOutcome, decisionOutcomes, longestNote, outcomeWords, reasonsFor } from "@/lib/cases/decision";
import type { Tier } from "@/lib/knowledge/tiers";
import { ConflictNotice } from "./conflict-notice";
import { decisionInWords } from "./decision-lines";
import { useSend } from "./use-send";

/** An option to decide about. */
export interface OptionChoice {
  readonly id: string;
  readonly name: string;
  readonly tier?: Tier;
}

interface DecisionFormProps {
  readonly caseId: string;
  readonly visitId: string;
  readonly choices: readonly OptionChoice[];
  readonly saved?: CaseDecision;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const box = "mt-1 block w-full rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11";

/** One decision: the option, what became of it, why, and a note. */
export function DecisionForm({ caseId, visitId, choices, saved, onDone, onCancel }: DecisionFormProps) {
  const [option, setOption] = useState(choices[0]?.id ?? "");
  const [outcome, setOutcome] = useState<DecisionOutcome>(saved?.outcome ?? "chosen");
  const [reason, setReason] = useState<string>(saved?.reason ?? "");
  const [note, setNote] = useState(saved?.note ?? "");
  const { problem, isSending, run } = useSend();
  const reasons = reasonsFor(outcome);
  const fits = reasons.some(({ code }) => code === reason);
  const decision = { option, outcome, note, ...(fits && { reason }) };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      await send("PUT", `/api/cases/${caseId}/decisions`, { visit: visitId, version: saved?.version ?? 0, decision });
      onDone();
    });
  };
  const remove = () =>
    run(async () => {
      await send("DELETE", `/api/cases/${caseId}/decisions/${saved?.id}`, { version: saved?.version });
      onDone();
    });
  return (
    <form onSubmit={submit} className="max-w-xl space-y-3 border-l-2 border-accent pl-3">
      {saved === undefined && (
        <label className="block text-sm font-medium">
          Option
          <select value={option} onChange={({ target }) => setOption(target.value)} className={`${box} min-h-9`}>
            {tierOrder
              .map((tier) => ({ tier, options: choices.filter((one) => one.tier === tier) }))
              .filter(({ options }) => options.length > 0)
              .map(({ tier, options }) => (
                <optgroup key={tier} label={tierWords[tier].heading}>
                  {options.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ))}
          </select>
        </label>
      )}
      <fieldset className="min-w-0">
        <legend className="text-sm font-medium">Outcome</legend>
        <div className="mt-1 flex flex-wrap gap-x-5">
          {decisionOutcomes.map((one) => (
            <label key={one} className="flex min-h-8 items-center gap-1.5 text-sm pointer-coarse:min-h-11">
              <input
                type="radio"
                name={`outcome-${saved?.id ?? "new"}`}
                checked={outcome === one}
                onChange={() => setOutcome(one)}
                className="size-4 accent-accent"
              />
              {outcomeWords[one]}
            </label>
          ))}
        </div>
      </fieldset>
      {reasons.length > 0 && (
        <label className="block text-sm font-medium">
          Reason
          <select
            value={fits ? reason : ""}
            onChange={({ target }) => setReason(target.value)}
            className={`${box} min-h-9`}
          >
            <option value="">None given</option>
            {reasons.map(({ code, words }) => (
              <option key={code} value={code}>
                {words}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="block text-sm font-medium">
        Note
        <textarea
          value={note}
          onChange={({ target }) => setNote(target.value)}
          maxLength={longestNote}
          rows={2}
          className={`${box} py-1`}
        />
      </label>
      {problem?.code === "conflict" ? (
        <ConflictNotice
          title="A colleague saved a decision about this option while you worked on it."
          theirs={problem.saved === null ? "Taken back." : decisionInWords(problem.saved as CaseDecision)}
          yours={decisionInWords(decision as Pick<CaseDecision, "outcome" | "reason" | "note">)}
          reload={`/cases/${caseId}/visits/${visitId}`}
        />
      ) : (
        problem !== undefined && <Notice kind="error" title={problem.message} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" disabled={isSending}>
          Save the decision
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
        {saved !== undefined && (
          <Button kind="quiet" onClick={remove} disabled={isSending}>
            Take back
          </Button>
        )}
      </div>
    </form>
  );
}
