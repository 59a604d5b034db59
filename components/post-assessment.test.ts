import { describe, expect, it } from "vitest";
import { problemOf } from "./post-assessment";

const response = (status: number, headers: Record<string, string> = {}) => ({ status, headers: new Headers(headers) });

describe("an answer that is a problem", () => {
  it("of 422 brings its entries to their fields", () => {
    const errors = [{ path: "labs.egfr", message: "is out of range" }];
    expect(problemOf(response(422), { detail: "One entry", errors })).toMatchObject({
      kind: "refused",
      entries: errors,
    });
  });

  it("of 429 waits as long as it is told", () => {
    expect(problemOf(response(429, { "retry-after": "12" }), {})).toMatchObject({ kind: "busy", retryAfterMs: 12_000 });
  });

  it("of 429 without a time waits a little", () => {
    expect(problemOf(response(429), {}).retryAfterMs).toBeGreaterThan(0);
  });

  it.each([500, 413, 502])("of %d is a fault, with words even where the server sent none", (status) => {
    const problem = problemOf(response(status), {});
    expect(problem.kind).toBe("fault");
    expect(problem.message).toContain(String(status));
  });
});
