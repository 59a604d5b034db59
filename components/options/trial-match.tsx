import type { AssessedEvidence, RelevantOption } from "@/lib/words/assessment";
import { Citations } from "./citations";
import { DetailSection } from "./detail-section";
import { FactTags } from "./fact-tags";
import { JumpButton } from "./jump-button";
import { typeInWords } from "./reference-words";

type Match = NonNullable<AssessedEvidence["trialMatch"]>;

const parts: readonly { readonly key: keyof Match; readonly title: string }[] = [
  { key: "meets", title: "Meets" },
  { key: "fails", title: "Does not meet" },
  { key: "unknown", title: "Not known" },
];

function Criteria({ match }: { readonly match: Match }) {
  return (
    <dl className="mt-1.5 space-y-1.5">
      {parts.map(({ key, title }) => (
        <div key={key} className="flex flex-wrap gap-x-3 gap-y-1">
          <dt className="w-28 shrink-0 text-sm text-ink-soft">{title}</dt>
          <dd className="flex min-w-0 flex-wrap gap-1.5">
            {match[key].length === 0 && <span className="text-sm">none</span>}
            {key === "unknown" ? (
              match.unknown.map((path) => <JumpButton key={path} path={path} />)
            ) : (
              <FactTags paths={match[key]} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Would this patient have been in the trial? For each study whose criteria are known. */
export function TrialMatch({ evidence }: Pick<RelevantOption, "evidence">) {
  const known = evidence.filter(({ trialMatch }) => trialMatch !== undefined);
  if (known.length === 0) return null;
  return (
    <DetailSection title="Would this patient have been in the trial?">
      <ul className="space-y-3">
        {known.map(({ id, design, population, citations, trialMatch }) => (
          <li key={id}>
            <p className="max-w-[75ch] text-sm">
              {typeInWords(design)}: {population}
              <Citations numbers={citations} />
            </p>
            {trialMatch !== undefined && <Criteria match={trialMatch} />}
          </li>
        ))}
      </ul>
    </DetailSection>
  );
}
