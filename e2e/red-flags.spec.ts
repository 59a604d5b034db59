import { expect, test } from "@playwright/test";
import { card, question, tryPatient } from "./journeys";

test("a red flag stands above the list and defers what would be considered", async ({ page }) => {
  await tryPatient(page, /warfarin/i);
  await page.getByRole("heading", { name: "Red flags" }).click();
  await question(page, "Dark urine, or severe muscle pain with swelling").getByText("Yes", { exact: true }).click();
  await expect(card(page, "Stretching")).toContainText("Not now: work-up first");
  const alert = page.getByText(/rhabdomyolysis/i).first();
  await expect(alert).toBeVisible();
  const [alertBox, cardBox] = [await alert.boundingBox(), await page.getByRole("article").first().boundingBox()];
  expect(alertBox?.y).toBeLessThan(cardBox?.y as number);
});

test("none of these answers the whole group of red flags at once", async ({ page }) => {
  await tryPatient(page, /warfarin/i);
  await page.getByRole("heading", { name: "Red flags" }).click();
  const group = page.getByRole("group").filter({ has: page.getByRole("heading", { name: "Red flags" }) });
  await group.getByRole("button", { name: /none of these/i }).click();
  await expect(question(page, "Chest pain now").getByRole("radio", { name: "No", exact: true })).toBeChecked();
  await expect(page.getByRole("button", { name: /red flags: .* not asked/i })).toBeHidden();
});
