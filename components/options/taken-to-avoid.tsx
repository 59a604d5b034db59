"use client";

import { OctagonX } from "lucide-react";
import type { AssessedOption } from "@/lib/words/assessment";
import { useAnswer } from "./answer-context";

/** What the patient takes or does today although it is one to avoid, above the list, with a way to each card. */
export function TakenToAvoid({ options }: { readonly options: readonly AssessedOption[] }) {
  const { isTaken } = useAnswer();
  const found = options.filter(({ id, tier }) => tier === "avoid" && isTaken(id));
  if (found.length === 0) return null;
  return (
    <section
      data-own-words
      aria-labelledby="taken-to-avoid"
      className="break-inside-avoid rounded-lg border border-avoid border-l-4 bg-surface px-4 py-3"
    >
      <h3 id="taken-to-avoid" className="flex items-center gap-3 font-semibold text-avoid">
        <OctagonX aria-hidden="true" className="size-5 shrink-0" />
        The patient is taking this: avoid
      </h3>
      <ul className="mt-1 flex flex-wrap gap-x-4 pl-8">
        {found.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`#option-${id}`}
              className="inline-flex min-h-7 items-center text-accent underline decoration-line-strong underline-offset-3"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-1 max-w-[72ch] pl-8 text-sm">
        The card says why. Decide with the prescriber whether and how to stop it.
      </p>
    </section>
  );
}
