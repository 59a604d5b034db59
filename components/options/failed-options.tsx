import { Unplug } from "lucide-react";
import type { Assessment } from "@/lib/words/assessment";

/** An option that could not be assessed is told, never left out in silence. */
export function FailedOptions({ failed }: { readonly failed: Assessment["failedOptions"] }) {
  if (failed.length === 0) return null;
  return (
    <section
      data-own-words
      aria-labelledby="failed"
      className="break-inside-avoid rounded-lg border border-avoid border-l-4 bg-surface px-4 py-3"
    >
      <h3 id="failed" className="flex items-center gap-3 font-semibold text-avoid">
        <Unplug aria-hidden="true" className="size-5 shrink-0" />
        {failed.length === 1 ? "One option could not be assessed" : `${failed.length} options could not be assessed`}
      </h3>
      <p className="mt-1 pl-8">This is a fault of ours. The list below is complete but for this:</p>
      <ul className="mt-1 space-y-1 pl-8">
        {failed.map(({ id, name, message }) => (
          <li key={id}>
            <span className="font-medium">{name}</span>: {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
