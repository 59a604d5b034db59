import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseFrame } from "@/components/cases/case-frame";
import { WhatIf } from "@/components/cases/what-if";
import { database } from "@/db/client";
import { readCase } from "@/db/repositories/cases";
import { readStoredVisit } from "@/db/repositories/visits";
import { mayInCase } from "@/lib/cases/access";
import { orNotFound, pageActing } from "../../page-acting";
import { thinkBeforeAnswer } from "../../think-first-gate";

export const metadata: Metadata = { title: "What if" };

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** A copy of the last profile to change, with what each change would do. Nothing is saved unless asked. */
export default async function Page({ params }: Props) {
  const { id } = await params;
  const acting = await pageActing(`/cases/${id}/what-if`);
  const { label, visits, relation } = await orNotFound(readCase(database(), acting, id));
  const last = visits[0];
  if (last === undefined) notFound();
  await thinkBeforeAnswer(acting, id, last.id);
  const { profile, products } = await orNotFound(readStoredVisit(database(), acting, id, last.id));
  const maySave = mayInCase("edit", { role: acting.user.role, relation });
  return (
    <CaseFrame
      title={label}
      caseId={id}
      current="what-if"
      lead={
        <p>
          Change a copy of visit {last.number}. Both are assessed with today's knowledge, and nothing is saved unless
          you say so.
        </p>
      }
    >
      <WhatIf caseId={id} visitId={last.id} profile={profile} products={products} maySave={maySave} />
    </CaseFrame>
  );
}
