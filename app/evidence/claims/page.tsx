import type { Metadata } from "next";
import { ClaimSearch } from "@/components/evidence/claim-search";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { longestSearch } from "@/lib/evidence/claim-search";
import { knowledge } from "@/lib/myowise";
import { findClaims } from "./search";

export const metadata: Metadata = { title: "Evidence: your patient read that …" };

/** What the five documents claim, looked up by the words of a print-out. */
export default function Page() {
  const claims = knowledge.documents.reduce((sum, { claims = {} }) => sum + Object.keys(claims).length, 0);
  return (
    <EvidenceFrame
      current="/evidence/claims"
      title="Your patient read that …"
      lead={
        <p className="text-ink-soft">
          A sentence from a print-out, and the claims of the five documents that share its words, each with its answer.
          A plain text search over {claims} claims: what shares no words does not come up.
        </p>
      }
    >
      <ClaimSearch search={findClaims} longest={longestSearch} />
    </EvidenceFrame>
  );
}
