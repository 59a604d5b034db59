import { randomUUID } from "node:crypto";
import { readProfile, today } from "@/app/api/request/read-profile";
import { route } from "@/app/api/request/routing";
import { makeVisit } from "@/app/cases/make-visit";
import { database } from "@/db/client";
import { createCase } from "@/db/repositories/cases";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases", {
  POST: async ({ acting, entry: { label, profile, products } }) => {
    const day = today();
    const made = { id: randomUUID(), label, visit: makeVisit({ profile: readProfile(profile, day), products }, day) };
    await createCase(database(), acting, made);
    return { id: made.id, visit: made.visit.id };
  },
});
