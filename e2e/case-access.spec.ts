import { expect, test } from "@playwright/test";
import { findingsOf } from "./axe";
import { overflows } from "./journeys";
import { addedVisit, nightCramps, ownOrigin, type Person, person, savedCase } from "./people";

/** A case with two visits, a decision and much that moved between them. */
async function rich({ request }: Person): Promise<readonly string[]> {
  const first = await savedCase(request, "blue heron 7", {
    ...nightCramps,
    labs: { egfr: { value: 80, unit: "mL/min/1.73m2", date: "2026-01-10" } },
  });
  const decision = { option: "stretching", outcome: "declined", reason: "patient-refuses", note: "No time for it" };
  await request.put(`/api/cases/${first.id}/decisions`, {
    data: { visit: first.visit, version: 0, decision },
    headers: ownOrigin,
  });
  const second = await addedVisit(request, first, {
    ...nightCramps,
    labs: { egfr: { value: 12, unit: "mL/min/1.73m2" } },
    medications: { "vitamin-k-antagonist": "present" },
  });
  const base = `/cases/${first.id}`;
  return [
    "/cases",
    base,
    `${base}/compare?from=${first.visit}&to=${second.visit}`,
    `${base}/visits/${first.visit}`,
    `${base}/visits/new`,
    `${base}/what-if`,
    `${base}/visits/${first.visit}/think-first`,
    `${base}/discussion`,
    `${base}/minutes`,
    `${base}/manage`,
  ];
}

const looks = [
  { name: "desktop", viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  { name: "360 px", viewport: { width: 360, height: 740 }, colorScheme: "light" },
  { name: "dark", viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
] as const;

for (const { name, viewport, colorScheme } of looks) {
  test(`axe finds nothing on the pages of a case, and none runs out of the window: ${name}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const owner = await person(browser, "clinician", "Axel");
    const { page } = owner;
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    for (const address of await rich(owner)) {
      await page.goto(address);
      expect(await findingsOf(page), address).toEqual([]);
      expect(await overflows(page), address).toBe(false);
      const picture = process.env.PICTURES;
      const file = address
        .replace(/[?].*/, "")
        .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id")
        .replaceAll("/", "_");
      if (picture !== undefined) await page.screenshot({ path: `${picture}/${name}${file}.png`, fullPage: true });
    }
  });
}

test("a case is saved, decided about and opened by keyboard alone", async ({ browser }) => {
  const owner = await person(browser, "clinician", "Kaya");
  const { page } = owner;
  const { id, visit } = await savedCase(owner.request, "by keyboard");
  await page.goto(`/cases/${id}/visits/${visit}`);
  await page.getByRole("button", { name: "Add a decision" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Option" }).focus();
  await page.keyboard.type("Stretching");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await page.keyboard.type("The patient does not");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Asked twice");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Declined. The patient does not want it. Asked twice.")).toBeVisible();
});

test("a timeline on paper has its visits, what changed and what was decided, and no buttons", async ({ browser }) => {
  const owner = await person(browser, "clinician", "Paula");
  const [, timeline = ""] = await rich(owner);
  await owner.page.goto(timeline);
  await owner.page.emulateMedia({ media: "print" });
  await expect(owner.page.getByRole("heading", { name: /^Visit 2/ })).toBeVisible();
  await expect(owner.page.getByText(/Because of/).first()).toBeVisible();
  await expect(owner.page.getByText(/Declined. The patient does not want it/)).toBeVisible();
  await expect(owner.page.getByRole("button")).toHaveCount(0);
  await expect(owner.page.getByRole("link", { name: "New visit" })).toBeHidden();
});
