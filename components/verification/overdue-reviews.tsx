import { DataTable } from "@/components/about/data-table";
import { dateInWords } from "@/components/options/date-words";
import type { OverdueReview } from "@/lib/knowledge/overdue";

interface OverdueReviewsProps {
  readonly overdue: readonly OverdueReview[];
  /** The earliest day on which a review is due, ISO 8601. */
  readonly nextDueOn: string;
  readonly today: string;
}

/** What should have been reviewed by today and was not. */
export function OverdueReviews({ overdue, nextDueOn, today }: OverdueReviewsProps) {
  if (overdue.length === 0) {
    return (
      <p className="max-w-[72ch]">
        No review is overdue on {dateInWords(today)}. The next one is due on {dateInWords(nextDueOn)}.
      </p>
    );
  }
  return (
    <>
      <p className="max-w-[72ch]">
        On {dateInWords(today)} the review of {overdue.length} {overdue.length === 1 ? "entry" : "entries"} is overdue.
        What they say may be out of date.
      </p>
      <DataTable
        caption="Overdue reviews, the longest first"
        columns={["What", "Kind", "Reviewed on", "Was due on"]}
        rows={overdue.map(({ kind, name, reviewedOn, reviewDueOn }) => [
          name,
          kind === "option" ? "Option" : "Source",
          dateInWords(reviewedOn),
          dateInWords(reviewDueOn),
        ])}
      />
    </>
  );
}
