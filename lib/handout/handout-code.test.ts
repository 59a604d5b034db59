import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { engine } from "../myowise";
import { today } from "../testing/option-under-test";
import { examplePatients } from "../vignettes/examples";
import { handoutCode, readHandoutCode } from "./handout-code";

const [als, fibromyalgia] = examplePatients.map(({ profile }) => engine.assess(profile, today));
if (als === undefined || fibromyalgia === undefined) throw new Error("There are no made-up patients.");
const code = handoutCode(als);
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

describe("the code of an assessment", () => {
  test("has three groups of four characters that cannot be mistaken for each other", () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  });

  test("is the same for the same profile, and after it was stored and read back", () => {
    const [again] = examplePatients.map(({ profile }) => engine.assess(profile, today));
    expect(again && handoutCode(again)).toBe(code);
    expect(handoutCode(JSON.parse(JSON.stringify(als)))).toBe(code);
    expect(handoutCode(Object.fromEntries(Object.entries(als).reverse()) as typeof als)).toBe(code);
  });

  test("is another one for another patient, another answer and another release of the knowledge", () => {
    expect(handoutCode(fibromyalgia)).not.toBe(code);
    expect(handoutCode({ ...als, options: als.options.slice(1) })).not.toBe(code);
    expect(handoutCode({ ...als, knowledge: { ...als.knowledge, version: "2027.1.1" } })).not.toBe(code);
  });
});

describe("a code that is typed", () => {
  test("is read in small letters, without hyphens, with spaces, and with O and I or L for 0 and 1", () => {
    expect(readHandoutCode(code)).toEqual({ code });
    const spoken = code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
    expect(readHandoutCode(` ${spoken} `)).toEqual({ code });
    expect(readHandoutCode(code.replaceAll("-", "").replaceAll("1", "I"))).toEqual({ code });
  });

  test("says what is wrong when it is empty, too short, too long or holds a character that no code has", () => {
    expect(readHandoutCode(" - ")).toEqual({ problem: "empty" });
    expect(readHandoutCode(code.slice(1))).toEqual({ problem: "wrong-length" });
    expect(readHandoutCode(`${code}7`)).toEqual({ problem: "wrong-length" });
    expect(readHandoutCode(`U${code.slice(1)}`)).toEqual({ problem: "wrong-character" });
  });

  test("is told apart when one character is wrong, whichever it is", () => {
    const characters = [...code.replaceAll("-", "")];
    const wrong = characters.flatMap((right, at) =>
      [...alphabet].filter((one) => one !== right).map((one) => characters.with(at, one).join("")),
    );
    expect(wrong).toHaveLength(12 * 31);
    expect(wrong.filter((text) => !("problem" in readHandoutCode(text)))).toEqual([]);
  });

  test("is told apart when two characters are swapped", () => {
    const place = fc.integer({ min: 0, max: 11 });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const characters = [...code.replaceAll("-", "")];
        const [first, second] = [characters[a] ?? "", characters[b] ?? ""];
        fc.pre(first !== second);
        const swapped = characters.with(a, second).with(b, first).join("");
        expect(readHandoutCode(swapped)).toEqual({ problem: "mistyped" });
      }),
    );
  });
});
