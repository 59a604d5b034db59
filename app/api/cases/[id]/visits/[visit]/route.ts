import { RequestError } from "@/app/api/request/problem";
import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { readVisitsToThinkOf } from "@/db/repositories/think-first";
import { readVisit } from "@/db/repositories/visits";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/visits/[visit]", {
  GET: async ({ acting, params: { id, visit } }) => {
    const waiting = await readVisitsToThinkOf(database(), acting, id);
    if (waiting.has(visit)) throw new RequestError("not-allowed", "Send your own ranking first, or skip it.");
    return readVisit(database(), acting, id, visit);
  },
});
