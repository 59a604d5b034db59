import { type Cites, pendingVerification } from "@/lib/knowledge/citation";
import type { Knowledge } from "@/lib/knowledge/knowledge";
import { entriesOf, type Listed, type Option, type Said } from "@/lib/knowledge/option";

export interface PendingFact {
  readonly about: string;
  readonly text: string;
  readonly cites: Cites;
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
    ...patient.askAbout.filter(isPending),
  ];
  const texts = [
    ...option.statements.filter(isPending).map(({ text, cites }) => ({ text, cites })),
    ...warnings.map(({ says, cites }) => ({ text: says, cites })),
    ...said.map(({ text, cites }) => ({ text, cites })),
  ];
  return texts.map((fact) => ({ about: option.name, ...fact }));
}

/** What is believed right, wholly or in part, and for which no source has been read yet. */
export function pendingFacts({ options, redFlags }: Pick<Knowledge, "options" | "redFlags">): readonly PendingFact[] {
  const flags = redFlags.filter(isPending).map(({ message, cites }) => ({ about: "Red flags", text: message, cites }));
  return [...flags, ...options.flatMap(pendingOf)];
}
