import { textLink } from "@/components/evidence/text-link";
import { isMarkedStatus, readWords, statusWords } from "@/components/options/reference-words";
import type { Read, SourceEntry } from "@/lib/knowledge/source";
import { AboutSection } from "./about-section";
import { titleOf } from "./chapters";
import { Prose } from "./prose";

const order = Object.keys(readWords) as readonly Read[];

/** How little of the sources was read, and which are no longer what they were. */
export function NotRead({ sources }: { readonly sources: readonly SourceEntry[] }) {
  const marked = sources.filter(({ status }) => isMarkedStatus(status));
  const unchecked = sources.filter(({ status }) => status === "unknown").length;
  return (
    <AboutSection id="not-read" title={titleOf("not-read")}>
      <Prose isOwnWords>
        <p>Of {sources.length} sources:</p>
        <ul>
          {order.map((read) => {
            const count = sources.filter((source) => source.read === read).length;
            return count === 0 ? null : (
              <li key={read}>
                {readWords[read]}: {count}
              </li>
            );
          })}
        </ul>
        <p>
          Less than the full text lowers the certainty, and is shown wherever the source is cited. Funding and conflicts
          of interest were often not in what was read; then it says “not read”. For {unchecked} sources the citation
          status is not known: no notice of correction or retraction was seen, and the registers were not searched.
        </p>
      </Prose>
      <Prose>
        <h3 className="font-semibold">Corrected, superseded or retracted</h3>
        <ul>
          {marked.map(({ id, title, status, statusNote }) => (
            <li key={id}>
              <a href={`/evidence/sources/${id}`} className={textLink}>
                {title}
              </a>
              : {statusWords[status].toLowerCase()}. {statusNote}
            </li>
          ))}
        </ul>
      </Prose>
    </AboutSection>
  );
}
