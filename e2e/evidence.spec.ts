import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { overflows } from "./journeys";

test("a sentence from a print-out brings up the claims that match it, and never enters the address", async ({
  page,
}) => {
  await page.goto("/evidence/claims");
  await page.getByRole("textbox").fill("Vitamin K2 reduced night cramps to 0.96 per week");
  await page.getByRole("button", { name: /find|search|look/i }).click();
  await expect(page.getByText(/0\.96/).first()).toBeVisible();
  expect(page.url()).not.toMatch(/cramps|0\.96/);
});

test("a retracted and replaced source is marked where it is cited and on its own page", async ({ page }) => {
  await page.goto("/evidence/options/vitamin-k2");
  await expect(page.getByText("retracted and replaced").first()).toBeVisible();
  await page.goto("/evidence/sources/tan-2024-vitamin-k2");
  await expect(page.getByText(/retracted and replaced/i).first()).toBeVisible();
});

for (const path of [
  "/evidence",
  "/evidence/options/magnesium",
  "/evidence/map",
  "/evidence/effects",
  "/evidence/sources",
]) {
  test(`${path}: axe finds nothing, and nothing overflows at 320 px`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });
}
