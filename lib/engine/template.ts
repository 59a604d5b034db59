import { encoded, type JsonWriter } from "./json-writer";

/** A part of an answer as JSON, with its citations left open: their numbers depend on what is cited before it. */
export interface Template {
  /** The JSON up to the citations. */
  readonly parts: readonly { readonly before: Uint8Array; readonly cited: readonly number[] }[];
  readonly rest: Uint8Array;
}

/** Inside a string a quotation mark is escaped, so that only a field can look like this. */
const citationsField = /(?<!\\)"(?:citations|summaryCitations)":\[([\d,]*)\]/g;

/** Writes an object whose citations are open numbers; the brace that opens it is left out. */
export function template(value: object): Template {
  const json = JSON.stringify(value).slice(1);
  const parts: Template["parts"][number][] = [];
  let from = 0;
  for (const { index, 0: field, 1: numbers = "" } of json.matchAll(citationsField)) {
    if (numbers === "") continue;
    const start = index + field.length - 1 - numbers.length;
    parts.push({ before: encoded(json.slice(from, start)), cited: numbers.split(",").map(Number) });
    from = start + numbers.length;
  }
  return { parts, rest: encoded(json.slice(from)) };
}

/** Writes the JSON, with each open number replaced. */
export function fill({ parts, rest }: Template, numberOf: (open: number) => number, writer: JsonWriter): void {
  for (const { before, cited } of parts) {
    writer.bytes(before);
    const numbers = cited.map(numberOf);
    writer.text(numbers.length > 1 ? numbers.sort((a, b) => a - b).join() : String(numbers[0]));
  }
  writer.bytes(rest);
}
