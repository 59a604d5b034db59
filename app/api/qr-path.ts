import { encode } from "uqr";

/** A QR code as the path of an SVG, one unit a module. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Draws a text as a QR code, here and not at somebody else's. */
export function qrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  const modules = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: modules.join("") };
}
