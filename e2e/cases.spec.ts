import { expect, test } from "@playwright/test";
import { answer, question, tryPatient } from "./journeys";
import { addedVisit, nightCramps, person, savedCase, share } from "./people";

test("from the first page to a saved case in under a minute", async ({ browser }) => {
  const { page } = await person(browser, "clinician", "Clara");
  const begun = Date.now();
  await tryPatient(page, /warfarin/i);
  await page.getByRole("link", { name: "Save", exact: true }).click();
  await expect(page.getByText("72 · F · night cramps · warfarin")).toBeVisible();
  await page.getByLabel("Label").fill("blue heron 7");
  await page.getByRole("button", { name: "Save the case" }).click();
  await expect(page.getByRole("heading", { name: "blue heron 7", level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Visit 1/ })).toBeVisible();
  expect(Date.now() - begun).toBeLessThan(60_000);
});

test("a visitor who saves signs in and comes back to the same patient", async ({ browser }) => {
  const { email, context } = await person(browser, "clinician", "Vera");
  await context.clearCookies();
  const page = await context.newPage();
  await tryPatient(page, /warfarin/i);
  await page.getByRole("link", { name: "Save", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel(/e-mail/i).fill(email);
  await page.getByLabel(/password/i).fill("a made-up pass phrase");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("72 · F · night cramps · warfarin")).toBeVisible();
});

test("a label that looks like a name or a date of birth is warned of, and saved all the same", async ({ browser }) => {
  const { page } = await person(browser, "clinician", "Carla");
  await tryPatient(page, /warfarin/i);
  await page.getByRole("link", { name: "Save", exact: true }).click();
  await page.getByLabel("Label").fill("John Smith 12/03/1954");
  await expect(page.getByText(/looks like a person's name/)).toBeVisible();
  await expect(page.getByText(/looks like a date of birth/)).toBeVisible();
  await page.getByRole("button", { name: "Save the case" }).click();
  await expect(page.getByRole("heading", { name: /^Visit 1/ })).toBeVisible();
});

test("a new visit with a lower eGFR: the timeline says what moved and because of what", async ({ browser }) => {
  const { page, request } = await person(browser, "clinician", "Ella");
  const { id } = await savedCase(request, "grey goose", {
    ...nightCramps,
    labs: { egfr: { value: 80, unit: "mL/min/1.73m2" } },
  });
  await page.goto(`/cases/${id}`);
  await page.getByRole("link", { name: "New visit" }).click();
  const egfr = page.getByRole("textbox", { name: /eGFR/ }).first();
  await expect(egfr).toHaveValue("80");
  await egfr.fill("12");
  await page.getByRole("button", { name: "Save the visit" }).click();
  const visit = page.getByRole("article", { name: /^Visit 2/ });
  await expect(visit).toContainText("eGFR: 80 mL/min/1.73 m²");
  await expect(visit.getByRole("listitem").filter({ hasText: "Because of: eGFR" })).toContainText(
    /Calcium.*Avoid in this patient/s,
  );
  await visit.getByRole("link", { name: /Compare/ }).click();
  await expect(page.getByRole("heading", { name: "In the profile" })).toBeVisible();
  await expect(page.getByText("Both were made with the same knowledge.")).toBeVisible();
});

test("what if: a change is shown beside the original and nothing is saved until asked", async ({ browser }) => {
  const { page, request } = await person(browser, "clinician", "Wilma");
  const { id } = await savedCase(request, "what if");
  await page.goto(`/cases/${id}/what-if`);
  await expect(page.getByText(/Nothing is changed yet/)).toBeVisible();
  await answer(page, "Fibromyalgia", "Yes");
  await expect(page.getByRole("heading", { name: "In the answer" })).toBeVisible();
  await page.goto(`/cases/${id}`);
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.goto(`/cases/${id}/what-if`);
  await expect(question(page, "Fibromyalgia").getByRole("radio", { name: "Not known" })).toBeChecked();
  await answer(page, "Fibromyalgia", "Yes");
  await page.getByRole("button", { name: "Save as a new visit" }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
});

test("decisions: chosen with a note, then stopped for a coded reason", async ({ browser }) => {
  const { page, request } = await person(browser, "clinician", "Dora");
  const { id, visit } = await savedCase(request, "decided");
  await page.goto(`/cases/${id}/visits/${visit}`);
  await page.getByRole("button", { name: "Add a decision" }).click();
  await page.getByRole("combobox", { name: "Option" }).selectOption({ label: "Stretching" });
  await page.getByRole("textbox", { name: "Note" }).fill("Every evening");
  await page.getByRole("button", { name: "Save the decision" }).click();
  await expect(page.getByText("Chosen. Every evening.")).toBeVisible();
  await page.getByRole("button", { name: /^Change/ }).click();
  await page.getByText("Stopped", { exact: true }).click();
  await page.getByRole("combobox", { name: "Reason" }).selectOption({ label: "Tried, without success" });
  await page.getByRole("button", { name: "Save the decision" }).click();
  await expect(page.getByText(/Stretching: Stopped/)).toBeVisible();
  await page.goto(`/cases/${id}`);
  await expect(page.getByRole("region", { name: "Decisions" })).toContainText(
    "Stretching: Stopped. Tried, without success. Every evening.",
  );
});

test("two people decide about the same option: the second is shown both, and nothing is overwritten", async ({
  browser,
}) => {
  const first = await person(browser, "clinician", "Frieda");
  const second = await person(browser, "clinician", "Gustav");
  const { id, visit } = await savedCase(first.request, "two editors");
  await share(first.request, id, second.email, "edit");
  const begin = async ({ page }: typeof first, outcome: string) => {
    await page.goto(`/cases/${id}/visits/${visit}`);
    await page.getByRole("button", { name: "Add a decision" }).click();
    await page.getByRole("combobox", { name: "Option" }).selectOption({ label: "Stretching" });
    await page.getByText(outcome, { exact: true }).click();
  };
  await begin(first, "Chosen");
  await begin(second, "Declined");
  await first.page.getByRole("button", { name: "Save the decision" }).click();
  await expect(first.page.getByText(/Stretching: Chosen/)).toBeVisible();
  await second.page.getByRole("button", { name: "Save the decision" }).click();
  const alert = second.page.getByRole("alert").filter({ hasText: "A colleague saved" });
  await expect(alert).toContainText("Saved now: Chosen.");
  await expect(alert).toContainText("Yours, not saved: Declined.");
  await alert.getByRole("link", { name: "Go on from what is saved" }).click();
  await expect(second.page.getByText(/Stretching: Chosen/)).toBeVisible();
});

test("two people add a visit: the second is told which came first, and keeps what was entered", async ({ browser }) => {
  const first = await person(browser, "clinician", "Hanna");
  const second = await person(browser, "clinician", "Igor");
  const begun = await savedCase(first.request, "two visits");
  await share(first.request, begun.id, second.email, "edit");
  await second.page.goto(`/cases/${begun.id}/visits/new`);
  await answer(second.page, "Fibromyalgia", "Yes");
  await addedVisit(first.request, begun, { ...nightCramps, age: 73 });
  await second.page.getByRole("button", { name: "Save the visit" }).click();
  await expect(second.page.getByRole("alert").filter({ hasText: "A colleague" })).toContainText("Visit 2 by Hanna: 73");
  await expect(question(second.page, "Fibromyalgia").getByRole("radio", { name: "Yes" })).toBeChecked();
});

test("the list is searched as one types, archived cases stand apart, and a deleted one is gone", async ({
  browser,
}) => {
  const { page, request } = await person(browser, "clinician", "Lena");
  const { id } = await savedCase(request, "amber otter");
  await savedCase(request, "silver pike", { age: 58, sex: "male", conditions: { als: "present" } });
  await page.goto("/cases");
  await expect(page.getByRole("heading", { name: "2 cases" })).toBeVisible();
  await page.getByRole("searchbox").fill("otter cramps");
  await expect(page.getByRole("heading", { name: "1 case found" })).toBeVisible();
  await page.getByRole("link", { name: /amber otter/ }).click();
  await page.getByRole("link", { name: "Share and manage" }).click();
  await page.getByRole("button", { name: "Archive", exact: true }).click();
  await expect(page.getByRole("button", { name: "Bring back from the archive" })).toBeVisible();
  await page.goto("/cases");
  await expect(page.getByRole("heading", { name: "1 case", exact: true })).toBeVisible();
  await page.getByText("Archived", { exact: true }).click();
  await expect(page.getByRole("link", { name: /amber otter/ })).toBeVisible();
  await page.goto(`/cases/${id}/manage`);
  const remove = page.getByRole("button", { name: "Delete this case for good" });
  await expect(remove).toBeDisabled();
  await page.getByLabel(/Type the label/).fill("amber otter");
  await remove.click();
  await expect(page).toHaveURL(/\/cases$/);
  expect((await page.goto(`/cases/${id}`))?.status()).toBe(404);
});

test("a case goes out as a file and comes back in, with its visits and decisions", async ({ browser }) => {
  const { page, request } = await person(browser, "clinician", "Mona");
  const begun = await savedCase(request, "file and back");
  await addedVisit(request, begun, { ...nightCramps, age: 73 });
  await page.goto(`/cases/${begun.id}/manage`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download the file" }).click(),
  ]);
  const file = await download.path();
  await page.goto("/cases");
  await page.getByLabel("File of a case").setInputFiles({
    name: "case.json",
    mimeType: "application/json",
    buffer: Buffer.from("{}"),
  });
  await expect(page.getByText(/is not a case that Myowise exported/)).toBeVisible();
  await page.getByLabel("File of a case").setInputFiles(file);
  await expect(page.getByRole("heading", { name: "file and back", level: 1 })).toBeVisible();
  expect(page.url()).not.toContain(begun.id);
  await expect(page.getByRole("article")).toHaveCount(2);
  await expect(page.getByRole("article").first()).toContainText("By Mona (imported)");
});

test("a handout's code opens its case at what has changed since", async ({ browser }) => {
  const { page, request } = await person(browser, "clinician", "Nora");
  const begun = await savedCase(request, "by code");
  await addedVisit(request, begun, { ...nightCramps, age: 74 });
  const { visits } = await (await request.get(`/api/cases/${begun.id}`)).json();
  const { handoutCode } = visits.at(-1);
  await page.goto("/cases");
  await page.getByLabel("Code", { exact: true }).fill("not a code");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page.getByText(/code has/)).toBeVisible();
  await page.getByLabel("Code", { exact: true }).fill(handoutCode.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page.getByRole("heading", { name: "by code", level: 1 })).toBeVisible();
  await expect(page.getByText(/From visit 1/)).toBeVisible();
  await expect(page.getByText("Age:")).toBeVisible();
});
