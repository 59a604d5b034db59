import { describe, expect, test } from "vitest";
import { type Citation, type Cites, locate, pendingVerification } from "./citation";

describe("a citation leads to its source", () => {
  test("at a place in it", () => {
    const { source, locator } = locate("vidot-2018-taurine#Abstract: Results");
    expect(source.id).toBe("vidot-2018-taurine");
    expect(locator).toBe("Abstract: Results");
  });

  test("by a claim of its ledger, whose heading is the place", () => {
    const { source, locator } = locate("acu-cell-2017-muscle-spasms@taurine-sleep-starts");
    expect(source.id).toBe("acu-cell-2017-muscle-spasms");
    expect(locator).toBe('What are "Sleep Starts" (myoclonic or hypnagogic jerks)?');
  });

  test("also where the place holds a mark itself", () => {
    expect(locate("own-rules#Rule @1 and #2").locator).toBe("Rule @1 and #2");
    expect(locate(pendingVerification).source.id).toBe("own-rules");
  });
});

/** Each line is refused by the compiler: it fails where one is taken. */
const refused: Cites[] = [
  // @ts-expect-error A source that is not there.
  ["nobody-2020-rumour#Abstract"],
  // @ts-expect-error No mark and no place.
  ["own-rules"],
  // @ts-expect-error A claim that the document does not make.
  ["acu-cell-2017-muscle-spasms@no-such-claim"],
  // @ts-expect-error A claim of a source without a ledger.
  ["vidot-2018-taurine@taurine-sleep-starts"],
];

test.each([...refused.flat(), "own-rules#", "#Abstract", ""])("%j names no place, and is an error", (text) => {
  expect(() => locate(text as Citation)).toThrow("names no place in a source");
});

test("a document is cited by its claims alone", () => {
  // @ts-expect-error The compiler refuses a place in words.
  const citation: Citation = "acu-cell-2017-muscle-spasms#What causes Muscle Spasms?";
  expect(locate(citation).source.layer).toBe("documents");
});
