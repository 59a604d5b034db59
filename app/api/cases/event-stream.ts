import { onChange } from "./changes";

/** Often enough that no proxy between closes it, and that a session that has ended is noticed soon. */
const keepAliveMs = 15_000;

/** How soon a browser that was cut off comes back. */
const retryMs = 3_000;

const bytes = new TextEncoder();

/**
 * A stream of server-sent events that says when a case changed, and not how. Before each event, and at each sign of life,
 * it is asked whether its reader may still read; once they may not, it ends without a word.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function eventStream(caseId: string, gone: AbortSignal, mayStillRead: () => Promise<boolean>): ReadableStream {
  let end = (): void => {};
  return new ReadableStream({
    start(controller) {
      let isOver = false;
      end = () => {
        if (isOver) return;
        isOver = true;
        stopListening();
        clearInterval(beat);
        gone.removeEventListener("abort", leave);
      };
      const leave = () => {
        if (isOver) return;
        end();
        controller.close();
      };
      const say = async (words: string) => {
        const isAllowed = await mayStillRead();
        if (isOver) return;
        if (isAllowed) controller.enqueue(bytes.encode(words));
        else leave();
      };
      const trySaying = (words: string) => void say(words).catch(leave);
      const stopListening = onChange(caseId, () => trySaying("event: changed\ndata: \n\n"));
      const beat = setInterval(() => trySaying(": still here\n\n"), keepAliveMs);
      gone.addEventListener("abort", leave);
      controller.enqueue(bytes.encode(`retry: ${retryMs}\n\n`));
    },
    cancel: () => end(),
  });
}
