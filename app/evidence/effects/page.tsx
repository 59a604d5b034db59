import type { Metadata } from "next";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { EvidenceSection } from "@/components/evidence/evidence-section";
import { ForestPlot } from "@/components/evidence/forest-plot";
import { IconArray } from "@/components/evidence/icon-array";
import { PageReferences } from "@/components/evidence/page-references";
import { VitaminDBandsPicture } from "@/components/evidence/vitamin-d-bands";
import { numberCitations } from "@/lib/evidence/number-citations";
import { absolutePictures, bodiesWithBasis, effectGroups } from "@/lib/evidence/pictures";
import { knowledge } from "@/lib/myowise";

export const metadata: Metadata = { title: "Evidence: effects" };

/** Every figure that can be drawn, on one axis a scale, with its table. */
export default function Page() {
  const { options } = knowledge;
  const { basisOf, references } = numberCitations();
  const groups = effectGroups(options, basisOf);
  const absolute = absolutePictures(options, basisOf);
  const bodies = bodiesWithBasis(options, basisOf);
  return (
    <EvidenceFrame
      current="/evidence/effects"
      title="Effects in pictures"
      lead={
        <p className="text-ink-soft">
          Figures as the options state them; for most options none was reported. Effects of different studies stand on
          one axis to be read, not to be ranked: the people, the comparisons and the outcomes differ.
        </p>
      }
    >
      <EvidenceSection id="intervals" title="Effects with their intervals">
        <p data-own-words className="max-w-[75ch] text-sm text-ink-soft">
          Square: the effect; bar: its 95 % confidence interval. Hollow circle: no interval was reported. Dashed bar: a
          source was retracted, replaced, corrected or superseded.
        </p>
        <div className="space-y-8">
          {groups.map((group) => (
            <ForestPlot key={group.id} group={group} />
          ))}
        </div>
      </EvidenceSection>
      <EvidenceSection id="absolute" title="Absolute numbers">
        <div className="space-y-8">
          {absolute.map((picture) => (
            <IconArray key={picture.title} picture={picture} />
          ))}
        </div>
      </EvidenceSection>
      <EvidenceSection id="vitamin-d" title="Vitamin D on its bands">
        <VitaminDBandsPicture bodies={bodies} />
      </EvidenceSection>
      <PageReferences references={references()} />
    </EvidenceFrame>
  );
}
