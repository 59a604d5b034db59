import { randomBytes, randomUUID } from "node:crypto";
import { addDays } from "date-fns";
import { route } from "@/app/api/request/routing";
import { appOrigin } from "@/app/settings";
import { database } from "@/db/client";
import { createLink } from "@/db/repositories/share-links";

const tokenBytes = 32;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/links", {
  POST: async ({ acting, params: { id }, entry: { days } }) => {
    const token = randomBytes(tokenBytes).toString("base64url");
    const expiresAt = addDays(new Date(acting.at), days).toISOString();
    await createLink(database(), acting, id, { id: randomUUID(), token, expiresAt });
    return { link: `${appOrigin()}/shared/${token}`, expiresAt };
  },
});
