import { expect, type Page, test } from "@playwright/test";
import { answer, question, tryPatient } from "./journeys";

const together = (page: Page) => page.getByRole("region", { name: "Together" });

test("amounts beside what is taken are summed, held against the upper limit, and kept over a reload", async ({
  page,
}) => {
  await tryPatient(page, /warfarin/i);
  await page.getByText("Medicines and supplements").click();
  await page.getByText("Supplements and measures already in use").click();
  await answer(page, "Vitamin D", "Yes");
  await answer(page, "Calcium with magnesium and vitamin D", "Yes");
  const taken = page.getByRole("list", { name: "What the patient takes" });
  const vitaminD = taken.getByRole("listitem").filter({ hasText: /^Vitamin D/ });
  const combined = taken.getByRole("listitem").filter({ hasText: /^Calcium with/ });

  await vitaminD.getByLabel("Vitamin D a day", { exact: true }).fill("3200");
  await expect(vitaminD.getByText(/Choose the unit, micrograms or IU/)).toBeVisible();
  await vitaminD.getByLabel("Unit of Vitamin D a day").selectOption("IU");
  await expect(vitaminD.getByText(/Choose the unit/)).toBeHidden();
  await expect(together(page)).toContainText(/80 micrograms \(3,200 IU\).*the sum is not complete/);

  await combined.getByLabel("Vitamin D a day", { exact: true }).fill("25");
  await combined.getByLabel("Unit of Vitamin D a day").selectOption("micrograms");
  await expect(together(page)).toContainText(/105 micrograms \(4,200 IU\) a day in all.*above the upper limit/);

  await page.reload();
  await expect(together(page)).toContainText(/105 micrograms \(4,200 IU\) a day in all.*above the upper limit/);
  await page.getByText("Medicines and supplements").click();
  await expect(vitaminD.getByLabel("Vitamin D a day", { exact: true })).toHaveValue("3200");
  expect(page.url()).not.toMatch(/vitamin|3200/);
});

test("an amount that nobody takes says so at its field, and the list says that it waits", async ({ page }) => {
  await tryPatient(page, /warfarin/i);
  await page.getByText("Medicines and supplements").click();
  await page.getByText("Supplements and measures already in use").click();
  await answer(page, "Iron", "Yes");
  await expect(question(page, "Iron")).toBeVisible();
  const taken = page.getByRole("list", { name: "What the patient takes" });
  await taken.getByLabel("Iron a day", { exact: true }).fill("45000");
  await expect(taken.getByText(/Iron, 45000 mg a day, is outside what is taken/)).toBeVisible();
  await expect(page.getByText("One entry does not count yet.")).toBeVisible();
});
