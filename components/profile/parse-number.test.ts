import { describe, expect, it } from "vitest";
import { parseNumber } from "./parse-number";

describe("a number as people type it", () => {
  it.each([
    ["41", 41],
    [" 41 ", 41],
    ["12.5", 12.5],
    ["12,5", 12.5],
    ["0,825", 0.825],
    ["0.825", 0.825],
    ["1200", 1200],
    ["-1", -1],
    ["0", 0],
  ])("%j is %d", (text, value) => {
    expect(parseNumber(text)).toEqual({ kind: "number", value });
  });

  it("is not known when the field is empty", () => {
    expect(parseNumber("  ")).toEqual({ kind: "empty" });
  });

  it.each(["1,200", "1.200", "12,345", "1,234,567"])("%j is not guessed, since it can be read two ways", (text) => {
    expect(parseNumber(text).kind).toBe("wrong");
  });

  it("names both readings of 1,200", () => {
    const read = parseNumber("1,200");
    expect(read.kind === "wrong" && read.message).toMatch(/1200 or as 1\.2\b/);
  });

  it.each(["forty", "4 1", "1.2.3", "12mg", "1e3", ".5"])("%j is not a number", (text) => {
    expect(parseNumber(text).kind).toBe("wrong");
  });

  it.each([">90", "< 12", "≥ 60"])("%j asks for the number alone", (text) => {
    expect(parseNumber(text)).toMatchObject({ kind: "wrong", message: expect.stringContaining("alone") });
  });
});
