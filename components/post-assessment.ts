import type { Assessment } from "@/lib/words/assessment";

interface EntryError {
  readonly path: string;
  readonly message: string;
}

/** Why there is no new answer: the server was not reached, was busy, refused entries, or failed. */
export class AssessmentProblem extends Error {
  override readonly name = "AssessmentProblem";
  constructor(
    readonly kind: "unreachable" | "busy" | "refused" | "fault",
    message: string,
    readonly entries: readonly EntryError[] = [],
    readonly retryAfterMs = 0,
  ) {
    super(message);
  }
}

/**
 * Sends a profile and waits for its assessment in words.
 * @throws AssessmentProblem
 */
export const postAssessment = (body: string, signal: AbortSignal): Promise<Assessment> =>
  postProfile<Assessment>("/api/assessments", body, signal);

/**
 * Sends a profile to one of the addresses that answer it.
 * @throws AssessmentProblem
 */
export async function postProfile<Answer>(address: string, body: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal,
  }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new AssessmentProblem("unreachable", "The server was not reached.");
  });
  if (response.ok) return (await response.json()) as Answer;
  throw problemOf(response, await response.json().catch(() => ({})));
}

/** A problem+json answer (RFC 9457) in the words of this page. */
export function problemOf(
  { status, headers }: Pick<Response, "status" | "headers">,
  problem: unknown,
): AssessmentProblem {
  const { detail, errors } = problem as { readonly detail?: unknown; readonly errors?: unknown };
  const words = typeof detail === "string" ? detail : "";
  if (status === 429) {
    const seconds = Number(headers.get("retry-after"));
    const retryAfterMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 5000;
    return new AssessmentProblem("busy", words, [], retryAfterMs);
  }
  if (status === 422)
    return new AssessmentProblem("refused", words, Array.isArray(errors) ? (errors as EntryError[]) : []);
  return new AssessmentProblem("fault", words || `The server answered with an error (${status}).`);
}
