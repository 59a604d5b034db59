"use client";

import { type ReactNode, useId, useState } from "react";
import { type DefaultValues, type FieldValues, type Path, useForm } from "react-hook-form";
import type { z } from "zod";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { EntryField, type FieldSpec } from "./entry-field";
import { entryResolver } from "./entry-resolver";
import { type SendProblem, toProblem } from "./send";

interface EntryFormProps<Entry extends FieldValues> {
  readonly schema: z.ZodType<Entry>;
  readonly fields: readonly FieldSpec<Path<Entry>>[];
  readonly initial: DefaultValues<Entry>;
  readonly button: string;
  /** Sends what was entered; what it throws is shown. */
  readonly onSend: (entry: Entry) => Promise<void>;
  readonly beside?: ReactNode;
}

/** A short form: it checks what was entered, sends it, and shows what the server refused, keeping every entry. */
export function EntryForm<Entry extends FieldValues>(props: EntryFormProps<Entry>) {
  const { schema, fields, initial, button, onSend, beside } = props;
  const id = useId();
  const [problem, setProblem] = useState<SendProblem>();
  const form = useForm<Entry>({ resolver: entryResolver(schema), defaultValues: initial });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (entry) => {
    setProblem(undefined);
    try {
      await onSend(entry);
    } catch (error) {
      const refused = toProblem(error);
      const atFields = refused.errors.filter(({ path }) => fields.some(({ name }) => name === path));
      for (const { path, message } of atFields) form.setError(path as Path<Entry>, { message }, { shouldFocus: true });
      if (atFields.length === 0) setProblem(refused);
    }
  });
  return (
    <form noValidate onSubmit={submit} className="max-w-md space-y-4">
      {problem !== undefined && <Notice kind="error" title={problem.message} />}
      {fields.map((spec) => (
        <EntryField
          key={spec.name}
          id={`${id}-${spec.name}`}
          spec={spec}
          error={errors[spec.name]?.message as string | undefined}
          registered={form.register(spec.name)}
        />
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" kind="primary" aria-disabled={isSubmitting}>
          {isSubmitting ? "One moment" : button}
        </Button>
        {beside}
      </div>
    </form>
  );
}
