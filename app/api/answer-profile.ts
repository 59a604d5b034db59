import { formatISO } from "date-fns";
import { parseProfile } from "@/lib/profile/parse-profile";
import type { Profile } from "@/lib/profile/schema";
import { answering, RequestError } from "./problem";
import { countRequest } from "./rate-limit";
import { readJson } from "./read-json";

/** Answers a patient profile with what is made of it today. Nothing of it is stored, kept in memory or logged. */
export function answerProfile(request: Request, make: (profile: Profile, today: string) => unknown): Promise<Response> {
  return answering(async () => {
    await countRequest(request);
    const today = formatISO(new Date(), { representation: "date" });
    const profile = readProfile(await readJson(request), today);
    return Response.json(make(profile, today), { headers: { "cache-control": "no-store" } });
  });
}

/** The profile that was sent; 422 with everything that is wrong with it. */
function readProfile(sent: unknown, today: string): Profile {
  const parsed = parseProfile(sent, today);
  if ("profile" in parsed) return parsed.profile;
  const count = parsed.problems.length;
  const detail = count === 1 ? "One entry has to be corrected." : `${count} entries have to be corrected.`;
  throw new RequestError("invalid-profile", detail, { errors: parsed.problems });
}
