import { route } from "@/app/api/request/routing";
import { release } from "@/lib/myowise";
import { answerPublished } from "./answer-published";
import { currentReleaseText } from "./release-text";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/knowledge", {
  GET: ({ request }) =>
    answerPublished(request, currentReleaseText, { tag: release.hash, cacheControl: "public, no-cache" }),
});
