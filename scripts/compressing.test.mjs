import { once } from "node:events";
import { request as ask, createServer } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compressing } from "./compressing.mjs";
import { chosenEncoding, compressAhead } from "./encodings.mjs";

describe("what a client accepts", () => {
  test.each([
    [undefined, undefined],
    ["", undefined],
    ["gzip, deflate, br, zstd", "br"],
    ["br, gzip", "br"],
    ["gzip", "gzip"],
    ["GZIP", "gzip"],
    ["deflate", undefined],
    ["identity", undefined],
    ["*", "br"],
    ["*;q=0", undefined],
    ["br;q=0, *", "gzip"],
    ["br;q=0", undefined],
    ["br;q=0.0, gzip;q=0.000", undefined],
    ["br;q=0.5, gzip;q=0.9", "gzip"],
    ["br; q=0.9, gzip; q=0.9", "br"],
    ["gzip;q=0.5, identity", undefined],
    ["gzip;q=0.5, identity;q=0.5", "gzip"],
    ["gzip;q=yes", undefined],
    ["gzip;q=2", undefined],
    ["brotli", undefined],
  ])("%s: %s", (header, encoding) => {
    expect(chosenEncoding(header)).toBe(encoding);
  });
});

const long = JSON.stringify({ text: "ä long answer, ".repeat(200) });
const json = { "content-type": "application/json" };

/** Answers as routes do; each address is one kind of answer. */
const answers = {
  "/json": (response) => response.writeHead(200, json).end(long),
  "/in-pieces-as-next-does": (response) => {
    response.setHeader("content-type", "application/json");
    response.flushHeaders();
    response.write(new TextEncoder().encode(long));
    setImmediate(() => response.end());
  },
  "/short": (response) => response.writeHead(200, json).end("{}"),
  "/problem": (response) => response.writeHead(422, { "content-type": "application/problem+json" }).end(long),
  "/secret": (response) => response.writeHead(200, { ...json, "cache-control": "no-store, no-transform" }).end(long),
  "/encoded": (response) => response.writeHead(200, { ...json, "content-encoding": "x-own" }).end(long),
  "/picture": (response) => response.writeHead(200, { "content-type": "image/png" }).end(long),
  "/kept": (response) => {
    response.appendHeader("etag", '"kept"');
    response.writeHead(200, json).end(long);
  },
  "/nothing": (response) => response.writeHead(204).end(),
  "/unchanged": (response) => response.writeHead(304, { etag: '"kept"' }).end(),
  "/accepted": (response) => response.writeHead(200, json).end(response.req.headers["accept-encoding"] ?? "not told"),
  "/lines": async (response) => {
    response.setHeader("content-type", "application/jsonl; charset=utf-8");
    for (let line = 0; line < 2_000; line++) {
      const isTaken = response.write(`${long}\n`);
      if (!isTaken) await once(response, "drain");
    }
    response.end();
  },
  "/events": (response) => {
    response.setHeader("content-type", "text/event-stream; charset=utf-8");
    response.write(`data: ${long}\n\n`);
  },
};

let server;
beforeAll(async () => {
  await compressAhead('"kept"', Buffer.from(long));
  server = createServer((request, response) => {
    compressing(request, response);
    answers[request.url](response);
  });
  server.listen(0);
  await once(server, "listening");
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function get(path, accepted, method = "GET") {
  const headers = accepted === undefined ? {} : { "accept-encoding": accepted };
  const asked = ask({ port: server.address().port, path, method, headers }).end();
  const [response] = await once(asked, "response");
  return response;
}

async function whole(path, accepted, method) {
  const response = await get(path, accepted, method);
  const bytes = Buffer.concat(await response.toArray());
  const { "content-encoding": encoding, "content-length": length } = response.headers;
  const plain = encoding === "br" ? brotliDecompressSync(bytes) : encoding === "gzip" ? gunzipSync(bytes) : bytes;
  return { encoding, length, size: bytes.length, text: plain.toString(), ...response };
}

describe("an answer", () => {
  for (const path of ["/json", "/in-pieces-as-next-does", "/problem", "/kept"]) {
    for (const accepted of ["br", "gzip"]) {
      test(`${path} is compressed with ${accepted}, and its bytes are the same`, async () => {
        const { encoding, length, size, text } = await whole(path, accepted);
        expect({ encoding, length, text }).toEqual({ encoding: accepted, length: String(size), text: long });
        expect(size).toBeLessThan(400);
      });
    }
    test(`${path} goes out as it is to who accepts nothing`, async () => {
      expect(await whole(path)).toMatchObject({ encoding: undefined, text: long });
      expect(await whole(path, "br;q=0, gzip;q=0")).toMatchObject({ encoding: undefined, text: long });
    });
  }

  test("that was compressed ahead goes out as it was", async () => {
    const [kept, made] = [await whole("/kept", "br"), await whole("/json", "br")];
    expect(kept.size).toBeLessThan(made.size);
  });

  test("keeps its status", async () => {
    expect((await get("/problem", "br")).statusCode).toBe(422);
  });

  test("says that it depends on what is accepted", async () => {
    for (const accepted of ["br", undefined]) {
      expect((await get("/json", accepted)).headers.vary).toBe("accept-encoding");
    }
  });

  test.each(["/secret", "/picture", "/short"])("%s is not compressed", async (path) => {
    expect((await whole(path, "br, gzip")).encoding).toBeUndefined();
  });

  test("is not compressed twice", async () => {
    expect(await whole("/encoded", "br, gzip")).toMatchObject({ encoding: "x-own", text: long });
    expect((await whole("/accepted", "br, gzip")).text).toBe("not told");
  });

  test("without a body has none", async () => {
    for (const path of ["/nothing", "/unchanged"]) {
      expect(await whole(path, "br")).toMatchObject({ encoding: undefined, size: 0 });
    }
    expect(await whole("/json", "br", "HEAD")).toMatchObject({ encoding: undefined, size: 0 });
  });

  test("that comes in many pieces is compressed as it comes", async () => {
    for (const accepted of ["br", "gzip"]) {
      const { encoding, text } = await whole("/lines", accepted);
      expect(encoding).toBe(accepted);
      expect(text).toBe(`${long}\n`.repeat(2_000));
    }
  });

  test("without an end comes at once, as it is", async () => {
    const response = await get("/events", "br, gzip");
    expect(response.headers["content-encoding"]).toBeUndefined();
    const [piece] = await once(response, "data");
    expect(piece.toString()).toContain("data: ");
    response.destroy();
  });
});
