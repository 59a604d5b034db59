import { describe, expect, test } from "vitest";
import { ownRules } from "../knowledge/sources/own-rules";
import type { Profile } from "../profile/schema";
import { understand } from "../profile/understand";
import { type Answer, startAnswer } from "./answer";
import { createJsonWriter } from "./json-writer";
import { openNumbers } from "./references";
import { objectOf, theFacts } from "./template";

const [first, second, third] = [ownRules.at("First"), ownRules.at("Second"), ownRules.at("Third")];
const numbersOf = { first: openNumbers([first]), both: openNumbers([second, third]) };

/** What is written as an answer for a patient, and the facts that it names. */
function answered(write: (answer: Answer) => void, profile: Profile = { age: 50 }) {
  const writer = createJsonWriter();
  const answer = startAnswer(writer, understand(profile));
  write(answer);
  return { json: JSON.parse(new TextDecoder().decode(writer.finish())), named: [...answer.named] };
}

describe("a part that was written before", () => {
  test("gets the numbers of its citations when it is filled, in the order in which they are cited", () => {
    const { json } = answered((answer) => {
      answer.text("[");
      answer.fill(objectOf({ citations: numbersOf.both }));
      answer.text(",");
      answer.fill(
        objectOf({ said: [{ text: "a", citations: [...numbersOf.first, ...numbersOf.both] }], citations: [] }),
      );
      answer.text("]");
    });
    expect(json).toEqual([{ citations: [1, 2] }, { said: [{ text: "a", citations: [1, 2, 3] }], citations: [] }]);
  });

  test("leaves alone what only looks like citations", () => {
    const value = { text: 'as in "citations":[1]', other: [1] };
    expect(answered((answer) => answer.fill(objectOf(value))).json).toEqual(value);
  });

  test("names the facts that decided as they were entered, each once", () => {
    const profile: Profile = { age: 50, sex: "male", labs: { creatinine: { value: 220, unit: "umol/L" } } };
    const facts = ["labs.egfr", "conditions.gout", "labs.creatinine"];
    const { json, named } = answered((answer) => answer.fill(objectOf({ because: theFacts }), facts), profile);
    expect(json).toEqual({ because: ["labs.creatinine", "conditions.gout"] });
    expect(named).toEqual(["labs.creatinine", "conditions.gout"]);
  });
});

test("an entry lists all that was cited in it, and nothing of the entry before", () => {
  const { json } = answered((answer) => {
    answer.text("[");
    for (const [at, numbers] of [numbersOf.both, numbersOf.first].entries()) {
      answer.beginEntry();
      answer.text(at === 0 ? '{"a":' : ',{"a":');
      answer.fill(objectOf({ citations: numbers }));
      answer.text(',"citations":');
      answer.citedInEntry();
      answer.text("}");
    }
    answer.text("]");
  });
  expect(json.map(({ citations }: { citations: readonly number[] }) => citations)).toEqual([[1, 2], [3]]);
});
