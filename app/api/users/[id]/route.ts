import { database } from "@/db/client";
import { changeUser } from "@/db/repositories/users";
import { userChangeEntry } from "@/lib/accounts/entries";
import { asUser } from "../../as-user";
import { RequestError } from "../../problem";
import { readEntry } from "../../read-entry";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** Changes a user's role, or shuts them out or in again; their sessions end. */
export const PATCH = (request: Request, { params }: Context): Promise<Response> =>
  asUser(request, ["administrator"], async (administrator) => {
    const change = await readEntry(request, userChangeEntry);
    const { id } = await params;
    const outcome = await changeUser(database(), id, change, administrator.id, new Date());
    if (outcome === "unknown-user") throw new RequestError("not-found", "There is no such user.");
    if (outcome === "last-administrator") {
      throw new RequestError("conflict", "This is the last administrator. Make somebody else one first.");
    }
    return new Response(null, { status: 204 });
  });
