import type { Explained } from "../facts/compile";
import type { FactValues } from "../facts/fact-space";
import { once, perOwner } from "../facts/remember";
import { pendingVerification } from "../knowledge/sources/own-rules";
import type { Tier } from "../knowledge/tiers";
import { conditionInWords } from "../profile/words";
import type { Answer } from "./answer";
import type { AssessedWarning } from "./assessment";
import type { PreparedOption, PreparedWarning, WarningKind } from "./prepare";
import { openNumbers } from "./references";
import { objectOf, theFacts } from "./template";

/** How each warning of an option reads for a patient, in the option's own order; general advice needs no explaining. */
export type Readings = readonly (Explained | undefined)[];

/** Reads the warnings of an option for a patient. */
export const readWarnings = ({ warnings }: PreparedOption, facts: FactValues): Readings =>
  warnings.map(({ when }) => when?.explain(facts));

/** Where a precaution or interaction that is still unknown could be settled to some purpose. */
const couldBeConsidered: ReadonlySet<Tier> = new Set(["consider", "consider-with-caution", "deferred"]);

type Status = AssessedWarning["status"];
const statuses: readonly Status[] = ["applies", "unknown", "general"];

/** How a warning is told; undefined where it is not. A truth that is left out is that of general advice. */
function statusOf({ kind }: PreparedWarning, explained: Explained | undefined, tier: Tier): Status | undefined {
  if (explained === undefined) return tier === "not-relevant" ? undefined : "general";
  if (explained.truth === "yes") return isToldOf(tier, kind) ? "applies" : undefined;
  if (explained.truth === "no") return undefined;
  return isWorthSettling(kind, tier) ? "unknown" : undefined;
}

/** An option that is not relevant tells what contraindicates it. */
const isToldOf = (tier: Tier, kind: WarningKind) => tier !== "not-relevant" || kind === "contraindication";

const isWorthSettling = (kind: WarningKind, tier: Tier) =>
  kind === "contraindication" ? tier !== "not-relevant" : kind !== "adverse-effect" && couldBeConsidered.has(tier);

/** Writes the warnings that apply, are unknown and worth settling, or are for everyone; each group by kind. */
export function writeWarnings({ warnings }: PreparedOption, readings: Readings, tier: Tier, answer: Answer): void {
  const told: Record<Status, number[]> = { applies: [], unknown: [], general: [] };
  for (let at = 0; at < warnings.length; at++) {
    const status = statusOf(warnings[at] as PreparedWarning, readings[at], tier);
    if (status !== undefined) told[status].push(at);
  }
  answer.text("[");
  let separator = "";
  for (const status of statuses) {
    for (const at of told[status]) {
      answer.text(separator);
      answer.fill(templatesOf(warnings[at] as PreparedWarning)[status](), readings[at]?.by);
      separator = ",";
    }
  }
  answer.text("]");
}

const templatesOf = perOwner((prepared: PreparedWarning) => ({
  applies: once(() => objectOf(worded(prepared, "applies"))),
  unknown: once(() => objectOf(worded(prepared, "unknown"))),
  general: once(() => objectOf(worded(prepared, "general"))),
}));

type Worded = Omit<AssessedWarning, "because"> & { readonly because: typeof theFacts | readonly [] };

/** A warning that is told in this way; what decided is the patient's. */
function worded({ kind, severity, warning, when }: PreparedWarning, status: Status): Worded {
  const isPending = warning.cites.some((citation) => citation === pendingVerification);
  return {
    id: warning.id,
    kind,
    status,
    severity: status === "unknown" ? "info" : severity,
    message: warning.says,
    condition: when && conditionInWords(when.condition),
    because: status === "general" ? [] : theFacts,
    notForYou: status === "applies" ? warning.notForYou : undefined,
    pending: isPending || undefined,
    citations: openNumbers(warning.cites),
  };
}
