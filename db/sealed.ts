import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { installationKeys } from "./keys/installation-keys";
import { KeyError, type Keyring } from "./keys/keyring";
import type { Sealed } from "./sealed-text";

/** A sealed value that was changed, or that was moved here from another row or column. */
export class SealError extends Error {}

const mark = "sealed:1";
const ivBytes = 12;
const tagBytes = 16;

/** The beginning of every value that was sealed under a key. */
export const sealedUnder = (keyId: string): string => `${mark}:${keyId}:`;

/**
 * Seals a value with AES-256-GCM under the current key. The context, from `sealContext`, says where the value belongs;
 * it is authenticated with it, so that a sealed value opens in its own row and column only.
 * @see NIST SP 800-38D: a fresh random 96-bit IV for each value, a 128-bit tag.
 */
export function seal(plain: string | Uint8Array, context: string, keyring: Keyring = installationKeys()): Sealed {
  const { current } = keyring;
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", keyNamed(current, keyring), iv, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(`${sealedUnder(current)}${context}`));
  const bytes = typeof plain === "string" ? Buffer.from(plain, "utf8") : plain;
  const content = Buffer.concat([cipher.update(bytes), cipher.final()]);
  const packed = Buffer.concat([iv, cipher.getAuthTag(), content]).toString("base64url");
  return `${sealedUnder(current)}${packed}` as Sealed;
}

/** Opens a sealed text. Throws `SealError` when it was changed or belongs elsewhere, `KeyError` without its key. */
export const unseal = (sealed: string, context: string, keyring?: Keyring): string =>
  unsealBytes(sealed, context, keyring).toString("utf8");

/** Opens a sealed value as the bytes that it is of. Throws as `unseal` does. */
export function unsealBytes(sealed: string, context: string, keyring: Keyring = installationKeys()): Buffer {
  const [, keyId, packed] = /^sealed:1:([a-z0-9-]+):([A-Za-z0-9_-]+)$/.exec(sealed) ?? [];
  if (keyId === undefined || packed === undefined) throw new SealError(`A value of ${context} is not a sealed one.`);
  const bytes = Buffer.from(packed, "base64url");
  const tag = bytes.subarray(ivBytes, ivBytes + tagBytes);
  if (tag.length !== tagBytes) throw new SealError(`A sealed value of ${context} is cut short.`);
  const decipher = createDecipheriv("aes-256-gcm", keyNamed(keyId, keyring), bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(`${sealedUnder(keyId)}${context}`));
  decipher.setAuthTag(tag);
  try {
    const content = decipher.update(bytes.subarray(ivBytes + tagBytes));
    return Buffer.concat([content, decipher.final()]);
  } catch {
    throw new SealError(`A sealed value of ${context} was changed, or belongs elsewhere.`);
  }
}

function keyNamed(id: string, { keys }: Keyring): Buffer {
  const key = keys.get(id);
  if (key === undefined) throw new KeyError(`The key ${id}, under which a value was sealed, is missing.`);
  return key;
}
