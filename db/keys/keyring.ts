import { createHmac, randomBytes } from "node:crypto";
import { z } from "zod";

/** The keys of an installation: the current one seals, the others still open what was sealed under them. */
export interface Keyring {
  readonly current: string;
  readonly keys: ReadonlyMap<string, Buffer>;
  /** Signs sessions and encrypts the secrets of authenticator apps. */
  readonly authSecret: string;
}

/** A key that is lost, wrong or unreadable; the message says what to do. */
export class KeyError extends Error {}

const base64Bytes = (bytes: number) =>
  z.string().refine((text) => Buffer.from(text, "base64").length === bytes, `has to be ${bytes} bytes in base64`);

const shape = z
  .object({
    current: z.string().regex(/^[a-z0-9-]+$/),
    keys: z.record(z.string().regex(/^[a-z0-9-]+$/), base64Bytes(32)),
    authSecret: z.string().min(32),
  })
  .refine(({ current, keys }) => Object.hasOwn(keys, current), "the current key is not among the keys");

/** Reads keys from their JSON. Throws `KeyError`, which names the place and never the content. */
export function parseKeyring(json: string, place: string): Keyring {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    throw new KeyError(`${place} does not hold JSON. Put back a copy of the keys.`);
  }
  const parsed = shape.safeParse(content);
  if (!parsed.success) throw new KeyError(`${place} does not hold keys: ${parsed.error.issues[0]?.message}.`);
  const { current, keys, authSecret } = parsed.data;
  const entries = Object.entries(keys).map(([id, key]) => [id, Buffer.from(key, "base64")] as const);
  return { current, keys: new Map(entries), authSecret };
}

/** The JSON that `parseKeyring` reads. */
export function keyringJson({ current, keys, authSecret }: Keyring): string {
  const encoded = Object.fromEntries([...keys].map(([id, key]) => [id, key.toString("base64")]));
  return `${JSON.stringify({ current, keys: encoded, authSecret }, null, 2)}\n`;
}

/** The same keys and a new one, which is now current; without keys, the first of an installation. */
export function withNewKey(keyring?: Keyring): Keyring {
  const id = `k-${randomBytes(4).toString("hex")}`;
  return {
    current: id,
    keys: new Map([...(keyring?.keys ?? []), [id, randomBytes(32)]]),
    authSecret: keyring?.authSecret ?? randomBytes(32).toString("base64url"),
  };
}

/** Tells a key from another without telling anything about it. */
export function fingerprint(key: Buffer): string {
  return createHmac("sha256", key).update("myowise: which key is this").digest("hex").slice(0, 32);
}
