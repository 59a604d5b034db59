import type { Patient } from "../profile/understand";
import type { JsonWriter } from "./json-writer";
import { startReferences } from "./references";
import { type Template, theFacts } from "./template";

/** An answer while it is written: what it cites gets its number, and the facts that it names are kept. */
export interface Answer {
  readonly text: JsonWriter["text"];
  readonly bytes: JsonWriter["bytes"];
  readonly value: JsonWriter["value"];
  readonly references: ReturnType<typeof startReferences>;
  /** A part that was written before, each open citation with its number, and the facts that decided. */
  readonly fill: (template: Template, facts?: readonly string[]) => void;
  /** A list of facts as they were entered, each once. */
  readonly paths: (paths: readonly string[]) => void;
  /** Keeps facts that were written otherwise. */
  readonly name: (paths: readonly string[]) => void;
  readonly named: ReadonlySet<string>;
  /** From here on, what is cited is counted anew. */
  readonly beginEntry: () => void;
  /** All that was cited since, as a list. */
  readonly citedInEntry: () => void;
}

/** Begins the answer for a patient. */
export function startAnswer(writer: JsonWriter, { enteredAs }: Patient): Answer {
  const { text, bytes } = writer;
  const references = startReferences();
  const named = new Set<string>();
  const lastEntryOf: number[] = [];
  let entry = 0;
  let cited: number[] = [];

  function keep(open: number) {
    if (lastEntryOf[open] === entry) return;
    lastEntryOf[open] = entry;
    cited.push(open);
  }

  /** The numbers of what is cited, the lowest first. */
  function numbers(open: readonly number[]) {
    if (open.length === 1) {
      text(String(references.numberOf(open[0] as number)));
      return;
    }
    const sorted = new Uint16Array(open.length);
    for (let at = 0; at < open.length; at++) sorted[at] = references.numberOf(open[at] as number);
    sorted.sort();
    for (let at = 0; at < open.length; at++) {
      if (at > 0) text(",");
      text(String(sorted[at]));
    }
  }

  function paths(list: readonly string[]) {
    const written: string[] = [];
    text("[");
    for (let at = 0; at < list.length; at++) {
      const path = enteredAs(list[at] as string);
      if (written.includes(path)) continue;
      text(written.length === 0 ? '"' : ',"');
      text(path);
      text('"');
      written.push(path);
      named.add(path);
    }
    text("]");
  }

  writer.begin();
  return {
    text,
    bytes,
    value: writer.value,
    references,
    named,
    paths,
    name(list) {
      for (const path of list) named.add(path);
    },
    fill(template, facts = []) {
      for (let at = 0; at < template.length; at++) {
        const part = template[at] as Template[number];
        if (part === theFacts) paths(facts);
        else if (part instanceof Uint8Array) bytes(part);
        else {
          for (let one = 0; one < part.length; one++) keep(part[one] as number);
          numbers(part);
        }
      }
    },
    beginEntry() {
      entry += 1;
      cited = [];
    },
    citedInEntry() {
      text("[");
      if (cited.length > 0) numbers(cited);
      text("]");
    },
  };
}
