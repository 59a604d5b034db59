import { database } from "@/db/client";
import { readVisitsToThinkOf } from "@/db/repositories/think-first";
import { readVisit } from "@/db/repositories/visits";
import { RequestError, refusing } from "../../../../problem";
import { type CaseContext, inCase, privately } from "../../../in-cases";

/** A visit with its profile and its assessment, whole, as it was made; not before whoever is to think first did. */
export const GET = (request: Request, context: CaseContext<"visit">): Promise<Response> =>
  inCase(request, context, "read", async (acting, { id, visit }) => {
    const waiting = await readVisitsToThinkOf(database(), acting, id);
    if (waiting.has(visit)) throw new RequestError("not-allowed", "Send your own ranking first, or skip it.");
    return privately(await readVisit(database(), acting, id, visit));
  });

const refuse = refusing("GET");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
