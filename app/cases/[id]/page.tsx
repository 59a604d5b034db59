import type { Metadata } from "next";
import { ButtonLink } from "@/components/cases/button-link";
import { CaseFrame } from "@/components/cases/case-frame";
import { CompareForm } from "@/components/cases/compare-form";
import { VisitCard } from "@/components/cases/visit-card";
import { CaseDiscussion } from "@/components/discussion/case-discussion";
import { DiscussionProvider } from "@/components/discussion/discussion-context";
import { database } from "@/db/client";
import { readCase } from "@/db/repositories/cases";
import { openDiscussion } from "@/db/repositories/comments";
import { readVisitsToThinkOf } from "@/db/repositories/think-first";
import { mayInCase } from "@/lib/cases/access";
import { optionName } from "../option-name";
import { orNotFound, pageActing } from "../page-acting";

export const metadata: Metadata = { title: "Case" };

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** A case: its visits from new to old, what changed between them and what was decided, and what is said about it. */
export default async function Page({ params }: Props) {
  const { id } = await params;
  const acting = await pageActing(`/cases/${id}`);
  const { label, isArchived, visits, decisions, owner, relation } = await orNotFound(readCase(database(), acting, id));
  const { newMentions, ...said } = await openDiscussion(database(), acting, id);
  const waiting = await readVisitsToThinkOf(database(), acting, id);
  const mayEdit = mayInCase("edit", { role: acting.user.role, relation });
  return (
    <CaseFrame
      title={label}
      caseId={id}
      current="timeline"
      lead={
        (isArchived || relation !== "owner") && (
          <p>
            {relation !== "owner" && `Shared with you by ${owner.name}. `}
            {isArchived && "Archived."}
          </p>
        )
      }
    >
      {mayEdit && (
        <p>
          <ButtonLink href={`/cases/${id}/visits/new`} kind="primary">
            New visit
          </ButtonLink>
        </p>
      )}
      <div className="space-y-6 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start lg:gap-6 lg:space-y-0">
        <ol>
          {visits.map((visit, at) => (
            <VisitCard
              key={visit.id}
              caseId={id}
              visit={visit}
              before={visits[at + 1]}
              decisions={decisions.filter(({ visitId }) => visitId === visit.id)}
              isToThinkOf={waiting.has(visit.id)}
              optionName={optionName}
            />
          ))}
        </ol>
        <DiscussionProvider caseId={id} readerId={acting.user.id} first={said}>
          <CaseDiscussion visits={visits.map(({ id, number }) => ({ id, number }))} newMentions={newMentions} />
        </DiscussionProvider>
      </div>
      <CompareForm caseId={id} visits={visits} />
    </CaseFrame>
  );
}
