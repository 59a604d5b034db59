import type { FieldErrors, FieldValues, Resolver } from "react-hook-form";
import type { z } from "zod";

/** Lets a zod schema check a form: the first thing that is wrong with each field. */
export function entryResolver<Entry extends FieldValues>(schema: z.ZodType<Entry>): Resolver<Entry> {
  return (values) => {
    const parsed = schema.safeParse(values);
    if (parsed.success) return { values: parsed.data, errors: {} };
    const found: Record<string, { type: string; message: string }> = {};
    for (const { path, code, message } of parsed.error.issues) found[path.join(".")] ??= { type: code, message };
    return { values: {}, errors: found as FieldErrors<Entry> };
  };
}
