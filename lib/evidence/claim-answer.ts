import type { FoundClaim } from "./claim-search";

/** What was asked of the ledgers, and what came up. */
export interface ClaimAnswer {
  readonly asked: string;
  readonly found: readonly FoundClaim[];
}
