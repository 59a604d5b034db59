import { AboutSection } from "./about-section";
import { titleOf } from "./chapters";
import { Prose } from "./prose";

export function Unknowns() {
  return (
    <AboutSection id="unknowns" title={titleOf("unknowns")} isOwnWords>
      <Prose>
        <p>
          Not known is an answer of its own. “Nobody asked about kidney disease” never reads as “no kidney disease”.
        </p>
        <ul>
          <li>
            A contraindication that is not known keeps an option out of “worth considering”; the card names what to
            check first and leads to the field.
          </li>
          <li>A safety fact that goes from no to not known to yes can only move an option down, never up.</li>
          <li>
            Entries that contradict each other (kidney disease “no” with a low eGFR; a vitamin D status against a level)
            are named in an alert. The measured or the less safe reading counts.
          </li>
          <li>
            A number that no patient can have, a number without a unit and an entry that is not understood are refused
            in words, at the field. Nothing is dropped in silence and no unit is guessed.
          </li>
          <li>
            A result with an old date counts and is flagged. Without a date its age is not known, and nothing is said
            about it.
          </li>
          <li>An option that cannot be assessed because of a fault of ours is listed as such; the others stand.</li>
        </ul>
      </Prose>
    </AboutSection>
  );
}
