import type { Metadata } from "next";
import { type Query, readQuery } from "@/app/evidence/query";
import { CaseFrame } from "@/components/cases/case-frame";
import { MinutesView } from "@/components/discussion/minutes-view";
import { PrintButton } from "@/components/discussion/print-button";
import { dateInWords } from "@/components/options/date-words";
import { buttonLook } from "@/components/ui/button";
import { database } from "@/db/client";
import { readCase } from "@/db/repositories/cases";
import { orNotFound, pageActing } from "../../page-acting";
import { readMinutes } from "../../read-minutes";
import { thinkBeforeAnswer } from "../../think-first-gate";

export const metadata: Metadata = { title: "Minutes" };

interface Props {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Query;
}

/** The minutes of a case's discussion at one visit, to print or to take along as Markdown. */
export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const { text } = await readQuery(searchParams);
  const acting = await pageActing(`/cases/${id}/minutes`);
  const wanted = text("visit");
  const latest = wanted === "" ? (await orNotFound(readCase(database(), acting, id))).visits[0]?.id : wanted;
  await thinkBeforeAnswer(acting, id, latest ?? "");
  const { minutes, visits, visitId } = await orNotFound(readMinutes(acting, id, latest ?? ""));
  return (
    <CaseFrame
      title={`Minutes: ${minutes.label}`}
      caseId={id}
      current="minutes"
      lead={
        <>
          <p>{minutes.visit}</p>
          <p className="font-semibold text-ink tabular-nums">{minutes.patient}</p>
        </>
      }
    >
      <div className="flex flex-wrap items-center gap-3 print:hidden">
        <PrintButton />
        <a href={`/api/cases/${id}/minutes?visit=${visitId}`} download className={buttonLook("outline")}>
          Download as Markdown
        </a>
        {visits.length > 1 && (
          <nav aria-label="Minutes of other visits">
            <ul className="flex flex-wrap gap-x-3 text-sm">
              {visits
                .filter((visit) => visit.id !== visitId)
                .map((visit) => (
                  <li key={visit.id}>
                    <a
                      href={`/cases/${id}/minutes?visit=${visit.id}`}
                      className="inline-flex min-h-6 items-center text-accent underline underline-offset-3"
                    >
                      Visit {visit.number}, {dateInWords(visit.on)}
                    </a>
                  </li>
                ))}
            </ul>
          </nav>
        )}
      </div>
      <MinutesView minutes={minutes} />
    </CaseFrame>
  );
}
