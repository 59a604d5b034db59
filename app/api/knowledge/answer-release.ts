import { answering, RequestError } from "../problem";
import { countRequest } from "../rate-limit";
import { answerPublished, forEver } from "./answer-published";
import { findReleaseText } from "./release-text";

/** A route of one release. */
export interface ReleaseContext {
  readonly params: Promise<{ readonly hash: string }>;
}

/** Answers with what is made of the text of a release, for ever; 404 for one that was never served here. */
export function answerRelease(
  request: Request,
  { params }: ReleaseContext,
  make: (text: string, hash: string) => { readonly text: string; readonly tag: string },
): Promise<Response> {
  return answering(async () => {
    await countRequest(request);
    const { hash } = await params;
    const whole = await findReleaseText(hash);
    if (whole === undefined) throw new RequestError("not-found", "No release with this hash was served here.");
    const { text, tag } = make(whole, hash);
    return answerPublished(request, text, { tag, cacheControl: forEver });
  });
}
