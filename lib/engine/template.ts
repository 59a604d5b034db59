import { encoded, type JsonWriter } from "./json-writer";

/**
 * A part of an answer as JSON, with its citations left open: their numbers depend on what is cited before it. Bytes as
 * they are, and open numbers between them.
 */
export type Template = readonly (Uint8Array | readonly number[])[];

const isCitations = (field: string) => field === "citations" || field === "summaryCitations";
const written = new WeakMap<object, Template>();

/** Writes the fields of an object whose citations are open numbers, after the brace that opens it. */
export function template(value: object): Template {
  const parts: (Uint8Array | readonly number[])[] = [];
  let text = "";
  function put(inner: Template) {
    parts.push(encoded(text), ...inner);
    text = "";
  }
  let separator = "";
  for (const [field, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    text += `${separator}${JSON.stringify(field)}:`;
    separator = ",";
    if (Array.isArray(inner) && isCitations(field)) {
      text += "[";
      if (inner.length > 0) put([inner]);
      text += "]";
    } else if (Array.isArray(inner) && typeof inner[0] === "object") {
      text += "[";
      for (const [at, one] of inner.entries()) {
        text += at === 0 ? "{" : ",{";
        put(templateOnce(one));
      }
      text += "]";
    } else if (typeof inner === "object" && inner !== null && !Array.isArray(inner)) {
      text += "{";
      put(templateOnce(inner));
    } else text += JSON.stringify(inner);
  }
  parts.push(encoded(`${text}}`));
  return parts;
}

/** What is part of many answers is written once. */
function templateOnce(value: object): Template {
  const known = written.get(value);
  if (known !== undefined) return known;
  const made = template(value);
  written.set(value, made);
  return made;
}

/** Writes the JSON, with each open number replaced. */
export function fill(parts: Template, numberOf: (open: number) => number, writer: JsonWriter): void {
  for (const part of parts) {
    if (part instanceof Uint8Array) writer.bytes(part);
    else {
      const numbers = part.map(numberOf);
      writer.text(numbers.length > 1 ? numbers.sort((a, b) => a - b).join() : String(numbers[0]));
    }
  }
}
