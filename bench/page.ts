import { chromium, type Page } from "@playwright/test";

/** Where the built app is served: `npm start` in another shell, or the address of another installation. */
const address = process.argv[2] ?? "http://localhost:3000";
const keys = 30;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu", "--disable-background-networking"],
});

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** Opens the first page and tries the patient on warfarin; resolves when the list is there. */
async function firstAnswer(page: Page): Promise<void> {
  await page.goto(address);
  await page
    .getByRole("button", { name: /warfarin/ })
    .first()
    .click();
  await page.getByRole("heading", { name: "Options to discuss" }).waitFor();
}

/** From the last key of an age to the list for it, in ms: to the frame after the patient in shorthand has changed. */
async function keyToList(page: Page, age: number): Promise<number> {
  const field = page.getByRole("textbox", { name: "Age" });
  await field.fill(String(Math.floor(age / 10)));
  await page.waitForTimeout(600);
  const waited = page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        let started = 0;
        const ended = new AbortController();
        addEventListener(
          "keydown",
          ({ key }) => {
            if (/^\d$/.test(key)) started = performance.now();
          },
          { capture: true, signal: ended.signal },
        );
        const column = document.querySelector("#answer-column");
        const look = new MutationObserver(() => {
          if (!column?.textContent?.includes(`${wanted} · `)) return;
          look.disconnect();
          ended.abort();
          requestAnimationFrame(() => resolve(performance.now() - started));
        });
        look.observe(column as Element, { childList: true, subtree: true, characterData: true });
      }),
    age,
  );
  await field.press("End");
  await field.press(String(age % 10));
  return waited;
}

async function measureKeys(page: Page): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < keys; at++) times.push(await keyToList(page, 41 + ((at * 7) % 50)));
  return median(times);
}

/** What goes over the wire until the first answer is there, in kB, by kind. */
async function measureWire(): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  client.on("Network.responseReceived", ({ requestId, type, response }) => {
    const isRelease = /\/api\/knowledge\/[^/]+$/.test(new URL(response.url).pathname);
    kinds.set(requestId, isRelease ? "the rest, fetched later" : type === "Script" ? "scripts" : "all else");
  });
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "all else";
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await firstAnswer(page);
  await page.waitForLoadState("networkidle");
  for (const [kind, count] of bytes) console.log(`${kind}: ${(count / 1000).toFixed(1)} kB over the wire`);
  await context.close();
}

await measureWire();
const page = await browser.newPage();
await firstAnswer(page);
await page.waitForTimeout(2_000);
console.log(`last key to list: median ${(await measureKeys(page)).toFixed(0)} ms (goal: at most 50)`);
const slow = await page.context().newCDPSession(page);
await slow.send("Network.enable");
const bytesPerSecond = 1_600_000 / 8;
await slow.send("Network.emulateNetworkConditions", {
  offline: false,
  latency: 150,
  downloadThroughput: bytesPerSecond,
  uploadThroughput: bytesPerSecond,
});
await slow.send("Emulation.setCPUThrottlingRate", { rate: 4 });
console.log(
  `the same at 1.6 Mbit/s, 150 ms and a processor slowed fourfold: median ${(await measureKeys(page)).toFixed(0)} ms (goal: at most 400)`,
);
await browser.close();
