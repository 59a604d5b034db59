import type { SaidOnPage } from "@/lib/evidence/number-citations";
import { Cited } from "./cited";

/** Sentences, each with its references. */
export function CitedSentences({ sentences }: { readonly sentences: readonly SaidOnPage[] }) {
  return (
    <ul className="max-w-[75ch] space-y-1.5">
      {sentences.map((said) => (
        <li key={said.text} className="break-inside-avoid">
          {said.text}
          <Cited basis={said} />
        </li>
      ))}
    </ul>
  );
}
