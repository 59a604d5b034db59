import type { Metadata } from "next";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { PageTurner } from "@/components/evidence/page-turner";
import { SourceEntry } from "@/components/evidence/source-entry";
import { SourceFilters } from "@/components/evidence/source-filters";
import { citationCounts, findSources } from "@/lib/evidence/library";
import { knowledge } from "@/lib/myowise";
import { type Query, readQuery } from "../query";

export const metadata: Metadata = { title: "Evidence: sources" };

const onAPage = 50;
const types = [...new Set(knowledge.sources.map(({ type }) => type))].sort();
const reads = ["full-text", "abstract", "secondary-report", "not-read"] as const;
const statuses = ["current", "superseded", "corrected", "retracted", "retracted-and-replaced", "unknown"] as const;
const counts = citationCounts(knowledge.options);

/** Every source, to search and to filter. */
export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const { text, oneOf } = await readQuery(searchParams);
  const filter = {
    words: text("q"),
    type: oneOf("type", types),
    read: oneOf("read", reads),
    status: oneOf("status", statuses),
  };
  const found = findSources(knowledge.sources, filter);
  const last = Math.max(1, Math.ceil(found.length / onAPage));
  const page = Math.min(last, Math.max(1, Math.trunc(Number(text("page"))) || 1));
  const { words, ...chosen } = filter;
  function hrefOf(number: number): string {
    const given = Object.entries({ q: words, ...chosen, page: String(number) });
    return `/evidence/sources?${new URLSearchParams(given.flatMap(([name, value]) => (value ? [[name, value]] : [])))}`;
  }
  return (
    <EvidenceFrame
      current="/evidence/sources"
      title="Sources"
      lead={
        <p className="text-ink-soft">
          All {knowledge.sources.length} sources, the five documents first, then by author: what each is, what of it was
          read, and what became of it.
        </p>
      }
    >
      <SourceFilters filter={filter} types={types} />
      <section aria-labelledby="found" className="space-y-2">
        <h2 id="found" className="text-xl font-semibold tabular-nums">
          {found.length === 1 ? "1 source" : `${found.length} sources`}
        </h2>
        <ul className="divide-y divide-line border-y border-line">
          {found.slice((page - 1) * onAPage, page * onAPage).map((source) => (
            <SourceEntry key={source.id} source={source} citedBy={counts.get(source.id) ?? 0} />
          ))}
        </ul>
        <PageTurner page={page} last={last} hrefOf={hrefOf} />
      </section>
    </EvidenceFrame>
  );
}
