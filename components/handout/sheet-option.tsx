import type { HandoutOption, Line } from "@/lib/handout/option-lines";
import { Lines } from "./lines";

/** One option in the patient's words: what it is and what is known, beside what to look out for. Never broken. */
export function SheetOption({ option }: { readonly option: HandoutOption }) {
  return (
    <section className="handout-block handout-option">
      <h2>{option.name}</h2>
      <div className="handout-pair">
        <div>
          <Part label="What it is" lines={[option.whatItIs]} />
          <Part label="What we know" lines={option.whatWeKnow} />
          <Part label="In studies" lines={option.inStudies} />
        </div>
        <div>
          <Part label="Watch for" lines={option.watchFor} />
          <Part label="Stop and call" lines={option.stopAndCall} />
          <Part label="Ask about" lines={option.askAbout} />
        </div>
      </div>
    </section>
  );
}

function Part({ label, lines }: { readonly label: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="handout-run-in">
      <h3>{label}: </h3>
      <p>
        <Lines lines={lines} />
      </p>
    </div>
  );
}
