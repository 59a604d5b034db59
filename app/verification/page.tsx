import { formatISO } from "date-fns";
import type { Metadata } from "next";
import { AboutSection } from "@/components/about/about-section";
import { CounterExamples } from "@/components/verification/counter-examples";
import { HowItWasTried } from "@/components/verification/how-it-was-tried";
import { LawTable } from "@/components/verification/law-table";
import { Limits } from "@/components/verification/limits";
import { OptionTable } from "@/components/verification/option-table";
import { OverdueReviews } from "@/components/verification/overdue-reviews";
import { RunFacts } from "@/components/verification/run-facts";
import { Standing } from "@/components/verification/standing";
import { overdueReviews } from "@/lib/knowledge/overdue";
import { knowledge } from "@/lib/myowise";
import { lastResult } from "@/lib/verification/last-result";
import { counterExamplesOf } from "@/lib/verification/result";

export const metadata: Metadata = { title: "Verification" };

/** What the last verification found, whether it is of the knowledge that is running, and which reviews are overdue. */
export default function Page() {
  const { options, sources, hash } = knowledge;
  const today = formatISO(new Date(), { representation: "date" });
  const [nextDueOn = today] = [...options, ...sources].map(({ reviewDueOn }) => reviewDueOn).sort();
  const examples = counterExamplesOf(lastResult);
  return (
    <div data-own-words className="mx-auto max-w-6xl space-y-8 px-4 py-6 sm:px-6">
      <header className="max-w-[72ch]">
        <h1 className="text-2xl font-semibold">Verification</h1>
        <p className="mt-2 text-ink-soft">
          Each safety rule is tested on every patient that an option can tell apart, as far as they can be counted. This
          is what the last run found.
        </p>
      </header>
      <Standing result={lastResult} runningHash={hash} />
      <RunFacts result={lastResult} runningHash={hash} />
      <AboutSection id="laws" title="What must never happen">
        <LawTable counterExamples={examples} />
      </AboutSection>
      <AboutSection id="counter-examples" title="Counter-examples">
        <CounterExamples examples={examples} />
      </AboutSection>
      <AboutSection id="how" title="What was tried, and how">
        <HowItWasTried result={lastResult} />
      </AboutSection>
      <AboutSection id="options" title="Each option">
        <OptionTable options={lastResult.options} />
      </AboutSection>
      <AboutSection id="limits" title="What this does not show">
        <Limits options={lastResult.options} />
      </AboutSection>
      <AboutSection id="reviews" title="Overdue reviews">
        <OverdueReviews overdue={overdueReviews({ options, sources }, today)} nextDueOn={nextDueOn} today={today} />
      </AboutSection>
    </div>
  );
}
