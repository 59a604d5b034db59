import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound, pageActing } from "@/app/cases/page-acting";
import { thinkFirstPath } from "@/app/cases/think-first-gate";
import { ButtonLink } from "@/components/cases/button-link";
import { CaseFrame } from "@/components/cases/case-frame";
import { AskFirst } from "@/components/discussion/ask-first";
import { EveryonesRankings } from "@/components/discussion/everyones-rankings";
import { RankingComparison } from "@/components/discussion/ranking-comparison";
import { RankingForm } from "@/components/discussion/ranking-form";
import { dateInWords } from "@/components/options/date-words";
import { database } from "@/db/client";
import { readCase } from "@/db/repositories/cases";
import { readThinkFirst } from "@/db/repositories/think-first";
import { readVisit } from "@/db/repositories/visits";
import { mayInCase } from "@/lib/cases/access";
import { compareRanking } from "@/lib/cases/compare-ranking";
import { seesAnswer } from "@/lib/cases/ranking";
import { knowledge } from "@/lib/myowise";

export const metadata: Metadata = { title: "Think first" };

interface Props {
  readonly params: Promise<{ readonly id: string; readonly visit: string }>;
}

const options = knowledge.options
  .map(({ id, name }) => ({ id: id as string, name }))
  .toSorted((one, other) => one.name.localeCompare(other.name, "en-GB"));
const names = Object.fromEntries(options.map(({ id, name }) => [id, name]));

/** Think first: one's own ranking before the answer; then both side by side, and everyone's. */
export default async function Page({ params }: Props) {
  const { id, visit: visitId } = await params;
  const acting = await pageActing(thinkFirstPath(id, visitId));
  const { label, visits, relation } = await orNotFound(readCase(database(), acting, id));
  const visit = visits.find((one) => one.id === visitId);
  if (visit === undefined) notFound();
  const first = await orNotFound(readThinkFirst(database(), acting, id, visitId));
  const { standing, askedBy } = first;
  const path = `/api${thinkFirstPath(id, visitId)}`;
  const own = first.rankings.find(({ person }) => person.id === acting.user.id);
  const mayEnd = askedBy?.id === acting.user.id || mayInCase("edit", { role: acting.user.role, relation });
  return (
    <CaseFrame
      title={label}
      caseId={id}
      lead={
        <>
          <p>
            Think first at visit {visit.number}, {dateInWords(visit.on)}.{askedBy && ` Asked by ${askedBy.name}.`}
          </p>
          <p className="font-semibold text-ink tabular-nums">{visit.summary.patient.join(" · ")}</p>
        </>
      }
    >
      {standing === "not-asked" && <AskFirst path={path} />}
      {standing === "asked" && <RankingForm path={path} options={options} />}
      {seesAnswer(standing) && (
        <p>
          <ButtonLink href={`/cases/${id}/visits/${visitId}`} kind={standing === "not-asked" ? "outline" : "primary"}>
            Open the answer
          </ButtonLink>
        </p>
      )}
      {own !== undefined && <Compared caseId={id} visitId={visitId} order={own.order} />}
      {standing !== "not-asked" && (
        <EveryonesRankings
          caseId={id}
          visitId={visitId}
          path={path}
          first={first}
          names={names}
          mayEnd={mayEnd && seesAnswer(standing)}
        />
      )}
    </CaseFrame>
  );
}

interface ComparedProps {
  readonly caseId: string;
  readonly visitId: string;
  readonly order: readonly string[];
}

/** The reader's own ranking beside the answer of that visit. */
async function Compared({ caseId, visitId, order }: ComparedProps) {
  const acting = await pageActing(thinkFirstPath(caseId, visitId));
  const { assessment } = await orNotFound(readVisit(database(), acting, caseId, visitId));
  const considered = assessment.options.filter(({ tier }) => tier.startsWith("consider")).length;
  const top = assessment.options
    .slice(0, Math.max(order.length, considered))
    .map(({ id, name, tier, rank }) => ({ option: id, name, tier, rank }));
  return <RankingComparison compared={compareRanking(order, assessment)} top={top} />;
}
