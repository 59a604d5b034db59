import { asSentence } from "@/components/options/reference-words";
import type { NamedSource } from "@/lib/cases/sourced";

/** The sources of the sentence before it, each with a link to its own page. */
export function SourceLinks({ sources }: { readonly sources: readonly NamedSource[] }) {
  return sources.map(({ id, title }) => (
    <span key={id} className="text-[0.8125rem] font-normal text-ink-soft">
      {" "}
      <a href={`/evidence/sources/${id}`} className="underline underline-offset-3 hover:text-ink">
        {asSentence(title)}
      </a>
    </span>
  ));
}
