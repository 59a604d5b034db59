import { RequestError } from "../request/problem";
import { answerPublished, forEver } from "./answer-published";
import { findReleaseText } from "./release-text";

/** Answers with what is made of the text of a release, for ever; 404 for one that was never served here. */
export async function answerRelease(
  request: Request,
  hash: string,
  make: (text: string) => { readonly text: string; readonly tag: string },
): Promise<Response> {
  const whole = await findReleaseText(hash);
  if (whole === undefined) throw new RequestError("not-found", "No release with this hash was served here.");
  const { text, tag } = make(whole);
  return answerPublished(request, text, { tag, cacheControl: forEver });
}
