import { encoded } from "./json-writer";

/**
 * A part of an answer that no patient changes, as JSON: bytes as they are, and between them what is still open. The
 * numbers of citations depend on what is cited before, and the facts that decided on the patient.
 */
export type Template = readonly (Uint8Array | readonly number[] | typeof theFacts)[];

/** Stands for the facts that decided, which are given when the template is filled. */
export const theFacts = Symbol("the facts that decided");

const isCitations = (field: string) => field === "citations" || field === "summaryCitations";

/** Writes an object without its braces; its citations are open numbers, and what is undefined is left out. */
export const fieldsOf = (value: object): Template => templateOf("", value, "");

/** Writes an object, which can be continued where it is not closed. */
export const objectOf = (value: object, closing: "}" | "" = "}"): Template => templateOf("{", value, closing);

function templateOf(opening: string, value: object, closing: string): Template {
  const parts: (Uint8Array | readonly number[] | typeof theFacts)[] = [];
  let text = opening;

  function writeFields(of: object) {
    let separator = "";
    for (const [field, inner] of Object.entries(of)) {
      if (inner === undefined) continue;
      text += `${separator}${JSON.stringify(field)}:`;
      separator = ",";
      if (isCitations(field)) writeCitations(inner);
      else write(inner);
    }
  }

  function leaveOpen(open: readonly number[] | typeof theFacts) {
    parts.push(encoded(text), open);
    text = "";
  }

  function writeCitations(open: readonly number[]) {
    text += "[";
    if (open.length > 0) leaveOpen(open);
    text += "]";
  }

  function write(inner: unknown) {
    if (inner === theFacts) leaveOpen(inner);
    else if (Array.isArray(inner)) {
      text += "[";
      for (const [at, one] of inner.entries()) {
        if (at > 0) text += ",";
        write(one);
      }
      text += "]";
    } else if (typeof inner === "object" && inner !== null) {
      text += "{";
      writeFields(inner);
      text += "}";
    } else text += JSON.stringify(inner);
  }

  writeFields(value);
  if (text + closing !== "") parts.push(encoded(text + closing));
  return parts;
}
