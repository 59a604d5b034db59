import { route } from "@/app/api/request/routing";
import { auth } from "@/app/auth";
import { currentUser } from "@/app/session";
import { database } from "@/db/client";
import { recordEvent } from "@/db/repositories/audit";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/sign-out", {
  // A plain form sends this, so that it works without scripts.
  POST: async ({ request }) => {
    const user = await currentUser();
    const { headers } = await auth().api.signOut({ headers: request.headers, returnHeaders: true });
    if (user !== undefined) {
      const subject = `user/${user.id}`;
      recordEvent(database(), { at: new Date().toISOString(), actor: subject, action: "session.ended", subject });
    }
    const response = new Response(null, { status: 303, headers: { location: "/", "cache-control": "no-store" } });
    for (const cookie of headers.getSetCookie()) response.headers.append("set-cookie", cookie);
    return response;
  },
});
