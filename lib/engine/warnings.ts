import type { FactValues } from "../facts/fact-space";
import { pendingVerification } from "../knowledge/sources/own-rules";
import { conditionInWords } from "../profile/words";
import type { AssessedWarning } from "./assessment";
import type { PreparedOption, PreparedWarning } from "./prepare";
import type { ReferenceList } from "./references";

/** What a warning needs to be put in front of the reader. */
interface Telling {
  readonly facts: FactValues;
  readonly enteredAs: (path: string) => string;
  readonly references: ReferenceList;
  /** An option that is not relevant tells its contraindication alone. */
  readonly isContraindicationAlone: boolean;
}

const order = ["contraindication", "precaution", "interaction", "adverse-effect"];
const statuses = ["applies", "unknown", "general"];

/** The warnings that apply, are unknown or are for everyone: what applies first, then by kind. An unknown adverse effect asks nothing. */
export function warningsOf(option: PreparedOption, telling: Telling): readonly AssessedWarning[] {
  return option.warnings
    .flatMap((prepared) => tell(prepared, telling))
    .sort(
      (a, b) =>
        statuses.indexOf(a.status) - statuses.indexOf(b.status) || order.indexOf(a.kind) - order.indexOf(b.kind),
    );
}

function tell(
  prepared: PreparedWarning,
  { facts, enteredAs, references, isContraindicationAlone }: Telling,
): readonly AssessedWarning[] {
  const { kind, severity, warning, when } = prepared;
  const explained = when?.explain(facts);
  const isIdle = explained?.truth === "no" || (explained?.truth === "unknown" && kind === "adverse-effect");
  if (isIdle || (isContraindicationAlone && !(kind === "contraindication" && explained?.truth === "yes"))) return [];
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
      pending: isPending || undefined,
      citations: references.cite(warning.cites),
    },
  ];
}
