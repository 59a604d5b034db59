import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import BetterSqlite from "better-sqlite3";
import { findingsOf } from "./axe";
import { overflows } from "./journeys";
import { nightCramps, ownOrigin, type Person, person, savedCase, share } from "./people";

const onWarfarin = { ...nightCramps, medications: { "vitamin-k-antagonist": "present" } };

/** A case of one clinician, shared with another to read and discuss. */
async function two(browser: Parameters<typeof person>[0], label: string) {
  const anna = await person(browser, "clinician", "Anna");
  const ben = await person(browser, "clinician", "Ben");
  const { id, visit } = await savedCase(anna.request, label, onWarfarin);
  await share(anna.request, id, ben.email, "read");
  return { anna, ben, id, visit, path: `/cases/${id}`, visitPath: `/cases/${id}/visits/${visit}` };
}

const onQuinine = (page: Page) => page.locator('article[data-option="quinine"]');

async function makeLink({ request }: Person, id: string): Promise<string> {
  const made = await request.post(`/api/cases/${id}/links`, { data: { days: 1 }, headers: ownOrigin });
  expect(made.status(), await made.text()).toBe(201);
  return (await made.json()).link;
}

test("two people discuss: a comment, its answer and its resolution appear to the other without a reload", async ({
  browser,
}) => {
  const { anna, ben, path, visitPath } = await two(browser, "discussed");
  await anna.page.goto(visitPath);
  await ben.page.goto(visitPath);
  await ben.page.evaluate(() => document.body.setAttribute("data-not-reloaded", ""));

  const interaction = onQuinine(anna.page)
    .getByRole("group", { name: /the .* of Quinine/ })
    .first();
  await interaction.getByRole("button", { name: /^Comment/ }).click();
  await interaction.getByRole("textbox").fill("Would <b>you</b> stop it at once, ");
  await interaction.getByRole("button", { name: "@Ben" }).click();
  await interaction.getByRole("button", { name: "Save the comment" }).click();

  const seen = onQuinine(ben.page).getByRole("paragraph").filter({ hasText: "Would <b>you</b> stop it at once, @Ben" });
  await expect(seen).toBeVisible();
  await expect(onQuinine(ben.page).getByText("Mentions you")).toBeVisible();
  await onQuinine(ben.page)
    .getByRole("button", { name: /^Answer/ })
    .click();
  await onQuinine(ben.page).getByLabel("Answer to Anna").fill("Yes, today.");
  await onQuinine(ben.page).getByRole("button", { name: "Save the answer" }).click();
  await expect(onQuinine(anna.page).getByText("Yes, today.", { exact: true })).toBeVisible();

  await onQuinine(anna.page)
    .getByRole("button", { name: /^Resolve/ })
    .click();
  await expect(onQuinine(ben.page).getByText(/^Resolved by Anna/)).toBeVisible();
  await expect(ben.page.locator("body[data-not-reloaded]")).toHaveCount(1);

  await anna.page.goto(path);
  await anna.page.getByText(/^Resolved by Anna/).click();
  await anna.page.getByRole("button", { name: /^Open again/ }).click();
  await expect(onQuinine(ben.page).getByText("Yes, today.", { exact: true })).toBeVisible();
});

test("somebody mentioned is told in the list and on the case, until they have opened it", async ({ browser }) => {
  const { anna, ben, id, path } = await two(browser, "mentioned");
  const comment = { on: { kind: "case" }, text: "What do you think, @ben?" };
  await anna.request.post(`/api/cases/${id}/comments`, { data: comment, headers: ownOrigin });
  await ben.page.goto("/cases");
  await expect(ben.page.getByRole("link", { name: /mentioned/ })).toContainText("You were mentioned");
  await ben.page.goto(path);
  await expect(ben.page.getByText("You were mentioned.")).toBeVisible();
  await ben.page.goto("/cases");
  await expect(ben.page.getByText("You were mentioned")).toHaveCount(0);
});

