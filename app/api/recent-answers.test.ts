import { afterAll, beforeAll, expect, test, vi } from "vitest";

let keepRecentAnswers: typeof import("./recent-answers").keepRecentAnswers;

/** The cache takes its clock when it is loaded. */
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"], now: 1 });
  vi.advanceTimersByTime(1);
  ({ keepRecentAnswers } = await import("./recent-answers"));
});
afterAll(() => {
  vi.useRealTimers();
});

/** Asks, and counts how often the answer had to be made. */
function asking(minutes: number) {
  const recent = keepRecentAnswers(minutes);
  const made: string[] = [];
  function ask(question: string, bytes = 4) {
    return recent(question, () => {
      made.push(question);
      return new Uint8Array(bytes).fill(made.length);
    });
  }
  return { ask, made };
}

test("the same question is answered once, another one by itself", () => {
  const { ask, made } = asking(10);
  expect([ask("a")[0], ask("a")[0], ask("b")[0], ask("a")[0]]).toEqual([1, 1, 2, 1]);
  expect(made).toEqual(["a", "b"]);
});

test("an answer is forgotten when its minutes are over, also when it is asked for in between", () => {
  const { ask, made } = asking(10);
  ask("a");
  vi.advanceTimersByTime(6 * 60_000);
  ask("a");
  expect(made).toEqual(["a"]);
  vi.advanceTimersByTime(5 * 60_000);
  ask("a");
  expect(made).toEqual(["a", "a"]);
});

test("nothing is kept with 0 minutes, nor with what is no number", () => {
  for (const minutes of [0, Number.NaN]) {
    const { ask, made } = asking(minutes);
    ask("a");
    ask("a");
    expect(made).toEqual(["a", "a"]);
  }
});

test("the answer that was not asked for the longest goes when there is no more room", () => {
  const { ask, made } = asking(10);
  const third = 8 * 1024 * 1024;
  for (const question of ["a", "b", "c", "a", "d", "a", "b"]) ask(question, third);
  expect(made).toEqual(["a", "b", "c", "d", "b"]);
});

test("an answer that could not be made is not kept", () => {
  const recent = keepRecentAnswers(10);
  const fails = () => {
    throw new Error("A fault");
  };
  expect(() => recent("a", fails)).toThrow("A fault");
  expect(recent("a", () => new Uint8Array([7]))[0]).toBe(7);
});
