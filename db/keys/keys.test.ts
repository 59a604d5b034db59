import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openDatabase } from "../client";
import { seal, unseal } from "../sealed";
import { forgetKeys } from "./installation-keys";
import { keyFile } from "./key-place";
import { KeyError, keyringJson, withNewKey } from "./keyring";
import { prepareKeys } from "./prepare-keys";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "myowise-keys-"));
  vi.stubEnv("MYOWISE_KEYS", undefined);
  vi.stubEnv("DATA_DIR", join(folder, "data"));
  vi.stubEnv("KEY_DIR", join(folder, "keys"));
  forgetKeys();
});

afterEach(() => {
  vi.unstubAllEnvs();
  forgetKeys();
  rmSync(folder, { recursive: true });
});

test("a fresh installation makes its keys, readable by their owner only", () => {
  prepareKeys(openDatabase(":memory:"));
  expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
  expect(unseal(seal("x", "a"), "a")).toBe("x");
});

test("a second start keeps the keys of the first", () => {
  const database = openDatabase(":memory:");
  prepareKeys(database);
  const made = readFileSync(keyFile(), "utf8");
  prepareKeys(database);
  expect(readFileSync(keyFile(), "utf8")).toBe(made);
});

test("a lost key file is told, and no new one is made in its place", () => {
  const database = openDatabase(":memory:");
  prepareKeys(database);
  rmSync(keyFile());
  expect(() => prepareKeys(database)).toThrow(/keys of this installation are lost/);
  expect(() => statSync(keyFile())).toThrow();
});

test("the key file of another installation is refused", () => {
  const database = openDatabase(":memory:");
  prepareKeys(database);
  writeFileSync(keyFile(), keyringJson(withNewKey()));
  expect(() => prepareKeys(database)).toThrow(/not those of this database/);
});

test("a key file that was damaged is refused without telling what is in it", () => {
  const database = openDatabase(":memory:");
  prepareKeys(database);
  const whole = readFileSync(keyFile(), "utf8");
  writeFileSync(keyFile(), whole.slice(0, -20));
  expect(() => prepareKeys(database)).toThrow(KeyError);
  writeFileSync(
    keyFile(),
    whole.replace(/"k-[0-9a-f]+": ".{8}/, (start) => start.slice(0, -8)),
  );
  expect(() => prepareKeys(database)).toThrow(/does not hold keys/);
});

test("keys beside the data are refused", () => {
  vi.stubEnv("KEY_DIR", join(folder, "data", "keys"));
  expect(() => keyFile()).toThrow(/may not be kept with the data/);
  vi.stubEnv("MYOWISE_KEY_FILE", join(folder, "data", "keys.json"));
  expect(() => keyFile()).toThrow(/may not be kept with the data/);
});

test("keys given in the environment come before the file", () => {
  const given = withNewKey();
  vi.stubEnv("MYOWISE_KEYS", keyringJson(given));
  prepareKeys(openDatabase(":memory:"));
  expect(seal("x", "a")).toContain(given.current);
});
