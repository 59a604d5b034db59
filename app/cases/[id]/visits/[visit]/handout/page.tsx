import type { Metadata } from "next";
import { orNotFound, pageActing } from "@/app/cases/page-acting";
import { thinkBeforeAnswer } from "@/app/cases/think-first-gate";
import { CaseHandout } from "@/components/cases/case-handout";
import { database } from "@/db/client";
import { readVisit } from "@/db/repositories/visits";
import "@/components/handout/handout.css";

export const metadata: Metadata = { title: "Patient handout" };

interface Props {
  readonly params: Promise<{ readonly id: string; readonly visit: string }>;
}

/** The handout of a saved visit, from the answer as it was made on that day. */
export default async function Page({ params }: Props) {
  const { id, visit: visitId } = await params;
  const acting = await pageActing(`/cases/${id}/visits/${visitId}/handout`);
  await thinkBeforeAnswer(acting, id, visitId);
  const { assessment, handoutCode, on } = await orNotFound(readVisit(database(), acting, id, visitId));
  return (
    <CaseHandout assessment={assessment} code={handoutCode} madeOn={on} visitHref={`/cases/${id}/visits/${visitId}`} />
  );
}
