import { z } from "zod";
import { database } from "@/db/client";
import { findByHandoutCode } from "@/db/repositories/visits";
import { readHandoutCode } from "@/lib/handout/handout-code";
import { RequestError, refusing } from "../../problem";
import { readEntry } from "../../read-entry";
import { inCases, privately } from "../in-cases";

const entry = z.strictObject({ code: z.string().max(40) });

const problems = {
  empty: "Enter the code that is printed on the handout.",
  "wrong-length": "A handout's code has twelve characters in three groups.",
  "wrong-character": "A handout's code has no such character.",
  mistyped: "One character is wrong: compare the code with the handout.",
} as const;

/** The visit that a handout was printed from. */
export const POST = (request: Request): Promise<Response> =>
  inCases(request, async (acting) => {
    const read = readHandoutCode((await readEntry(request, entry)).code);
    if ("problem" in read) {
      const message = problems[read.problem];
      throw new RequestError("invalid-entry", message, { errors: [{ path: "code", message }] });
    }
    const [found] = await findByHandoutCode(database(), acting, read.code);
    if (found === undefined)
      throw new RequestError("not-found", "No case that you may see has a handout with this code.");
    return privately(found);
  });

const refuse = refusing("POST");

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as PUT };
