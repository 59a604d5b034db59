import { CircleAlert } from "lucide-react";
import type { Assessment } from "@/lib/words/assessment";
import { citedPlaces } from "@/lib/words/cited-places";
import { SourcedText } from "./sourced-text";

/** Red flags and what else is critical, before anything is chosen. */
export function FirstAlerts({ assessment }: { readonly assessment: Assessment }) {
  const places = citedPlaces(assessment);
  const critical = assessment.alerts.filter(({ severity }) => severity === "critical");
  if (critical.length === 0) return null;
  return (
    <ul aria-label="Before anything is chosen" className="space-y-2">
      {critical.map(({ id, kind, message, citations }) => (
        <li key={id} className="rounded-md border border-l-4 border-avoid bg-avoid-wash p-3 text-sm">
          <p className="flex gap-2 font-semibold text-avoid">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            {kind === "red-flag" ? "Red flag" : "Population"}
          </p>
          <SourcedText text={message} citations={citations} places={places} />
        </li>
      ))}
    </ul>
  );
}
