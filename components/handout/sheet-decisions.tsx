import type { Handout } from "@/lib/handout/handout";
import { Lines } from "./lines";

const choices = ["Try it", "Not now", "Think it over"] as const;

/** What was decided, what is not for this patient, and when to get help at once. */
export function SheetDecisions({ handout }: { readonly handout: Handout }) {
  const { options, notForYou, urgent, emergencyCall } = handout;
  return (
    <div className="handout-pair">
      <div>
        {options.length > 0 && (
          <section className="handout-block">
            <h2>What we decided</h2>
            <ul className="handout-plain">
              {options.map(({ id, name }) => (
                <li key={id}>
                  {name}
                  <span className="handout-boxes">
                    {choices.map((choice) => (
                      <span key={choice}>
                        <span aria-hidden className="handout-tick" />
                        {choice}{" "}
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
            <p className="handout-line">
              <span>We look again on</span>
            </p>
          </section>
        )}
        {notForYou.length > 0 && (
          <section className="handout-block">
            <h2>Not for you, because</h2>
            <ul>
              {notForYou.map(({ id, name, because }) => (
                <li key={id}>
                  <strong>{name}:</strong> <Lines lines={because} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <section className="handout-block handout-box">
        <h2>Get help at once</h2>
        <p>{emergencyCall} Do so for:</p>
        <ul>
          {urgent.map((line) => (
            <li key={line.text}>
              <Lines lines={[line]} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
