import { formatISO } from "date-fns";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { kindWords } from "@/components/evidence/evidence-words";
import { OptionPageBody } from "@/components/evidence/option-page-body";
import { optionPage } from "@/lib/evidence/option-page";
import { knowledge } from "@/lib/myowise";

interface PageProps {
  readonly params: Promise<{ readonly id: string }>;
}

async function optionOf(params: PageProps["params"]) {
  const { id } = await params;
  return knowledge.options.find((option) => option.id === id) ?? notFound();
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `Evidence: ${(await optionOf(params)).name}` };
}

/** One option: its statements, warnings and claims, before any patient. */
export default async function Page({ params }: PageProps) {
  const option = optionPage(await optionOf(params), knowledge.documents, knowledge.options);
  return (
    <EvidenceFrame
      current="/evidence"
      title={option.name}
      lead={
        <p className="text-ink-soft">
          {kindWords[option.kind]}. {option.isNegligibleRisk && "Counted here as a measure of negligible risk. "}
          What is known of it before any patient; the assessment says what of it matters for yours.
        </p>
      }
    >
      <OptionPageBody option={option} today={formatISO(new Date(), { representation: "date" })} />
    </EvidenceFrame>
  );
}
