import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DiscussionProvider } from "@/components/discussion/discussion-context";
import { Wall } from "@/components/discussion/wall";
import { dateInWords } from "@/components/options/date-words";
import { database } from "@/db/client";
import { readCase } from "@/db/repositories/cases";
import { readDiscussion } from "@/db/repositories/comments";
import { readThinkFirst } from "@/db/repositories/think-first";
import { readVisit } from "@/db/repositories/visits";
import { sourced } from "@/lib/cases/sourced";
import type { LabId } from "@/lib/profile/vocabulary/labs";
import { shortLabs } from "@/lib/profile/words/short-words";
import type { Assessment } from "@/lib/words/assessment";
import { productNamesIn } from "../../make-visit";
import { orNotFound, pageActing } from "../../page-acting";
import { thinkBeforeAnswer } from "../../think-first-gate";

export const metadata: Metadata = { title: "Discussion" };

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** The last visit of a case to show on a wall: the list and the disagreement, with nothing to set. */
export default async function Page({ params }: Props) {
  const { id } = await params;
  const acting = await pageActing(`/cases/${id}/discussion`);
  const { label, visits } = await orNotFound(readCase(database(), acting, id));
  const last = visits[0];
  if (last === undefined) notFound();
  await thinkBeforeAnswer(acting, id, last.id);
  const visit = await orNotFound(readVisit(database(), acting, id, last.id));
  const said = await orNotFound(readDiscussion(database(), acting, id));
  const thinkFirst = await orNotFound(readThinkFirst(database(), acting, id, last.id));
  const { assessment, profile, products, summary } = visit;
  return (
    <DiscussionProvider caseId={id} readerId={acting.user.id} first={said}>
      <Wall
        label={label}
        visit={`Visit ${last.number}, ${dateInWords(last.on)}`}
        visitId={last.id}
        patient={summary.patient.join(" · ")}
        alerts={assessment.alerts
          .filter(({ severity }) => severity === "critical")
          .map((alert) => sourced(alert, assessment))}
        options={wallOptions(assessment, productNamesIn(profile, products))}
        thinkFirst={thinkFirst}
      />
    </DiscussionProvider>
  );
}

/** Each option with the facts behind its warnings, in short: `Warfarin`, `eGFR 41`. */
function wallOptions({ options, facts, profile }: Assessment, productNames: Readonly<Record<string, string>>) {
  const inShort = (path: string) => {
    const lab = path.replace("labs.", "") as LabId;
    const result = profile.labs?.[lab];
    return result === undefined ? (productNames[path] ?? facts[path] ?? path) : `${shortLabs[lab]} ${result.value}`;
  };
  return options.map(({ id, name, rank, tier, warnings }) => {
    const applying = warnings.filter(({ status, condition }) => status === "applies" && condition !== "everyone");
    const paths = [...new Set(applying.flatMap(({ because }) => because))];
    return { id, name, rank, tier, because: paths.map(inShort) };
  });
}
