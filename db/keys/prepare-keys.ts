import type { Database } from "../database";
import { sealingKeys } from "../schema";
import { forgetKeys } from "./installation-keys";
import { createKeyFile, keyFile, readKeyring } from "./key-place";
import { fingerprint, KeyError, type Keyring, withNewKey } from "./keyring";

/**
 * Makes the keys of a fresh installation, and holds those of an older one against what its database was sealed under.
 * Throws `KeyError` when a key is lost or is another one: nothing is sealed or opened then.
 */
export function prepareKeys(database: Database): void {
  const recorded = database.select().from(sealingKeys).all();
  if (readKeyring() === undefined) {
    if (recorded.length > 0) {
      throw new KeyError(
        `The keys of this installation are lost: ${keyFile()} does not exist, and the database was sealed with them. Put back a copy of that file, or set MYOWISE_KEY_FILE to where it is.`,
      );
    }
    createKeyFile(withNewKey());
  }
  forgetKeys();
  const keyring = readKeyring();
  if (keyring === undefined) throw new KeyError(`The keys could not be read from ${keyFile()}.`);
  for (const { id, fingerprint: expected } of recorded) {
    const key = keyring.keys.get(id);
    if (key === undefined || fingerprint(key) !== expected) {
      throw new KeyError(
        `The keys are not those of this database: the key ${id} is ${key === undefined ? "missing" : "another one"}. Put back the file that belongs to it.`,
      );
    }
  }
  recordCurrentKey(database, keyring);
}

/** Notes that values may be sealed under the current key from now on. */
export function recordCurrentKey(database: Database, { current, keys }: Keyring): void {
  const key = keys.get(current);
  if (key === undefined) throw new KeyError(`The current key ${current} is missing.`);
  database
    .insert(sealingKeys)
    .values({ id: current, fingerprint: fingerprint(key) })
    .onConflictDoNothing()
    .run();
}
