import { z } from "zod";
import { database } from "@/db/client";
import { shareCase } from "@/db/repositories/participants";
import { caseAccessSchema } from "@/lib/cases/access";
import { refusing } from "../../../problem";
import { readEntry } from "../../../read-entry";
import { type CaseContext, inCase, privately } from "../../in-cases";

const entry = z.strictObject({ email: z.email("is not an e-mail address").max(200), access: caseAccessSchema });

/** Lets a colleague in by the e-mail address of their account, or changes what they may do. */
export const PUT = (request: Request, context: CaseContext): Promise<Response> =>
  inCase(request, context, "manage", async (acting, { id }) => {
    const { email, access } = await readEntry(request, entry);
    return privately(await shareCase(database(), acting, id, email, access));
  });

const refuse = refusing("PUT");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST };
