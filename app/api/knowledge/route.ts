import { release } from "@/lib/myowise";
import { answering, refusing } from "../problem";
import { answerPublished } from "./answer-published";
import { currentReleaseText } from "./release-text";

/** The newest release of the knowledge; its hash is the ETag. */
export const GET = (request: Request): Promise<Response> =>
  answering(() =>
    answerPublished(request, currentReleaseText, { tag: release.hash, cacheControl: "public, no-cache" }),
  );

const refuse = refusing("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
