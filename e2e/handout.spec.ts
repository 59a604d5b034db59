import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { overflows, question, tryPatient } from "./journeys";
import { readPdf } from "./read-pdf";

/** Opens the handout of one of the made-up patients of the first page. */
async function openHandout(page: Page, patient: RegExp): Promise<void> {
  await tryPatient(page, patient);
  await page.getByRole("link", { name: "Handout" }).click();
  await expect(page.getByRole("heading", { name: "Patient handout" })).toBeVisible();
}

const option = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });

async function choose(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await option(page, name).check();
}

/** The paper as the browser would save it. */
const print = async (page: Page) => readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));

const sheet = (page: Page) => page.getByRole("article");

test("three options for a patient on warfarin make a tagged A4 handout of two pages, in order", async ({ page }) => {
  await openHandout(page, /warfarin/i);
  await choose(page, "Stretching", "Medication review", "Magnesium", "Vitamin K2 (menaquinone-7)");
  await page.getByRole("textbox", { name: "Note for the patient" }).fill("Bring all your tablets next time.");
  await page.getByRole("textbox", { name: "Who to call" }).fill("Nurse Kim, 555 0100");
  const { pages, size, text, roles, title, language } = await print(page);
  expect(pages).toBeLessThanOrEqual(2);
  expect(size).toEqual([210, 297]);
  expect(title).toMatch(/^Handout \w{4}-\w{4}-\w{4}$/);
  expect(language).toBe("en-GB");
  const parts = [
    "Your options for leg cramps at night",
    "Name",
    "Stretching",
    "This may help leg cramps at night. We are not sure, as there are few good studies.",
    "Stop and call:",
    "A leg that is swollen, warm or sore",
    "A look at all your medicines",
    "Magnesium",
    "67 had at least a quarter fewer cramps with it",
    "Bring all your tablets next time.",
    "What we decided",
    "We look again on",
    "Try it",
    "Not for you, because",
    "You take a blood thinner like warfarin.",
    "Get help at once. Call an ambulance.",
    "Chest pain, trouble breathing",
    "My questions for next time",
    "Who to call",
    "Nurse Kim, 555 0100",
    "What this sheet rests on",
    `Code ${title.slice(8)}`,
    "Hawke F et al.",
    "(retracted and replaced)",
  ];
  const places = parts.map((part) => text.indexOf(part));
  expect(places, text).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text).not.toMatch(/180|360|microgram/);
  expect(text).not.toMatch(/Back to the assessment|Options to talk about|Print or save/);
  expect(roles.H1).toBe(1);
  expect(roles.H2).toBeGreaterThanOrEqual(8);
  expect(roles.H3).toBe(18);
  expect(roles.P).toBeGreaterThanOrEqual(20);
  expect(roles.L).toBeGreaterThanOrEqual(4);
  expect(roles.LI).toBeGreaterThanOrEqual(15);
});

test("with three short options all that is for the patient is on the first A4 page, and the sources on its back", async ({
  page,
}) => {
  await openHandout(page, /warfarin/i);
  await choose(page, "Heat packs", "Massage", "Higher protein intake");
  const { pages, pageTexts } = await print(page);
  expect(pages).toBe(2);
  expect(pageTexts[0]).toMatch(/Heat packs.*Massage.*Eating more protein.*Get help at once.*Who to call/);
  expect(pageTexts[1]).not.toMatch(/What it is|Get help at once|My questions/);
});

test("one option fits on one A4 page with its sources", async ({ page }) => {
  await openHandout(page, /warfarin/i);
  await choose(page, "Stretching");
  expect((await print(page)).pages).toBe(1);
});

test("Letter, and large print: the same words on the other paper, never breaking an option", async ({ page }) => {
  await openHandout(page, /warfarin/i);
  await choose(page, "Stretching", "Medication review", "Magnesium");
  const normal = await print(page);
  await page.getByText("Letter", { exact: true }).click();
  const letter = await print(page);
  expect(letter.size).toEqual([216, 279]);
  expect(letter.pages).toBeLessThanOrEqual(2);
  await page.getByText("Large, 16 pt").click();
  const large = await print(page);
  expect(large.fontSizes).toContain(16);
  expect(large.fontSizes).not.toContain(12);
  expect(normal.fontSizes).toContain(12);
  const words = (text: string) => text.replaceAll(/Page \d of \d|\s/g, "");
  expect(words(large.text)).toBe(words(letter.text));
  for (const { pageTexts } of [normal, letter, large]) {
    for (const [first, last] of [
      ["Gentle stretches of the calf", "Ask to be shown the stretches"],
      ["Your doctor or pharmacist looks through", "Ask which of your medicines"],
      ["Magnesium is a mineral in food", "Ask for a kidney test first"],
    ] as const) {
      const whole = pageTexts.filter((text) => text.includes(first) && text.includes(last));
      expect(whole, first).toHaveLength(1);
    }
  }
});

