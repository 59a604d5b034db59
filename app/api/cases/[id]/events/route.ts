import { database } from "@/db/client";
import { requireInCase } from "@/db/repositories/cases";
import { CaseError } from "@/lib/cases/case-error";
import { allowed, watchingUser } from "../../../../session";
import { answering, refusing } from "../../../problem";
import { countRequest } from "../../../rate-limit";
import { eventStream } from "../../event-stream";
import { type CaseContext, requestError } from "../../in-cases";

/**
 * Says when the case changed, for as long as whoever listens is signed in and may read it. Listening keeps no session
 * alive: a page left open does not keep its reader signed in.
 */
export const GET = (request: Request, { params }: CaseContext): Promise<Response> =>
  answering(async () => {
    const { id } = await params;
    const sent = new Headers(request.headers);
    const refusal = async () => {
      const user = allowed(await watchingUser(sent), []);
      await requireInCase(database(), { user, at: new Date().toISOString() }, id, "read");
    };
    await countRequest(request);
    await refusal().catch((error: unknown) => {
      throw error instanceof CaseError ? requestError(error) : error;
    });
    const mayStillRead = () =>
      refusal().then(
        () => true,
        () => false,
      );
    return new Response(eventStream(id, request.signal, mayStillRead), {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store, no-transform",
        "x-accel-buffering": "no",
      },
    });
  });

const refuse = refusing("GET");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
