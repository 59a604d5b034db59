import { z } from "zod";
import { database } from "@/db/client";
import { rereadVisit } from "@/db/repositories/visits";
import { compareVisits } from "@/lib/cases/compare-visits";
import { engine } from "@/lib/myowise";
import { refusing } from "../../../problem";
import { readEntry } from "../../../read-entry";
import { type CaseContext, inCase, privately } from "../../in-cases";
import { readProfile, today } from "../../read-visit";

const entry = z.strictObject({ visit: z.string().max(50), profile: z.unknown() });

/** What another profile would change against a visit's, both by today's knowledge. Nothing is saved. */
export const POST = (request: Request, context: CaseContext): Promise<Response> =>
  inCase(request, context, "read", async (acting, { id }) => {
    const { visit, profile } = await readEntry(request, entry);
    const on = today();
    const changed = readProfile(profile, on);
    const original = (await rereadVisit(database(), acting, id, visit)).profile;
    const answered = (one: typeof changed) => ({ on, profile: one, assessment: engine.assess(one, on) });
    return privately(compareVisits(answered(original), answered(changed), engine));
  });

const refuse = refusing("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
