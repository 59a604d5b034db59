import { z } from "zod";
import { database } from "@/db/client";
import { changeCase, deleteCase, readCase } from "@/db/repositories/cases";
import { labelSchema } from "@/lib/cases/case";
import { RequestError, refusing } from "../../problem";
import { readEntry } from "../../read-entry";
import { type CaseContext, done, inCase, privately } from "../in-cases";

const change = z.strictObject({
  version: z.number().int().positive(),
  label: labelSchema.optional(),
  isArchived: z.boolean().optional(),
});
const deletion = z.strictObject({ label: z.string().max(200) });

/** A case with its timeline. */
export const GET = (request: Request, context: CaseContext): Promise<Response> =>
  inCase(request, context, "read", async (acting, { id }) => privately(await readCase(database(), acting, id)));

/** Renames or archives it; 409 with what is saved when somebody else did meanwhile. */
export const PATCH = (request: Request, context: CaseContext): Promise<Response> =>
  inCase(request, context, "edit", async (acting, { id }) => {
    const { version, ...changed } = await readEntry(request, change);
    return privately({ version: await changeCase(database(), acting, id, version, changed) });
  });

/** Deletes it for good, once its label was typed. */
export const DELETE = (request: Request, context: CaseContext): Promise<Response> =>
  inCase(request, context, "manage", async (acting, { id }) => {
    const { label } = await readEntry(request, deletion);
    const isDeleted = await deleteCase(database(), acting, id, label.trim());
    if (!isDeleted) {
      const message = "This is not the label of the case.";
      throw new RequestError("invalid-entry", message, { errors: [{ path: "label", message }] });
    }
    return done();
  });

const refuse = refusing("DELETE", "GET", "PATCH");

export { refuse as POST, refuse as PUT };
