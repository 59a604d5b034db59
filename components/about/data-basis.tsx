import { typeInWords } from "@/components/options/reference-words";
import type { Disposition, SourceEntry } from "@/lib/knowledge/source";
import { AboutSection } from "./about-section";
import { titleOf } from "./chapters";
import { DataTable } from "./data-table";
import { Prose } from "./prose";

const dispositions: Readonly<Record<Disposition, string>> = {
  used: "Used",
  "shown-as-unsupported": "Shown as unsupported",
  overridden: "Overridden by a better source",
  background: "Background",
  "out-of-scope": "Out of scope",
};

const order = Object.keys(dispositions) as readonly Disposition[];

function row({ title, type, claims = {} }: SourceEntry) {
  const all = Object.values(claims);
  const counts = order.map((disposition) => all.filter((claim) => claim.disposition === disposition).length);
  return [title, typeInWords(type), String(all.length), ...counts.map(String)];
}

interface DataBasisProps {
  readonly documents: readonly SourceEntry[];
  readonly sources: readonly SourceEntry[];
  readonly optionCount: number;
}

/** The two layers of knowledge, and what became of each claim. */
export function DataBasis({ documents, sources, optionCount }: DataBasisProps) {
  const added = sources.filter(({ layer }) => layer === "safety").length;
  return (
    <AboutSection id="data" title={titleOf("data")} isOwnWords>
      <Prose>
        <p>
          Two layers, never blended without saying so. <strong>Five documents</strong> set what is on the list of{" "}
          {optionCount} options. They are what patients and clinicians come across, and weak evidence: none of them is a
          trial. A <strong>safety layer</strong> of {added} sources (regulators, labels, guidelines, Cochrane reviews,
          trials) adds what they lack or get wrong. It may add a warning, lower a rating or contradict a claim; it adds
          an option only where leaving it out would mislead.
        </p>
        <p>
          Every claim of the five documents is written down with what became of it, so that nothing is dropped in
          silence:
        </p>
      </Prose>
      <DataTable
        caption="Claims of the five documents"
        columns={["Document", "Type", "Claims", ...order.map((disposition) => dispositions[disposition])]}
        rows={documents.map(row)}
      />
      <Prose>
        <h3 className="font-semibold">Whom the data represent</h3>
        <p>
          Adults, mostly in small or short trials; who was studied is on each card. Children were in none, pregnancy in
          few, and people with kidney disease, several illnesses or many medicines were often left out of the trials.
          Absence of a warning for such a patient is not evidence of safety.
        </p>
      </Prose>
    </AboutSection>
  );
}
