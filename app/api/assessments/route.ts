import { engine } from "@/lib/myowise";
import { answerProfile } from "../answer-profile";
import { refusing } from "../problem";

/** Assesses a patient profile: the decision in words, with its references. */
export const POST = (request: Request): Promise<Response> => answerProfile(request, engine.assess);

const refuse = refusing("POST");

export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
