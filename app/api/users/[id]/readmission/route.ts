import { database } from "@/db/client";
import { createReadmission } from "@/db/repositories/invitations";
import { asUser } from "../../../as-user";
import { answerWithLink, newLink } from "../../../new-link";
import { RequestError } from "../../../problem";

interface Context {
  readonly params: Promise<{ readonly id: string }>;
}

/** Lets a user back in who lost their password or phone: a link to choose a new password. */
export const POST = (request: Request, { params }: Context): Promise<Response> =>
  asUser(request, ["administrator"], async (administrator) => {
    const { id } = await params;
    const { invitation, link } = newLink(administrator.id);
    const isMade = await createReadmission(database(), id, invitation);
    if (!isMade) throw new RequestError("not-found", "There is no such user.");
    return answerWithLink(link);
  });
