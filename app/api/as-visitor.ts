import { answering } from "./problem";
import { countRequest } from "./rate-limit";
import { refuseForgedOrigin } from "./same-origin";

/** Runs a handler that changes something for somebody who is not signed in: counted, and from our own pages only. */
export function asVisitor(request: Request, handler: () => Promise<Response>): Promise<Response> {
  return answering(async () => {
    refuseForgedOrigin(request);
    await countRequest(request);
    return handler();
  });
}
