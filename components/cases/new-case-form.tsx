"use client";

import { type FormEvent, useEffect, useState } from "react";
import { send } from "@/components/account/send";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ButtonLink } from "./button-link";
import { type KeptPatient, keptPatient, wordsFor } from "./kept-patient";
import { LabelField } from "./label-field";
import { useSend } from "./use-send";

/** Saves the patient of the assessment in this tab as a new case. */
export function NewCaseForm() {
  const [patient, setPatient] = useState<KeptPatient | "none">();
  const [words, setWords] = useState<readonly string[]>([]);
  const [label, setLabel] = useState("");
  const { problem, isSending, run } = useSend();

  useEffect(() => {
    const kept = keptPatient();
    setPatient(kept ?? "none");
    if (kept === undefined) return;
    const stop = new AbortController();
    wordsFor(kept, stop.signal).then(setWords, () => {});
    return () => stop.abort();
  }, []);

  if (patient === undefined) return null;
  if (patient === "none") {
    return (
      <Notice kind="info" title="There is no patient to save in this tab.">
        <p>Enter a patient on the assessment page, then press Save there.</p>
        <ButtonLink href="/">Go to the assessment</ButtonLink>
      </Notice>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      const { id } = await send<{ readonly id: string }>("POST", "/api/cases", { ...patient, label });
      location.assign(`/cases/${id}`);
    });
  };
  return (
    <form onSubmit={submit} className="space-y-4 rounded-lg border border-line bg-surface p-4">
      <p className="min-h-6 font-semibold tabular-nums">
        <span className="sr-only">To be saved: </span>
        {words.length > 0 ? words.join(" · ") : `${patient.profile.age} years`}
      </p>
      <LabelField value={label} onChange={setLabel} />
      {problem !== undefined && (
        <Notice kind="error" title={problem.message}>
          {problem.errors.length > 0 && (
            <ul className="list-disc pl-4">
              {problem.errors.map(({ path, message }) => (
                <li key={path}>{message}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      <Button type="submit" kind="primary" disabled={isSending}>
        Save the case
      </Button>
    </form>
  );
}
