import { database } from "@/db/client";
import { exportCase } from "@/db/repositories/case-files";
import { refusing } from "../../../problem";
import { type CaseContext, inCase } from "../../in-cases";

/** The case as a file to keep, or to take in elsewhere. Its name says nothing about the patient. */
export const GET = (request: Request, context: CaseContext): Promise<Response> =>
  inCase(request, context, "read", async (acting, { id }) => {
    return Response.json(await exportCase(database(), acting, id), {
      headers: {
        "content-disposition": `attachment; filename="myowise-case-${id.slice(0, 8)}.json"`,
        "cache-control": "no-store",
      },
    });
  });

const refuse = refusing("GET");

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
