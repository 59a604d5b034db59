import type { AbsolutePicture, BodyWithBasis, EffectGroup } from "@/lib/evidence/pictures";
import { EvidenceSection } from "./evidence-section";
import { ForestPlot } from "./forest-plot";
import { IconArray } from "./icon-array";
import { VitaminDBandsPicture } from "./vitamin-d-bands";

interface OptionPicturesProps {
  readonly groups: readonly EffectGroup[];
  readonly absolute: readonly AbsolutePicture[];
  /** For vitamin D alone. */
  readonly bodies: readonly BodyWithBasis[];
}

/** What of an option can be drawn; nothing where no figure was reported. */
export function OptionPictures({ groups, absolute, bodies }: OptionPicturesProps) {
  if (groups.length + absolute.length + bodies.length === 0) return null;
  return (
    <EvidenceSection id="pictures" title="In pictures">
      {groups.map((group) => (
        <ForestPlot key={group.id} group={group} />
      ))}
      {absolute.map((picture) => (
        <IconArray key={picture.title} picture={picture} />
      ))}
      {bodies.length > 0 && <VitaminDBandsPicture bodies={bodies} />}
    </EvidenceSection>
  );
}
