import { database } from "@/db/client";
import { revokeLink } from "@/db/repositories/share-links";
import { refusing } from "../../../../problem";
import { type CaseContext, done, inCase } from "../../../in-cases";

/** Revokes a read-only link. */
export const DELETE = (request: Request, context: CaseContext<"link">): Promise<Response> =>
  inCase(request, context, "manage", async (acting, { id, link }) => {
    await revokeLink(database(), acting, id, link);
    return done();
  });

const refuse = refusing("DELETE");

export { refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };
