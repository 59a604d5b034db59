import { chosenEncoding, encoded, encodings } from "./encodings.mjs";

/** What is smaller gains nothing that is worth the work. */
const leastBytes = 1_024;

/** A header as one text; Next sets them as lists. */
const headerOf = (response, name) => String(response.getHeader(name) ?? "");

/** Whether an answer may be compressed: text that has an end, and that nobody asked to be left as it is. */
const isCompressible = (response) =>
  response.req.method !== "HEAD" &&
  response.statusCode !== 206 &&
  /^(text\/(?!event-stream)|application\/([\w.-]+\+)?jsonl?\b)/.test(headerOf(response, "content-type")) &&
  !/\bno-transform\b/.test(headerOf(response, "cache-control")) &&
  headerOf(response, "content-encoding") === "";

/** The arguments of `write` or `end`: a piece of the body as bytes, and what is called when it is taken. */
function read(given) {
  const done = given.find((one) => typeof one === "function");
  const [chunk, charset] = given.filter((one) => one !== done);
  if (chunk === undefined || chunk === null) return { done };
  return { chunk: typeof chunk === "string" ? Buffer.from(chunk, charset) : Buffer.from(chunk), done };
}

/**
 * Lets an answer be compressed on its way out, as the client accepts. It is held back until it ends or a second piece of
 * it comes. Whoever makes it is not told what the client accepts, so that nothing is compressed twice. An answer that
 * holds a secret says `no-transform`, and goes out as it is.
 */
export function compressing(request, response) {
  const encoding = chosenEncoding(request.headers["accept-encoding"]);
  delete request.headers["accept-encoding"];
  response.setHeader("vary", "accept-encoding");
  if (encoding === undefined) return;

  const { writeHead, flushHeaders, write, end } = response;
  /** `undecided`, then `plain`, or `held` and from there on `streamed` or `ended`. */
  let state = "undecided";
  let held;
  let stream;

  function decide() {
    if (state === "undecided") state = isCompressible(response) ? "held" : "plain";
    return state;
  }

  function announce(length) {
    response.setHeader("content-encoding", encoding);
    if (length === undefined) response.removeHeader("content-length");
    else response.setHeader("content-length", length);
  }

  function startStream() {
    state = "streamed";
    announce();
    stream = encodings[encoding].stream();
    stream.on("data", (piece) => write.call(response, piece) || stream.pause());
    stream.on("drain", () => response.emit("drain"));
    stream.on("end", () => end.call(response));
    stream.on("error", (error) => response.destroy(error));
    response.on("drain", () => response.writableNeedDrain || stream.resume());
    response.once("close", () => stream.destroy());
    stream.write(held);
  }

  async function sendWhole(body) {
    try {
      const sent = await encoded(body, encoding, headerOf(response, "etag"));
      announce(sent.length);
      end.call(response, sent);
    } catch (error) {
      response.destroy(error);
    }
  }

  response.writeHead = (status, ...rest) => {
    if (state === "plain" || response.hasHeader("content-encoding")) return writeHead.call(response, status, ...rest);
    response.statusCode = status;
    const headers = rest.find((one) => typeof one === "object") ?? {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return response;
  };

  response.flushHeaders = () => {
    if (decide() === "plain") flushHeaders.call(response);
  };

  response.write = (...given) => {
    if (decide() === "plain") return write.apply(response, given);
    if (state === "ended") return false;
    if (state === "held" && held === undefined) {
      const { chunk, done } = read(given);
      held = chunk;
      if (done !== undefined) process.nextTick(done);
      return true;
    }
    if (state === "held") startStream();
    return stream.write(...given);
  };

  response.end = (...given) => {
    if (decide() === "plain") return end.apply(response, given);
    if (state === "streamed") stream.end(...given);
    if (state !== "held") return response;
    const { chunk, done } = read(given);
    if (done !== undefined) response.once("finish", done);
    const body = Buffer.concat([held, chunk].filter((piece) => piece !== undefined));
    if (body.length < leastBytes) {
      state = "plain";
      return end.call(response, body);
    }
    state = "ended";
    sendWhole(body);
    return response;
  };
}
