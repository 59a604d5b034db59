import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { dataFile } from "../data-file";
import { syncFolder } from "../sync";
import { KeyError, type Keyring, keyringJson, parseKeyring } from "./keyring";

/**
 * The file of the keys: `MYOWISE_KEY_FILE`, or `keys.json` under `KEY_DIR`, or under the user's configuration folder.
 * Throws `KeyError` for a place beside the data, where a copy of the one would be a copy of both.
 */
export function keyFile(): string {
  const { KEY_DIR, MYOWISE_KEY_FILE, XDG_CONFIG_HOME } = process.env;
  const folder = KEY_DIR ?? join(XDG_CONFIG_HOME ?? join(homedir(), ".config"), "myowise");
  const path = resolve(/* turbopackIgnore: true */ MYOWISE_KEY_FILE ?? join(folder, "keys.json"));
  const isBesideData = !relative(dataFile().folder, path).startsWith("..");
  if (isBesideData) throw new KeyError(`The keys may not be kept with the data: ${path} is under DATA_DIR.`);
  return path;
}

/** The keys in force: those in `MYOWISE_KEYS`, or those in the key file; nothing when neither is there. */
export function readKeyring(): Keyring | undefined {
  const given = process.env.MYOWISE_KEYS;
  if (given !== undefined) return parseKeyring(given, "MYOWISE_KEYS");
  const path = keyFile();
  return existsSync(/* turbopackIgnore: true */ path)
    ? parseKeyring(readFileSync(/* turbopackIgnore: true */ path, "utf8"), path)
    : undefined;
}

/** Writes the first keys, readable by their owner only. Of two processes at once, the second keeps the first's. */
export function createKeyFile(keyring: Keyring): void {
  const path = keyFile();
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = writeDraft(path, keyring);
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    unlinkSync(draft);
  }
  syncFolder(dirname(path));
}

/** Puts other keys in the place of those in the file, all at once. */
export function replaceKeyFile(keyring: Keyring): void {
  const path = keyFile();
  renameSync(writeDraft(path, keyring), path);
  syncFolder(dirname(path));
}

function writeDraft(path: string, keyring: Keyring): string {
  const draft = `${path}.${randomBytes(4).toString("hex")}`;
  const file = openSync(/* turbopackIgnore: true */ draft, "wx", 0o600);
  writeSync(file, keyringJson(keyring));
  fsyncSync(file);
  closeSync(file);
  return draft;
}
