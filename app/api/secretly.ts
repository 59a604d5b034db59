/**
 * An answer that holds a secret: no cache keeps it, and it is not compressed, since the size of a compressed answer
 * tells somebody who can choose a part of it about the rest (BREACH). `access.ts` says which answers these are.
 */
export const secretly = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { "cache-control": "no-store, no-transform" } });
