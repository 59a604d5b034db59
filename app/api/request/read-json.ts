import { RequestError } from "./problem";

/** The largest request body that is read, in bytes. */
export const largestBodyBytes = 65_536;

/** Reads a JSON body: 415 for another type, 413 when it is too large, 400 when it is not JSON in UTF-8. */
export const readJson = async (request: Request, largest = largestBodyBytes): Promise<unknown> =>
  parseJson(await readText(request, largest));

/** Reads a body that should be JSON, as it was sent: 415 for another type, 413 when it is too large, 400 without UTF-8. */
export async function readText(request: Request, largest = largestBodyBytes): Promise<string> {
  const [type, ...parameters] = (request.headers.get("content-type") ?? "").toLowerCase().split(";");
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith("charset="));
  if (type?.trim() !== "application/json" || (charset !== undefined && !/^charset="?utf-8"?$/.test(charset))) {
    throw new RequestError("unsupported-media-type", "Send application/json in UTF-8.");
  }
  const bytes = await readBytes(request, largest);
  return orNotJson(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}

/** Parses a body; 400 when it is not JSON. */
export const parseJson = (text: string): unknown => orNotJson(() => JSON.parse(text));

function orNotJson<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new RequestError("not-json", "The body is not valid JSON in UTF-8.");
  }
}

async function readBytes(request: Request, largest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > largest) {
      throw new RequestError("body-too-large", `A request has at most ${largest} bytes.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
