import type { Metadata } from "next";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { OptionEntry } from "@/components/evidence/option-entry";
import { OptionFilters } from "@/components/evidence/option-filters";
import { textLink } from "@/components/evidence/text-link";
import { findOptions, findSources } from "@/lib/evidence/library";
import { evidenceTiers } from "@/lib/evidence/statement-tier";
import { knowledge } from "@/lib/myowise";
import { indications } from "@/lib/profile/vocabulary/indications";
import { type Query, readQuery } from "./query";

export const metadata: Metadata = { title: "Evidence" };

/** Every option with what is known of it, to search and to filter. */
export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const { text, oneOf } = await readQuery(searchParams);
  const words = text("q");
  const filter = {
    words,
    indication: oneOf(
      "indication",
      indications.map(({ id }) => id),
    ),
    tier: oneOf("tier", evidenceTiers),
    kind: oneOf("kind", ["supplement", "drug", "non-drug", "food"]),
  };
  const found = findOptions(knowledge.options, filter);
  const sources = words === "" ? 0 : findSources(knowledge.sources, { words }).length;
  const isInFull = words !== "" || filter.indication !== undefined || filter.tier !== undefined;
  return (
    <EvidenceFrame
      current="/evidence"
      title="Evidence library"
      lead={
        <p className="text-ink-soft">
          All {knowledge.options.length} options and {knowledge.sources.length} sources. The tier here is what the
          evidence alone gives, before any patient; safety facts can only lower it.
        </p>
      }
    >
      <OptionFilters filter={filter} />
      <section aria-labelledby="found">
        <h2 id="found" className="text-xl font-semibold tabular-nums">
          {found.length === 1 ? "1 option" : `${found.length} options`}
        </h2>
        {sources > 0 && (
          <p>
            <a href={`/evidence/sources?q=${encodeURIComponent(words)}`} className={textLink}>
              {sources === 1 ? "1 source has" : `${sources} sources have`} these words too
            </a>
          </p>
        )}
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {found.map((option) => (
            <OptionEntry key={option.id} option={option} isInFull={isInFull} />
          ))}
        </ul>
      </section>
    </EvidenceFrame>
  );
}
