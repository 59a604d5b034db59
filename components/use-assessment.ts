import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Assessment } from "@/lib/words/assessment";
import { AssessmentProblem, postAssessment } from "./post-assessment";
import type { ReadProfile } from "./profile/to-profile";

const debounceMs = 10;
const noPatient = "";

interface AssessmentState {
  /** The last answer for this patient, also while the next one is fetched or cannot be. */
  readonly assessment: Assessment | undefined;
  readonly isUpdating: boolean;
  /** Why the answer does not take in the last entries. */
  readonly problem: AssessmentProblem | undefined;
  readonly tryAgain: () => void;
}

/** The assessment of the profile, fetched anew as it changes; nothing is asked while it cannot be sent. */
export function useAssessment(read: ReadProfile): AssessmentState {
  const queries = useQueryClient();
  const wanted = wantedBody(read);
  const [body, setBody] = useState(noPatient);
  const [last, setLast] = useState<Assessment>();
  useEffect(() => {
    if (wanted === undefined) return;
    const timer = setTimeout(() => setBody(wanted), wanted === noPatient ? 0 : debounceMs);
    return () => clearTimeout(timer);
  }, [wanted]);
  useEffect(() => {
    if (body === noPatient) queries.clear();
  }, [body, queries]);

  const { data, error, failureReason, isFetching, refetch } = useQuery({
    queryKey: ["assessment", body],
    queryFn: ({ signal }) => fetchAssessment(body, signal),
    enabled: body !== noPatient,
  });
  const known = body === noPatient ? undefined : (data ?? last);
  if (known !== last) setLast(known);

  const failure = error ?? failureReason;
  return {
    assessment: known,
    isUpdating: isFetching || (wanted !== undefined && wanted !== body),
    problem: failure instanceof AssessmentProblem ? failure : undefined,
    tryAgain: () => void refetch(),
  };
}

/** What shows an answer; fetched beside the first one. */
export const loadAnswerView = () => import("./answer-view");

async function fetchAssessment(body: string, signal: AbortSignal): Promise<Assessment> {
  const view = loadAnswerView().catch(() => {
    throw new AssessmentProblem("unreachable", "A part of this page could not be fetched.");
  });
  const [assessment] = await Promise.all([postAssessment(body, signal), view]);
  return assessment;
}

/** What to send; nothing new while an entry cannot be sent, so that the last answer stays. */
function wantedBody(read: ReadProfile): string | undefined {
  if (read.kind === "profile") return JSON.stringify(read.profile);
  return read.kind === "empty" ? noPatient : undefined;
}
