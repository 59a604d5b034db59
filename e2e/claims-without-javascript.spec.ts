import { expect, test } from "@playwright/test";

const printOut = "Vitamin K2 reduced night cramps to 0.96 per week";

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a sentence from a print-out brings up its claims by POST, and stays out of every address", async ({ page }) => {
    const requests: { readonly method: string; readonly url: string }[] = [];
    page.on("request", (request) => requests.push({ method: request.method(), url: request.url() }));
    await page.goto("/evidence/claims");
    await page.getByLabel("Your patient read that …").fill(printOut);
    await page.getByRole("button", { name: "Find the claims" }).click();
    await expect(page.getByRole("heading", { name: /share these words/ })).toBeVisible();
    await expect(page.getByText(/0\.96/).first()).toBeVisible();
    await expect(page.getByLabel("Your patient read that …")).toHaveValue(printOut);
    expect(requests.filter(({ method }) => method === "POST")).toHaveLength(1);
    expect(requests.filter(({ url }) => /cramps|0\.96|K2/i.test(url))).toEqual([]);
    expect(new URL(page.url()).search).toBe("");
  });

  test("words that no claim shares are answered in words", async ({ page }) => {
    await page.goto("/evidence/claims");
    await page.getByLabel("Your patient read that …").fill("Xylophone quartets");
    await page.getByRole("button", { name: "Find the claims" }).click();
    await expect(page.getByRole("heading", { name: /^No claim/ })).toBeVisible();
  });
});
