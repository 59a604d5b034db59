import { entriesOf, type Option, type Severity, type Warning } from "./option";

export const warningKinds = ["contraindication", "precaution", "interaction", "adverse-effect"] as const;
export type WarningKind = (typeof warningKinds)[number];

/** The warnings of an option with their kinds; contraindications come first. */
export const warningsByKind = ({ contraindications, precautions, interactions, adverseEffects }: Option) =>
  [
    { kind: "contraindication", warnings: entriesOf(contraindications) },
    { kind: "precaution", warnings: entriesOf(precautions) },
    { kind: "interaction", warnings: entriesOf(interactions) },
    { kind: "adverse-effect", warnings: entriesOf(adverseEffects) },
  ] as const;

const severities: Readonly<Record<WarningKind, Severity>> = {
  contraindication: "critical",
  precaution: "warning",
  interaction: "warning",
  "adverse-effect": "info",
};

/** How grave a warning is: what its file says, else by its kind; general advice informs. */
export const severityOf = (kind: WarningKind, { severity, when }: Warning): Severity =>
  severity ?? (when === undefined ? "info" : severities[kind]);
