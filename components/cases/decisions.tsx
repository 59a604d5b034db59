"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { CaseDecision } from "@/lib/cases/case";
import { DecisionForm, type OptionChoice } from "./decision-form";
import { decisionInWords } from "./decision-lines";

interface DecisionsProps {
  readonly caseId: string;
  readonly visitId: string;
  readonly choices: readonly OptionChoice[];
  readonly decisions: readonly (CaseDecision & { readonly name: string })[];
  readonly mayEdit: boolean;
}

/** What was decided at this visit, option by option, to add to and to change. */
export function Decisions({ caseId, visitId, choices, decisions, mayEdit }: DecisionsProps) {
  const [changing, setChanging] = useState<string>();
  const open = choices.filter(({ id }) => decisions.every(({ option }) => option !== id));
  const form = { caseId, visitId, onDone: () => location.reload(), onCancel: () => setChanging(undefined) };
  return (
    <section
      data-own-words
      aria-labelledby="decisions"
      className="space-y-3 rounded-lg border border-line bg-surface p-4"
    >
      <h2 id="decisions" className="text-lg font-semibold">
        Decisions
      </h2>
      {decisions.length === 0 && <p className="text-sm text-ink-soft">Nothing has been decided yet.</p>}
      <ul className="divide-y divide-line">
        {decisions.map((decision) => (
          <li key={decision.id} className="space-y-2 py-2">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <p className="min-w-0">
                <span className="font-semibold">{decision.name}:</span> {decisionInWords(decision)}{" "}
                <span className="text-sm text-ink-soft">{decision.madeBy.name}</span>
              </p>
              {mayEdit && changing !== decision.id && (
                <Button onClick={() => setChanging(decision.id)}>
                  Change<span className="sr-only"> the decision about {decision.name}</span>
                </Button>
              )}
            </div>
            {changing === decision.id && (
              <DecisionForm {...form} choices={[{ id: decision.option, name: decision.name }]} saved={decision} />
            )}
          </li>
        ))}
      </ul>
      {mayEdit && changing === undefined && open.length > 0 && (
        <Button onClick={() => setChanging("new")}>Add a decision</Button>
      )}
      {changing === "new" && <DecisionForm {...form} choices={open} />}
    </section>
  );
}
