import { createServer } from "node:http";
import { join } from "node:path";
import next from "next";
import sirv from "sirv";
import { compressing } from "./compressing.mjs";
import { compressAhead } from "./encodings.mjs";
import { root } from "./fresh.mjs";

const staticPath = "/_next/static/";
/** Next compresses the pages; what is under this path is ours to compress. */
const apiPath = "/api/";
const isBehindProxy = process.env.TRUST_PROXY === "1";

/**
 * Next takes every connection that asks for another protocol from the server that it is told of, and never closes one
 * whose path it does not know. It is told of this one; ours answers such a request as any other (RFC 9110, 7.8).
 */
const neverListening = createServer();

/** How long a connection stays open between requests: longer than proxies and browsers keep theirs to be used again. */
const idleConnectionMs = 65_000;

/** How long a stream that is open may keep the server from stopping. */
const openStreamsMs = 2_000;

/** The address of whoever asks: the socket's own, unless a proxy that is trusted has written it down last. */
function addressOf(request) {
  const forwarded = request.headers["x-forwarded-for"];
  const written = isBehindProxy ? forwarded?.split(",").at(-1)?.trim() : undefined;
  return written ?? request.socket.remoteAddress ?? "unknown";
}

/** Compresses the release of the knowledge and its first part, for whoever asks later. The server answers meanwhile. */
async function compressKnowledge(port) {
  const newest = `http://localhost:${port}${apiPath}knowledge`;
  const { hash } = await keep(newest);
  await keep(`${newest}/${hash}/first`);
}

async function keep(url) {
  const response = await fetch(url, { headers: { "accept-encoding": "identity" } });
  const body = Buffer.from(await response.arrayBuffer());
  const etag = response.headers.get("etag");
  if (!response.ok || etag === null) throw new Error(`${url} answered ${response.status}`);
  await compressAhead(etag, body);
  return JSON.parse(body.toString());
}

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const title = { 400: "The address cannot be read", 405: "This address does not answer that method" };

/** Why a request is refused before the app sees it: a method that nothing here answers, or an address that is no text. */
function refusalOf({ method, url = "" }) {
  if (!methods.includes(method)) return 405;
  try {
    decodeURIComponent(url.split("?", 1)[0]);
    return undefined;
  } catch {
    return 400;
  }
}

function refuse(response, status) {
  const type = `urn:myowise:problem:${status === 400 ? "invalid-address" : "method-not-allowed"}`;
  const detail = status === 400 ? "A part of the address is not in UTF-8." : `Use one of ${methods.join(", ")}.`;
  response.writeHead(status, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    ...(status === 405 ? { allow: methods.join(", ") } : {}),
  });
  response.end(JSON.stringify({ type, title: title[status], status, detail }));
}

/** Serves the built app; resolves when it answers. */
export async function serve(port) {
  const app = next({ dev: false, dir: root, port, httpServer: neverListening });
  await app.prepare();
  const handle = app.getRequestHandler();
  const statics = sirv(join(root, ".next/static"), { brotli: true, etag: true, immutable: true, maxAge: 31_536_000 });
  const server = createServer((request, response) => {
    const refusal = refusalOf(request);
    if (refusal !== undefined) return refuse(response, refusal);
    request.headers["x-forwarded-for"] = addressOf(request);
    if (request.url?.startsWith(apiPath)) compressing(request, response);
    if (!request.url?.startsWith(staticPath)) return handle(request, response);
    const whole = request.url;
    request.url = whole.slice(staticPath.length - 1);
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("cross-origin-resource-policy", "same-origin");
    statics(request, response, () => {
      request.url = whole;
      handle(request, response);
    });
  });
  server.keepAliveTimeout = idleConnectionMs;
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), openStreamsMs).unref();
  };
  compressKnowledge(port).catch((error) => console.error(`The knowledge was not compressed ahead: ${error.message}`));
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
