import { ShortReferences } from "@/components/evidence/short-references";
import type { RedFlag } from "@/lib/knowledge/red-flags";
import { gateStates } from "@/lib/knowledge/tiers";
import { findings } from "@/lib/profile/vocabulary/findings";
import { labs } from "@/lib/profile/vocabulary/labs";
import { conditionInWords } from "@/lib/profile/words/conditions";
import { AboutSection } from "./about-section";
import { titleOf } from "./chapters";
import { DataTable } from "./data-table";
import { Prose } from "./prose";
import { sourcesOf } from "./sources-of";

const labelIn = (entries: readonly { readonly id: string; readonly label: string }[], id: string) =>
  entries.find((entry) => entry.id === id)?.label;

/** What puts the work-up before any remedy. */
export function RedFlags({ redFlags }: { readonly redFlags: readonly RedFlag[] }) {
  const ofFindings = redFlags.filter(({ id }) => labelIn(findings, id) !== undefined);
  const ofLabs = redFlags.filter(({ id }) => labelIn(labs, id) !== undefined);
  const gate = ({ closesGate }: RedFlag) => (closesGate ? "Closed" : "Left open");
  const why = ({ message, cites }: RedFlag) => (
    <span key="why">
      {message}
      <ShortReferences {...sourcesOf(cites)} />
    </span>
  );
  return (
    <AboutSection id="red-flags" title={titleOf("red-flags")}>
      <Prose isOwnWords>
        <p>
          {gateStates.closed} What is to avoid, unproven or not supported stays where it is. A red flag is always told
          above the list.
        </p>
        <h3 className="font-semibold">Danger ranges</h3>
        <p>
          These cuts are our own decision, shown as ours. The alert limits of a laboratory or a guideline may differ.
        </p>
      </Prose>
      <DataTable
        caption="Laboratory results that close the gate"
        columns={["Result", "Range", "Why"]}
        rows={ofLabs.map((flag) => [labelIn(labs, flag.id), conditionInWords(flag.when), why(flag)])}
      />
      <h3 className="pt-2 font-semibold">Findings</h3>
      <DataTable
        caption="Findings that are red flags"
        columns={["Finding", "Gate", "Why"]}
        rows={ofFindings.map((flag) => [labelIn(findings, flag.id), gate(flag), why(flag)])}
      />
    </AboutSection>
  );
}
