import { formatISO } from "date-fns";
import { parseProfile } from "@/lib/profile/parse-profile";
import type { Profile } from "@/lib/profile/schema";
import { RequestError } from "./problem";

/** The day on this server, ISO 8601. */
export const today = (): string => formatISO(new Date(), { representation: "date" });

/** The patient profile that was sent, as it is read on a day; 422 with everything that is wrong with it. */
export function readProfile(sent: unknown, day: string): Profile {
  const parsed = parseProfile(sent, day);
  if ("profile" in parsed) return parsed.profile;
  const { problems } = parsed;
  throw new RequestError("invalid-profile", problems.map(({ message }) => message).join(" "), { errors: problems });
}
