import { formatISO } from "date-fns";
import { engine } from "@/lib/myowise";
import { parseProfile } from "@/lib/profile/parse-profile";
import { answering, RequestError, refusing } from "../problem";
import { countRequest } from "../rate-limit";
import { readJson } from "../read-json";

/** Assesses a patient profile. Nothing of it is stored or logged. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    await countRequest(request);
    const today = formatISO(new Date(), { representation: "date" });
    const parsed = parseProfile(await readJson(request), today);
    if ("problems" in parsed) {
      const count = parsed.problems.length;
      const detail = count === 1 ? "One entry has to be corrected." : `${count} entries have to be corrected.`;
      throw new RequestError("invalid-profile", detail, { errors: parsed.problems });
    }
    return new Response(engine.assessAsJson(parsed.profile, today), {
      headers: { "content-type": "application/json", "cache-control": "no-store" },
    });
  });
}

const refuse = refusing("POST");

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
