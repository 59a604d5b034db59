import { randomBytes, randomUUID } from "node:crypto";
import { addDays } from "date-fns";
import { z } from "zod";
import { appOrigin } from "@/app/settings";
import { database } from "@/db/client";
import { createLink } from "@/db/repositories/share-links";
import { linkDaysSchema } from "@/lib/cases/share-link";
import { refusing } from "../../../problem";
import { readEntry } from "../../../read-entry";
import { secretly } from "../../../secretly";
import { type CaseContext, inCase } from "../../in-cases";

const entry = z.strictObject({ days: linkDaysSchema });
const tokenBytes = 32;

/** Makes a read-only link. It is told here, once; only the hash of its token is kept. */
export const POST = (request: Request, context: CaseContext): Promise<Response> =>
  inCase(request, context, "manage", async (acting, { id }) => {
    const { days } = await readEntry(request, entry);
    const token = randomBytes(tokenBytes).toString("base64url");
    const expiresAt = addDays(new Date(acting.at), days).toISOString();
    await createLink(database(), acting, id, { id: randomUUID(), token, expiresAt });
    return secretly({ link: `${appOrigin()}/shared/${token}`, expiresAt }, 201);
  });

const refuse = refusing("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
