import { dateInWords } from "@/components/options/date-words";
import { ReviewDates } from "@/components/options/review-dates";

interface HistoryProps {
  readonly entry: {
    readonly reviewedOn: string;
    readonly reviewDueOn: string;
    readonly history: readonly { readonly on: string; readonly what: string }[];
  };
  /** ISO 8601. */
  readonly today: string;
}

/** When an entry of the library was reviewed, and what changed in it. */
export function History({ entry, today }: HistoryProps) {
  return (
    <>
      <p>
        <ReviewDates {...entry} today={today} />
      </p>
      <ul data-own-words className="space-y-1">
        {entry.history.map(({ on, what }) => (
          <li key={`${on} ${what}`} className="max-w-[75ch]">
            {dateInWords(on)}: {what}
          </li>
        ))}
      </ul>
    </>
  );
}
