import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { seal, unseal, unsealBytes } from "../sealed";
import { type SealedColumn, sealContext } from "../sealed-columns";
import type { Sealed } from "../sealed-text";

/** Seals a text for its row and column. */
export const sealIn = (column: SealedColumn, rowId: string, text: string): Sealed =>
  seal(text, sealContext(column, rowId));

/** Opens what `sealIn` sealed. */
export const openFrom = (column: SealedColumn, rowId: string, sealed: Sealed): string =>
  unseal(sealed, sealContext(column, rowId));

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Compressed JSON begins with this byte, plain JSON with a brace: a column may have rows of both. */
const compressedMark = 1;

/** Seals a value as compressed JSON. */
export function sealJson(column: SealedColumn, rowId: string, value: unknown): Sealed {
  const compressed = brotliCompressSync(Buffer.from(JSON.stringify(value)), quality);
  return seal(Buffer.concat([Buffer.of(compressedMark), compressed]), sealContext(column, rowId));
}

/** Opens what `sealJson` sealed, or JSON that `sealIn` did. */
export function openJson(column: SealedColumn, rowId: string, sealed: Sealed): unknown {
  const bytes = unsealBytes(sealed, sealContext(column, rowId));
  const isCompressed = bytes[0] === compressedMark;
  return JSON.parse((isCompressed ? brotliDecompressSync(bytes.subarray(1)) : bytes).toString("utf8"));
}

/** The JSON of a whole answer as a sixth of it, in base64. */
export const packed = (value: unknown): string =>
  brotliCompressSync(Buffer.from(JSON.stringify(value)), quality).toString("base64");

export const unpacked = (text: string): unknown =>
  JSON.parse(brotliDecompressSync(Buffer.from(text, "base64")).toString("utf8"));

/** What was sealed here in a known format has its shape, since nobody else can seal: this much is looked at. */
export const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
