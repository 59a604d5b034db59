import type { z } from "zod";
import { RequestError } from "./problem";
import { readJson } from "./read-json";

/** Reads what a form sent: 422 with everything that is wrong, by field. */
export async function readEntry<Entry>(request: Request, schema: z.ZodType<Entry>): Promise<Entry> {
  const parsed = schema.safeParse(await readJson(request));
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  throw new RequestError("invalid-entry", errors.map(({ message }) => message).join(" "), { errors });
}
