import { randomBytes, randomUUID } from "node:crypto";
import { addDays } from "date-fns";
import { appOrigin } from "../settings";

/** How long a link can be followed. */
const validDays = 7;

/** What an invitation is made of, and the link that leads to it: only a hash of its token is kept. */
export function newLink(invitedBy: string) {
  const now = new Date();
  const token = randomBytes(32).toString("base64url");
  const expiresAt = addDays(now, validDays).toISOString();
  const invitation = { id: randomUUID(), token, invitedBy, createdAt: now.toISOString(), expiresAt };
  return { invitation, link: `${appOrigin()}/invitation/${token}` };
}
