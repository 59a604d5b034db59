import type { ClaimAnswer } from "@/lib/evidence/claim-answer";
import { ClaimEntry } from "./claim-entry";

function resultOf({ found }: ClaimAnswer): string {
  if (found.length === 0) return "No claim in the five documents shares enough of these words.";
  return found.length === 1 ? "1 claim shares these words" : `${found.length} claims share these words, closest first`;
}

/** The claims that came up, each with its answer and the words that brought it up. */
export function FoundClaims({ answer }: { readonly answer: ClaimAnswer }) {
  return (
    <div className="space-y-3">
      <div role="status">
        {answer.asked !== "" && (
          <h2 id="found" className="text-xl font-semibold">
            {resultOf(answer)}
          </h2>
        )}
      </div>
      <ul className="divide-y divide-line">
        {answer.found.map(({ document, claim, words }) => (
          <li key={`${document.id} ${claim.id}`} className="py-3">
            <p className="text-sm text-ink-soft">{document.title}</p>
            <ClaimEntry claim={claim} documentId={document.id}>
              <p className="text-sm text-ink-soft">Shared words: {words.join(", ")}</p>
            </ClaimEntry>
          </li>
        ))}
      </ul>
    </div>
  );
}
