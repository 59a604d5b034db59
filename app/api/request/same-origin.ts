import { appOrigin } from "../../settings";
import { RequestError } from "./problem";

/**
 * Refuses a request that another site made a browser send: 403. Browsers say where a request comes from and let no page
 * change it; a request that says nothing is refused as well.
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export function refuseForgedOrigin({ headers }: Request): void {
  const site = headers.get("sec-fetch-site");
  const isOurs = site === null ? isOurOrigin(headers) : site === "same-origin";
  if (isOurs) return;
  throw new RequestError("forged-origin", "Send this from a page of this installation.");
}

function isOurOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  if (process.env.APP_ORIGIN !== undefined) return origin === appOrigin();
  return new URL(origin).host === headers.get("host");
}
