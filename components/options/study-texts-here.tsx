import { type ReactNode, useEffect } from "react";
import { Button } from "../ui/button";
import { useLater } from "../ui/use-later";
import { useAnswer } from "./answer-context";

const patienceMs = 400;

/** What an opened option shows, once its texts are here; until then, or where they cannot be fetched, it says so. */
export function StudyTextsHere({ children }: { readonly children: ReactNode }) {
  const { studyTexts, needStudyTexts } = useAnswer();
  const isMissing = studyTexts === "missing";
  const isSlow = useLater(isMissing, patienceMs);
  useEffect(() => {
    if (isMissing) needStudyTexts();
  }, [isMissing, needStudyTexts]);
  if (studyTexts === "here") return children;
  if (isMissing)
    return (
      <p data-own-words role="status" className="min-h-24 text-sm text-ink-soft">
        {isSlow ? "The evidence is being fetched." : ""}
      </p>
    );
  return (
    <div data-own-words role="alert" className="flex flex-wrap items-center gap-3 text-sm">
      <p>The evidence and the other warnings could not be fetched. What is above still holds.</p>
      <Button onClick={needStudyTexts}>Try again</Button>
    </div>
  );
}
