import { expect, test } from "vitest";
import { attempt } from "./lock-out";
import { RequestError } from "./problem";

const from = (address: string) => new Request("http://localhost/", { headers: { "x-forwarded-for": address } });
const fails = () => Promise.reject(new RequestError("wrong-password", "Not right."));
const succeeds = () => Promise.resolve("in");

/** The codes with which attempts ended. */
async function codesOf(attempts: readonly Promise<unknown>[]): Promise<readonly string[]> {
  const settled = await Promise.allSettled(attempts);
  return settled.map((one) => (one.status === "rejected" ? (one.reason as RequestError).code : "in"));
}

const times = (count: number, make: (index: number) => Promise<unknown>) =>
  Array.from({ length: count }, (_, i) => make(i));

test("many attempts at an account at once gain nothing: five are made, from wherever they come", async () => {
  const codes = await codesOf(times(20, (index) => attempt(from(`a${index}`), "ada", fails)));
  expect(codes.filter((code) => code === "wrong-password")).toHaveLength(5);
  expect(codes.filter((code) => code === "locked-out")).toHaveLength(15);
});

test("a locked account is told for how long, and the right password does not open it", async () => {
  await codesOf(times(6, () => attempt(from("b"), "grace", fails)));
  const refused = attempt(from("b"), "grace", succeeds);
  await expect(refused).rejects.toThrow("Wait 15 minutes");
  await expect(refused).rejects.toMatchObject({ code: "locked-out", headers: { "retry-after": "900" } });
});

test("a success forgives the failures before it", async () => {
  for (let round = 0; round < 3; round += 1) {
    expect(await codesOf(times(4, () => attempt(from(`c${round}`), "joan", fails)))).not.toContain("locked-out");
    expect(await attempt(from(`c${round}`), "joan", succeeds)).toBe("in");
  }
});

test("an address that fails at thirty accounts is locked out of the next", async () => {
  const codes = await codesOf(times(30, (index) => attempt(from("d"), `account ${index}`, fails)));
  expect(codes).not.toContain("locked-out");
  expect(await codesOf([attempt(from("d"), "another", succeeds)])).toEqual(["locked-out"]);
});

test("signing in rightly all day locks no address", async () => {
  for (let count = 0; count < 100; count += 1) {
    expect(await attempt(from("e"), `colleague ${count}`, succeeds)).toBe("in");
  }
});
