"use client";

import { send } from "@/components/account/send";
import { useSend } from "@/components/cases/use-send";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { useReady } from "@/components/ui/use-ready";

/** Asks everybody in the case to think first at this visit. */
export function AskFirst({ path }: { readonly path: string }) {
  const { problem, isSending, run } = useSend();
  const isReady = useReady();
  const ask = () =>
    run(async () => {
      await send("POST", path);
      location.reload();
    });
  return (
    <section data-own-words aria-labelledby="ask" className="space-y-3 rounded-lg border border-line bg-surface p-4">
      <h2 id="ask" className="text-lg font-semibold">
        Ask everybody to think first
      </h2>
      <p className="max-w-[72ch] text-sm">
        Each person in this case then ranks the options for this patient before they see the app's answer, or skips that
        with one press. After that they see both side by side, where and why they differ, and everyone's rankings.
      </p>
      <Button kind="primary" onClick={ask} disabled={isSending || !isReady}>
        Ask everybody
      </Button>
      <FieldError id="ask-error" message={problem?.message} />
    </section>
  );
}
