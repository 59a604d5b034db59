/** Why the server refused something, in words, with what is wrong at each field. */
export class SendProblem extends Error {
  readonly code: string;
  readonly errors: readonly { readonly path: string; readonly message: string }[];

  /** For a conflict: what is saved now. */
  readonly saved: unknown;

  constructor(code: string, detail: string, errors: SendProblem["errors"] = [], saved?: unknown) {
    super(detail);
    this.code = code;
    this.errors = errors;
    this.saved = saved;
  }
}

interface ProblemDocument {
  readonly type: string;
  readonly detail: string;
  readonly errors?: SendProblem["errors"];
  readonly saved?: unknown;
}

/** Sends something to our own API and gives its answer; throws a `SendProblem` in words otherwise. */
export async function send<Answer>(
  method: "POST" | "PUT" | "PATCH" | "DELETE",
  path: string,
  body = {},
  signal: AbortSignal | null = null,
): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(path, { method, headers, body: JSON.stringify(body), signal }).catch(() => undefined);
  if (response === undefined) throw new SendProblem("unreachable", "The server cannot be reached. Try again.");
  if (response.status === 204) return {} as Answer;
  const content: unknown = await response.json().catch(() => undefined);
  if (response.ok) return content as Answer;
  const problem = content as ProblemDocument | undefined;
  if (problem?.detail === undefined)
    throw new SendProblem("internal-error", "Something went wrong on our side. Try again.");
  throw new SendProblem(problem.type.split(":").at(-1) ?? "", problem.detail, problem.errors, problem.saved);
}

/** What to show for anything that was thrown. */
export function toProblem(error: unknown): SendProblem {
  if (error instanceof SendProblem) return error;
  return new SendProblem("internal-error", "Something went wrong on this page. Reload it, then try again.");
}
