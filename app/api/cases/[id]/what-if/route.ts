import { refuseBeforeRanking } from "@/app/api/cases/refuse-before-ranking";
import { readProfile, today } from "@/app/api/request/read-profile";
import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { rereadVisit } from "@/db/repositories/visits";
import { compareVisits } from "@/lib/cases/compare-visits";
import { engine } from "@/lib/myowise";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/[id]/what-if", {
  POST: async ({ acting, params: { id }, entry: { visit, profile } }) => {
    await refuseBeforeRanking(acting, id, visit);
    const on = today();
    const changed = readProfile(profile, on);
    const original = (await rereadVisit(database(), acting, id, visit)).profile;
    const answered = (one: typeof changed) => ({ on, profile: one, assessment: engine.assess(one, on) });
    return compareVisits(answered(original), answered(changed), engine);
  },
});
