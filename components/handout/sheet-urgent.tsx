import type { Handout } from "@/lib/handout/handout";
import { Lines } from "./lines";

/** When to get help at once, whatever was chosen. */
export function SheetUrgent({ urgent, emergencyCall }: Pick<Handout, "urgent" | "emergencyCall">) {
  return (
    <section className="handout-block handout-box">
      <h2>Get help at once. {emergencyCall} Do so for:</h2>
      <ul className="handout-list handout-signs">
        {urgent.map((line) => (
          <li key={line.text}>
            <Lines lines={[line]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
