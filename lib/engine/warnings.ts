import type { FactValues } from "../facts/fact-space";
import type { Truth } from "../facts/truth";
import { pendingVerification } from "../knowledge/sources/own-rules";
import type { Tier } from "../knowledge/tiers";
import { conditionInWords } from "../profile/words";
import type { AssessedWarning } from "./assessment";
import type { PreparedOption, PreparedWarning, WarningKind } from "./prepare";
import { openNumbers } from "./references";
import { rememberingFor } from "./remember";

/** What a warning needs to be put in front of the reader. */
interface Telling {
  readonly facts: FactValues;
  readonly enteredAs: (path: string) => string;
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

const told = rememberingFor<PreparedWarning, AssessedWarning>(50);

function tell(prepared: PreparedWarning, { facts, enteredAs, tier }: Telling): readonly AssessedWarning[] {
  const { kind, when } = prepared;
  const explained = when?.explain(facts);
  if (!isWorthTelling(kind, explained?.truth, tier)) return [];
  const because = [...new Set((explained?.by ?? []).map(enteredAs))];
  return [told(prepared, `${explained?.truth} ${because.join()}`, () => write(prepared, explained?.truth, because))];
}

function write(
  { kind, severity, warning, when }: PreparedWarning,
  truth: Truth | undefined,
  because: readonly string[],
): AssessedWarning {
  const isPending = warning.cites.some((citation) => citation === pendingVerification);
  return {
    id: warning.id,
    kind,
    status: truth === undefined ? "general" : truth === "yes" ? "applies" : "unknown",
    severity: truth === "unknown" ? "info" : severity,
    message: warning.says,
    condition: when && conditionInWords(when.condition),
    because,
    notForYou: truth === "yes" ? warning.notForYou : undefined,
    pending: isPending || undefined,
    citations: openNumbers(warning.cites),
  };
}

/** A truth that is left out is that of general advice. An option that is not relevant tells what contraindicates it. */
function isWorthTelling(kind: WarningKind, truth: Truth | undefined, tier: Tier): boolean {
  if (tier === "not-relevant") return kind === "contraindication" && truth === "yes";
  if (truth !== "unknown") return truth !== "no";
  return kind === "contraindication" || (kind !== "adverse-effect" && couldBeConsidered.has(tier));
}
