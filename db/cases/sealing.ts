import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { seal, unseal } from "../sealed";
import { type SealedColumn, sealContext } from "../sealed-columns";
import type { Sealed } from "../sealed-text";

/** Seals a text for its row and column. */
export const sealIn = (column: SealedColumn, rowId: string, text: string): Sealed =>
  seal(text, sealContext(column, rowId));

/** Opens what `sealIn` sealed. */
export const openFrom = (column: SealedColumn, rowId: string, sealed: Sealed): string =>
  unseal(sealed, sealContext(column, rowId));

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** A long JSON text as a sixth of it, in base64: an assessment has some 300 kB. */
export const packed = (value: unknown): string =>
  brotliCompressSync(Buffer.from(JSON.stringify(value)), quality).toString("base64");

export const unpacked = (text: string): unknown =>
  JSON.parse(brotliDecompressSync(Buffer.from(text, "base64")).toString("utf8"));
