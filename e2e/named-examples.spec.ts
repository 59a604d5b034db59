import { expect, test } from "@playwright/test";
import { answer, card, tryPatient } from "./journeys";

test("for ALS, L-threonine is tested and not supported, citing the Cochrane review", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Age" }).fill("58");
  await answer(page, "ALS / motor neuron disease", "Yes");
  const threonine = card(page, "L-threonine");
  await expect(threonine).toContainText("Tested, not supported");
  const [first] = await threonine.getByRole("link", { name: /Reference/ }).all();
  await first?.click();
  const references = page.getByRole("region", { name: "References" });
  await expect(references).toContainText("Treatment for cramps in amyotrophic lateral sclerosis/motor neuron disease");
  await expect(references).toContainText("22513921");
});

test("with kidney disease, L-glutamine is one to avoid, with the source's words beside our verdict", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Age" }).fill("47");
  await answer(page, "Fibromyalgia", "Yes");
  await answer(page, "Chronic kidney disease, any stage", "Yes");
  const glutamine = card(page, "L-glutamine");
  await expect(glutamine).toContainText("Avoid in this patient");
  await expect(glutamine).toContainText(/our verdict/i);
  await expect(glutamine).toContainText(/until .*(physician|doctor)/i);
});

test("the API gives both examples alike", async ({ request }) => {
  const tierOf = async (profile: object, option: string) => {
    const response = await request.post("/api/assessments", { data: profile });
    const { options } = await response.json();
    return options.find(({ id }: { readonly id: string }) => id === option);
  };
  const threonine = await tierOf({ age: 58, conditions: { als: "present" } }, "l-threonine");
  expect(threonine.tier).toBe("not-supported");
  const glutamine = await tierOf(
    { age: 47, conditions: { fibromyalgia: "present", "kidney-disease": "present" } },
    "l-glutamine",
  );
  expect(glutamine.tier).toBe("avoid");
  expect(glutamine.doseAsStudied).toEqual([]);
});

test("on warfarin, vitamin K2 is one to avoid and the tag says warfarin", async ({ page }) => {
  await tryPatient(page, /warfarin/i);
  const k2 = card(page, "Vitamin K2 \\(menaquinone-7\\)");
  await expect(k2).toContainText("Avoid in this patient");
  await expect(k2).toContainText(/contraindication/i);
  await expect(k2).toContainText(/warfarin/i);
});
