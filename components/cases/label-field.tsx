"use client";

import { TriangleAlert } from "lucide-react";
import { longestLabel } from "@/lib/cases/label-length";
import { labelWarnings, labelWarningWords } from "@/lib/cases/label-warnings";

interface LabelFieldProps {
  readonly value: string;
  readonly onChange: (label: string) => void;
}

/** A pseudonymous label. It warns when the label seems to say who the patient is, and refuses nothing. */
export function LabelField({ value, onChange }: LabelFieldProps) {
  const warnings = labelWarnings(value);
  return (
    <div>
      <label htmlFor="case-label" className="block text-sm font-medium">
        Label
      </label>
      <input
        id="case-label"
        type="text"
        autoComplete="off"
        required
        maxLength={longestLabel}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-describedby="case-label-hint case-label-warnings"
        className="mt-1 min-h-9 w-full max-w-md rounded-md border border-line-strong bg-surface px-2 text-sm pointer-coarse:min-h-11"
      />
      <p id="case-label-hint" className="mt-1 max-w-[60ch] text-[0.8125rem] text-ink-soft">
        A pseudonym, such as “blue heron 7”. No name, no date of birth, no record number: what connects the label with
        the patient belongs in the patient's own record.
      </p>
      <div id="case-label-warnings" aria-live="polite" className="max-w-[60ch] space-y-1">
        {warnings.map((warning) => (
          <p key={warning} className="mt-1 flex gap-1.5 text-sm text-caution">
            <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            <span>{labelWarningWords[warning]}</span>
          </p>
        ))}
      </div>
    </div>
  );
}
