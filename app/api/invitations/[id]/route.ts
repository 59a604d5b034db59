import { database } from "@/db/client";
import { revokeInvitation } from "@/db/repositories/invitations";
import { asUser } from "../../as-user";
import { RequestError } from "../../problem";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** Takes an invitation back. */
export const DELETE = (request: Request, { params }: Context): Promise<Response> =>
  asUser(request, ["administrator"], async (user) => {
    const { id } = await params;
    const isRevoked = await revokeInvitation(database(), id, user.id, new Date());
    if (!isRevoked) throw new RequestError("not-found", "This invitation was followed, has expired or was taken back.");
    return new Response(null, { status: 204 });
  });
