import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { inTransaction } from "@/db/database";
import { recordEvent } from "@/db/repositories/audit";
import { endSessionsOf } from "@/db/repositories/sessions";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/users/[id]/sessions", {
  DELETE: async ({ acting: { user, at }, params: { id } }) =>
    inTransaction(database(), (transaction) => {
      const count = endSessionsOf(transaction, id);
      const event = { action: "user.signed-out", subject: `user/${id}`, detail: { count } } as const;
      recordEvent(transaction, { at, actor: `user/${user.id}`, ...event });
    }),
});
