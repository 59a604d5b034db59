import { ShortReferences } from "@/components/evidence/short-references";
import type { Knowledge } from "@/lib/knowledge/knowledge";
import { AboutSection } from "./about-section";
import { titleOf } from "./chapters";
import { pendingFacts } from "./pending-facts";
import { Prose } from "./prose";
import { sourcesOf } from "./sources-of";

/** What is shown as a precaution although nobody has read a source for it. */
export function Pending({ knowledge }: { readonly knowledge: Pick<Knowledge, "options" | "redFlags"> }) {
  const facts = pendingFacts(knowledge);
  const groups = [...new Set(facts.map(({ about }) => about))];
  return (
    <AboutSection id="pending" title={titleOf("pending")}>
      <Prose>
        <p data-own-words>
          {facts.length} sentences rest, wholly or in part, on what is believed right and for which no source has been
          read yet. None of them puts an option higher on the list, and each is marked “pending verification” where it
          is shown.
        </p>
        <details>
          <summary className="w-fit cursor-pointer py-1 text-sm font-medium text-accent">
            All {facts.length} of them
          </summary>
          <dl className="space-y-2 pt-2 text-sm">
            {groups.map((group) => (
              <div key={group}>
                <dt className="font-medium">{group}</dt>
                {facts
                  .filter(({ about }) => about === group)
                  .map(({ text, cites }) => (
                    <dd key={text} className="pl-4 text-ink-soft">
                      {text}
                      <ShortReferences {...sourcesOf(cites)} />
                    </dd>
                  ))}
              </div>
            ))}
          </dl>
        </details>
      </Prose>
    </AboutSection>
  );
}
