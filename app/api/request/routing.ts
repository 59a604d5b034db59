import { isAPIError } from "better-auth/api";
import type { z } from "zod";
import type { Acting } from "@/db/cases/acting";
import { database } from "@/db/client";
import { requireInCase } from "@/db/repositories/cases";
import type { SignedInUser } from "@/lib/accounts/signed-in-user";
import { CaseError } from "@/lib/cases/case-error";
import { allowed, currentUser, watchingUser } from "../../session";
import {
  type AccessOf,
  type ApiPath,
  type MethodAccess,
  type MethodsOf,
  methods,
  type RouteAccess,
  routes,
  whoMay,
} from "../access";
import { announceChange } from "../cases/changes";
import { answering, RequestError } from "./problem";
import { countRequest } from "./rate-limit";
import { readEntry } from "./read-entry";
import { refuseForgedOrigin } from "./same-origin";

/** What the square brackets in a path name: `id` and `visit` in `/api/cases/[id]/visits/[visit]`. */
type PathParams<Path extends string> = Path extends `${string}[${infer Name}]${infer Rest}`
  ? { readonly [Key in Name]: string } & PathParams<Rest>
  : unknown;

/** Somebody who is signed in, at the time of the request. */
export interface ActingUser extends Acting {
  readonly user: SignedInUser;
}

/** What a route is given to answer one method: what was sent has been read, and whoever asks may do this. */
export type RequestContext<Path extends ApiPath, M extends MethodsOf<Path>> = { readonly request: Request } & {
  readonly params: PathParams<Path>;
} & (AccessOf<Path, M> extends { readonly entry: z.ZodType<infer Entry> } ? { readonly entry: Entry } : unknown) &
  (AccessOf<Path, M> extends { readonly who: "anyone" } ? unknown : { readonly acting: ActingUser });

type Unchanging<T> = T extends object ? { readonly [Key in keyof T]: Unchanging<T[Key]> } : T;

/** What a route may answer with, as its row says: such a value, a response of its own, or, where it says none, nothing. */
type Answered<Row> = Row extends { readonly answer: z.ZodType<infer Answer> }
  ? Either<Response | Unchanging<Answer>>
  : Row extends { readonly answer: string } | { readonly status: 303 }
    ? Either<Response>
    : Promise<void>;

/** At once or later. */
type Either<T> = T | Promise<T>;

type Handler<Path extends ApiPath> = (
  request: Request,
  context: { readonly params: Promise<PathParams<Path>> },
) => Promise<Response>;

type Handlers<Path extends ApiPath> = Readonly<
  Record<"GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS", Handler<Path>>
>;

/** What a route does with a request, whatever its path is. */
type Run = (context: never) => unknown;

/** The header of a page's background refresh, which does not extend the session. */
const backgroundHeader = "x-myowise-watching";

/**
 * The handlers of a route, for its file to export. The table of access says who may do what, what has to be sent, and
 * with which status it is answered; each method in it needs its function here, and all others answer 405.
 *
 * In this order: a forged origin is refused (403), the request is counted (429), whoever asks has to be signed in (401),
 * have the role (403) and access to the case (404 without any, 403 where this is more than they may), and what was sent
 * has to be readable (415, 413, 400, 422).
 * Only then the function runs. What it returns is answered as JSON, undefined as 204, a `Response` as it is.
 */
export function route<Path extends ApiPath>(
  path: Path,
  runs: { readonly [M in MethodsOf<Path>]: (context: RequestContext<Path, M>) => Answered<AccessOf<Path, M>> },
): Handlers<Path> {
  const access: RouteAccess = routes[path];
  const answered = methods.filter((method) => access[method] !== undefined);
  const allow = answered.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");
  const refuse = () =>
    answering(() => {
      throw new RequestError("method-not-allowed", `This address answers ${allow}.`, { headers: { allow } });
    });
  const handlers = methods.map((method) => {
    const own = access[method];
    const run: Run | undefined = (runs as Readonly<Partial<Record<string, Run>>>)[method];
    if (own === undefined || run === undefined) return [method, refuse] as const;
    const answer: Handler<Path> = (request, { params }) =>
      answering(async () =>
        answerRequest(request, (await params) as Readonly<Record<string, string>>, access, own, run),
      );
    return [method, answer] as const;
  });
  const all = Object.fromEntries(handlers) as Omit<Handlers<Path>, "HEAD" | "OPTIONS">;
  return { ...all, HEAD: all.GET, OPTIONS: refuse };
}

async function answerRequest(
  request: Request,
  params: Readonly<Record<string, string>>,
  access: RouteAccess,
  own: MethodAccess,
  run: Run,
): Promise<Response> {
  const { may, entry: schema, status } = own;
  const who = whoMay(own);
  const isReading = request.method === "GET" || request.method === "HEAD";
  if (!isReading && access.isOpenToOtherOrigins !== true) refuseForgedOrigin(request);
  if (access.isNotRateLimited !== true) await countRequest(request);
  const isBackground = access.isStream === true || (isReading && request.headers.has(backgroundHeader));
  try {
    const acting =
      who === "anyone" ? undefined : await actingUser(request, who === "signed-in" ? [] : who, isBackground);
    if (may !== undefined) await requireInCase(database(), acting as Acting, params.id as string, may);
    const entry = schema === undefined ? undefined : await readEntry(request, schema);
    const answer: unknown = await run({ request, params, acting, entry } as never);
    if (may !== undefined && may !== "read") announceChange(params.id as string);
    const isSecret = access.secret !== undefined;
    return answer instanceof Response ? keepingSecret(answer, isSecret) : answerWith(answer, { status, isSecret });
  } catch (error) {
    throw toProblem(error);
  }
}

async function actingUser(
  request: Request,
  roles: Parameters<typeof allowed>[1],
  isBackground: boolean,
): Promise<ActingUser> {
  const user = isBackground ? await watchingUser(request.headers) : await currentUser();
  return { user: allowed(user, roles), at: new Date().toISOString() };
}

/** Kept by no cache, and changed by nothing on the way, compression included. */
const secretly = "no-store, no-transform";

/** What `answerWith` says beside the body. */
interface ResponseOptions {
  /** 200 unless said otherwise. */
  readonly status?: number | undefined;
  readonly isSecret: boolean;
}

/**
 * An answer as JSON, or 204 where there is nothing to tell; no cache keeps it. One with a secret is not compressed
 * either: the size of a compressed answer tells somebody who can choose a part of it about the rest (BREACH).
 */
export function answerWith(body: unknown, { status = 200, isSecret }: ResponseOptions): Response {
  const headers = { "cache-control": isSecret ? secretly : "no-store" };
  return body === undefined ? new Response(null, { status: 204, headers }) : Response.json(body, { status, headers });
}

/** A response that the route made itself; with a secret it says the same as `answerWith`. */
function keepingSecret(response: Response, isSecret: boolean): Response {
  if (isSecret) response.headers.set("cache-control", secretly);
  return response;
}

/** Turns the known errors of cases and sessions into problem responses; any other stays as it is. */
function toProblem(error: unknown): unknown {
  if (error instanceof CaseError) return caseProblem(error);
  const hasEnded = isAPIError(error) && error.statusCode === 401;
  return hasEnded ? new RequestError("sign-in-required", "Your session has ended. Sign in again.") : error;
}

function caseProblem({ code, message, saved }: CaseError): RequestError {
  return new RequestError(
    code === "unreadable" ? "internal-error" : code,
    message,
    code === "conflict" ? { saved } : {},
  );
}
