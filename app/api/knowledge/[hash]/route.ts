import { route } from "@/app/api/request/routing";
import { answerRelease } from "../answer-release";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route("/api/knowledge/[hash]", {
  GET: ({ request, params }) => answerRelease(request, params.hash, (text) => ({ text, tag: params.hash })),
});
