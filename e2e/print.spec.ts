import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { tryPatient } from "./journeys";

test("the answer prints with its patient, what to avoid and the state of its references, and without the form", async ({
  page,
}) => {
  await tryPatient(page, /warfarin/i);
  const path = join(mkdtempSync(join(tmpdir(), "myowise-print-")), "answer.pdf");
  await page.pdf({ path, format: "A4" });
  const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  expect(text).toMatch(/72 · F · night cramps · warfarin/i);
  expect(text).toMatch(/Avoid in this patient/);
  expect(text).toMatch(/Vitamin K2/);
  expect(text).toMatch(/retracted and replaced/i);
  expect(text).not.toMatch(/Why the patient is here|New patient|Ask next/);
});
