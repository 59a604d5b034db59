import { Printer } from "lucide-react";
import { Button } from "../ui/button";
import { Segment } from "../ui/segment";
import { Segments } from "../ui/segments";
import { type Missing, missingWords } from "./not-ready";
import type { HandoutDraft } from "./stored-draft";
import type { ChangeDraft } from "./use-handout-draft";

interface PrintPanelProps {
  readonly draft: HandoutDraft;
  readonly missing: Missing | undefined;
  readonly onChange: ChangeDraft;
}

const papers = [
  ["a4", "A4"],
  ["letter", "Letter"],
] as const;

const prints = [
  ["normal", "Normal, 12 pt"],
  ["large", "Large, 16 pt"],
] as const;

/** Paper, size of print, and the button, which waits until there is nothing to settle. */
export function PrintPanel({ draft, missing, onChange }: PrintPanelProps) {
  return (
    <div className="space-y-2">
      <fieldset className="flex flex-wrap items-center justify-between gap-2">
        <legend className="float-left text-sm font-medium">Paper</legend>
        <Segments>
          {papers.map(([value, label]) => (
            <Segment
              key={value}
              name="paper"
              value={value}
              label={label}
              isChecked={draft.paper === value}
              onChoose={() => onChange({ paper: value })}
            />
          ))}
        </Segments>
      </fieldset>
      <fieldset className="flex flex-wrap items-center justify-between gap-2">
        <legend className="float-left text-sm font-medium">Print</legend>
        <Segments>
          {prints.map(([value, label]) => (
            <Segment
              key={value}
              name="print"
              value={value}
              label={label}
              isChecked={draft.print === value}
              onChoose={() => onChange({ print: value })}
            />
          ))}
        </Segments>
      </fieldset>
      <div>
        <Button
          disabled={missing !== undefined}
          aria-describedby="print-state"
          className="disabled:cursor-not-allowed disabled:border-line disabled:text-ink-soft"
          onClick={() => window.print()}
        >
          <Printer aria-hidden className="size-4" />
          Print or save as PDF
        </Button>
        <p id="print-state" role="status" className="mt-1.5 text-[0.8125rem] text-ink-soft">
          {missing === undefined ? "Ready. Nothing of it is stored here." : missingWords[missing]}
        </p>
      </div>
    </div>
  );
}
