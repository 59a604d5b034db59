export type ParsedNumber =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "wrong"; readonly message: string };

/**
 * Reads a number as people type it, with a decimal point or a decimal comma. What could be read two ways is not read:
 * "1,200" is 1.2 to one reader and 1200 to another.
 */
export function parseNumber(text: string): ParsedNumber {
  const typed = text.trim().replace(/\u2212/g, "-");
  if (typed === "") return { kind: "empty" };
  if (/^[<>≤≥~]/.test(typed)) return wrong("Write the number alone, without a sign such as < or >.");
  if (/^[1-9]\d{0,2}([.,]\d{3})+$/.test(typed)) {
    const [whole, decimal] = [typed.replace(/[.,]/g, ""), typed.replace(",", ".")];
    const isOneGroup = /^\d+[.,]\d{3}$/.test(typed);
    return wrong(
      isOneGroup
        ? `"${typed}" can be read as ${whole} or as ${Number(decimal)}. Write it without the mark, or with fewer decimals.`
        : `Write ${whole} without marks between the thousands.`,
    );
  }
  if (!/^-?\d+([.,]\d+)?$/.test(typed))
    return wrong(`"${typed}" is not a number. Write digits only, such as 41 or 2.4.`);
  return { kind: "number", value: Number(typed.replace(",", ".")) };
}

const wrong = (message: string): ParsedNumber => ({ kind: "wrong", message });
