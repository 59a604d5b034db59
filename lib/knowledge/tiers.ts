import type { Certainty, Direction } from "./option";

/** In the order of the list. */
export const tiers = [
  "consider",
  "consider-with-caution",
  "deferred",
  "unproven",
  "not-supported",
  "avoid",
  "not-relevant",
] as const;

export type Tier = (typeof tiers)[number];

/** What the safety facts say: nothing speaks against it, something is to settle or watch, or it is contraindicated. */
export type Safety = "clear" | "caution" | "contraindicated";

/** What the evidence says, as the table reads it. */
export type EvidenceRow = "benefit" | "slight-benefit" | "unproven" | "no-clear-benefit" | "harm";

/** The one table from which every tier is read, and which the clinician sees. */
export const tierTable: Readonly<Record<EvidenceRow, { readonly words: string } & Readonly<Record<Safety, Tier>>>> = {
  benefit: {
    words: "Benefit, certainty low or better",
    clear: "consider",
    caution: "consider-with-caution",
    contraindicated: "avoid",
  },
  "slight-benefit": {
    words: "Benefit, certainty very low, and a non-drug measure of negligible risk",
    clear: "consider",
    caution: "consider-with-caution",
    contraindicated: "avoid",
  },
  unproven: {
    words: "Benefit, certainty very low; or direction unknown",
    clear: "unproven",
    caution: "unproven",
    contraindicated: "avoid",
  },
  "no-clear-benefit": {
    words: "No clear benefit",
    clear: "not-supported",
    caution: "not-supported",
    contraindicated: "avoid",
  },
  harm: { words: "Harm outweighs benefit", clear: "avoid", caution: "avoid", contraindicated: "avoid" },
};

/** Which row of the table a piece of evidence stands in. */
export function evidenceRow(direction: Direction, certainty: Certainty, isNegligibleRisk: boolean): EvidenceRow {
  if (direction === "harm" || direction === "no-clear-benefit") return direction;
  if (direction === "unknown" || certainty === "none") return "unproven";
  if (certainty !== "very-low") return "benefit";
  return isNegligibleRisk ? "slight-benefit" : "unproven";
}

/** What the gate does, in words. */
export const gateStates = {
  open: "No red flag is known.",
  closed: "A red flag closes the gate: what would be considered is deferred, because the answer is the work-up.",
} as const;