test("a comment that could not be saved stays in its field, and one's own is deleted leaving a mark", async ({
  browser,
}) => {
  const { anna, ben, id, path } = await two(browser, "kept");
  await anna.page.goto(path);
  const said = anna.page.getByRole("group", { name: "Comments on the case" });
  await said.getByRole("button", { name: /^Comment/ }).click();
  await said.getByRole("textbox").fill("A thought that took a while");
  await anna.page.route(`**/api/cases/${id}/comments`, (route) => route.abort());
  await said.getByRole("button", { name: "Save the comment" }).click();
  await expect(said.getByText("The server cannot be reached. Try again.")).toBeVisible();
  await expect(said.getByRole("textbox")).toHaveValue("A thought that took a while");
  await anna.page.reload();
  await expect(said.getByRole("textbox")).toHaveValue("A thought that took a while");
  await anna.page.unroute(`**/api/cases/${id}/comments`);
  await said.getByRole("button", { name: "Save the comment" }).click();
  await expect(said.getByRole("paragraph").filter({ hasText: "A thought that took a while" })).toBeVisible();
  await ben.page.goto(path);
  await expect(ben.page.getByRole("button", { name: /^Delete/ })).toHaveCount(0);
  await said.getByRole("button", { name: /^Delete your/ }).click();
  await expect(said.getByText("A thought that took a while", { exact: true })).toBeVisible();
  await said.getByRole("button", { name: /^Delete for good/ }).click();
  await expect(said.getByText("Deleted by Anna.")).toBeVisible();
  await expect(ben.page.getByText("Deleted by Anna.")).toBeVisible();
});

test("the stream of changes ends when access does, and says so on the page", async ({ browser }) => {
  const { anna, ben, id, path } = await two(browser, "ended");
  const { participants } = await (await anna.request.get(`/api/cases/${id}`)).json();
  await Promise.all([
    ben.page.waitForResponse((response) => response.url().endsWith("/comments")),
    ben.page.goto(path),
  ]);
  const ended = await anna.request.delete(`/api/cases/${id}/participants/${participants[0].id}`, {
    data: {},
    headers: ownOrigin,
  });
  expect(ended.status()).toBe(204);
  await expect(ben.page.getByText("New comments no longer appear by themselves.")).toBeVisible();
});

test("a page that brings itself up to date keeps no session alive", async ({ browser }) => {
  const { anna, ben, id, path } = await two(browser, "idle");
  await Promise.all([
    ben.page.waitForResponse((response) => response.url().endsWith("/comments")),
    ben.page.goto(path),
  ]);
  const data = new BetterSqlite(join(process.env.E2E_DATA_DIR ?? "", "myowise.db"));
  const ofBen = "where user_id = (select id from users where email = ?)";
  const lastActive = () => data.prepare(`select last_active_at from sessions ${ofBen}`).pluck().get(ben.email);
  data.prepare(`update sessions set last_active_at = last_active_at - 60000 ${ofBen}`).run(ben.email);
  const before = lastActive();
  expect(before).toBeGreaterThan(0);
  const comment = { on: { kind: "case" }, text: "Are you still there?" };
  await anna.request.post(`/api/cases/${id}/comments`, { data: comment, headers: ownOrigin });
  await expect(ben.page.getByText("Are you still there?", { exact: true })).toBeVisible();
  expect(lastActive()).toBe(before);
  data.close();
});

