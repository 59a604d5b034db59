import { randomUUID } from "node:crypto";
import { makeVisit } from "@/app/cases/make-visit";
import { database } from "@/db/client";
import { createCase } from "@/db/repositories/cases";
import { labelSchema } from "@/lib/cases/case";
import { refusing } from "../problem";
import { readEntry } from "../read-entry";
import { inCases, privately } from "./in-cases";
import { readProfile, today, visitEntry } from "./read-visit";

const entry = visitEntry.extend({ label: labelSchema });

/** Saves a new case with its first visit. The assessment is made here; none is taken from the browser. */
export const POST = (request: Request): Promise<Response> =>
  inCases(
    request,
    async (acting) => {
      const { label, profile, products } = await readEntry(request, entry);
      const day = today();
      const made = { id: randomUUID(), label, visit: makeVisit({ profile: readProfile(profile, day), products }, day) };
      await createCase(database(), acting, made);
      return privately({ id: made.id, visit: made.visit.id }, 201);
    },
    ["clinician", "administrator"],
  );

const refuse = refusing("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
