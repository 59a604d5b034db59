import { expect, test } from "@playwright/test";
import { answer, card, question, tryPatient } from "./journeys";

test("a first answer by keyboard alone", async ({ page }) => {
  await page.goto("/");
  const age = page.getByRole("textbox", { name: "Age" });
  for (let presses = 0; presses < 30; presses += 1) {
    if (await age.evaluate((field) => field === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("58");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("y");
  await expect(question(page, "ALS / motor neuron disease").getByRole("radio", { name: "Yes" })).toBeChecked();
  await expect(card(page, "L-threonine")).toContainText("Tested, not supported");
});

test("a medicine is found by its name and sets its class", async ({ page }) => {
  await tryPatient(page, /fibromyalgia/i);
  await page.getByRole("heading", { name: /Medicines/ }).click();
  const search = page.getByRole("combobox", { name: /medicine/i });
  await search.fill("furose");
  await page
    .getByRole("option", { name: /furosemide/i })
    .first()
    .click();
  await expect(page.getByText(/loop diuretic/i).first()).toBeVisible();
});

test("a value out of range says so at its field, in words, and nothing is lost", async ({ page }) => {
  await tryPatient(page, /fibromyalgia/i);
  const egfr = page.getByRole("textbox", { name: "eGFR" });
  await egfr.fill("900");
  await expect(page.getByText(/outside what a patient can have/)).toBeVisible();
  await expect(egfr).toHaveAttribute("aria-invalid", "true");
  await expect(egfr).toHaveValue("900");
  await expect(page.getByRole("article").first()).toBeVisible();
  await egfr.fill("41,5");
  await expect(page.getByText(/outside what a patient can have/)).toBeHidden();
});

test("a reload loses nothing, and a new patient starts empty", async ({ page }) => {
  await tryPatient(page, /ALS/);
  await page.getByRole("textbox", { name: "Age" }).fill("63");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Age" })).toHaveValue("63");
  await expect(card(page, "L-threonine")).toContainText("Tested, not supported");
  await page.getByRole("button", { name: "New patient" }).click();
  await expect(page.getByRole("textbox", { name: "Age" })).toHaveValue("");
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Age" })).toHaveValue("");
});

test("when the server cannot be reached, what was typed stays and the answer comes on trying again", async ({
  page,
}) => {
  await tryPatient(page, /ALS/);
  await page.route("**/api/decisions", (route) => route.abort());
  await page.getByRole("textbox", { name: "Age" }).fill("64");
  const again = page.getByRole("button", { name: /try again/i });
  await expect(again).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole("textbox", { name: "Age" })).toHaveValue("64");
  await page.unroute("**/api/decisions");
  await again.click();
  await expect(again).toBeHidden();
});

test("what is to be checked first leads to its field, and answering it changes the list", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Age" }).fill("47");
  await answer(page, "Fibromyalgia", "Yes");
  const glutamine = card(page, "L-glutamine");
  await expect(glutamine).toContainText("Unproven");
  await glutamine
    .getByRole("button", { name: /chronic kidney disease/i })
    .first()
    .click();
  await page.keyboard.press("y");
  await expect(glutamine).toContainText("Avoid in this patient");
});

test("nothing of the patient goes into the address or to another host", async ({ page }) => {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await tryPatient(page, /warfarin/i);
  const url = new URL(page.url());
  expect(url.search + url.hash).toBe("");
  expect([...hosts]).toEqual([url.host]);
});
