import type { KnowledgeChange } from "@/lib/cases/knowledge-changes";

/** From which release to which, and which options and sources were reviewed between them. */
export function KnowledgeChanges({ change }: { readonly change: KnowledgeChange }) {
  const { from, to, options, sources, isWhole } = change;
  const revised = [...options, ...sources];
  return (
    <div className="space-y-1 text-sm">
      <p>
        Release {from.version} <span aria-hidden="true">→</span>
        <span className="sr-only">is now</span> {to.version}
        {from.version === to.version && " (revised under the same number)"}
      </p>
      {revised.length === 0 ? (
        <p className="text-ink-soft">
          {isWhole === true
            ? "No option and no source was reviewed in between."
            : "No option and no source of these two answers was reviewed in between."}
        </p>
      ) : (
        <ul>
          {revised.map(({ id, name, from: was, to: is }) => (
            <li key={id}>
              <span className="font-medium">{name}:</span> <span className="text-ink-soft">{was}</span>{" "}
              <span aria-hidden="true">→</span>
              <span className="sr-only">is now</span> {is}
            </li>
          ))}
        </ul>
      )}
      {isWhole !== true && (
        <p data-own-words className="text-ink-soft">
          This is only what the two answers name and cite: the text of one of these releases is not kept here.
        </p>
      )}
    </div>
  );
}
