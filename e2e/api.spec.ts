import { once } from "node:events";
import { request as ask, type IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { decisionSchema } from "../lib/engine/decision";
import { type FirstPart, firstPartPath } from "../lib/knowledge/first-part";
import type { Release } from "../lib/knowledge/release";
import { conditions } from "../lib/profile/vocabulary/conditions";
import { assessmentSchema } from "../lib/words/assessment";
import { inWords } from "../lib/words/in-words";
import { ownOrigin, person } from "./people";

const json = { "content-type": "application/json" };
/** What is asked about a profile: the same request, the same errors. */
const urls = ["/api/assessments", "/api/decisions"] as const;
const patient = {
  age: 71,
  sex: "female",
  presentations: ["nocturnal-leg-cramps"],
  labs: { egfr: { value: 41, unit: "mL/min/1.73m2" } },
};
const schemas = { "/api/assessments": assessmentSchema, "/api/decisions": decisionSchema };

for (const url of urls) {
  test(`${url}: an answer keeps the published schema, and comes the same twice`, async ({ request }) => {
    const [first, second] = [await request.post(url, { data: patient }), await request.post(url, { data: patient })];
    expect(first.status()).toBe(200);
    expect(schemas[url].safeParse(await first.json()).error?.issues ?? []).toEqual([]);
    expect(await second.text()).toBe(await first.text());
  });
}

test("a decision holds no sentence of the knowledge, and with the release's words it is the assessment", async ({
  request,
}) => {
  const [assessed, decided] = [
    await request.post("/api/assessments", { data: patient }),
    await request.post("/api/decisions", { data: patient }),
  ];
  const decision = decisionSchema.parse(await decided.json());
  const release: Release = await (await request.get(`/api/knowledge/${decision.knowledge.hash}`)).json();
  expect(JSON.parse(JSON.stringify(inWords(decision, release)))).toEqual(await assessed.json());
  const { options, alerts, askNext, combinations, together } = decision;
  const values = JSON.stringify({ options, alerts, askNext: askNext.map(({ path }) => path), combinations, together });
  expect(values).not.toMatch(/[a-z] [a-z]+ [a-z]+ [a-z]+ /);
});

const wrong = [
  ["not JSON", json, Buffer.from("{"), 400],
  ["not UTF-8", json, Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 400],
  ["no JSON type", { "content-type": "text/plain" }, "{}", 415],
  ["another character set", { "content-type": "application/json; charset=utf-16" }, "{}", 415],
  ["over 65,536 bytes", json, `{"age": 50, "x": "${"a".repeat(65_536)}"}`, 413],
  ["a list", json, "[]", 422],
  ["a list in a list, 30,000 deep", json, "[".repeat(30_000) + "]".repeat(30_000), 422],
  ["no age", json, "{}", 422],
  ["a prototype key", json, '{"age": 50, "__proto__": {"age": 1}}', 422],
  ["a constructor among the conditions", json, '{"age": 50, "conditions": {"constructor": "present"}}', 422],
  [
    "a future result",
    json,
    '{"age": 50, "labs": {"egfr": {"value": 50, "unit": "mL/min/1.73m2", "date": "2099-01-01"}}}',
    422,
  ],
] as const;

for (const url of urls) {
  for (const [name, headers, data, status] of wrong) {
    test(`${url}, ${name}: ${status}, as a problem document, and the server goes on`, async ({ request }) => {
      const response = await request.post(url, { headers, data });
      expect(response.status()).toBe(status);
      expect(response.headers()["content-type"]).toBe("application/problem+json");
      expect(await response.json()).toMatchObject({
        status,
        type: expect.any(String),
        title: expect.any(String),
        detail: expect.any(String),
      });
      expect((await request.post(url, { data: { age: 50 } })).status()).toBe(200);
    });
  }

  test(`${url}: every wrong entry is told at once`, async ({ request }) => {
    const response = await request.post(url, {
      data: { age: -1, conditions: { alss: "present" }, labs: { egfr: { value: 900, unit: "mL/min/1.73m2" } } },
    });
    const { errors } = await response.json();
    expect(errors.map(({ path }: { readonly path: string }) => path).sort()).toEqual([
      "age",
      "conditions.alss",
      "labs.egfr",
    ]);
  });

  for (const method of ["GET", "PUT", "PATCH", "DELETE"]) {
    test(`${url}: ${method} is refused with what is allowed`, async ({ request }) => {
      const response = await request.fetch(url, { method });
      expect(response.status()).toBe(405);
      expect(response.headers().allow).toBe("POST");
    });
  }
}

for (const path of ["/api/knowledge/%E0%A4%A", "/api/cases/%ff/visits/%ff", "/shared/%ff", "/cases/%ff"]) {
  test(`${path}, which is no text, is refused as a problem document`, async ({ baseURL }) => {
    const { status, headers } = await raw(baseURL, path, "identity");
    expect(status).toBe(400);
    expect(headers["content-type"]).toBe("application/problem+json");
  });
}

test("a method that nothing here answers is refused with those that are", async ({ request }) => {
  const response = await request.fetch("/api/health", { method: "TRACE" });
  expect(response.status()).toBe(405);
  expect(response.headers().allow).toContain("GET, HEAD");
});

test("the knowledge is served whole, and once for a cache that holds it", async ({ request }) => {
  const first = await request.get("/api/knowledge");
  const knowledge = await first.json();
  expect(knowledge.sources.filter(({ layer }: { readonly layer: string }) => layer === "documents")).toHaveLength(5);
  expect(knowledge.options.length).toBeGreaterThanOrEqual(14);
  expect(first.headers().etag).toBe(`"${knowledge.hash}"`);
  const again = await request.get("/api/knowledge", { headers: { "if-none-match": first.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
});

test("a release is served under its hash for ever, and another hash is not found", async ({ request }) => {
  const newest = await request.get("/api/knowledge");
  const { hash } = (await newest.json()) as Release;
  const release = await request.get(`/api/knowledge/${hash}`);
  expect(release.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(await release.text()).toBe(await newest.text());
  for (const path of ["/api/knowledge/sha256-0", "/api/knowledge/sha256-0/first"]) {
    const missing = await request.get(path);
    expect(missing.status()).toBe(404);
    expect(missing.headers()).toMatchObject({
      "content-type": "application/problem+json",
      "cache-control": "no-store",
    });
  }
});

test("the first part of a release says that it is one, and puts a decision into the same words", async ({
  request,
}) => {
  const decision = decisionSchema.parse(await (await request.post("/api/decisions", { data: patient })).json());
  const first = await request.get(firstPartPath(decision.knowledge.hash));
  expect(first.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  const part: FirstPart = await first.json();
  expect(part).toMatchObject({ isFirstPart: true, hash: decision.knowledge.hash });
  const { options } = assessmentSchema.parse(await (await request.post("/api/assessments", { data: patient })).json());
  const cards = (list: typeof options) => list.map(({ id, summary, citations }) => ({ id, summary, citations }));
  expect(cards(inWords(decision, part).options as typeof options)).toEqual(cards(options));
});

/** Asks as a client that decodes nothing by itself. */
async function raw(origin: string | undefined, path: string, accepted: string, data?: object) {
  const method = data === undefined ? "GET" : "POST";
  const asked = ask(new URL(path, origin), { method, headers: { ...json, "accept-encoding": accepted } });
  asked.end(data === undefined ? undefined : JSON.stringify(data));
  const [response] = (await once(asked, "response")) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, bytes: Buffer.concat(await response.toArray()) };
}

const decode = { br: brotliDecompressSync, gzip: gunzipSync } as const;
const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`unknown-${at}`, "present"]));
const large = [
  ["an assessment", "/api/assessments", patient],
  ["a decision", "/api/decisions", patient],
  ["a problem document", "/api/decisions", { age: 50, conditions: many }],
  ["the knowledge", "/api/knowledge", undefined],
  ["the contract", "/api/openapi.json", undefined],
] as const;

for (const [name, path, data] of large) {
  test(`${name} is compressed as the client accepts, and its bytes stay the same`, async ({ baseURL }) => {
    const plain = await raw(baseURL, path, "identity", data);
    expect(plain.headers["content-encoding"]).toBeUndefined();
    for (const encoding of ["br", "gzip"] as const) {
      const { headers, bytes } = await raw(baseURL, path, encoding, data);
      expect(headers["content-encoding"]).toBe(encoding);
      expect(headers.vary).toContain("accept-encoding");
      expect(decode[encoding](bytes).equals(plain.bytes)).toBe(true);
    }
    const refused = await raw(baseURL, path, "br;q=0, gzip;q=0", data);
    expect(refused.headers["content-encoding"]).toBeUndefined();
  });
}

test("a decision is at most 8 kB over the wire, and the first part of a release 75 kB", async ({ baseURL }) => {
  const { bytes } = await raw(baseURL, "/api/decisions", "gzip, br", patient);
  console.log(`A decision over the wire: ${bytes.length} bytes`);
  expect(bytes.length).toBeLessThanOrEqual(8_000);
  const { knowledge } = decisionSchema.parse(JSON.parse(brotliDecompressSync(bytes).toString()));
  // It is compressed ahead soon after the start.
  await expect
    .poll(async () => (await raw(baseURL, firstPartPath(knowledge.hash), "gzip, br")).bytes.length, { timeout: 20_000 })
    .toBeLessThanOrEqual(75_000);
});

test("what is small is not compressed", async ({ baseURL }) => {
  expect((await raw(baseURL, "/api/health", "gzip, br")).headers["content-encoding"]).toBeUndefined();
});

test("an answer with a secret is not compressed", async ({ browser }) => {
  const { request } = await person(browser, "clinician", "Cora");
  const data = { password: "a made-up pass phrase" };
  const response = await request.post("/api/account/two-factor", { data, headers: ownOrigin });
  expect((await response.body()).length).toBeGreaterThan(2_000);
  expect(response.headers()["content-encoding"]).toBeUndefined();
  expect(response.headers()["cache-control"]).toBe("no-store, no-transform");
});

test("health tells the release and the database", async ({ request }) => {
  const response = await request.get("/api/health");
  expect(await response.json()).toMatchObject({ status: "ok", database: "ok", knowledge: expect.any(String) });
});

test("the contract is OpenAPI 3.1 and knows every condition", async ({ request }) => {
  const document = await (await request.get("/api/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
  const known = Object.keys(document.components.schemas.Profile.properties.conditions.properties);
  expect(known.sort()).toEqual(conditions.map(({ id }) => id as string).sort());
});
