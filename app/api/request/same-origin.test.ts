import { afterEach, expect, test, vi } from "vitest";
import { RequestError } from "./problem";
import { refuseForgedOrigin } from "./same-origin";

afterEach(() => vi.unstubAllEnvs());

const from = (headers: Readonly<Record<string, string>>) => () =>
  refuseForgedOrigin(new Request("http://localhost:3000/api/cases", { method: "POST", headers }));

const host = "localhost:3000";

test("a request from a page of this installation goes on", () => {
  expect(from({ "sec-fetch-site": "same-origin", origin: "http://localhost:3000", host })).not.toThrow();
  expect(from({ origin: "http://localhost:3000", host })).not.toThrow();
});

test.each([
  { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" },
  { "sec-fetch-site": "same-site", origin: "https://other.localhost" },
  { "sec-fetch-site": "cross-site", origin: "http://localhost:3000" },
  { "sec-fetch-site": "none" },
  { origin: "https://elsewhere.example" },
  { origin: "http://localhost:4000" },
  { origin: "null" },
  {},
])("a request with %o is refused", (headers) => {
  expect(from({ ...headers, host })).toThrow(RequestError);
});

test("where the address of the installation is set, no other is taken for it", () => {
  vi.stubEnv("APP_ORIGIN", "https://myowise.example.org/");
  expect(from({ origin: "https://myowise.example.org", host })).not.toThrow();
  expect(from({ origin: "http://localhost:3000", host })).toThrow(RequestError);
});
