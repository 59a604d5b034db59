import { expect, test, vi } from "vitest";
import { announceChange } from "./changes";
import { eventStream } from "./event-stream";

/** A listener to a case, and what decides whether they may still read it. */
function listening(caseId: string) {
  const gone = new AbortController();
  const mayStillRead = vi.fn(async () => true);
  const reader = eventStream(caseId, gone.signal, mayStillRead).getReader();
  const next = async () => {
    const { done, value } = await reader.read();
    return done ? "the end" : new TextDecoder().decode(value);
  };
  return { gone, mayStillRead, reader, next };
}

test("a change of the case is told to whoever listens, and what changed is not", async () => {
  const { next } = listening("case");
  expect(await next()).toBe("retry: 3000\n\n");
  announceChange("case");
  expect(await next()).toBe("event: changed\ndata: \n\n");
});

test("a change of another case is not told", async () => {
  const { next } = listening("case");
  await next();
  announceChange("another");
  announceChange("case");
  expect(await next()).toContain("changed");
});

test("a sign of life comes every 15 seconds", async () => {
  vi.useFakeTimers();
  const { next } = listening("case");
  await next();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await next()).toBe(": still here\n\n");
  vi.useRealTimers();
});

test("once its reader may no longer read, the stream ends without telling them of the change", async () => {
  const { next, mayStillRead } = listening("case");
  await next();
  mayStillRead.mockResolvedValue(false);
  announceChange("case");
  expect(await next()).toBe("the end");
});

test("a session that ended is noticed at the next sign of life", async () => {
  vi.useFakeTimers();
  const { next, mayStillRead } = listening("case");
  await next();
  mayStillRead.mockResolvedValue(false);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await next()).toBe("the end");
  vi.useRealTimers();
});

test("who has left is not asked about any more", async () => {
  const { gone, mayStillRead, next } = listening("case");
  await next();
  gone.abort();
  expect(await next()).toBe("the end");
  announceChange("case");
  expect(mayStillRead).not.toHaveBeenCalled();
});

test("a reader who cancels is not asked about any more", async () => {
  const { reader, mayStillRead, next } = listening("case");
  await next();
  await reader.cancel();
  announceChange("case");
  expect(mayStillRead).not.toHaveBeenCalled();
});
