"use client";

import { FormProvider, useForm } from "react-hook-form";
import { AnswerPane } from "./answer-pane";
import { emptyForm, type ProfileForm } from "./profile/profile-form";
import { ProfilePanel } from "./profile/profile-panel";
import { StartState } from "./profile/start-state";
import { useKeptForm } from "./profile/use-kept-form";
import { usePatient } from "./profile/use-patient";
import { FaultBoundary } from "./ui/fault-boundary";
import { QueryProvider } from "./ui/query-provider";

/** The profile beside its answer; on a phone one above the other. */
export function AssessmentPage({ knowledgeHash }: { readonly knowledgeHash: string }) {
  const form = useForm<ProfileForm>({ defaultValues: emptyForm(), mode: "onChange", delayError: 600 });
  const isReady = useKeptForm(form);
  const { isEmpty, isCleared, begin, leave, comeBack } = usePatient(form);
  return (
    <QueryProvider>
      <FormProvider {...form}>
        <h1 className="sr-only">Assessment</h1>
        <div className="lg:grid lg:grid-cols-[26rem_minmax(0,1fr)]">
          {isEmpty && (
            <div className="border-b border-line px-4 py-3 lg:hidden">
              <StartState isReady={isReady} onTry={begin} />
            </div>
          )}
          <div className="bg-surface px-4 pt-4 sm:px-6 lg:sticky lg:top-(--header) lg:h-[calc(100dvh-var(--header))] lg:overflow-y-auto lg:border-r lg:border-line lg:px-5 print:hidden">
            <ProfilePanel isReady={isReady} isCleared={isCleared} onUndo={comeBack} />
          </div>
          <section
            id="answer-column"
            aria-label="Answer"
            tabIndex={-1}
            className={`px-4 pt-2 pb-16 outline-none sm:px-6 lg:px-8 print:p-0 ${isEmpty ? "max-lg:hidden" : ""}`}
          >
            <FaultBoundary title="The list could not be shown.">
              <AnswerPane knowledgeHash={knowledgeHash} isReady={isReady} onTry={begin} onNewPatient={leave} />
            </FaultBoundary>
          </section>
        </div>
      </FormProvider>
    </QueryProvider>
  );
}
