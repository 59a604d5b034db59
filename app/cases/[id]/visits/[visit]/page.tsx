import type { Metadata } from "next";
import { optionName } from "@/app/cases/option-name";
import { AnswerProblem } from "@/components/cases/answer-problem";
import { ButtonLink } from "@/components/cases/button-link";
import { CaseFrame } from "@/components/cases/case-frame";
import { Decisions } from "@/components/cases/decisions";
import { DiscussedAnswer } from "@/components/discussion/discussed-answer";
import { DiscussionProvider } from "@/components/discussion/discussion-context";
import { dateInWords } from "@/components/options/date-words";
import { database } from "@/db/client";
import { readCase } from "@/db/repositories/cases";
import { readDiscussion } from "@/db/repositories/comments";
import { readStoredVisit } from "@/db/repositories/visits";
import { mayInCase } from "@/lib/cases/access";
import type { Wording } from "@/lib/cases/case";
import { isRelevantOption } from "@/lib/words/relevant-option";
import { productNamesIn } from "../../../make-visit";
import { orNotFound, pageActing } from "../../../page-acting";
import { thinkBeforeAnswer, thinkFirstPath } from "../../../think-first-gate";

export const metadata: Metadata = { title: "Visit" };

const wordingNotes: Readonly<Record<Wording, string | undefined>> = {
  "as-saved": undefined,
  reworded: "Some of our wording has changed since; what was decided has not.",
  whole: undefined,
  imported: "It came in a file, and was not made here.",
};

interface Props {
  readonly params: Promise<{ readonly id: string; readonly visit: string }>;
}

/** One visit: what was decided, and the answer as it was on that day, with the comments on it. */
export default async function Page({ params }: Props) {
  const { id, visit: visitId } = await params;
  const acting = await pageActing(`/cases/${id}/visits/${visitId}`);
  await thinkBeforeAnswer(acting, id, visitId);
  const { label, decisions, relation } = await orNotFound(readCase(database(), acting, id));
  const visit = await orNotFound(readStoredVisit(database(), acting, id, visitId));
  const said = await readDiscussion(database(), acting, id);
  const { number, on, summary, answer, profile, products, knowledgeVersion, handoutCode } = visit;
  const options = "problem" in answer ? [] : answer.assessment.options;
  const choices = options.filter(isRelevantOption).map(({ id, name, tier }) => ({ id, name, tier }));
  return (
    <CaseFrame
      title={label}
      caseId={id}
      lead={
        <>
          <p>
            Visit {number}, {dateInWords(on)}. Knowledge {knowledgeVersion}. Handout code {handoutCode}.
          </p>
          <p className="font-semibold text-ink tabular-nums">{summary.patient.join(" · ")}</p>
        </>
      }
    >
      <Decisions
        caseId={id}
        visitId={visitId}
        choices={choices}
        decisions={decisions
          .filter((one) => one.visitId === visitId)
          .map((one) => ({ ...one, name: optionName(one.option) }))}
        mayEdit={mayInCase("edit", { role: acting.user.role, relation })}
      />
      {"problem" in answer ? (
        <AnswerProblem problem={answer.problem} />
      ) : (
        <>
          <p data-own-words className="flex flex-wrap items-center gap-3 text-sm text-ink-soft print:hidden">
            <ButtonLink href={`/cases/${id}/visits/${visitId}/handout`}>Handout</ButtonLink>
            <ButtonLink href={thinkFirstPath(id, visitId)}>Think first</ButtonLink>
            Below is the answer as it was on {dateInWords(on)}, with the knowledge of that day.{" "}
            {wordingNotes[answer.wording]}
          </p>
          <DiscussionProvider caseId={id} readerId={acting.user.id} first={said}>
            <DiscussedAnswer
              visitId={visitId}
              assessment={answer.assessment}
              productNames={productNamesIn(profile, products)}
            />
          </DiscussionProvider>
        </>
      )}
    </CaseFrame>
  );
}
