import { describe, expect, test } from "vitest";
import { newDraft, readDraft } from "./stored-draft";

const draft = { ...newDraft("us"), options: ["stretching"], note: "Once more in May." };
const stored = (code: string, kept: unknown = draft) => JSON.stringify({ code, draft: kept });

describe("a draft that was kept", () => {
  test("comes back for the same assessment", () => {
    expect(readDraft(stored("AAAA"), "AAAA")).toEqual(draft);
  });

  test("does not come back for another patient or a changed answer", () => {
    expect(readDraft(stored("AAAA"), "BBBB")).toBeUndefined();
  });

  test("is left out when it is not whole", () => {
    expect(readDraft(null, "AAAA")).toBeUndefined();
    expect(readDraft(stored("AAAA", { ...draft, note: 7 }), "AAAA")).toBeUndefined();
    expect(readDraft(stored("AAAA", { ...draft, paper: "a3" }), "AAAA")).toBeUndefined();
  });
});

test("the paper follows the region", () => {
  expect([newDraft("us").paper, newDraft("uk").paper, newDraft(undefined).paper]).toEqual(["letter", "a4", "a4"]);
});
