import { textLink } from "./text-link";

interface PageTurnerProps {
  readonly page: number;
  readonly last: number;
  readonly hrefOf: (page: number) => string;
}

/** The pages of a list too long for one. */
export function PageTurner({ page, last, hrefOf }: PageTurnerProps) {
  if (last === 1) return null;
  return (
    <nav aria-label="Pages of the list" className="flex flex-wrap gap-x-5 text-sm tabular-nums print:hidden">
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev" className={textLink}>
          Previous
        </a>
      )}
      <span>
        Page {page} of {last}
      </span>
      {page < last && (
        <a href={hrefOf(page + 1)} rel="next" className={textLink}>
          Next
        </a>
      )}
    </nav>
  );
}
