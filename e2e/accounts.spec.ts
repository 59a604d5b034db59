import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";
import BetterSqlite from "better-sqlite3";
import { test } from "./installation";
import { overflows } from "./journeys";
import { totp } from "./totp";

test.describe.configure({ mode: "serial" });

const ada = { name: "Ada Lovelace", email: "ada@example.org", password: "correct horse battery" };
const grace = { name: "Grace Hopper", email: "grace@example.org", password: "a moth in the relay" };

const newPassword = "another moth altogether";

async function signIn(page: Page, { email, password }: { readonly email: string; readonly password: string }) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function signedIn(browser: Browser, who: typeof ada): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, who);
  await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
  return page;
}

async function invite(page: Page, email: string): Promise<string> {
  await page.goto("/administration");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Make the invitation" }).click();
  return page.getByLabel(`Link for ${email}`).inputValue();
}

test("the first visit to a fresh installation makes its administrator, and only the first", async ({
  page,
  browser,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Set up" }).click();
  await page.getByLabel("Your name").fill(ada.name);
  await page.getByLabel("E-mail address").fill(ada.email);
  await page.getByLabel("Password").fill("too short");
  await page.getByRole("button", { name: "Create the administrator" }).click();
  await expect(page.getByText("A password has at least 12 characters.")).toBeVisible();
  await page.getByLabel("Password").fill(ada.password);
  await page.getByRole("button", { name: "Create the administrator" }).click();
  await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
  await expect(page.getByRole("link", { name: `Your account: ${ada.name}` })).toBeVisible();
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto("/setup");
  await expect(visitor.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("an assessment needs no account, also where there are some", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("button", { name: /warfarin/i })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Options to discuss" })).toBeVisible();
});

test("an invitation makes a clinician, works once, and gives no way into the administration", async ({ browser }) => {
  const administrator = await signedIn(browser, ada);
  const link = await invite(administrator, grace.email);
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  await expect(page.getByText(`For ${grace.email}, as clinician`)).toBeVisible();
  await page.getByLabel("Your name").fill(grace.name);
  await page.getByLabel("Password").fill(grace.password);
  await page.getByRole("button", { name: "Create my account" }).click();
  await expect(page.getByText(`${grace.name} · ${grace.email} · Clinician`)).toBeVisible();
  await page.goto("/administration");
  await expect(page.getByRole("heading", { name: "This page does not exist" })).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This invitation no longer works" })).toBeVisible();
});

test("an invitation that was taken back no longer works", async ({ browser, page: visitor }) => {
  const administrator = await signedIn(browser, ada);
  const link = await invite(administrator, "joan@example.org");
  await administrator.getByRole("button", { name: "Done" }).click();
  await administrator.getByRole("button", { name: "Take back the invitation of joan@example.org" }).click();
  await expect(administrator.getByText("No invitation is open.")).toBeVisible();
  await visitor.goto(link);
  await expect(visitor.getByRole("heading", { name: "This invitation no longer works" })).toBeVisible();
});

test("a disabled user is signed out and cannot sign in, until enabled again", async ({ browser }) => {
  const user = await signedIn(browser, grace);
  const administrator = await signedIn(browser, ada);
  await administrator.goto("/administration");
  await administrator.getByRole("button", { name: `Disable ${grace.name}` }).click();
  await expect(administrator.getByRole("button", { name: `Enable ${grace.name}` })).toBeVisible();
  await user.goto("/account");
  await expect(user.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await signIn(user, grace);
  await expect(user.getByText("This account was disabled. Ask an administrator.")).toBeVisible();
  await administrator.getByRole("button", { name: `Enable ${grace.name}` }).click();
  await expect(administrator.getByRole("button", { name: `Disable ${grace.name}` })).toBeVisible();
});

test("the last administrator cannot be disabled, and the page says so", async ({ browser }) => {
  const administrator = await signedIn(browser, ada);
  await administrator.goto("/administration");
  await administrator.getByRole("button", { name: `Disable ${ada.name}` }).click();
  await expect(administrator.getByText("This is the last administrator.")).toBeVisible();
});

test("a session that was idle for half an hour has ended", async ({ browser, installation }) => {
  const user = await signedIn(browser, grace);
  const sqlite = new BetterSqlite(installation.databaseFile);
  const makeIdle = (ms: number) => sqlite.prepare("update sessions set last_active_at = last_active_at - ?").run(ms);
  makeIdle(29 * 60_000);
  await user.reload();
  await expect(user.getByRole("heading", { name: "Your account" })).toBeVisible();
  makeIdle(31 * 60_000);
  sqlite.close();
  await user.reload();
  await expect(user.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("signing out ends the session, and going back shows nothing of it", async ({ browser }) => {
  const user = await signedIn(browser, grace);
  await user.getByRole("button", { name: "Sign out" }).click();
  await expect(user.getByRole("link", { name: "Sign in" })).toBeVisible();
  await user.goto("/account");
  await expect(user.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("with an authenticator app, the password alone is not enough; a backup code works once", async ({ browser }) => {
  const user = await signedIn(browser, grace);
  await user.getByRole("button", { name: "Set up an authenticator app" }).click();
  const section = user.getByRole("region", { name: "Authenticator app" });
  await section.getByLabel("Your password").fill(grace.password);
  await section.getByRole("button", { name: "Go on" }).click();
  const secret = await section.locator("code").innerText();
  const backupCode = await section
    .getByRole("list", { name: "Backup codes" })
    .getByRole("listitem")
    .first()
    .innerText();
  await section.getByLabel("Code", { exact: true }).fill(totp(secret));
  await section.getByRole("button", { name: "Turn it on" }).click();
  await expect(section.getByRole("button", { name: "New backup codes" })).toBeVisible();

  const visitor = await (await browser.newContext()).newPage();
  const code = visitor.getByLabel("Code");
  const proceed = visitor.getByRole("button", { name: "Sign in", exact: true });
  await signIn(visitor, grace);
  await expect(visitor.getByRole("heading", { name: "Second step" })).toBeFocused();
  await code.fill("000000");
  await proceed.click();
  await expect(visitor.getByText("That code is not right.")).toBeVisible();
  await code.fill(totp(secret));
  await proceed.click();
  await expect(visitor.getByRole("heading", { name: "Your account" })).toBeVisible();
  for (const outcome of [
    visitor.getByRole("heading", { name: "Your account" }),
    visitor.getByText("That code is not right."),
  ]) {
    await visitor.context().clearCookies();
    await signIn(visitor, grace);
    await code.fill(backupCode);
    await proceed.click();
    await expect(outcome).toBeVisible();
  }
  await user.reload();
  await user.getByRole("button", { name: "Remove it" }).click();
  await section.getByLabel("Your password").fill(grace.password);
  await section.getByRole("button", { name: "Remove the authenticator app" }).click();
  await expect(section.getByRole("button", { name: "Set up an authenticator app" })).toBeVisible();
});

test("a passkey signs in without a password; one that was removed does not", async ({ browser }) => {
  const user = await signedIn(browser, grace);
  const client = await user.context().newCDPSession(user);
  await client.send("WebAuthn.enable");
  await client.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const section = user.getByRole("region", { name: "Passkeys" });
  await section.getByRole("button", { name: "Add a passkey" }).click();
  await section.getByLabel("Name of the passkey").fill("ward laptop");
  await section.getByLabel("Your password").fill(grace.password);
  await section.getByRole("button", { name: "Add it" }).click();
  await expect(section.getByText("ward laptop")).toBeVisible();
  const signInWithPasskey = async () => {
    await user.getByRole("button", { name: "Sign out" }).click();
    await user.goto("/sign-in");
    await user.getByRole("button", { name: "Sign in with a passkey" }).click();
  };
  await signInWithPasskey();
  await expect(user.getByRole("heading", { name: "Your account" })).toBeVisible();
  await section.getByRole("button", { name: "Remove ward laptop" }).click();
  await expect(section.getByText("ward laptop")).toBeHidden();
  await signInWithPasskey();
  await expect(user.getByText("That passkey is not known here.")).toBeVisible();
});

test("a changed password ends the other sessions, and the old one no longer signs in", async ({ browser }) => {
  const [user, other] = [await signedIn(browser, grace), await signedIn(browser, grace)];
  const section = user.getByRole("region", { name: "Password", exact: true });
  await section.getByLabel("Password now").fill(grace.password);
  await section.getByLabel("New password").fill(newPassword);
  await section.getByRole("button", { name: "Change the password" }).click();
  await expect(section.getByText("The password was changed.")).toBeVisible();
  await other.reload();
  await expect(other.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await signIn(other, grace);
  await expect(other.getByText("The e-mail address or the password is not right.")).toBeVisible();
});

test("after five failures an account is locked, also for the right password, and one is told for how long", async ({
  browser,
  page,
}) => {
  await signedIn(browser, { ...grace, password: newPassword });
  for (let failure = 0; failure < 5; failure += 1) {
    await signIn(page, { ...grace, password: "a wrong password" });
    await expect(page.getByText("The e-mail address or the password is not right.")).toBeVisible();
  }
  await signIn(page, { ...grace, password: newPassword });
  await expect(page.getByText("Too many attempts have failed. Wait 15 minutes, then try again.")).toBeVisible();
});

test("whoever lost their password is let back in by an administrator", async ({ browser }) => {
  const administrator = await signedIn(browser, ada);
  await administrator.goto("/administration");
  await administrator.getByRole("button", { name: `Make a link to a new password for ${grace.name}` }).click();
  const link = await administrator.getByLabel(`Link for ${grace.name}`).inputValue();
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "Choose a new password" })).toBeVisible();
  await page.getByLabel("Password").fill("found the moth again");
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.getByText(`${grace.name} · ${grace.email} · Clinician`)).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This invitation no longer works" })).toBeVisible();
});

test("one can sign in with the keyboard alone", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").focus();
  await page.keyboard.type(ada.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(ada.password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
});

for (const { name, ...look } of [
  { name: "at 1440 px", viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  { name: "at 360 px", viewport: { width: 360, height: 740 }, colorScheme: "light" },
  { name: "in dark", viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
] as const) {
  test(`axe finds nothing on the pages of the accounts, and nothing runs out of the window, ${name}`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const page = await (await browser.newContext(look)).newPage();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    const check = async () => {
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await overflows(page)).toBe(false);
    };
    await page.goto("/invitation/none");
    await check();
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(page.getByText("Enter your password.")).toBeVisible();
    await check();
    await signIn(page, ada);
    await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
    await page.getByRole("button", { name: "Add a passkey" }).click();
    await page.getByRole("button", { name: "Set up an authenticator app" }).click();
    const section = page.getByRole("region", { name: "Authenticator app" });
    await section.getByLabel("Your password").fill(ada.password);
    await section.getByRole("button", { name: "Go on" }).click();
    await expect(section.getByRole("img")).toBeVisible();
    await check();
    await page.goto("/administration");
    await check();
    expect(complaints).toEqual([]);
  });
}
