import { refuseBeforeRanking } from "@/app/api/cases/refuse-before-ranking";
import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { readVisit } from "@/db/repositories/visits";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/visits/[visit]", {
  GET: async ({ acting, params: { id, visit } }) => {
    await refuseBeforeRanking(acting, id, visit);
    return readVisit(database(), acting, id, visit);
  },
});
