import { engine } from "@/lib/myowise";
import { answerProfile } from "../answer-profile";
import { refusing } from "../problem";

/** Decides on a patient profile: ids, ranks, tiers and reasons, whose words are in the release with the same hash. */
export const POST = (request: Request): Promise<Response> => answerProfile(request, engine.decide);

const refuse = refusing("POST");

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
