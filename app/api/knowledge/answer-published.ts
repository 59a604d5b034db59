/** Kept by every cache for as long as it likes: what has this address never changes. */
export const forEver = "public, max-age=31536000, immutable";

interface Published {
  /** Changes whenever the text does. */
  readonly tag: string;
  readonly cacheControl: string;
}

/** Answers with a text that is published, as JSON; 304 when the one who asks holds it already. */
export function answerPublished(request: Request, text: string, { tag, cacheControl }: Published): Response {
  const etag = `"${tag}"`;
  const headers = { etag, "cache-control": cacheControl };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, "content-type": "application/json" } });
}
