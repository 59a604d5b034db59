import { formatISO } from "date-fns";
import { engine } from "@/lib/myowise";
import { parseProfile } from "@/lib/profile/parse-profile";
import { answering, RequestError, refusing } from "../problem";
import { countRequest } from "../rate-limit";
import { parseJson, readText } from "../read-json";
import { keepRecentAnswers } from "../recent-answers";

const recentAnswer = keepRecentAnswers(Number(process.env.RECENT_ANSWERS_MINUTES ?? 10));

/** Assesses a patient profile. Nothing of it is stored or logged; the answer is kept in memory for some minutes. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    await countRequest(request);
    const today = formatISO(new Date(), { representation: "date" });
    const sent = await readText(request);
    return new Response(
      recentAnswer(`${today} ${sent}`, () => assess(parseJson(sent), today)),
      { headers: { "content-type": "application/json", "cache-control": "no-store" } },
    );
  });
}

/** The assessment as JSON; 422 with everything that is wrong with what was sent. */
function assess(sent: unknown, today: string): Uint8Array<ArrayBuffer> {
  const parsed = parseProfile(sent, today);
  if ("profile" in parsed) return engine.assessAsJson(parsed.profile, today);
  const count = parsed.problems.length;
  const detail = count === 1 ? "One entry has to be corrected." : `${count} entries have to be corrected.`;
  throw new RequestError("invalid-profile", detail, { errors: parsed.problems });
}

const refuse = refusing("POST");

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
