import { keyFile, readKeyring } from "./key-place";
import { KeyError, type Keyring } from "./keyring";

/** Pages and instrumentation are bundled apart; what they share stands on `globalThis`. */
const shared = globalThis as { myowiseKeys?: Keyring | undefined };

/** The keys of this installation, read once. Throws `KeyError` when there are none. */
export function installationKeys(): Keyring {
  shared.myowiseKeys ??= readKeyring();
  if (shared.myowiseKeys === undefined) throw new KeyError(`There are no keys: ${keyFile()} does not exist.`);
  return shared.myowiseKeys;
}

/** Reads the keys anew at the next use, after they were changed. */
export function forgetKeys(): void {
  shared.myowiseKeys = undefined;
}
