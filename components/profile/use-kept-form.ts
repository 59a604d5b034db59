import { useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { ProfileForm } from "./profile-form";
import { restoreForm, storageKey, storeForm } from "./stored-form";

/** Keeps the form in session storage and brings it back after a reload. True once that has been done. */
export function useKeptForm({ reset, subscribe, trigger }: UseFormReturn<ProfileForm>): boolean {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    const kept = restoreForm(read());
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

/** Forgets what was kept. */
export function forgetForm(): void {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {}
}
