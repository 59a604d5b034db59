import type { Assessment } from "@/lib/words/assessment";
import { AlertRow } from "./alert-row";

/** What must be read before the list. */
export function AlertList({ alerts }: { readonly alerts: Assessment["alerts"] }) {
  if (alerts.length === 0) return null;
  return (
    <section aria-labelledby="alerts">
      <h3 id="alerts" className="sr-only">
        Alerts
      </h3>
      <ul className="space-y-2">
        {alerts.map((alert) => (
          <AlertRow key={alert.id} alert={alert} />
        ))}
      </ul>
    </section>
  );
}
