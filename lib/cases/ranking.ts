import { z } from "zod";
import { optionNames } from "../profile/vocabulary/options";
import type { Person } from "./case";

/** Somebody's own order of the options for a visit, the first first; an option that is left out has no place in it. */
export const rankingOrderSchema = z
  .array(
    z.enum(
      optionNames.map(({ id }) => id),
      { error: "is not an option that we know" },
    ),
  )
  .min(1, "Put at least one option into the list.")
  .refine((order) => new Set(order).size === order.length, "An option has one place only.");

/** How somebody stands to think first at a visit. */
export type ThinkFirstStanding =
  /** Nobody asked for it at this visit: the answer is shown. */
  | "not-asked"
  /** It was asked for, and they have neither sent a ranking nor skipped: the answer is not shown to them yet. */
  | "asked"
  | "sent"
  | "skipped"
  /** It ended before they sent anything, which counts as skipping. */
  | "ended";

/** One person's ranking. */
export interface Ranking {
  readonly person: Person;
  readonly order: readonly string[];
}

/** Think first at a visit, as one person may see it. */
export interface ThinkFirst {
  readonly standing: ThinkFirstStanding;
  readonly isOpen: boolean;
  readonly askedBy?: Person | undefined;
  /** How many take part, and how many of them sent a ranking or skipped. */
  readonly people: number;
  readonly answered: number;
  /** Everyone's, the first sent first; none for whom the answer is not shown to yet. */
  readonly rankings: readonly Ranking[];
}

/** Whether somebody may see the app's answer and everyone's rankings. */
export const seesAnswer = (standing: ThinkFirstStanding): boolean => standing !== "asked";
