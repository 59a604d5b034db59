import type { Handout } from "@/lib/handout/handout";
import { Lines } from "./lines";
import { SheetDecisions, SheetRefusals } from "./sheet-decisions";
import { SheetFoot } from "./sheet-foot";
import { SheetOption } from "./sheet-option";
import { SheetUrgent } from "./sheet-urgent";
import type { HandoutDraft } from "./stored-draft";

interface HandoutSheetProps extends Pick<HandoutDraft, "paper" | "print"> {
  readonly handout: Handout;
  /** Shown on the screen alone, until nothing keeps it from being printed. */
  readonly isHeldBack: boolean;
}

/** The handout as it prints: black on white, its parts in the order in which they are talked about. */
export function HandoutSheet({ handout, paper, print, isHeldBack }: HandoutSheetProps) {
  const { title, first, options, together, note } = handout;
  return (
    <article
      className={`handout-sheet ${isHeldBack ? "print:hidden" : ""}`}
      data-paper={paper}
      data-print={print}
      aria-label={title}
    >
      <header data-own-words>
        <h1>{title}</h1>
        <p className="handout-line handout-name">Name</p>
      </header>
      {first.length > 0 && (
        <p className="handout-box handout-first">
          <Lines lines={first} />
        </p>
      )}
      {options.map((option) => (
        <SheetOption key={option.id} option={option} />
      ))}
      {together.length > 0 && (
        <section className="handout-block handout-part">
          <h2>Taken together</h2>
          <ul className="handout-list">
            {together.map(({ names, line }) => (
              <li key={names.join() + line.text}>
                <strong>{names.join(" and ")}:</strong> <Lines lines={[line]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {note !== "" && (
        <section data-own-words className="handout-block handout-part">
          <h2>Our note for you</h2>
          <p className="whitespace-pre-line">{note}</p>
        </section>
      )}
      <SheetDecisions options={options} />
      <SheetRefusals notForYou={handout.notForYou} />
      <SheetUrgent urgent={handout.urgent} emergencyCall={handout.emergencyCall} />
      <SheetFoot handout={handout} />
    </article>
  );
}
