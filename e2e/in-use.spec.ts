import { expect, test } from "@playwright/test";
import { answer, card, tryPatient } from "./journeys";

test("what is in use and is one to avoid is named above the list, and marked on its card", async ({ page }) => {
  await tryPatient(page, /warfarin/i);
  await page.getByText("Medicines and supplements").click();
  await page.getByText("Supplements and measures already in use").click();
  await answer(page, "Vitamin K2 (menaquinone-7)", "Yes");
  await answer(page, "Stretching", "Yes");
  const notice = page.getByRole("region", { name: "The patient is taking this: avoid" });
  await expect(notice.getByRole("link")).toHaveText(["Vitamin K2 (menaquinone-7)"]);
  await expect(card(page, "Vitamin K2 \\(menaquinone-7\\)")).toContainText("Already in use");
  await expect(card(page, "Stretching")).toContainText("Already in use");
});
