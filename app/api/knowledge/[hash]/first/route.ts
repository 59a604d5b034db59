import { route } from "@/app/api/request/routing";
import { firstPart } from "@/lib/knowledge/first-part";
import type { Release } from "@/lib/knowledge/release";
import { release } from "@/lib/myowise";
import { answerRelease } from "../../answer-release";

const current = JSON.stringify(firstPart(release));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/knowledge/[hash]/first", {
  GET: ({ request, params: { hash } }) =>
    answerRelease(request, hash, (whole) => ({
      text: hash === release.hash ? current : JSON.stringify(firstPart(JSON.parse(whole) as Release)),
      tag: `${hash}-first`,
    })),
});
