import type { Handout } from "@/lib/handout/handout";
import { Lines } from "./lines";

const choices = ["Try it", "Not now", "Think it over"] as const;

/** Boxes for what was decided about each option. */
export function SheetDecisions({ options }: Pick<Handout, "options">) {
  if (options.length === 0) return null;
  return (
    <section data-own-words className="handout-block handout-part">
      <div className="handout-field">
        <h2>What we decided</h2>
        <p className="handout-line">We look again on</p>
      </div>
      <ul className="handout-decisions">
        {options.map(({ id, name }) => (
          <li key={id}>
            <span>{name}: </span>
            {choices.map((choice) => (
              <span key={choice}>
                <span aria-hidden className="handout-tick" />
                {choice}{" "}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is not for this patient, and why. */
export function SheetRefusals({ notForYou }: Pick<Handout, "notForYou">) {
  if (notForYou.length === 0) return null;
  return (
    <section className="handout-block handout-part">
      <h2>Not for you, because</h2>
      <ul className="handout-list">
        {notForYou.map(({ id, name, because }) => (
          <li key={id}>
            <strong>{name}:</strong> <Lines lines={because} />
          </li>
        ))}
      </ul>
    </section>
  );
}
