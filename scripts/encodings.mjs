import { promisify } from "node:util";
import zlib from "node:zlib";

const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY } = zlib.constants;
const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const params = (quality, window) => ({ params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_LGWIN]: window } });

/**
 * What is offered, the better first: `once` for a body that is made for one answer, `ahead` for one that is kept,
 * `stream` for one that comes in pieces. The work is done in the pool of threads.
 */
export const encodings = {
  br: {
    once: (body) => brotli(body, params(3, 18)),
    ahead: (body) => brotli(body, params(11, 22)),
    stream: () => zlib.createBrotliCompress(params(3, 18)),
  },
  gzip: {
    once: (body) => gzip(body, { level: 3 }),
    ahead: (body) => gzip(body, { level: 9 }),
    stream: () => zlib.createGzip({ level: 3 }),
  },
};

/**
 * What a client accepts best of what is offered; nothing when it is to be sent as it is.
 * @see RFC 9110, 12.5.3
 */
export function chosenEncoding(acceptEncoding = "") {
  const weights = new Map(acceptEncoding.split(",").map(weighed));
  const weightOf = (name) => weights.get(name) ?? weights.get("*") ?? 0;
  const [best] = Object.keys(encodings).sort((a, b) => weightOf(b) - weightOf(a));
  const isWanted = weightOf(best) > 0 && weightOf(best) >= (weights.get("identity") ?? 0);
  return isWanted ? best : undefined;
}

/** `gzip;q=0.5` as its name and its weight; what is no weight counts as a refusal. */
function weighed(entry) {
  const [name, ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((one) => one.startsWith("q="))?.slice(2) ?? "1";
  return [name, /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(weight) ? Number(weight) : 0];
}

/** What is compressed already, by its ETag. */
const kept = new Map();

/** Compresses a body that never changes as well as can be, for whoever asks for it later. */
export async function compressAhead(etag, body) {
  const made = { length: body.byteLength };
  kept.set(etag, made);
  for (const [name, { ahead }] of Object.entries(encodings)) made[name] = await ahead(body);
}

/** A body in an encoding: what was made ahead, or made now. */
export function encoded(body, encoding, etag) {
  const made = kept.get(etag);
  const isSame = made?.length === body.byteLength;
  return (isSame ? made[encoding] : undefined) ?? encodings[encoding].once(body);
}
