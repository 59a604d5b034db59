import { indications } from "@/lib/profile/vocabulary/indications";

/** One indication at a time. */
export function MapChoice({ chosen }: { readonly chosen: string }) {
  return (
    <nav aria-label="Indications" className="print:hidden">
      <ul className="flex flex-wrap gap-2">
        {indications.map(({ id, label }) => (
          <li key={id}>
            <a
              href={`/evidence/map?indication=${id}`}
              aria-current={id === chosen ? "true" : undefined}
              className="inline-flex min-h-8 items-center rounded-md border border-line-strong bg-surface px-2.5 text-sm hover:bg-raised aria-[current=true]:border-accent aria-[current=true]:bg-accent aria-[current=true]:font-medium aria-[current=true]:text-accent-ink pointer-coarse:min-h-11"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