test("think first: the answer waits, both are compared, and everyone's rankings are shown after one's own", async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const { anna, ben, visitPath, id, visit } = await two(browser, "think first");
  await anna.page.goto(visitPath);
  await anna.page.getByRole("link", { name: "Think first" }).click();
  await anna.page.getByRole("button", { name: "Ask everybody" }).click();

  await ben.page.goto(visitPath);
  await expect(ben.page).toHaveURL(/\/think-first$/);
  await expect(ben.page.getByText("0 of 2 have answered.")).toBeVisible();
  const closed = ["", "/handout"].map((page) => visitPath + page);
  for (const page of [...closed, `/cases/${id}/discussion`, `/cases/${id}/minutes`, `/cases/${id}/what-if`]) {
    const { status, headers } = await ben.request.get(page, { maxRedirects: 0 }).then((answer) => ({
      status: answer.status(),
      headers: answer.headers(),
    }));
    expect(`${status} ${headers.location}`).toMatch(/^307 .*\/think-first$/);
  }
  expect((await ben.request.get(`/api/cases/${id}/visits/${visit}`)).status()).toBe(403);
  const whatIf = { data: { visit, profile: { age: 40 } }, headers: ownOrigin };
  expect((await ben.request.post(`/api/cases/${id}/what-if`, whatIf)).status()).toBe(403);

  const add = ben.page.getByRole("combobox", { name: "Add an option" });
  for (const name of ["Stretching", "Quinine"]) await add.selectOption({ label: name });
  const up = ben.page.getByRole("button", { name: "Up Quinine" });
  await up.focus();
  await ben.page.keyboard.press("Enter");
  await expect(ben.page.getByRole("list", { name: "Your order" }).getByRole("listitem").first()).toContainText(
    "Quinine",
  );
  await expect(up).toBeFocused();
  await ben.page.getByRole("button", { name: "Send and see the answer" }).click();

  const yours = ben.page.getByRole("region", { name: "Yours" });
  await expect(yours.getByRole("listitem").first()).toContainText("1QuinineAvoid in this patient");
  await expect(ben.page.getByRole("region", { name: "The app's" }).getByRole("listitem").first()).toContainText(
    "Stretching",
  );
  const differing = ben.page.getByRole("region", { name: "Where and why you differ" }).getByRole("listitem");
  await expect(differing.first()).toContainText("You have it at 1; the app has it under “Avoid in this patient”.");
  await expect(differing.first()).toContainText("What applies to this patient");

  await anna.page.goto(visitPath);
  await expect(anna.page).toHaveURL(/\/think-first$/);
  await expect(anna.page.getByText("1 of 2 have answered.")).toBeVisible();
  await expect(anna.page.getByRole("table")).toHaveCount(0);
  await anna.page.getByRole("button", { name: "Skip, and see the answer" }).click();
  await expect(anna.page.getByRole("row", { name: /Quinine/ })).toContainText("1");
  await expect(ben.page.getByText("2 of 2 have answered.")).toBeVisible();
  await anna.page.goto(visitPath);
  await expect(anna.page.getByRole("heading", { name: "Options to discuss" })).toBeVisible();
});

test("a read-only link shows the last visit without a name, to nobody's search engine, and is recorded", async ({
  browser,
}) => {
  const anna = await person(browser, "clinician", "Zebulon");
  const { id } = await savedCase(anna.request, "secret label", onWarfarin);
  await anna.page.goto(`/cases/${id}/manage`);
  await anna.page.getByText("1 day", { exact: true }).click();
  await anna.page.getByRole("button", { name: "Make a link" }).click();
  const link = new URL(await anna.page.getByLabel("The link").inputValue());
  const visitor = await (await browser.newContext()).newPage();
  const response = await visitor.goto(link.pathname);
  expect(response?.status()).toBe(200);
  expect(response?.headers()).toMatchObject({
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow",
    "cache-control": expect.stringContaining("no-store"),
  });
  await expect(visitor.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText("72 · F · night cramps");
  await expect(onQuinine(visitor)).toBeVisible();
  await expect(visitor.getByRole("button", { name: /^Comment/ })).toHaveCount(0);
  expect(await visitor.content()).not.toMatch(/secret label|Zebulon/);
  await anna.page.getByRole("button", { name: "I have copied it" }).click();
  await expect(anna.page.getByRole("list", { name: "Links" })).toContainText("Last opened on");
});

test("a revoked link leads nowhere, in plain words", async ({ browser, page }) => {
  const { anna, id } = await two(browser, "links end");
  const path = new URL(await makeLink(anna, id)).pathname;
  expect((await page.goto(path))?.status()).toBe(200);
  await anna.page.goto(`/cases/${id}/manage`);
  await anna.page.getByRole("button", { name: /^Revoke/ }).click();
  await expect(anna.page.getByText("Revoked.")).toBeVisible();
  const refused = await page.goto(path);
  expect(refused?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "This link does not work" })).toBeVisible();
});

test("an expired link leads nowhere", async ({ browser, page }) => {
  const { anna, id } = await two(browser, "link expires");
  const path = new URL(await makeLink(anna, id)).pathname;
  const data = new BetterSqlite(join(process.env.E2E_DATA_DIR ?? "", "myowise.db"));
  const isNow = new Date().toISOString();
  data.prepare("update share_links set expires_at = ? where case_id = ?").run(isNow, id);
  data.close();
  expect((await page.goto(path))?.status()).toBe(404);
  await expect(page.getByText("It has expired, was revoked, or is not complete.")).toBeVisible();
  await anna.page.goto(`/cases/${id}/manage`);
  await expect(anna.page.getByText(/^Expired on/)).toBeVisible();
});

