import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Decision } from "@/lib/engine/decision";
import type { Release } from "@/lib/knowledge/release";
import type { Assessment } from "@/lib/words/assessment";
import type { inWords } from "@/lib/words/in-words";
import type { StudyTexts } from "./options/answer-context";
import { AssessmentProblem, postProfile } from "./post-assessment";
import type { ReadProfile } from "./profile/to-profile";
import { fetchRelease, releaseKey } from "./release";

/** So long after the first answer the rest of the texts is fetched, also where no option has been opened. */
const quietMs = 1_000;
const noPatient = "";

interface AssessmentState {
  /** The last answer for this patient, also while the next one is fetched or cannot be. */
  readonly assessment: Assessment | undefined;
  readonly isUpdating: boolean;
  /** Why the answer does not take in the last entries. */
  readonly problem: AssessmentProblem | undefined;
  readonly tryAgain: () => void;
  readonly studyTexts: StudyTexts;
  /** Fetches the texts of an opened option at once, unless they are there. */
  readonly needStudyTexts: () => void;
}

/** A decision with what puts it into words. */
interface Answered {
  readonly decision: Decision;
  readonly firstPart: Release;
  readonly join: typeof inWords;
}

/** The assessment of the profile, decided anew as it changes; nothing is asked while it cannot be sent. */
export function useAssessment(read: ReadProfile, knowledgeHash: string): AssessmentState {
  const queries = useQueryClient();
  const wanted = wantedBody(read);
  const [body, setBody] = useState(noPatient);
  const [last, setLast] = useState<Answered>();
  const [isWholeWanted, wantWhole] = useState(false);
  if (wanted !== undefined && wanted !== body) setBody(wanted);
  useEffect(() => {
    if (body === noPatient) queries.removeQueries({ queryKey: ["answer"] });
  }, [body, queries]);

  const { data, error, failureReason, isFetching, refetch } = useQuery({
    queryKey: ["answer", body],
    queryFn: ({ signal }) => fetchAnswer(body, signal),
    enabled: body !== noPatient,
  });

  async function fetchAnswer(profile: string, signal: AbortSignal): Promise<Answered> {
    const part = (hash: string) =>
      queries.ensureQueryData({ queryKey: releaseKey(hash, "first"), queryFn: () => fetchRelease(hash, "first") });
    const view = Promise.all([loadAnswerView(), import("@/lib/words/in-words")]).catch(() => {
      throw new AssessmentProblem("unreachable", "A part of this page could not be fetched.");
    });
    const [decision, [, { inWords: join }]] = await Promise.all([
      postProfile<Decision>("/api/decisions", profile, signal),
      view,
      part(knowledgeHash).catch(() => undefined),
    ]);
    return { decision, firstPart: await part(decision.knowledge.hash), join };
  }

  const known = body === noPatient ? undefined : (data ?? last);
  if (known !== last) setLast(known);
  const hash = known?.decision.knowledge.hash ?? knowledgeHash;
  const whole = useQuery({
    queryKey: releaseKey(hash, "whole"),
    queryFn: () => fetchRelease(hash, "whole"),
    enabled: isWholeWanted && known !== undefined,
  });
  const { refetch: fetchWhole, isError: isWholeMissing } = whole;
  const assessment = useMemo(() => known?.join(known.decision, whole.data ?? known.firstPart), [known, whole.data]);
  const hasAnswer = known !== undefined;
  useEffect(() => {
    if (!hasAnswer) return;
    const timer = setTimeout(() => wantWhole(true), quietMs);
    return () => clearTimeout(timer);
  }, [hasAnswer]);
  const needStudyTexts = useCallback(() => {
    if (isWholeMissing) void fetchWhole();
    else wantWhole(true);
  }, [isWholeMissing, fetchWhole]);

  const failure = error ?? failureReason;
  return {
    assessment,
    isUpdating: isFetching,
    problem: failure instanceof AssessmentProblem ? failure : undefined,
    tryAgain: () => void refetch(),
    studyTexts: whole.data === undefined ? (isWholeMissing ? "failed" : "missing") : "here",
    needStudyTexts,
  };
}

/** What shows an answer; fetched beside the first one. */
export const loadAnswerView = () => import("./answer-view");

/** What to send; nothing new while an entry cannot be sent, so that the last answer stays. */
function wantedBody(read: ReadProfile): string | undefined {
  if (read.kind === "profile") return JSON.stringify(read.profile);
  return read.kind === "empty" ? noPatient : undefined;
}
