import { usersOfClaim } from "../knowledge/cited-sources";
import type { Option } from "../knowledge/option";
import type { Claim, SourceEntry } from "../knowledge/source";

export interface LedgerClaim extends Claim {
  readonly id: string;
  /** The options whose file cites it. */
  readonly usedBy: readonly { readonly id: string; readonly name: string }[];
}

export interface DocumentClaims {
  readonly document: { readonly id: string; readonly title: string; readonly type: SourceEntry["type"] };
  /** Those that the option's file cites. */
  readonly cited: readonly LedgerClaim[];
  /** Those that name the option without being cited for it. */
  readonly naming: readonly LedgerClaim[];
}

/** The ledger of a document in its own order, each claim with the options that cite it. */
export function ledgerOf(source: SourceEntry, options: readonly Option[]): readonly LedgerClaim[] {
  const names = new Map<string, string>(options.map(({ id, name }) => [id, name]));
  return Object.entries(source.claims ?? {}).map(([id, claim]) => ({
    id,
    ...claim,
    usedBy: usersOfClaim(options, source.id, id).map((option) => ({ id: option, name: names.get(option) ?? option })),
  }));
}

/** `Omega-3 / fish oil` is named by either; examples in brackets and doses are no part of the name. */
function namesOf({ name }: Option): readonly string[] {
  const plain = name.replace(/\(.*?\)|,.*$/g, "");
  return plain.split(/\s\/\s|\sor\s/).map((part) => part.trim().toLowerCase());
}

const letters = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, " ")} `;

/** What every document says about an option, by document; documents that say nothing are left out. */
export function claimsAbout(
  option: Option,
  documents: readonly SourceEntry[],
  options: readonly Option[],
): readonly DocumentClaims[] {
  const names = namesOf(option);
  return documents.flatMap((document) => {
    const ledger = ledgerOf(document, options);
    const cited = ledger.filter(({ usedBy }) => usedBy.some(({ id }) => id === option.id));
    const naming = ledger.filter(
      (claim) => !cited.includes(claim) && names.some((name) => letters(claim.text).includes(` ${name} `)),
    );
    const { id, title, type } = document;
    return cited.length + naming.length === 0 ? [] : [{ document: { id, title, type }, cited, naming }];
  });
}
