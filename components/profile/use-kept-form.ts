import { useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { ProfileForm } from "./profile-form";
import { draftStorageKey, restoreForm, storageKey, storeForm } from "./stored-form";

/** Keeps the form in session storage and brings it back after a reload. True once that has been done. */
export function useKeptForm({ reset, subscribe, trigger }: UseFormReturn<ProfileForm>): boolean {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    const kept = keptForm();
    if (kept !== undefined) {
      reset(kept);
      void trigger();
    }
    setIsReady(true);
    return subscribe({ formState: { values: true }, callback: ({ values }) => write(storeForm(values)) });
  }, [reset, subscribe, trigger]);
  return isReady;
}

/** Storage that the browser refuses is as good as none: the page works, and a reload begins anew. */
function read(): string | null {
  try {
    return sessionStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function write(form: string): void {
  try {
    sessionStorage.setItem(storageKey, form);
  } catch {}
}

/** What was kept, for a page that only reads it. */
export const keptForm = (): ProfileForm | undefined => restoreForm(read());

/** Forgets what was kept, with what was made of it. */
export function forgetForm(): void {
  try {
    sessionStorage.removeItem(storageKey);
    sessionStorage.removeItem(draftStorageKey);
  } catch {}
}
