import { dateInWords } from "@/components/options/date-words";
import { AboutSection } from "./about-section";
import { titleOf } from "./chapters";

interface VersionProps {
  readonly knowledge: { readonly version: string; readonly reviewedOn: string; readonly hash: string };
}

export function Version({ knowledge: { version, reviewedOn, hash } }: VersionProps) {
  const facts = [
    { name: "Knowledge", value: version },
    { name: "Reviewed on", value: dateInWords(reviewedOn) },
    { name: "Hash of all that it says", value: hash },
  ];
  return (
    <AboutSection id="version" title={titleOf("version")} isOwnWords>
      <dl className="space-y-1">
        {facts.map(({ name, value }) => (
          <div key={name} className="grid gap-x-4 sm:grid-cols-[14rem_minmax(0,1fr)]">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="[overflow-wrap:anywhere] tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="max-w-[72ch]">
        Every answer carries the version and the hash, so that it can be traced. Each option and source has the day of
        its review and the day on which the next is due. The whole knowledge is served as data at{" "}
        <a href="/api/knowledge" className="text-accent underline decoration-line-strong underline-offset-3">
          /api/knowledge
        </a>
        .
      </p>
    </AboutSection>
  );
}
