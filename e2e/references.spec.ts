import { expect, type Page, test } from "@playwright/test";
import { optionNames } from "../lib/profile/vocabulary/options";
import { tryPatient } from "./journeys";
import { expectFounded, knownIn, publishedKnowledge, unfoundedOn } from "./uncited";

/** Opens everything that is folded away in the answer; what is folded inside appears with it. */
async function openEverything(page: Page) {
  const closed = page.locator("#answer details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
  await expect(page.getByRole("heading", { name: "What is known" }).first()).toBeVisible();
}

const patients = [
  { name: "ALS with cramps", press: /ALS with cramps/ },
  { name: "fibromyalgia with an eGFR of 41", press: /eGFR 41/ },
  { name: "night cramps on warfarin", press: /warfarin/i },
] as const;

test.describe("every sentence that states a fact is followed by its reference", () => {
  test.setTimeout(240_000);

  for (const { name, press } of patients) {
    test(`on the answer for ${name}, folded and with everything open`, async ({ page, request }) => {
      const known = knownIn(await publishedKnowledge(request));
      await tryPatient(page, press);
      await expectFounded(page, known, 20);
      await openEverything(page);
      await expectFounded(page, known, 300);
    });
  }

  test("on the page of each option", async ({ page, request }) => {
    const published = await publishedKnowledge(request);
    expect(published.options).toHaveLength(optionNames.length);
    for (const { id } of published.options) {
      await page.goto(`/evidence/options/${id}`, { waitUntil: "domcontentloaded" });
      await expectFounded(page, knownIn(published), 20);
    }
  });

  test("on the page of each of the five documents and of every tenth other source", async ({ page, request }) => {
    const published = await publishedKnowledge(request);
    const { sources } = published;
    const documents = sources.filter(({ layer }) => layer === "documents");
    const others = sources.filter(({ layer }, at) => layer !== "documents" && at % 10 === 0);
    expect(documents).toHaveLength(5);
    expect(others.length).toBeGreaterThan(30);
    for (const { id } of [...documents, ...others]) {
      await page.goto(`/evidence/sources/${id}`, { waitUntil: "domcontentloaded" });
      await expectFounded(page, knownIn(published), 3);
    }
  });

  for (const [path, fewest] of [
    ["/evidence", 0],
    ["/evidence?q=cramps", 50],
    ["/evidence?indication=fibromyalgia", 10],
    ["/evidence/sources", 40],
    ["/evidence/map", 15],
    ["/evidence/map?indication=als-cramps", 5],
    ["/evidence/effects", 30],
    ["/about", 200],
    ["/verification", 0],
  ] as const) {
    test(`on ${path}`, async ({ page, request }) => {
      await page.goto(path);
      await expectFounded(page, knownIn(await publishedKnowledge(request)), fewest);
    });
  }

  test("on the claims that a sentence brings up", async ({ page, request }) => {
    await page.goto("/evidence/claims");
    await page.getByRole("textbox").fill("Magnesium relaxes the muscles and stops night cramps");
    await page.getByRole("button", { name: "Find the claims" }).click();
    await expect(page.getByRole("heading", { name: /share these words/ })).toBeVisible();
    await expectFounded(page, knownIn(await publishedKnowledge(request)), 3);
  });
});

test.describe("a page that states a fact without a reference", () => {
  const reference = '<a href="#reference-1">[1]</a>';
  const entry = '<ul data-references><li><span id="reference-1">1</span></li></ul>';

  for (const [name, body] of [
    ["in a paragraph", "<p>Magnesium helps against cramps in most people.</p>"],
    [
      "beside one that has its reference",
      `<p>Magnesium helps most people with cramps.</p><p>It is a salt. ${reference}</p>`,
    ],
    ["with a reference before it", `<p>${reference} Magnesium helps against cramps in most people.</p>`],
    [
      "in a list whose other entries have theirs",
      `<ul><li>It is a salt. ${reference}</li><li>It helps most people with cramps.</li></ul>`,
    ],
    ["under a heading", "<h2>Magnesium helps against cramps in most people</h2><p>So.</p>"],
    [
      "as if it were the page of another source",
      '<p data-about-source="ods-calcium">Magnesium helps most people with cramps.</p>',
    ],
  ] as const) {
    test(`is found: ${name}`, async ({ page }) => {
      await page.setContent(`<main>${body}${entry}</main>`);
      expect((await unfoundedOn(page, { sources: ["ods-calcium"], names: [] })).sentences).toHaveLength(1);
    });
  }

  test("is found where a number leads to no entry and a link to no source", async ({ page }) => {
    const links = '<a href="#reference-9">[9]</a> <a href="/evidence/sources/nowhere">Nobody 2020</a>';
    await page.setContent(`<main><p>Magnesium helps against cramps in most people. ${links}</p></main>`);
    const { deadReferences, cited } = await unfoundedOn(page, { sources: ["ods-calcium"], names: [] });
    expect(deadReferences).toEqual(["#reference-9", "/evidence/sources/nowhere"]);
    expect(cited).toBe(1);
  });
});
