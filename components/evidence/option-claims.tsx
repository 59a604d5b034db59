import { typeInWords } from "@/components/options/reference-words";
import type { DocumentClaims } from "@/lib/evidence/option-claims";
import type { OptionOnPage } from "@/lib/evidence/option-page";
import { ClaimEntry } from "./claim-entry";
import { textLink } from "./text-link";

const isRejected = ({ disposition }: DocumentClaims["cited"][number]) =>
  disposition === "overridden" || disposition === "shown-as-unsupported" || disposition === "out-of-scope";

/** What every document claims about an option: what was rejected and why, what was used, what only names it. */
export function OptionClaims({ option }: { readonly option: OptionOnPage }) {
  if (option.claims.length === 0)
    return <p data-own-words>None of the five documents names it; it comes from the layer added to them.</p>;
  return option.claims.map(({ document, cited, naming }) => {
    const parts = [
      { title: "Rejected, and why", claims: [...cited, ...naming].filter(isRejected) },
      { title: "Used", claims: cited.filter((claim) => !isRejected(claim)) },
      { title: "Background that names it", claims: naming.filter((claim) => !isRejected(claim)) },
    ].filter(({ claims }) => claims.length > 0);
    return (
      <section key={document.id} className="space-y-3">
        <h3 className="font-semibold">
          <a href={`/evidence/sources/${document.id}`} className={textLink}>
            {document.title}
          </a>{" "}
          <span className="font-normal text-ink-soft">{typeInWords(document.type)}</span>
        </h3>
        {parts.map(({ title, claims }) => (
          <details key={title} open className="space-y-2">
            <summary className="w-fit py-1 text-sm font-medium">
              {title}: {claims.length}
            </summary>
            <ul className="space-y-2.5 pl-3">
              {claims.map((claim) => (
                <li key={claim.id}>
                  <ClaimEntry claim={claim} documentId={document.id} on={option.id} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </section>
    );
  });
}