test("an option to avoid cannot be chosen, and on paper has its reason and no amount", async ({ page }) => {
  await openHandout(page, /fibromyalgia/i);
  const options = page.getByRole("group", { name: "Options to talk about" });
  await expect(options.getByRole("checkbox", { name: "L-glutamine" })).toHaveCount(0);
  await page
    .getByRole("group", { name: "Not for this patient" })
    .getByRole("checkbox", { name: "L-glutamine" })
    .check();
  const { text } = await print(page);
  expect(text).toContain("Your kidneys are weak. In very ill people with weak kidneys it did harm.");
  expect(text.slice(0, text.indexOf("What this sheet rests on"))).not.toMatch(/\d\s*(mg|g|micrograms|mL)\b/);
});

test("what does not go together keeps the sheet from paper until it was seen", async ({ page }) => {
  await openHandout(page, /warfarin/i);
  await choose(page, "Calcium", "Vitamin D");
  const button = page.getByRole("button", { name: "Print or save as PDF" });
  await expect(button).toBeDisabled();
  await expect(page.getByText("Caution together: Calcium + Vitamin D")).toBeVisible();
  const early = await print(page);
  expect(early.text).toContain("This is not a handout.");
  expect(early.text).not.toContain("What we decided");
  await page.getByRole("checkbox", { name: "I have seen this; allow printing" }).check();
  await expect(button).toBeEnabled();
  expect((await print(page)).text).toContain("Together they can make your calcium too high. You need blood tests.");
});

test("a red flag stands above the choice, and the sheet says to wait", async ({ page }) => {
  await tryPatient(page, /warfarin/i);
  await page.getByRole("heading", { name: "Red flags" }).click();
  await question(page, "One leg swollen, warm or tender").getByText("Yes", { exact: true }).click();
  await expect(page.getByText("Not now: work-up first").first()).toBeVisible();
  await page.getByRole("link", { name: "Handout" }).click();
  await expect(page.getByRole("list", { name: "Before anything is chosen" })).toContainText("Red flag");
  await choose(page, "Medication review");
  expect((await print(page)).text).toMatch(/Name Wait with all of this for now\. .*A look at all your medicines/);
});

test("with nothing chosen the browser's own print gives a notice", async ({ page }) => {
  await openHandout(page, /warfarin/i);
  const { text } = await print(page);
  expect(text).toContain("This is not a handout. Nothing has been chosen for the handout yet.");
});

test("by keyboard alone: choose, write, change the print, and reach the button", async ({ page }) => {
  await openHandout(page, /warfarin/i);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      const isThere = await page.evaluate((wanted) => {
        const focused = document.activeElement;
        const labels =
          focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused.labels : null;
        return [focused?.textContent, labels?.[0]?.textContent].some(
          (text) => text?.trim().startsWith(wanted) === true,
        );
      }, name);
      if (isThere) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${name} cannot be reached with the Tab key.`);
  };
  await tabTo("Stretching");
  await page.keyboard.press("Space");
  await tabTo("Note for the patient");
  await page.keyboard.type("See you in six weeks.");
  await tabTo("Normal, 12 pt");
  await page.keyboard.press("ArrowRight");
  await expect(sheet(page)).toHaveAttribute("data-print", "large");
  await tabTo("Print or save as PDF");
  await page.keyboard.press("Enter");
  await expect(page.locator("body")).toHaveAttribute("data-printed", "");
  await expect(sheet(page)).toContainText("See you in six weeks.");
});

test("a reload keeps the draft, another patient does not get it, and nothing goes into the address", async ({
  page,
}) => {
  await openHandout(page, /warfarin/i);
  await choose(page, "Stretching");
  await page.getByRole("textbox", { name: "Note for the patient" }).fill("Only for this patient.");
  await page.reload();
  await expect(option(page, "Stretching")).toBeChecked();
  await expect(sheet(page)).toContainText("Only for this patient.");
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe("/handout");
  await page.getByRole("link", { name: "Back to the assessment" }).click();
  await page.getByRole("button", { name: "New patient" }).click();
  await openHandout(page, /fibromyalgia/i);
  await expect(page.getByText("Only for this patient.")).toHaveCount(0);
});

test("without a patient the page says so and leads back", async ({ page }) => {
  await page.goto("/handout");
  await expect(page.getByText("No patient has been entered in this tab.")).toBeVisible();
  await page.getByRole("link", { name: "To the assessment" }).click();
  await expect(page.getByRole("textbox", { name: "Age" })).toBeVisible();
});

const looks = [
  { name: "desktop", viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  { name: "360 px", viewport: { width: 360, height: 740 }, colorScheme: "light" },
  { name: "dark", viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
] as const;

for (const { name, ...use } of looks) {
  test.describe(name, () => {
    test.use(use);
    test("axe finds nothing, and nothing runs out of the window", async ({ page }) => {
      test.setTimeout(120_000);
      await openHandout(page, /warfarin/i);
      await choose(page, "Stretching", "Calcium", "Vitamin D", "Vitamin K2 (menaquinone-7)");
      const { violations, passes } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
      expect(await overflows(page)).toBe(false);
    });
  });
}
