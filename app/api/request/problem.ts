import type { Problem } from "@/lib/profile/parse-profile";

/** What can go wrong with a request, and its HTTP status: the compiler finds a code without one. */
const statuses = {
  "not-json": 400,
  "sign-in-required": 401,
  "forged-origin": 403,
  "not-allowed": 403,
  "wrong-password": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  conflict: 409,
  "body-too-large": 413,
  "unsupported-media-type": 415,
  "invalid-profile": 422,
  "invalid-entry": 422,
  "too-many-requests": 429,
  "locked-out": 429,
  "internal-error": 500,
} as const;

export type ErrorCode = keyof typeof statuses;

const titles: Readonly<Record<ErrorCode, string>> = {
  "not-json": "The request is not JSON",
  "sign-in-required": "This needs an account",
  "forged-origin": "The request comes from elsewhere",
  "not-allowed": "This account may not do that",
  "wrong-password": "Wrong password or code",
  "not-found": "Not found",
  "method-not-allowed": "This address does not answer that method",
  conflict: "Something has changed meanwhile",
  "body-too-large": "The request is too large",
  "unsupported-media-type": "The request has to be application/json",
  "invalid-profile": "The patient profile cannot be read",
  "invalid-entry": "An entry has to be corrected",
  "too-many-requests": "Too many requests",
  "locked-out": "Too many attempts",
  "internal-error": "Something went wrong on our side",
};

/** An expected failure: a code, and what a person can do about it. */
export class RequestError extends Error {
  readonly code: ErrorCode;
  readonly errors: readonly Problem[] | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** For a conflict: what is saved now. */
  readonly saved: unknown;

  constructor(
    code: ErrorCode,
    detail: string,
    {
      errors,
      headers = {},
      saved,
    }: { errors?: readonly Problem[]; headers?: Readonly<Record<string, string>>; saved?: unknown } = {},
  ) {
    super(detail);
    this.code = code;
    this.errors = errors;
    this.headers = headers;
    this.saved = saved;
  }
}

function problem(code: ErrorCode, detail: string, more: object, headers: Readonly<Record<string, string>>): Response {
  const status = statuses[code];
  return Response.json(
    { type: `urn:myowise:problem:${code}`, title: titles[code], status, detail, ...more },
    { status, headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers } },
  );
}

/** Runs a handler: an expected failure becomes its problem document, anything else is logged and a plain 500. */
export async function answering(handler: () => Promise<Response> | Response): Promise<Response> {
  try {
    return await handler();
  } catch (error) {
    if (error instanceof RequestError) {
      return problem(error.code, error.message, { errors: error.errors, saved: error.saved }, error.headers);
    }
    console.error(error instanceof Error ? (error.stack ?? error.message) : "An unknown error was thrown");
    return problem("internal-error", "The fault has been logged, without any patient data. Try again.", {}, {});
  }
}
