import { expect, type Page, test } from "@playwright/test";
import { tryPatient } from "./journeys";
import { addedVisit, nightCramps, ownOrigin, person, savedCase } from "./people";
import { expectFounded, knownIn, publishedKnowledge } from "./uncited";

const onWarfarin = { ...nightCramps, medications: { "vitamin-k-antagonist": "present" } };
/** Her kidneys got worse, and a red flag came up. */
const later = {
  ...onWarfarin,
  labs: { egfr: { value: 28, unit: "mL/min/1.73m2" } },
  findings: { "dark-urine": "present" },
};

async function unfold(page: Page): Promise<void> {
  await page.locator("main details:not([open])").evaluateAll((folded) => {
    for (const one of folded) one.setAttribute("open", "");
  });
}

test.describe("every sentence that states a fact is followed by its reference", () => {
  test.setTimeout(120_000);

  test("on the handout, with what does not go together", async ({ page, request }) => {
    const known = knownIn(await publishedKnowledge(request));
    await tryPatient(page, /warfarin/i);
    await page.getByRole("link", { name: "Handout" }).click();
    await expect(page.getByRole("heading", { name: "Patient handout" })).toBeVisible();
    for (const name of ["Magnesium", "Calcium", "Calcium with magnesium and vitamin D", "Vitamin K2 (menaquinone-7)"]) {
      await page.getByRole("checkbox", { name, exact: true }).check();
    }
    await page.getByRole("textbox", { name: "Note for the patient" }).fill("Bring all your tablets next time, please.");
    await expect(page.getByText("Caution together").first()).toBeVisible();
    await expectFounded(page, known, 30);
  });

  test("on the pages of a case: visit, comparison, what if, wall, minutes, think first, read-only link", async ({
    browser,
    request,
  }) => {
    const known = knownIn(await publishedKnowledge(request));
    const anna = await person(browser, "clinician", "Anna");
    const first = await savedCase(anna.request, "well founded", onWarfarin);
    const { visit } = await addedVisit(anna.request, first, later);
    const path = `/cases/${first.id}`;
    const send = (method: "post" | "put", to: string, data: object) =>
      anna.request[method](`/api${path}${to}`, { data, headers: ownOrigin });
    const about = { kind: "warning", visit, option: "quinine", warning: "older-age" };
    expect((await send("post", "/comments", { on: about, text: "Would you stop it at once, or wait?" })).status()).toBe(
      201,
    );
    const { link } = await (await send("post", "/links", { days: 1 })).json();
    for (const [page, fewest] of [
      [path, 0],
      [`${path}/visits/${visit}`, 60],
      [`${path}/compare?from=${first.visit}&to=${visit}`, 15],
      [`${path}/discussion`, 1],
      [`${path}/minutes`, 30],
      [`${path}/visits/${visit}/handout`, 1],
      [new URL(link).pathname, 60],
    ] as const) {
      await anna.page.goto(page);
      await expect(anna.page.getByRole("heading", { level: 1 })).toBeVisible();
      await unfold(anna.page);
      await expectFounded(anna.page, known, fewest);
    }

    await anna.page.goto(`${path}/what-if`);
    await anna.page.getByRole("textbox", { name: "Age" }).fill("60");
    await expect(anna.page.getByRole("heading", { name: "In the answer" })).toBeVisible();
    await unfold(anna.page);
    await expectFounded(anna.page, known, 3);

    const thinkFirst = `/visits/${visit}/think-first`;
    expect((await send("post", thinkFirst, {})).ok()).toBe(true);
    expect((await send("put", thinkFirst, { order: ["quinine", "stretching"] })).ok()).toBe(true);
    await anna.page.goto(`${path}${thinkFirst}`);
    await expect(anna.page.getByRole("heading", { name: "Where and why you differ" })).toBeVisible();
    await expectFounded(anna.page, known, 3);
  });
});
