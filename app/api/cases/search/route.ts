import { z } from "zod";
import { database } from "@/db/client";
import { listCases } from "@/db/repositories/case-list";
import { refusing } from "../../problem";
import { readEntry } from "../../read-entry";
import { inCases, privately } from "../in-cases";

const entry = z.strictObject({
  words: z.string().max(100).default(""),
  isArchived: z.boolean().default(false),
  page: z.number().int().min(0).max(10_000).default(0),
});

/** One page of the cases that somebody may see. By POST, since what is searched for may be about a patient. */
export const POST = (request: Request): Promise<Response> =>
  inCases(request, async (acting) => privately(await listCases(database(), acting, await readEntry(request, entry))));

const refuse = refusing("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
