import { randomUUID } from "node:crypto";
import { z } from "zod";
import { database } from "@/db/client";
import { saveDecision } from "@/db/repositories/decisions";
import { decisionContentSchema } from "@/lib/cases/decision";
import { refusing } from "../../../problem";
import { readEntry } from "../../../read-entry";
import { type CaseContext, done, inCase } from "../../in-cases";

const entry = z.strictObject({
  visit: z.string().max(50),
  /** 0 for a first decision about this option at this visit. */
  version: z.number().int().min(0),
  decision: decisionContentSchema,
});

/** Saves what became of an option; 409 with what is saved when somebody else decided meanwhile. */
export const PUT = (request: Request, context: CaseContext): Promise<Response> =>
  inCase(request, context, "edit", async (acting, { id }) => {
    const { visit, version, decision } = await readEntry(request, entry);
    const made = { id: randomUUID(), visitId: visit, content: decision, version };
    await saveDecision(database(), acting, id, made);
    return done();
  });

const refuse = refusing("PUT");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST };
