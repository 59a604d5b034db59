"use client";

import { useEffect, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { send } from "@/components/account/send";
import type { ProfileForm } from "@/components/profile/profile-form";
import { ProfilePanel } from "@/components/profile/profile-panel";
import { toProfile } from "@/components/profile/to-profile";
import { today } from "@/components/profile/today";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Profile } from "@/lib/profile/schema";
import { ConflictNotice } from "./conflict-notice";
import { formOf } from "./form-of";
import { useSend } from "./use-send";

interface VisitFormProps {
  readonly caseId: string;
  /** The visit that was the last when this form was opened. */
  readonly after: string;
  readonly profile: Profile;
  readonly products: readonly string[];
}

/** The profile of a new visit, begun with that of the last. */
export function VisitForm({ caseId, after, profile, products }: VisitFormProps) {
  const form = useForm<ProfileForm>({ defaultValues: formOf(profile, products), mode: "onChange", delayError: 600 });
  const [isReady, setIsReady] = useState(false);
  const [unread, setUnread] = useState<string>();
  const { problem, isSending, run } = useSend();
  useEffect(() => setIsReady(true), []);

  const save = (): void => {
    const values = form.getValues();
    const read = toProfile(values, today());
    if (read.kind !== "profile") {
      setUnread(read.kind === "invalid" ? "Correct what is marked in the profile." : "Enter the age.");
      return;
    }
    setUnread(undefined);
    void run(async () => {
      await send("POST", `/api/cases/${caseId}/visits`, { after, profile: read.profile, products: values.products });
      location.assign(`/cases/${caseId}`);
    });
  };
  return (
    <FormProvider {...form}>
      <div className="max-w-xl rounded-lg border border-line bg-surface p-4">
        <ProfilePanel isReady={isReady} isCleared={false} onUndo={() => {}} />
      </div>
      {unread !== undefined && <Notice kind="error" title={unread} />}
      {problem?.code === "conflict" ? (
        <ConflictNotice
          title="A colleague saved a visit while you entered this one."
          theirs={theirVisit(problem.saved)}
          reload={`/cases/${caseId}/visits/new`}
        />
      ) : (
        problem !== undefined && <Notice kind="error" title={problem.message} />
      )}
      <Button kind="primary" onClick={save} disabled={!isReady || isSending}>
        Save the visit
      </Button>
    </FormProvider>
  );
}

/** The other's visit in a line, as the server told it. */
function theirVisit(saved: unknown): string {
  const { number, madeBy, summary } = saved as {
    readonly number: number;
    readonly madeBy: { readonly name: string };
    readonly summary: { readonly patient: readonly string[] };
  };
  return `Visit ${number} by ${madeBy.name}: ${summary.patient.join(" · ")}`;
}
