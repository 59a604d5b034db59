import type { FactValues } from "../facts/fact-space";
import type { Truth } from "../facts/truth";
import { pendingVerification } from "../knowledge/sources/own-rules";
import type { Tier } from "../knowledge/tiers";
import { conditionInWords } from "../profile/words";
import type { AssessedWarning } from "./assessment";
import type { PreparedOption, PreparedWarning, WarningKind } from "./prepare";
import type { ReferenceList } from "./references";

/** What a warning needs to be put in front of the reader. */
interface Telling {
  readonly facts: FactValues;
  readonly enteredAs: (path: string) => string;
  readonly references: ReferenceList;
  readonly tier: Tier;
}

/** Where a precaution or interaction that is still unknown could be settled to some purpose. */
const couldBeConsidered: ReadonlySet<Tier> = new Set(["consider", "consider-with-caution", "deferred"]);

const order = ["contraindication", "precaution", "interaction", "adverse-effect"];
const statuses = ["applies", "unknown", "general"];

/** The warnings that apply, are for everyone, or are unknown and worth settling: what applies first, then by kind. */
export function warningsOf(option: PreparedOption, telling: Telling): readonly AssessedWarning[] {
  return option.warnings
    .flatMap((prepared) => tell(prepared, telling))
    .sort(
      (a, b) =>
        statuses.indexOf(a.status) - statuses.indexOf(b.status) || order.indexOf(a.kind) - order.indexOf(b.kind),
    );
}

function tell(
  { kind, severity, warning, when }: PreparedWarning,
  { facts, enteredAs, references, tier }: Telling,
): readonly AssessedWarning[] {
  const explained = when?.explain(facts);
  if (!isWorthTelling(kind, explained?.truth, tier)) return [];
  const isPending = warning.cites.some((citation) => citation === pendingVerification);
  return [
    {
      id: warning.id,
      kind,
      status: explained === undefined ? "general" : explained.truth === "yes" ? "applies" : "unknown",
      severity: explained?.truth === "unknown" ? "info" : severity,
      message: warning.says,
      condition: when && conditionInWords(when.condition),
      because: [...new Set((explained?.by ?? []).map(enteredAs))],
      notForYou: explained?.truth === "yes" ? warning.notForYou : undefined,
      pending: isPending || undefined,
      citations: references.cite(warning.cites),
    },
  ];
}

/** A truth that is left out is that of general advice. An option that is not relevant tells what contraindicates it. */
function isWorthTelling(kind: WarningKind, truth: Truth | undefined, tier: Tier): boolean {
  if (tier === "not-relevant") return kind === "contraindication" && truth === "yes";
  if (truth !== "unknown") return truth !== "no";
  return kind === "contraindication" || (kind !== "adverse-effect" && couldBeConsidered.has(tier));
}
