"use client";

import { today } from "../profile/today";
import { FaultBoundary } from "../ui/fault-boundary";
import { QueryProvider } from "../ui/query-provider";
import { CurrentHandout } from "./current-handout";
import { useKeptProfile } from "./use-kept-profile";

/** The handout of the patient whose profile this tab holds. */
export function HandoutPage() {
  const read = useKeptProfile();
  return (
    <QueryProvider>
      <div className="mx-auto max-w-[90rem] px-4 max-lg:py-5 sm:px-6 print:max-w-none print:p-0">
        <FaultBoundary title="The handout could not be shown.">
          {read !== undefined && <CurrentHandout read={read} madeOn={today()} />}
        </FaultBoundary>
      </div>
    </QueryProvider>
  );
}
