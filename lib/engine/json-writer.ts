/** Writes JSON as UTF-8 bytes, one part after the other; most parts were written before. */
export interface JsonWriter {
  /** Forgets what was written and not finished: an answer that failed leaves nothing in the next. */
  readonly begin: () => void;
  readonly text: (json: string) => void;
  readonly bytes: (json: Uint8Array) => void;
  /** Any value, as JSON. */
  readonly value: (value: unknown) => void;
  /** What was written since it began. */
  readonly finish: () => Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

/** So many are copied one by one sooner than at once. */
const fewBytes = 8;
const fewCharacters = 60;

/** A part that is written once and used many times. */
export const encoded = (json: string): Uint8Array => encoder.encode(json);

/** One writer serves many answers, each written without a pause: its buffer only grows. */
export function createJsonWriter(): JsonWriter {
  let buffer = new Uint8Array(1 << 16);
  let length = 0;

  function makeRoom(size: number) {
    if (length + size <= buffer.length) return;
    const larger = new Uint8Array(2 * (length + size));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  }

  function text(json: string) {
    makeRoom(3 * json.length);
    if (json.length > fewCharacters) {
      length += encoder.encodeInto(json, buffer.subarray(length)).written;
      return;
    }
    for (let at = 0; at < json.length; at++) {
      const code = json.charCodeAt(at);
      if (code > 127) {
        length += encoder.encodeInto(json.slice(at), buffer.subarray(length)).written;
        return;
      }
      buffer[length++] = code;
    }
  }

  return {
    begin() {
      length = 0;
    },
    text,
    bytes(json) {
      makeRoom(json.length);
      if (json.length > fewBytes) buffer.set(json, length);
      else for (let at = 0; at < json.length; at++) buffer[length + at] = json[at] as number;
      length += json.length;
    },
    value: (value) => text(JSON.stringify(value)),
    finish() {
      return buffer.slice(0, length);
    },
  };
}
