import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { tryPatient } from "./journeys";

test("pages carry a strict policy with a nonce of their own, and the other security headers", async ({ request }) => {
  const [first, second] = [await request.get("/"), await request.get("/")];
  const policy = first.headers()["content-security-policy"] ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[0-9a-f]{32}' 'strict-dynamic'/);
  expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
  expect(second.headers()["content-security-policy"]).not.toBe(policy);
  expect(first.headers()).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
  });
  expect(first.headers()["x-powered-by"]).toBeUndefined();
});

test("the policy blocks nothing that the pages need", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await tryPatient(page, /ALS/);
  await page
    .getByRole("article")
    .first()
    .getByText(/^Evidence, safety/)
    .click();
  await page.goto("/about");
  expect(complaints).toEqual([]);
});

test("the page sends at most 190 kB of JavaScript over the wire", async ({ page }) => {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  client.on("Network.responseReceived", ({ type, requestId }) => {
    if (type === "Script") scripts.add(requestId);
  });
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await tryPatient(page, /warfarin/i);
  await page.waitForLoadState("networkidle");
  expect(scripts.size).toBeGreaterThan(2);
  console.log(`JavaScript over the wire: ${(bytes / 1000).toFixed(1)} kB`);
  expect(bytes).toBeLessThanOrEqual(190_000);
});

const paths = ["/", "/x", "/api/x", "/api/health", "/_next/webpack-hmr", "/_next/hmr", "/_next/static/x"];

for (const protocol of ["websocket", "h2c", "made-up"]) {
  test(`a request to change to ${protocol} is answered as any other, and its connection closed`, async ({
    baseURL,
    request,
  }) => {
    const { hostname, port, host } = new URL(baseURL ?? "");
    for (const path of paths) {
      const plain = await request.get(path);
      const socket = connect({ host: hostname, port: Number(port) });
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: ${protocol}\r\n\r\n`);
      const [answer] = await once(socket, "data", { signal: AbortSignal.timeout(5_000) });
      expect(String(answer), path).toMatch(`HTTP/1.1 ${plain.status()} ${plain.statusText()}\r\n`);
      socket.resume().end();
      await once(socket, "close", { signal: AbortSignal.timeout(1_000) });
    }
  });
}
