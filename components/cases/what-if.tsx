"use client";

import { useEffect, useState } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { send } from "@/components/account/send";
import type { ProfileForm } from "@/components/profile/profile-form";
import { ProfilePanel } from "@/components/profile/profile-panel";
import { type ReadProfile, toProfile } from "@/components/profile/to-profile";
import { today } from "@/components/profile/today";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Profile } from "@/lib/profile/schema";
import { ComparisonView } from "./comparison-view";
import { formOf } from "./form-of";
import { useComparison } from "./use-comparison";
import { useSend } from "./use-send";

interface WhatIfProps {
  readonly caseId: string;
  readonly visitId: string;
  readonly profile: Profile;
  readonly products: readonly string[];
  readonly maySave: boolean;
}

/** A copy of a profile with changes, beside what they would change. */
export function WhatIf({ caseId, visitId, profile, products, maySave }: WhatIfProps) {
  const form = useForm<ProfileForm>({ defaultValues: formOf(profile, products), mode: "onChange", delayError: 600 });
  const [isReady, setIsReady] = useState(false);
  useEffect(() => setIsReady(true), []);
  const read: ReadProfile = useWatch({ control: form.control, compute: (values) => toProfile(values, today()) });
  const sent = read.kind === "profile" ? JSON.stringify(read.profile) : undefined;
  const { comparison, problem } = useComparison(caseId, visitId, sent);
  const saving = useSend();
  const isChanged = comparison !== undefined && comparison.profile.length > 0;

  const save = () =>
    saving.run(async () => {
      if (read.kind !== "profile") return;
      const visit = { after: visitId, profile: read.profile, products: form.getValues("products") };
      await send("POST", `/api/cases/${caseId}/visits`, visit);
      location.assign(`/cases/${caseId}`);
    });
  const shown = problem ?? saving.problem;
  return (
    <FormProvider {...form}>
      <div className="gap-6 space-y-6 lg:grid lg:grid-cols-[26rem_minmax(0,1fr)] lg:space-y-0">
        <div className="rounded-lg border border-line bg-surface p-4 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-5rem)] lg:overflow-y-auto">
          <ProfilePanel isReady={isReady} isCleared={false} onUndo={() => form.reset(formOf(profile, products))} />
        </div>
        <section aria-label="What it would change" aria-live="polite" className="space-y-4">
          {shown !== undefined && <Notice kind="error" title={shown.message} />}
          {read.kind !== "profile" && <Notice kind="info" title="One field is incomplete and not yet included." />}
          {comparison !== undefined && !isChanged && (
            <p data-own-words className="text-ink-soft">
              Nothing is changed yet. Change a fact to see what it would do.
            </p>
          )}
          {isChanged && <ComparisonView comparison={comparison} />}
          {isChanged && (
            <div className="flex flex-wrap gap-2">
              {maySave && <Button onClick={save}>Save as a new visit</Button>}
              <Button kind="quiet" onClick={() => form.reset(formOf(profile, products))}>
                Undo all changes
              </Button>
            </div>
          )}
        </section>
      </div>
    </FormProvider>
  );
}
