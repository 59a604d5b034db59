import { z } from "zod";
import { makeVisit } from "@/app/cases/make-visit";
import { database } from "@/db/client";
import { keptRelease } from "@/db/repositories/releases";
import { addVisit, readStoredVisit } from "@/db/repositories/visits";
import { refusing } from "../../../problem";
import { readEntry } from "../../../read-entry";
import { type CaseContext, inCase, privately } from "../../in-cases";
import { readProfile, today, visitEntry } from "../../read-visit";

const entry = visitEntry.extend({ after: z.string().max(50) });

/** Adds a visit after the one that was the last when the form was opened; 409 when there is a later one. */
export const POST = (request: Request, context: CaseContext): Promise<Response> =>
  inCase(request, context, "edit", async (acting, { id }) => {
    const { after, profile, products } = await readEntry(request, entry);
    const day = today();
    const before = await readStoredVisit(database(), acting, id, after);
    const findRelease = (hash: string) => keptRelease(database(), hash);
    const made = { profile: readProfile(profile, day), products };
    const visit = makeVisit(made, day, { visit: before, findRelease });
    await addVisit(database(), acting, id, after, visit);
    return privately({ visit: visit.id }, 201);
  });

const refuse = refusing("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
