import type { Option } from "./option";
import type { SourceEntry } from "./source";

/** Whether a review should have been done by now. On the day itself it is due, not overdue. Both are ISO dates. */
export const isOverdue = (reviewDueOn: string, today: string): boolean => reviewDueOn < today;

/** An option or source whose review is overdue. */
export interface OverdueReview {
  readonly kind: "option" | "source";
  readonly id: string;
  readonly name: string;
  readonly reviewedOn: string;
  readonly reviewDueOn: string;
}

interface Reviewed {
  readonly options: readonly Pick<Option, "id" | "name" | "reviewedOn" | "reviewDueOn">[];
  readonly sources: readonly Pick<SourceEntry, "id" | "title" | "reviewedOn" | "reviewDueOn">[];
}

/** Everything whose review is overdue, the longest overdue first. */
export function overdueReviews({ options, sources }: Reviewed, today: string): readonly OverdueReview[] {
  const all: readonly OverdueReview[] = [
    ...options.map(({ id, name, reviewedOn, reviewDueOn }) => {
      return { kind: "option", id, name, reviewedOn, reviewDueOn } as const;
    }),
    ...sources.map(({ id, title, reviewedOn, reviewDueOn }) => {
      return { kind: "source", id, name: title, reviewedOn, reviewDueOn } as const;
    }),
  ];
  return all
    .filter(({ reviewDueOn }) => isOverdue(reviewDueOn, today))
    .toSorted((a, b) => (a.reviewDueOn < b.reviewDueOn ? -1 : Number(a.reviewDueOn > b.reviewDueOn)));
}
