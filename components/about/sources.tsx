import type { SourceEntry } from "@/lib/knowledge/source";
import { AboutSection } from "./about-section";
import { titleOf } from "./chapters";
import { SourceList } from "./source-list";

/** Every source, the five documents first. */
export function Sources({ sources }: { readonly sources: readonly SourceEntry[] }) {
  const documents = sources.filter(({ layer }) => layer === "documents");
  const safety = sources
    .filter(({ layer }) => layer === "safety")
    .sort((a, b) => a.authors.localeCompare(b.authors, "en"));
  return (
    <AboutSection id="sources" title={titleOf("sources")}>
      <h3 className="font-semibold">The five documents</h3>
      <SourceList sources={documents} />
      <details>
        <summary className="w-fit cursor-pointer py-2 font-semibold">
          Safety layer: {safety.length} sources, by author
        </summary>
        <SourceList sources={safety} />
      </details>
    </AboutSection>
  );
}
