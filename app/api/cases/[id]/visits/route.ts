import { readProfile, today } from "@/app/api/request/read-profile";
import { route } from "@/app/api/request/routing";
import { makeVisit } from "@/app/cases/make-visit";
import { database } from "@/db/client";
import { keptRelease } from "@/db/repositories/releases";
import { addVisit, readStoredVisit } from "@/db/repositories/visits";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/visits", {
  POST: async ({ acting, params: { id }, entry: { after, profile, products } }) => {
    const day = today();
    const before = await readStoredVisit(database(), acting, id, after);
    const findRelease = (hash: string) => keptRelease(database(), hash);
    const visit = makeVisit({ profile: readProfile(profile, day), products }, day, { visit: before, findRelease });
    await addVisit(database(), acting, id, after, visit);
    return { visit: visit.id };
  },
});
