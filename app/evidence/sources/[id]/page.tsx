import { formatISO } from "date-fns";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { SourcePageBody } from "@/components/evidence/source-page-body";
import { StatusMark } from "@/components/evidence/status-mark";
import { typeInWords } from "@/components/options/reference-words";
import { shortName } from "@/lib/evidence/library";
import { sourcePage } from "@/lib/evidence/source-page";
import { knowledge } from "@/lib/myowise";

interface PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

async function sourceOf(params: PageProps["params"]) {
  const { id } = await params;
  return knowledge.sources.find((source) => source.id === id) ?? notFound();
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `Source: ${shortName(await sourceOf(params))}` };
}

/** One source: bibliography, appraisal, ledger, and where it is cited. */
export default async function Page({ params }: PageProps) {
  const page = sourcePage(await sourceOf(params), knowledge.options);
  return (
    <EvidenceFrame
      current="/evidence/sources"
      title={page.source.title}
      lead={
        <p className="text-ink-soft">
          {typeInWords(page.source.type)} · {shortName(page.source)}
          <StatusMark status={page.source.status} />
        </p>
      }
    >
      <SourcePageBody page={page} today={formatISO(new Date(), { representation: "date" })} />
    </EvidenceFrame>
  );
}
