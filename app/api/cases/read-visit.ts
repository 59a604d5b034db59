import { formatISO } from "date-fns";
import { z } from "zod";
import { visitInputSchema } from "@/lib/cases/case";
import { parseProfile } from "@/lib/profile/parse-profile";
import type { Profile } from "@/lib/profile/schema";
import { RequestError } from "../problem";

/** A profile inside an entry; it is read by `readProfile`, whose problems name its facts. */
export const visitEntry = z.strictObject({ profile: z.unknown(), products: visitInputSchema.shape.products });

/** The day on this server, ISO 8601. */
export const today = (): string => formatISO(new Date(), { representation: "date" });

/** A profile that was sent: 422 with everything that is wrong. */
export function readProfile(sent: unknown, day: string): Profile {
  const parsed = parseProfile(sent, day);
  if ("profile" in parsed) return parsed.profile;
  throw new RequestError("invalid-profile", parsed.problems.map(({ message }) => message).join(" "), {
    errors: parsed.problems,
  });
}
