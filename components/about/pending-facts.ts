import type { Knowledge } from "@/lib/knowledge/knowledge";
import { type Cites, entriesOf, type Listed, type Option, type Said } from "@/lib/knowledge/option";
import { pendingVerification } from "@/lib/knowledge/sources/own-rules";

export interface PendingFact {
  readonly about: string;
  readonly text: string;
}

const isPending = ({ cites }: { readonly cites: Cites }) => cites.includes(pendingVerification);
const pendingIn = (listed: Listed<Said>) => entriesOf(listed).filter(isPending);

function pendingOf(option: Option): readonly PendingFact[] {
  const { contraindications, precautions, interactions, adverseEffects, patient } = option;
  const warnings = [contraindications, precautions, interactions, adverseEffects].flatMap((listed) =>
    entriesOf(listed).filter(isPending),
  );
  const said = [
    ...pendingIn(option.doseAsStudied),
    ...pendingIn(option.monitoring),
    ...[patient.whatItIs, patient.howStudied].filter(isPending),
    ...pendingIn(patient.watchFor),
    ...pendingIn(patient.stopAndCall),
  ];
  const texts = [
    ...option.statements.filter(isPending).map(({ text }) => text),
    ...warnings.map(({ says }) => says),
    ...said.map(({ text }) => text),
  ];
  return texts.map((text) => ({ about: option.name, text }));
}

/** What is believed right, wholly or in part, and for which no source has been read yet. */
export function pendingFacts({ options, redFlags }: Pick<Knowledge, "options" | "redFlags">): readonly PendingFact[] {
  const flags = redFlags.filter(isPending).map(({ message }) => ({ about: "Red flags", text: message }));
  return [...flags, ...options.flatMap(pendingOf)];
}
