import type { Metadata } from "next";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { EvidenceMap } from "@/components/evidence/evidence-map";
import { MapChoice } from "@/components/evidence/map-choice";
import { mapFinding } from "@/components/evidence/map-finding";
import { MapLegend } from "@/components/evidence/map-legend";
import { MapTable } from "@/components/evidence/map-table";
import { evidenceMap } from "@/lib/evidence/evidence-map";
import { knowledge } from "@/lib/myowise";
import { indications } from "@/lib/profile/vocabulary/indications";
import { type Query, readQuery } from "../query";

export const metadata: Metadata = { title: "Evidence: map" };

/** Certainty against direction for all options of one indication. */
export default async function Page({ searchParams }: { readonly searchParams: Query }) {
  const { oneOf } = await readQuery(searchParams);
  const ids = indications.map(({ id }) => id);
  const chosen = oneOf("indication", ids) ?? "nocturnal-leg-cramps";
  const label = indications.find(({ id }) => id === chosen)?.label ?? chosen;
  const marks = evidenceMap(knowledge.options, chosen);
  return (
    <EvidenceFrame
      current="/evidence/map"
      title="Evidence map"
      lead={
        <p className="text-ink-soft">
          How certain the evidence is against what it says, before any patient. An option whose statements differ stands
          at several places.
        </p>
      }
    >
      <MapChoice chosen={chosen} />
      <section aria-labelledby="finding" className="space-y-4">
        <h2 id="finding" className="text-xl font-semibold">
          {mapFinding(label, marks)}
        </h2>
        <MapLegend />
        <EvidenceMap marks={marks} width={340} labelWidth={64} className="w-full sm:hidden print:hidden" />
        <EvidenceMap marks={marks} width={1000} labelWidth={80} className="w-full max-sm:hidden print:block" />
        <MapTable marks={marks} />
      </section>
    </EvidenceFrame>
  );
}
