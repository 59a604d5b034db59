import { dateInWords } from "@/components/options/date-words";
import { Notice } from "@/components/ui/notice";
import { counterExamplesOf, type VerificationResult } from "@/lib/verification/result";

interface StandingProps {
  readonly result: VerificationResult;
  /** The knowledge that answers now. */
  readonly runningHash: string;
}

/** Whether what is running is what was verified, and what came of it. */
export function Standing({ result, runningHash }: StandingProps) {
  const { knowledge, ranOn, options } = result;
  const found = counterExamplesOf(result).length;
  const day = dateInWords(ranOn);
  return (
    <>
      {knowledge.hash !== runningHash && (
        <Notice kind="error" title="The running knowledge base has not been verified">
          <p>
            The last run, on {day}, was over other knowledge (version {knowledge.version}). What is said below holds for
            that one, not for the answers given now.
          </p>
        </Notice>
      )}
      {found > 0 ? (
        <Notice kind="error" title={found === 1 ? "One law is broken" : `${found} counter-examples were found`}>
          <p>The patients in whom it happens are listed below.</p>
        </Notice>
      ) : (
        <Notice kind="info" title={`No counter-example on ${day}`}>
          <p>
            All {options.length} options kept every law below in every patient that was tried.
            {knowledge.hash === runningHash && " It is the knowledge that is running."}
          </p>
        </Notice>
      )}
    </>
  );
}
