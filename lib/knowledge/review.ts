/** When an entry of the knowledge was last reviewed, when that is due again, and what changed when. Dates as ISO 8601. */
export interface Review {
  readonly reviewedOn: string;
  readonly reviewDueOn: string;
  /** The newest first. */
  readonly history: readonly { readonly on: string; readonly what: string }[];
}

/** A review as a file says it: what is left out follows from the day of the review. */
export type GivenReview = Pick<Review, "reviewedOn"> & Partial<Review>;

/** The whole review: due again after a year, and, for an entry that has not changed since, its first row. */
export function wholeReview({ reviewedOn, reviewDueOn, history }: GivenReview, firstWords: string): Review {
  return {
    reviewedOn,
    reviewDueOn: reviewDueOn ?? aYearAfter(reviewedOn),
    history: history ?? [{ on: reviewedOn, what: firstWords }],
  };
}

function aYearAfter(day: string): string {
  const nextYear = Number(day.slice(0, 4)) + 1;
  return `${nextYear}${day.slice(4).replace("02-29", "02-28")}`;
}
