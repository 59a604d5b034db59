import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { optionName } from "@/app/cases/option-name";
import { AnswerProblem } from "@/components/cases/answer-problem";
import { decisionInWords } from "@/components/cases/decision-lines";
import { StoredAnswer } from "@/components/cases/stored-answer";
import { instantInWords } from "@/components/discussion/instant-words";
import { dateInWords } from "@/components/options/date-words";
import { database } from "@/db/client";
import { openLink } from "@/db/repositories/share-links";
import { productNamesIn } from "../../cases/make-visit";

export const metadata: Metadata = {
  title: "Shared visit",
  referrer: "no-referrer",
  robots: { index: false, follow: false },
};

interface Props {
  readonly params: Promise<{ readonly token: string }>;
}

/** Where a read-only link leads while it works: the last visit, without anybody's name. */
export default async function Page({ params }: Props) {
  const { token } = await params;
  const shared = await openLink(database(), token, new Date().toISOString());
  if (shared === undefined) notFound();
  const { on, patient, profile, products, knowledgeVersion, answer, decisions, expiresAt } = shared;
  return (
    <div className="mx-auto max-w-5xl space-y-6 px-4 py-6 sm:px-6">
      <header data-own-words className="max-w-[72ch] space-y-2">
        <h1 className="text-2xl font-semibold tabular-nums">{patient.join(" · ")}</h1>
        <p className="text-ink-soft">
          The answer as it was on {dateInWords(on)}, with knowledge {knowledgeVersion}, to read only. Options to
          discuss, not a prescription. This link works until {instantInWords(expiresAt)}, and each opening is recorded.
        </p>
      </header>
      {decisions.length > 0 && (
        <section
          data-own-words
          aria-labelledby="decided"
          className="space-y-1 rounded-lg border border-line bg-surface p-4"
        >
          <h2 id="decided" className="text-lg font-semibold">
            Decided
          </h2>
          <ul className="text-sm">
            {decisions.map((decision) => (
              <li key={decision.option} className="py-0.5">
                <span className="font-medium">{optionName(decision.option)}:</span>{" "}
                {decisionInWords({ ...decision, note: "" })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {"problem" in answer ? (
        <AnswerProblem problem={answer.problem} />
      ) : (
        <StoredAnswer assessment={answer.assessment} productNames={productNamesIn(profile, products)} />
      )}
    </div>
  );
}
