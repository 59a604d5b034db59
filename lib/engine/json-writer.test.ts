import { expect, test } from "vitest";
import { createJsonWriter, encoded } from "./json-writer";

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
