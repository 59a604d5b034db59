import { randomBytes, randomUUID } from "node:crypto";
import { addDays } from "date-fns";
import { appOrigin } from "@/app/settings";
import { database } from "@/db/client";
import { createInvitation } from "@/db/repositories/invitations";
import { invitationEntry } from "@/lib/accounts/entries";
import { asUser } from "../as-user";
import { RequestError } from "../problem";
import { readEntry } from "../read-entry";

/** How long an invitation can be followed. */
const validDays = 7;

/** Invites somebody. The answer has the link, once: only a hash of its token is kept. */
export const POST = (request: Request): Promise<Response> =>
  asUser(request, ["administrator"], async (user) => {
    const { email, role } = await readEntry(request, invitationEntry);
    const now = new Date();
    const token = randomBytes(32).toString("base64url");
    const expiresAt = addDays(now, validDays).toISOString();
    const invitation = { id: randomUUID(), token, email, role, invitedBy: user.id };
    const isMade = await createInvitation(database(), { ...invitation, createdAt: now.toISOString(), expiresAt });
    if (!isMade) throw new RequestError("conflict", "This address has an account already.");
    const link = `${appOrigin()}/invitation/${token}`;
    return Response.json({ link, expiresAt }, { status: 201, headers: { "cache-control": "no-store" } });
  });
