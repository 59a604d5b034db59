"use client";

import { useEffect, useState } from "react";
import { HandoutEditor } from "@/components/handout/handout-editor";
import { FaultBoundary } from "@/components/ui/fault-boundary";
import type { Assessment } from "@/lib/words/assessment";

interface CaseHandoutProps {
  readonly assessment: Assessment;
  /** As the visit was saved with. */
  readonly code: string;
  /** ISO date. */
  readonly madeOn: string;
  /** The visit's page. */
  readonly visitHref: string;
}

/** The handout of a saved answer. Drawn once the tab can be asked for a draft of it. */
export function CaseHandout({ assessment, code, madeOn, visitHref }: CaseHandoutProps) {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => setIsReady(true), []);
  return (
    <div className="mx-auto max-w-[90rem] px-4 max-lg:py-5 sm:px-6 print:max-w-none print:p-0">
      <FaultBoundary title="The handout could not be shown.">
        {isReady && (
          <HandoutEditor
            assessment={assessment}
            code={code}
            madeOn={madeOn}
            back={{ href: visitHref, words: "Back to the visit" }}
          />
        )}
      </FaultBoundary>
    </div>
  );
}
