import { expect, test } from "@playwright/test";
import { assessmentSchema } from "../lib/words/assessment";
import { conditions } from "../lib/profile/vocabulary/conditions";

const json = { "content-type": "application/json" };
const url = "/api/assessments";

test("an answer keeps the published schema, and comes the same twice", async ({ request }) => {
  const data = {
    age: 71,
    sex: "female",
    presentations: ["nocturnal-leg-cramps"],
    labs: { egfr: { value: 41, unit: "mL/min/1.73m2" } },
  };
  const [first, second] = [await request.post(url, { data }), await request.post(url, { data })];
  expect(first.status()).toBe(200);
  expect(assessmentSchema.safeParse(await first.json()).error?.issues ?? []).toEqual([]);
  expect(await second.text()).toBe(await first.text());
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

for (const [name, headers, data, status] of wrong) {
  test(`${name}: ${status}, as a problem document, and the server goes on`, async ({ request }) => {
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

test("every wrong entry is told at once", async ({ request }) => {
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
  test(`${method} is refused with what is allowed`, async ({ request }) => {
    const response = await request.fetch(url, { method });
    expect(response.status()).toBe(405);
    expect(response.headers().allow).toBe("POST");
  });
}

test("the knowledge is served whole, and once for a cache that holds it", async ({ request }) => {
  const first = await request.get("/api/knowledge");
  const knowledge = await first.json();
  expect(knowledge.sources.filter(({ layer }: { readonly layer: string }) => layer === "documents")).toHaveLength(5);
  expect(knowledge.options.length).toBeGreaterThanOrEqual(14);
  expect(first.headers().etag).toBe(`"${knowledge.hash}"`);
  const again = await request.get("/api/knowledge", { headers: { "if-none-match": first.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
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
