import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { overflows, tryPatient } from "./journeys";

const findingsOf = async (page: Page) => {
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
};

const looks = [
  { name: "desktop", viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  { name: "360 px", viewport: { width: 360, height: 740 }, colorScheme: "light" },
  { name: "dark", viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
] as const;

for (const { name, ...use } of looks) {
  test.describe(name, () => {
    test.use(use);

    test("axe finds nothing on the first page, on an answer with open cards, and on About", async ({ page }) => {
      test.setTimeout(240_000);
      await page.goto("/");
      await expect(page.getByRole("button", { name: /warfarin/i }).first()).toBeVisible();
      expect(await findingsOf(page)).toEqual([]);
      await tryPatient(page, /warfarin/i);
      await page
        .getByRole("article")
        .first()
        .getByText(/^Evidence, safety/)
        .click();
      await page
        .getByRole("article")
        .last()
        .getByText(/^Evidence, safety/)
        .click();
      expect(await findingsOf(page)).toEqual([]);
      await page.goto("/about");
      expect(await findingsOf(page)).toEqual([]);
    });
  });
}

test("at 320 px, which is 400 % zoom, nothing runs out of the window", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await tryPatient(page, /fibromyalgia/i);
  await page
    .getByRole("article")
    .first()
    .getByText(/^Evidence, safety/)
    .click();
  expect(await overflows(page)).toBe(false);
  await page.goto("/about");
  expect(await overflows(page)).toBe(false);
});

test("in forced colours the tier is still told in words", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await tryPatient(page, /warfarin/i);
  await expect(page.getByRole("article").last()).toContainText("Avoid in this patient");
});
