import { route } from "@/app/api/request/routing";
import { allowed, watchingUser } from "@/app/session";
import { database } from "@/db/client";
import { requireInCase } from "@/db/repositories/cases";
import { eventStream } from "../../event-stream";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/events", {
  GET: ({ request, params: { id } }) => {
    const sent = new Headers(request.headers);
    async function mayStillRead(): Promise<boolean> {
      try {
        const user = allowed(await watchingUser(sent), []);
        await requireInCase(database(), { user, at: new Date().toISOString() }, id, "read");
        return true;
      } catch {
        return false;
      }
    }
    return new Response(eventStream(id, request.signal, mayStillRead), {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store, no-transform",
        "x-accel-buffering": "no",
      },
    });
  },
});
