import { refusing } from "../../problem";
import { answerRelease, type ReleaseContext } from "../answer-release";

/** A release of the knowledge as it was published. */
export const GET = (request: Request, context: ReleaseContext): Promise<Response> =>
  answerRelease(request, context, (text, hash) => ({ text, tag: hash }));

const refuse = refusing("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
