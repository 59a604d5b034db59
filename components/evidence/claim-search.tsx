"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import type { ClaimAnswer } from "@/lib/evidence/claim-answer";
import { FoundClaims } from "./found-claims";

interface ClaimSearchProps {
  /** Runs on the server; the sentence goes there by POST and is not kept. */
  readonly search: (before: ClaimAnswer, form: FormData) => Promise<ClaimAnswer>;
  readonly longest: number;
}

/** A sentence from a print-out, and the claims that share its words. */
export function ClaimSearch({ search, longest }: ClaimSearchProps) {
  const [answer, ask, isAsking] = useActionState(search, { asked: "", found: [] });
  return (
    <div className="space-y-6">
      <form action={ask} className="max-w-[72ch] space-y-3 print:hidden">
        <div>
          <label htmlFor="claim-sentence" className="block font-medium">
            Your patient read that …
          </label>
          <p id="claim-hint" data-own-words className="text-sm text-ink-soft">
            Type or paste a sentence, without anything about the patient. At most {longest} characters.
          </p>
          <textarea
            id="claim-sentence"
            name="sentence"
            rows={3}
            required
            maxLength={longest}
            defaultValue={answer.asked}
            aria-describedby="claim-hint"
            className="mt-1 w-full rounded-md border border-line-strong bg-surface px-2.5 py-2"
          />
        </div>
        <Button type="submit">{isAsking ? "Searching" : "Find the claims"}</Button>
      </form>
      <FoundClaims answer={answer} />
    </div>
  );
}
