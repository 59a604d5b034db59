import type { z } from "zod";
import { type Profile, profileSchema } from "./schema";
import { labelOf } from "./words/conditions";

/** One thing that is wrong with what was sent, at the path of the fact. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

export type Parsed = { readonly profile: Profile } | { readonly problems: readonly Problem[] };

/** Reads a profile as it was sent: all of it is right, or every problem is told. `today` is an ISO date. */
export function parseProfile(sent: unknown, today: string): Parsed {
  if (typeof sent !== "object" || sent === null || Array.isArray(sent)) {
    return { problems: [{ path: "", message: "A patient profile is a JSON object." }] };
  }
  const parsed = profileSchema.safeParse(sent);
  const problems = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap(problemsOf)),
    ...(parsed.success ? futureDates(parsed.data, today) : []),
  ];
  return parsed.success && problems.length === 0 ? { profile: parsed.data } : { problems };
}

function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...path, key].join("."),
      message: `"${key}" ${unknownKey[path.length === 1 ? String(path[0]) : ""] ?? "is not a field that we know"}.`,
    }));
  }
  const field = path[0] === "presentations" ? "presentations" : path.slice(0, 2).join(".");
  const message = issue.code === "custom" ? issue.message : `${labelOf(field)} ${issue.message}.`;
  return [{ path: field, message }];
}

const unknownKey: Readonly<Record<string, string>> = {
  conditions: "is not a condition that we know",
  medications: "is not a medicine class that we know",
  taking: "is not an option that we know",
  takingAmounts: "is not a product whose amount we count",
  findings: "is not a finding that we know",
  labs: "is not a laboratory test that we know",
};

function futureDates({ labs = {} }: Profile, today: string): readonly Problem[] {
  return Object.entries(labs).flatMap(([id, result]) => {
    if (result?.date === undefined || result.date <= today) return [];
    const path = `labs.${id}`;
    return [{ path, message: `${labelOf(path)} is dated ${result.date}, which lies in the future.` }];
  });
}
