import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { proxy } from "@/proxy";

const open = async (address: string, path: string) =>
  proxy(new NextRequest(`http://localhost${path}`, { headers: { "x-forwarded-for": address } }));

test("the 61st read-only link that one address opens in a minute is refused, with how long to wait", async () => {
  for (let at = 0; at < 60; at += 1) expect((await open("192.0.2.1", `/shared/${at}`)).status).toBe(200);
  const refused = await open("192.0.2.1", "/shared/another");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await open("192.0.2.2", "/shared/another")).status).toBe(200);
  expect((await open("192.0.2.1", "/about")).status).toBe(200);
});
