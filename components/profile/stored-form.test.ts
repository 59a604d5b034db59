import { describe, expect, it } from "vitest";
import { emptyForm } from "./profile-form";
import { restoreForm, storeForm } from "./stored-form";

describe("a form that was kept", () => {
  it("comes back as it was, with what could not be read", () => {
    const form = { ...emptyForm(), age: "seventy", products: ["Warfarin"], presentations: ["restless-legs" as const] };
    form.medications["vitamin-k-antagonist"] = "present";
    form.labs.calcium = { value: "2,4", unit: "mmol/L", date: "2026-09-30" };
    form.taking.magnesium = "present";
    form.takingAmounts.magnesium.magnesium = { value: "three", unit: "mmol" };
    form.takingAmounts["calcium-magnesium-vitamin-d"].calcium = { value: "500", unit: "mg" };
    expect(restoreForm(storeForm(form))).toEqual(form);
  });

  it.each([null, "", "not JSON", "null", "[]", "7"])("is nothing when %j was kept", (kept) => {
    expect(restoreForm(kept)).toBeUndefined();
  });

  it("drops what no longer fits", () => {
    const kept = {
      age: 7,
      sex: "other",
      conditions: { als: "maybe", gone: "present" },
      presentations: ["gone"],
      labs: 3,
      takingAmounts: { magnesium: { value: "300" }, gone: 1 },
    };
    expect(restoreForm(JSON.stringify(kept))).toEqual(emptyForm());
  });
});
