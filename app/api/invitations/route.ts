import { database } from "@/db/client";
import { createInvitation } from "@/db/repositories/invitations";
import { invitationEntry } from "@/lib/accounts/entries";
import { asUser } from "../as-user";
import { answerWithLink, newLink } from "../new-link";
import { RequestError } from "../problem";
import { readEntry } from "../read-entry";

/** Invites somebody. */
export const POST = (request: Request): Promise<Response> =>
  asUser(request, ["administrator"], async (user) => {
    const { email, role } = await readEntry(request, invitationEntry);
    const { invitation, link } = newLink(user.id);
    const isMade = await createInvitation(database(), { ...invitation, email, role });
    if (!isMade) throw new RequestError("conflict", "This address has an account already.");
    return answerWithLink(link);
  });