test("minutes have the discussion, the decisions and the references, as a page and as Markdown", async ({
  browser,
}) => {
  const { anna, id, visit } = await two(browser, "minuted");
  const about = { kind: "option", visit, option: "quinine" };
  await anna.request.post(`/api/cases/${id}/comments`, {
    data: { on: about, text: "# Not for her" },
    headers: ownOrigin,
  });
  const decision = { option: "stretching", outcome: "chosen", note: "Every evening" };
  await anna.request.put(`/api/cases/${id}/decisions`, { data: { visit, version: 0, decision }, headers: ownOrigin });
  await anna.page.goto(`/cases/${id}/minutes`);
  await expect(anna.page.getByRole("region", { name: "Discussion" })).toContainText("# Not for her");
  await expect(anna.page.getByRole("region", { name: "Decisions" })).toContainText(
    "Stretching: Chosen. Every evening.",
  );
  const [download] = await Promise.all([
    anna.page.waitForEvent("download"),
    anna.page.getByRole("link", { name: "Download as Markdown" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toContain("> \\# Not for her");
  expect(text).toContain("**72 · F · night cramps");
  expect(text).toMatch(/## References\n\n- 1\b/);
});

test("the wall follows the discussion: a comment appears on it without a reload", async ({ browser }) => {
  const { anna, ben, id, visit } = await two(browser, "on the wall");
  await anna.page.setViewportSize({ width: 1920, height: 1080 });
  await anna.page.goto(`/cases/${id}/discussion`);
  await expect(anna.page.getByRole("heading", { name: "No open comments" })).toBeVisible();
  const about = { kind: "option", visit, option: "magnesium" };
  await ben.request.post(`/api/cases/${id}/comments`, {
    data: { on: about, text: "She takes it" },
    headers: ownOrigin,
  });
  await expect(anna.page.getByRole("heading", { name: "1 open comment" })).toBeVisible();
  await expect(anna.page.getByText("She takes it")).toBeVisible();
});

test("axe finds nothing while people discuss, and nothing runs out of a phone's window", async ({ browser }) => {
  test.setTimeout(240_000);
  const { anna, ben, id, visit, path, visitPath } = await two(browser, "axe");
  const warning = { kind: "warning", visit, option: "quinine", warning: "vitamin-k-antagonist" };
  for (const on of [warning, { kind: "option", visit, option: "stretching" }, { kind: "case" }]) {
    const comment = { on, text: `Averyveryveryverylongwordthatdoesnotbreakanywhereatall for @Anna` };
    await ben.request.post(`/api/cases/${id}/comments`, { data: comment, headers: ownOrigin });
  }
  const thinkFirst = `/api${visitPath}/think-first`;
  const check = async (page: Page, name: string) => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewportSize(viewport);
      expect(await findingsOf(page), name).toEqual([]);
      expect(await overflows(page), name).toBe(false);
    }
  };
  await anna.request.post(thinkFirst, { data: {}, headers: ownOrigin });
  await anna.page.goto(path);
  await check(anna.page, "a timeline while asked");
  await anna.page.goto(`${visitPath}/think-first`);
  const add = anna.page.getByRole("combobox", { name: "Add an option" });
  for (const name of ["Stretching", "Quinine"]) await add.selectOption({ label: name });
  await check(anna.page, "ranking");
  await anna.page.getByRole("button", { name: "Send and see the answer" }).click();
  await expect(anna.page.getByRole("region", { name: "Yours" })).toBeVisible();
  await ben.request.put(thinkFirst, { data: { order: ["heat", "quinine"] }, headers: ownOrigin });
  await expect(anna.page.getByRole("row", { name: /Heat packs/ })).toBeVisible();
  await check(anna.page, "compared");
  for (const page of ["", `/visits/${visit}`, "/discussion", "/minutes"]) {
    await anna.page.goto(path + page);
    await check(anna.page, page);
  }
  await anna.page.goto(path);
  await anna.page.getByRole("button", { name: /^Another comment/ }).click();
  await check(anna.page, "writing a comment");
  const visitor = await (await browser.newContext()).newPage();
  for (const page of [new URL(await makeLink(anna, id)).pathname, "/shared/nothing"]) {
    await visitor.goto(page);
    await check(visitor, page);
  }
});
