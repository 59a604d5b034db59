import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

type Answer = Uint8Array<ArrayBuffer>;

/** The most bytes of answers that are kept at a time. */
const mostBytes = 24 * 1024 * 1024;
const minuteMs = 60_000;

/**
 * The same question on the same day has the same answer. Those of the last minutes are kept in the memory of the
 * process, so that a page that is loaded again, or a record system that asks once more, has its answer at once: under
 * a digest of the question, forgotten when their time is over, never written down. None when there are 0 minutes.
 */
export function keepRecentAnswers(minutes: number): (question: string, make: () => Answer) => Answer {
  if (!(minutes > 0)) return (_question, make) => make();
  const recent = new LRUCache<string, Answer>({
    maxSize: mostBytes,
    sizeCalculation: ({ byteLength }) => byteLength,
    ttl: minutes * minuteMs,
    ttlAutopurge: true,
  });
  return (question, make) => {
    const key = createHash("sha256").update(question).digest("base64");
    const known = recent.get(key);
    if (known !== undefined) return known;
    const answer = make();
    recent.set(key, answer);
    return answer;
  };
}
