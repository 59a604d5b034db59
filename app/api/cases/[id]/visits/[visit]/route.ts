import { database } from "@/db/client";
import { readVisit } from "@/db/repositories/visits";
import { refusing } from "../../../../problem";
import { type CaseContext, inCase, privately } from "../../../in-cases";

/** A visit with its profile and its assessment, whole, as it was made. */
export const GET = (request: Request, context: CaseContext<"visit">): Promise<Response> =>
  inCase(request, context, "read", async (acting, { id, visit }) => {
    return privately(await readVisit(database(), acting, id, visit));
  });

const refuse = refusing("GET");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
