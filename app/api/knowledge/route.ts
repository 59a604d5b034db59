import { publishedKnowledge } from "@/lib/myowise";
import { answering, refusing } from "../problem";

const body = JSON.stringify(publishedKnowledge);
const etag = `"${publishedKnowledge.hash}"`;

/** The whole knowledge base; it changes with the release alone, so its hash is the ETag. */
export function GET(request: Request): Promise<Response> {
  return answering(() => {
    const headers = { etag, "cache-control": "public, no-cache" };
    const known = (request.headers.get("if-none-match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
    if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers });
    return new Response(body, { headers: { ...headers, "content-type": "application/json" } });
  });
}

const refuse = refusing("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
