import { expect } from "@playwright/test";
import { test } from "./installation";
import { tryPatient } from "./journeys";

test("on a fresh installation, from the first visit to a saved case in under a minute", async ({ page }) => {
  test.setTimeout(90_000);
  const begun = Date.now();
  await tryPatient(page, /warfarin/i);
  await page.getByRole("link", { name: "Save", exact: true }).click();
  await page.getByLabel("Name").fill("Ada Lovelace");
  await page.getByLabel("E-mail address").fill("ada@example.org");
  await page.getByLabel("Password").fill("correct horse battery");
  await page.getByRole("button", { name: "Create the administrator" }).click();
  await expect(page.getByText("72 · F · night cramps · warfarin")).toBeVisible();
  await page.getByLabel("Label").fill("blue heron 7");
  await page.getByRole("button", { name: "Save the case" }).click();
  await expect(page.getByRole("heading", { name: "blue heron 7", level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Visit 1/ })).toBeVisible();
  expect(Date.now() - begun).toBeLessThan(60_000);
});
