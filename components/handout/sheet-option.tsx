import type { HandoutOption } from "@/lib/handout/option-lines";
import { Lines } from "./lines";

/** One option in the patient's words; never broken across pages. */
export function SheetOption({ option }: { readonly option: HandoutOption }) {
  const parts = [
    { label: "What it is", lines: [option.whatItIs] },
    { label: "What we know", lines: option.whatWeKnow },
    { label: "In studies", lines: option.inStudies },
    { label: "Watch for", lines: option.watchFor },
    { label: "Stop and call", lines: option.stopAndCall },
    { label: "Ask about", lines: option.askAbout },
  ];
  return (
    <section className="handout-block handout-option">
      <h2>{option.name}</h2>
      <dl>
        {parts
          .filter(({ lines }) => lines.length > 0)
          .map(({ label, lines }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Lines lines={lines} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
