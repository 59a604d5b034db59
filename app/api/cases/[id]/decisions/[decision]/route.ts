import { z } from "zod";
import { database } from "@/db/client";
import { removeDecision } from "@/db/repositories/decisions";
import { refusing } from "../../../../problem";
import { readEntry } from "../../../../read-entry";
import { type CaseContext, done, inCase } from "../../../in-cases";

const entry = z.strictObject({ version: z.number().int().positive() });

/** Takes a decision back; 409 when somebody else changed it meanwhile. */
export const DELETE = (request: Request, context: CaseContext<"decision">): Promise<Response> =>
  inCase(request, context, "edit", async (acting, { id, decision }) => {
    const { version } = await readEntry(request, entry);
    await removeDecision(database(), acting, id, decision, version);
    return done();
  });

const refuse = refusing("DELETE");

export { refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };
