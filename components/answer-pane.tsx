"use client";

import { lazy, Suspense, useEffect } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { productNamesOf } from "@/lib/profile/words/medicine-index";
import type { ExamplePatient } from "@/lib/vignettes/examples";
import { patientWords } from "@/lib/words/patient-words";
import { BehindNotice } from "./behind-notice";
import { presenceAt } from "./profile/count-answers";
import { PatientLine } from "./profile/patient-line";
import type { ProfileForm } from "./profile/profile-form";
import { StartState } from "./profile/start-state";
import { type ReadProfile, toProfile } from "./profile/to-profile";
import { today } from "./profile/today";
import { buttonLook } from "./ui/button";
import { useLater } from "./ui/use-later";
import { loadAnswerView, useAssessment } from "./use-assessment";

interface AnswerPaneProps {
  /** The hash of the release that is served, so that its texts can be fetched beside the first answer. */
  readonly knowledgeHash: string;
  readonly isReady: boolean;
  readonly onTry: (example: ExamplePatient) => void;
  readonly onNewPatient: () => void;
}

/** An update that is quicker than this is not worth a word. */
const patienceMs = 400;

const AnswerView = lazy(async () => ({ default: (await loadAnswerView()).AnswerView }));

/** The answer to what is in the profile, or where to begin. */
export function AnswerPane({ knowledgeHash, isReady, onTry, onNewPatient }: AnswerPaneProps) {
  const { control, setError } = useFormContext<ProfileForm>();
  const read: ReadProfile = useWatch({ control, compute: (form) => toProfile(form, today()) });
  const productNames: Readonly<Record<string, string>> = useWatch({ control, compute: namesOf });
  const { assessment, isUpdating, problem, tryAgain, ...study } = useAssessment(read, knowledgeHash);

  const isSlow = useLater(isUpdating, patienceMs);

  useEffect(() => {
    for (const { path, message } of problem?.entries ?? []) {
      if (path === "age") setError("age", { message });
      if (path.startsWith("labs.")) setError(`${path as "labs.egfr"}.value`, { message });
    }
  }, [problem, setError]);

  if (read.kind === "empty") return <StartState isReady={isReady} onTry={onTry} />;
  return (
    <>
      <div className="border-b border-line bg-page py-2 lg:sticky lg:top-(--header) lg:z-10 print:border-ink">
        <PatientLine
          words={assessment === undefined ? [] : patientWords(assessment, productNames)}
          onNewPatient={onNewPatient}
        >
          {assessment !== undefined && (
            <>
              <a href="/handout" className={buttonLook("outline")}>
                Handout
              </a>
              <a href="/cases/new" className={buttonLook("outline")}>
                Save
              </a>
            </>
          )}
        </PatientLine>
      </div>
      <div className="space-y-3 pt-3">
        <BehindNotice read={read} problem={problem} hasAnswer={assessment !== undefined} onTryAgain={tryAgain} />
        {assessment !== undefined && (
          <Suspense>
            <AnswerView assessment={assessment} isUpdating={isSlow} productNames={productNames} {...study} />
          </Suspense>
        )}
      </div>
    </>
  );
}

const namesOf = (form: ProfileForm) => productNamesOf(form.products, (path) => presenceAt(form, path) === "present");
