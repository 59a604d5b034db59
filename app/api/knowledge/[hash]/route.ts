import { route } from "@/app/api/request/routing";
import { answerRelease } from "../answer-release";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/knowledge/[hash]", {
  GET: ({ request, named }) => answerRelease(request, named.hash, (text) => ({ text, tag: named.hash })),
});
