import { RequestError } from "@/app/api/request/problem";
import { route } from "@/app/api/request/routing";
import { database } from "@/db/client";
import { findByHandoutCode } from "@/db/repositories/visits";
import { readHandoutCode } from "@/lib/handout/handout-code";

const problems = {
  empty: "Enter the code that is printed on the handout.",
  "wrong-length": "A handout's code has twelve characters in three groups.",
  "wrong-character": "A handout's code has no such character.",
  mistyped: "One character is wrong: compare the code with the handout.",
} as const;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/cases/by-code", {
  POST: async ({ acting, entry: { code } }) => {
    const read = readHandoutCode(code);
    if ("problem" in read) {
      const message = problems[read.problem];
      throw new RequestError("invalid-entry", message, { errors: [{ path: "code", message }] });
    }
    const [found] = await findByHandoutCode(database(), acting, read.code);
    if (found === undefined)
      throw new RequestError("not-found", "No case that you may see has a handout with this code.");
    return found;
  },
});
