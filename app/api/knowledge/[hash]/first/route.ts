import { firstPart } from "@/lib/knowledge/first-part";
import type { Release } from "@/lib/knowledge/release";
import { release } from "@/lib/myowise";
import { refusing } from "../../../problem";
import { answerRelease, type ReleaseContext } from "../../answer-release";

const current = JSON.stringify(firstPart(release));

/** The part of a release that a first answer needs. */
export const GET = (request: Request, context: ReleaseContext): Promise<Response> =>
  answerRelease(request, context, (whole, hash) => ({
    text: hash === release.hash ? current : JSON.stringify(firstPart(JSON.parse(whole) as Release)),
    tag: `${hash}-first`,
  }));

const refuse = refusing("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
