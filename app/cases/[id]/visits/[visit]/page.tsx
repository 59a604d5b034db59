import type { Metadata } from "next";
import { optionName } from "@/app/cases/option-name";
import { ButtonLink } from "@/components/cases/button-link";
import { CaseFrame } from "@/components/cases/case-frame";
import { Decisions } from "@/components/cases/decisions";
import { StoredAnswer } from "@/components/cases/stored-answer";
import { dateInWords } from "@/components/options/date-words";
import { database } from "@/db/client";
import { readCase } from "@/db/repositories/cases";
import { readVisit } from "@/db/repositories/visits";
import { mayInCase } from "@/lib/cases/access";
import { productNamesIn } from "../../../make-visit";
import { orNotFound, pageActing } from "../../../page-acting";

export const metadata: Metadata = { title: "Visit" };

interface Props {
  readonly params: Promise<{ readonly id: string; readonly visit: string }>;
}

/** One visit: what was decided, and the answer as it was on that day. */
export default async function Page({ params }: Props) {
  const { id, visit: visitId } = await params;
  const acting = await pageActing(`/cases/${id}/visits/${visitId}`);
  const { label, decisions, relation } = await orNotFound(readCase(database(), acting, id));
  const visit = await orNotFound(readVisit(database(), acting, id, visitId));
  const { number, on, summary, assessment, profile, products, knowledgeVersion, handoutCode } = visit;
  const choices = assessment.options
    .filter(({ tier }) => tier !== "not-relevant")
    .map(({ id, name, tier }) => ({ id, name, tier }));
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
      <p className="flex flex-wrap items-center gap-3 text-sm text-ink-soft print:hidden">
        <ButtonLink href={`/cases/${id}/visits/${visitId}/handout`}>Handout</ButtonLink>
        Below is the answer as it was on {dateInWords(on)}, with the knowledge of that day.
      </p>
      <StoredAnswer assessment={assessment} productNames={productNamesIn(profile, products)} />
    </CaseFrame>
  );
}
