import { describe, expect, test } from "vitest";
import { createJsonWriter, encoded } from "./json-writer";
import { fill, template } from "./template";

const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("writes what is given as UTF-8, also past the room it began with", () => {
  const writer = createJsonWriter();
  const long = "≥ 60 mL/min/1.73 m² ".repeat(10_000);
  writer.text("[");
  writer.value(long);
  writer.bytes(encoded(',"ü"]'));
  expect(JSON.parse(read(writer.finish()))).toEqual([long, "ü"]);
});

test("begins anew with each answer, also after one that was not finished", () => {
  const writer = createJsonWriter();
  writer.value("first");
  const first = writer.finish();
  writer.text('["of another patient",');
  writer.begin();
  writer.value("next!");
  expect([read(first), read(writer.finish())]).toEqual(['"first"', '"next!"']);
});

describe("a template", () => {
  const filledWith = (value: object) => {
    const writer = createJsonWriter();
    writer.text("{");
    fill(template(value), (open) => 100 - open, writer);
    return JSON.parse(read(writer.finish()));
  };

  test("gets its numbers when it is filled, the lowest first", () => {
    expect(filledWith({ said: [{ text: "a", citations: [1, 2] }], summaryCitations: [7], citations: [] })).toEqual({
      said: [{ text: "a", citations: [98, 99] }],
      summaryCitations: [93],
      citations: [],
    });
  });

  test("leaves alone what only looks like citations", () => {
    const value = { text: 'as in "citations":[1]', other: [1] };
    expect(filledWith(value)).toEqual(value);
  });
});
