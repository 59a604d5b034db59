import { database } from "@/db/client";
import { unshareCase } from "@/db/repositories/participants";
import { refusing } from "../../../../problem";
import { announceChange } from "../../../changes";
import { type CaseContext, done, inCase } from "../../../in-cases";

/** Ends somebody's access: the owner anybody's, everybody their own. */
export const DELETE = (request: Request, context: CaseContext<"user">): Promise<Response> =>
  inCase(request, context, "read", async (acting, { id, user }) => {
    await unshareCase(database(), acting, id, user);
    announceChange(id);
    return done();
  });

const refuse = refusing("DELETE");

export { refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };
