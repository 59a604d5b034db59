import { expect, type Locator, type Page } from "@playwright/test";

/** One option's card in the answer. */
export const card = (page: Page, name: string): Locator =>
  page.getByRole("article").filter({ has: page.getByRole("heading", { name: new RegExp(`: ${name}$`) }) });

/** One yes, no or not known question of the profile. */
export const question = (page: Page, name: string): Locator => page.getByRole("group", { name, exact: true });

/** Presses one of the made-up patients of the first page. */
export async function tryPatient(page: Page, name: RegExp): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name }).first().click();
  await expect(page.getByRole("heading", { name: "Options to discuss" })).toBeVisible();
}

/** Answers a question as a pointer would. */
export async function answer(page: Page, name: string, value: "Yes" | "No" | "Not known"): Promise<void> {
  await question(page, name).getByText(value, { exact: true }).click();
}

/** Whether the page is wider than its window. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
