import { database } from "@/db/client";
import { inTransaction } from "@/db/database";
import { recordEvent } from "@/db/repositories/audit";
import { endSessionsOf } from "@/db/repositories/sessions";
import { asUser } from "../../../as-user";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** Signs a user out everywhere. */
export const DELETE = (request: Request, { params }: Context): Promise<Response> =>
  asUser(request, ["administrator"], async (administrator) => {
    const { id } = await params;
    inTransaction(database(), (transaction) => {
      const count = endSessionsOf(transaction, id);
      const event = { action: "user.signed-out", subject: `user/${id}`, detail: { count } } as const;
      recordEvent(transaction, { at: new Date().toISOString(), actor: `user/${administrator.id}`, ...event });
    });
    return new Response(null, { status: 204 });
  });
