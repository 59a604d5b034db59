import { useQuery } from "@tanstack/react-query";
import { AssessmentProblem, postAssessment } from "../post-assessment";
import { ProblemNotice } from "../problem-notice";
import type { ReadProfile } from "../profile/to-profile";
import { useLater } from "../ui/use-later";
import { HandoutEditor } from "./handout-editor";
import { NoPatient } from "./no-patient";

interface CurrentHandoutProps {
  readonly read: ReadProfile;
  /** ISO date. */
  readonly madeOn: string;
}

const toAssessment = { href: "/", words: "Back to the assessment" };
const patienceMs = 400;

/** Asks for the assessment of a profile and hands it to the editor; says so where there is none. */
export function CurrentHandout({ read, madeOn }: CurrentHandoutProps) {
  const body = read.kind === "profile" ? JSON.stringify(read.profile) : undefined;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["handout", body],
    queryFn: ({ signal }) => postAssessment(body ?? "", signal),
    enabled: body !== undefined,
  });
  const isSlow = useLater(isFetching, patienceMs);
  if (read.kind !== "profile") return <NoPatient kind={read.kind} />;
  if (data !== undefined) return <HandoutEditor assessment={data} madeOn={madeOn} back={toAssessment} />;
  if (error instanceof AssessmentProblem) {
    return <ProblemNotice problem={error} below="There is no handout yet." onTryAgain={() => void refetch()} />;
  }
  return <p role="status">{isSlow ? "The list for this patient is being fetched." : ""}</p>;
}
