import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { today } from "@/app/api/request/read-profile";
import { type Query, readQuery } from "@/app/evidence/query";
import { CaseFrame } from "@/components/cases/case-frame";
import { CompareForm, withTodaysKnowledge } from "@/components/cases/compare-form";
import { ComparisonView } from "@/components/cases/comparison-view";
import { dateInWords } from "@/components/options/date-words";
import { database } from "@/db/client";
import { readCase } from "@/db/repositories/cases";
import { keptRelease } from "@/db/repositories/releases";
import { readStoredVisit, readVisit } from "@/db/repositories/visits";
import { type Answered, compareVisits } from "@/lib/cases/compare-visits";
import { engine } from "@/lib/myowise";
import { orNotFound, pageActing } from "../../page-acting";
import { thinkBeforeAnswer } from "../../think-first-gate";

export const metadata: Metadata = { title: "Compare two visits" };

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Query;
}

/** What changed between two visits, and which caused which. */
export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const { text } = await readQuery(searchParams);
  const [from, to] = [text("from"), text("to")];
  const acting = await pageActing(`/cases/${id}`);
  const { label, visits } = await orNotFound(readCase(database(), acting, id));
  const isCompared = ({ id }: { readonly id: string }, at: number) =>
    [from, to].includes(id) || (at === 0 && [from, to].includes(withTodaysKnowledge));
  await thinkBeforeAnswer(acting, id, ...visits.filter(isCompared).map((visit) => visit.id));
  const read = async (wanted: string): Promise<Answered> => {
    const isToday = wanted === withTodaysKnowledge;
    const visitId = isToday ? visits[0]?.id : visits.find((visit) => visit.id === wanted)?.id;
    if (visitId === undefined) notFound();
    if (!isToday) return orNotFound(readVisit(database(), acting, id, visitId));
    const { profile } = await orNotFound(readStoredVisit(database(), acting, id, visitId));
    const on = today();
    return { on, profile, assessment: engine.assess(profile, on) };
  };
  const comparison = compareVisits(await read(from), await read(to), engine, (hash) => keptRelease(database(), hash));
  const named = (wanted: string) => {
    const visit = visits.find((one) => one.id === wanted);
    return visit === undefined ? "today's knowledge" : `visit ${visit.number} (${dateInWords(visit.on)})`;
  };
  return (
    <CaseFrame
      title={label}
      caseId={id}
      lead={
        <p>
          From {named(from)} to {named(to)}.
        </p>
      }
    >
      <CompareForm caseId={id} visits={visits} from={from} to={to} />
      <ComparisonView comparison={comparison} />
    </CaseFrame>
  );
}
