import { CalendarClock } from "lucide-react";
import { dateInWords } from "./date-words";

interface ReviewDatesProps {
  readonly reviewedOn: string;
  readonly reviewDueOn: string;
  /** ISO 8601. */
  readonly today: string;
}

/** When it was reviewed and is due again; past that day it says so. */
export function ReviewDates({ reviewedOn, reviewDueOn, today }: ReviewDatesProps) {
  const isOverdue = reviewDueOn < today;
  return (
    <span data-own-words>
      Reviewed on {dateInWords(reviewedOn)}; next review due on {dateInWords(reviewDueOn)}.
      {isOverdue && (
        <strong className="ml-1.5 font-semibold text-caution">
          <CalendarClock aria-hidden="true" className="mr-1 inline size-4 align-[-0.2em]" />
          This review is overdue: what is said here may be out of date.
        </strong>
      )}
    </span>
  );
}
