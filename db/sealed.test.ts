import { expect, test } from "vitest";
import { withNewKey } from "./keys/keyring";
import { SealError, seal, unseal } from "./sealed";

const here = "invitations.email/a";

test("a sealed value opens in its own place, and tells nothing without the key", () => {
  const sealed = seal("kidney disease", here);
  expect(sealed).not.toContain("kidney");
  expect(sealed).toMatch(/^sealed:1:k-test:/);
  expect(unseal(sealed, here)).toBe("kidney disease");
});

test("the same value is sealed differently each time", () => {
  expect(seal("yes", here)).not.toBe(seal("yes", here));
});

test("an empty value and one of other scripts come back as they were", () => {
  for (const plain of ["", "Crampe nocturne — 筋痙攣 🦵"]) expect(unseal(seal(plain, here), here)).toBe(plain);
});

test("a value that was moved to another row or column does not open", () => {
  const sealed = seal("kidney disease", here);
  expect(() => unseal(sealed, "invitations.email/b")).toThrow(SealError);
  expect(() => unseal(sealed, "cases.profile/a")).toThrow(SealError);
});

test("a value with any one bit flipped does not open", () => {
  const sealed = seal("no", here);
  const head = "sealed:1:k-test:";
  const bytes = Buffer.from(sealed.slice(head.length), "base64url");
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(() => unseal(head + flipped.toString("base64url"), here)).toThrow(SealError);
  }
});

test("a value that is cut short or was never sealed does not open", () => {
  expect(() => unseal("sealed:1:k-test:AAAA", here)).toThrow(SealError);
  expect(() => unseal("kidney disease", here)).toThrow(SealError);
});

test("after a new key was made, values sealed under the old one still open", () => {
  const old = withNewKey();
  const sealed = seal("kidney disease", here, old);
  const keyring = withNewKey(old);
  expect(unseal(sealed, here, keyring)).toBe("kidney disease");
  expect(seal("kidney disease", here, keyring)).toContain(keyring.current);
});

test("without its key a value does not open, and the key is named", () => {
  const old = withNewKey();
  const sealed = seal("kidney disease", here, old);
  expect(() => unseal(sealed, here, withNewKey())).toThrow(old.current);
});

test("a value whose key id was changed to another known key does not open", () => {
  const old = withNewKey();
  const keyring = withNewKey(old);
  const sealed = seal("kidney disease", here, old).replace(old.current, keyring.current);
  expect(() => unseal(sealed, here, keyring)).toThrow(SealError);
});
