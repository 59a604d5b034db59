import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CaseFrame } from "@/components/cases/case-frame";
import { VisitForm } from "@/components/cases/visit-form";
import { database } from "@/db/client";
import { readCase } from "@/db/repositories/cases";
import { readStoredVisit } from "@/db/repositories/visits";
import { mayInCase } from "@/lib/cases/access";
import { orNotFound, pageActing } from "../../../page-acting";

export const metadata: Metadata = { title: "New visit" };

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** A new visit: the profile of the last one, to be brought up to date. */
export default async function Page({ params }: Props) {
  const { id } = await params;
  const acting = await pageActing(`/cases/${id}/visits/new`);
  const { label, visits, relation } = await orNotFound(readCase(database(), acting, id));
  const last = visits[0];
  if (last === undefined || !mayInCase("edit", { role: acting.user.role, relation })) notFound();
  const { profile, products } = await orNotFound(readStoredVisit(database(), acting, id, last.id));
  return (
    <CaseFrame
      title={label}
      caseId={id}
      lead={<p>New visit. The profile is that of visit {last.number}: change what has changed.</p>}
    >
      <VisitForm caseId={id} after={last.id} profile={profile} products={products} />
    </CaseFrame>
  );
}
